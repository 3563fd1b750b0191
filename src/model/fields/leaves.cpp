// SPDX-License-Identifier: MIT
#include "model/fields/leaves.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/nearest.h"
#include "schema/pattern.h"
#include "schema/structure_rules.h"

namespace slt {
namespace {

constexpr Message<Quote> kNeither{.nb = "{0} er verken en rolle eller en id",
                                  .nn = "{0} er verken ei rolle eller ein id",
                                  .en = "{0} is neither an office nor an id"};
constexpr Message<std::string_view> kOwnWords{
    .nb = "egne ord skrives slik: {{open: {0}}}",
    .nn = "eigne ord blir skrivne slik: {{open: {0}}}",
    .en = "words of your own are written so: {{open: {0}}}"};
constexpr Message<Quote> kBadOrigin{.nb = "{0} er ikke et kildedokument med linjer",
                                    .nn = "{0} er ikkje eit kjeldedokument med linjer",
                                    .en = "{0} is not a source document with lines"};
constexpr Message<> kOriginForm{
    .nb = "skriv id-en til dokumentet og linjene: «nettside 18-20, 72»",
    .nn = "skriv id-en til dokumentet og linjene: «nettside 18-20, 72»",
    .en = "write the document's id and the lines: \"nettside 18-20, 72\""};

bool are_lines(Words lines) {
  if (lines.empty()) return true;
  const bool ends_well = is_digit(lines.front()) && is_digit(lines.back());
  return ends_well && lines.find_first_not_of("0123456789-, ") == Words::npos;
}

/// An office in another spelling has one answer; other words are somebody's own.
void report_neither(yaml::Cursor node, Diagnostics& out) {
  const auto meant = choice_called(choices_of<Office>, node.text());
  const std::string_view word = meant ? choices_of<Office>[*meant].word : Words();
  out.push_back(found(Misfit::wrong_form, node.span(), kNeither({node.text()}),
                      meant ? did_you_mean({&word, 1}) : kOwnWords(node.text())));
  if (meant) out.back().mendings = {{node.span(), std::string(word)}};
}

}  // namespace

void read(Who& to, yaml::Cursor node, Diagnostics& out) {
  const auto words = text_of(node, out);
  if (!words) return;
  to.word = *words;
  if (const auto office = find_choice(choices_of<Office>, *words))
    to.office = static_cast<Office>(*office);
  else if (!is_id(*words))
    report_neither(node, out);
}

void read(RuleId& to, yaml::Cursor node, Diagnostics& out) {
  if (const auto words = id_of(node, out)) to.word = *words;
}

void read(Origin& to, yaml::Cursor node, Diagnostics& out) {
  const auto words = text_of(node, out);
  if (!words) return;
  to.words = *words;
  if (!is_id(to.document()) || !are_lines(to.lines()))
    out.push_back(found(Misfit::wrong_form, node.span(), kBadOrigin({*words}), kOriginForm()));
}

}  // namespace slt
