// SPDX-License-Identifier: MIT
#include <algorithm>

#include "schema/other_reading.h"
#include "schema/pattern.h"
#include "schema/read.h"
#include "schema/structure_rules.h"

// How a value must be written, whatever it says.
namespace slt {
namespace {

using Quotes = Mending::Quotes;

constexpr Message<Quote, Text> kReadAs{
    .nb = "{0} uten anførselstegn leses som {1} av andre programmer",
    .nn = "{0} utan hermeteikn blir lese som {1} av andre program",
    .en = "{0} without quotes is read as {1} by other programs"};
constexpr Message<Quote> kMustBeQuoted{.nb = "{0} må stå i anførselstegn",
                                       .nn = "{0} må stå i hermeteikn",
                                       .en = "{0} must stand in quotes"};
constexpr Message<std::string_view> kWriteQuoted{
    .nb = "skriv \"{0}\"", .nn = "skriv \"{0}\"", .en = "write \"{0}\""};
constexpr Message<Quote, Text> kPattern{.nb = "{0} har ikke formen {1}",
                                        .nn = "{0} har ikkje forma {1}",
                                        .en = "{0} does not have the form {1}"};
constexpr Message<> kUnordered{.nb = "datoene står ikke i rekkefølge",
                               .nn = "datoane står ikkje i rekkjefølgje",
                               .en = "the dates do not stand in order"};

}  // namespace

void check_quoting(yaml::Cursor node, Diagnostics& out) {
  if (!node.is_scalar() || !node.is_plain()) return;
  if (const auto reading = other_reading(node.text())) {
    const Sentence remedy = kWriteQuoted(node.text());
    out.push_back(
        found(Misfit::quote_needed, node.span(), kReadAs({node.text()}, *reading), remedy));
    out.back().mendings = {{node.span(), std::string(node.text()), Quotes::always}};
  }
}

void check_quoted(yaml::Cursor node, Diagnostics& out) {
  if (!node.is_scalar() || !node.is_plain()) return;
  const Sentence remedy = kWriteQuoted(node.text());
  out.push_back(found(Misfit::quotes_required, node.span(), kMustBeQuoted({node.text()}), remedy));
  out.back().mendings = {{node.span(), std::string(node.text()), Quotes::always}};
}

void check_order(yaml::Cursor list, Diagnostics& out) {
  std::vector<Words> days, sorted;
  for (const yaml::Cursor item : list.items()) {
    if (!item.is_scalar() || !parse_date(item.text())) return;
    days.push_back(item.text());
  }
  sorted = days;
  std::ranges::sort(sorted);  // Written year-month-day, they sort as texts.
  if (sorted == days) return;
  Diagnostic one = found(Misfit::unordered_dates, list.span(), kUnordered());
  std::size_t index = 0;
  for (const yaml::Cursor item : list.items())
    if (const std::size_t here = index++; days[here] != sorted[here])
      one.mendings.push_back({item.span(), std::string(sorted[here]), Quotes::never});
  one.span = one.mendings.front().where;
  out.push_back(std::move(one));
}

void check_pattern(yaml::Cursor node, std::string_view pattern, const Text& hint,
                   Diagnostics& out) {
  if (node.is_scalar() && !matches(pattern, node.text()))
    out.push_back(found(Misfit::wrong_form, node.span(), kPattern({node.text()}, hint)));
}

}  // namespace slt
