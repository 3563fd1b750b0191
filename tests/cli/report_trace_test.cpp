// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <sstream>

#include "base/date.h"
#include "cli/report_documents.h"
#include "report/trace.h"

using namespace slt;

namespace {

const Date kToday = *parse_date("2026-11-21");

void take_out(std::string& words, const std::string& part) {
  for (std::size_t at; (at = words.find(part)) != std::string::npos;) words.erase(at, part.size());
}

/// The words without the numbers that stand in no plan, as `add_trace` says which those are.
std::string told_by_plans(std::string words, Lang lang, int year) {
  take_out(words, shown(lang, kToday));
  take_out(words, shown(lang, make_date(year + 1, 12, 31)));
  for (const int one : {year, year + 1}) take_out(words, std::to_string(one));
  for (const std::string item : {"Sak ", "Item "})
    if (words.starts_with(item)) words.erase(0, words.find_first_not_of("0123456789", item.size()));
  return words == "0" ? "" : words;
}

/// The sentences and cells of a report with a number that has no place.
struct Untraced {
  int year;
  Lang lang = Lang::nb;
  int numbers = 0;
  std::string found = {};

  void see(const Said& said) {
    const std::string words = told_by_plans(said.words, lang, year);
    if (words.find_first_of("0123456789") == std::string::npos) return;
    ++numbers;
    if (said.from.empty()) found += said.words + "\n";
  }
  void see(const std::vector<Said>& all) {
    for (const Said& one : all) see(one);
  }
  void see(const std::vector<Item>& items) {
    for (const Item& item : items) {
      see(item.text);
      see(item.items);
    }
  }
  void see(const Heading&) {}
  void see(const Paragraph& one) { see(one.text); }
  void see(const List& list) { see(list.items); }
  void see(const Table& table) {
    for (const auto& row : table.rows) see(row);
  }
  void see(const Box& box) { see(box.lines); }
  void see(const Code&) {}
  void see(const Picture&) {}
  void see(const Document& document) {
    lang = document.lang;
    for (const Block& block : document.blocks)
      std::visit([this](const auto& one) { see(one); }, block);
  }
};

Untraced untraced(cli::ReportKind kind, const std::string& folder, Lang lang, int year) {
  std::ostringstream out, err;
  const cli::Context context{
      .folder = folder, .today = kToday, .lang = lang, .streams = {out, err}};
  const cli::Selection selection = cli::select(context, {});
  const cli::Loaded all = cli::load_all(selection, cli::all_folders(*selection.repository));
  cli::Report command;
  command.year = year;
  Untraced seen{.year = year};
  for (const cli::NamedReport& one : cli::reports_of(kind, selection, all, command, context))
    seen.see(one.document);
  return seen;
}

}  // namespace

TEST_CASE("every number in every report has its place in the plans") {
  using cli::ReportKind;
  for (const auto& [folder, year] : {std::pair("plans", 2026), std::pair("examples/shapes", 2025)})
    for (const ReportKind kind : {ReportKind::annual, ReportKind::plan, ReportKind::overview,
                                  ReportKind::status, ReportKind::agenda, ReportKind::minutes})
      for (const Lang lang : kLangs) {
        const Untraced seen = untraced(kind, folder, lang, year);
        const std::string of(folder);
        CAPTURE(of);
        CAPTURE(static_cast<int>(kind));
        INFO(seen.found);
        CHECK(seen.found.empty());
        CHECK(seen.numbers > (kind == ReportKind::annual ? 200 : 0));
      }
}

TEST_CASE("a number without a place is seen") {
  Document document;
  document.paragraph(Said("Det er holdt 3 møter."));
  document.list({{Said("ikke her"), {{Said("4 av 5")}}}});
  document.table({.caption = {}, .columns = {"Holdt"}, .rows = {{Said("6")}, {Said("0")}}});
  document.paragraph(Said("Møter i 2026 og 2027, per 21.11.2026."));
  Untraced seen{.year = 2026};
  seen.see(document);
  CHECK(seen.found == "Det er holdt 3 møter.\n4 av 5\n6\n");
}

TEST_CASE("the list of places names each file once, and its lines in order") {
  const Source one{.path = "a.yaml", .bytes = "x\ny\nz\n", .decoded = {}},
      other{.path = "b.yaml", .bytes = "x\n", .decoded = {}};
  Document document;
  document.paragraph({"3 møter", {{&one, 4, 1}, {&other, 0, 1}, {&one, 0, 1}, {&one, 5, 0}}});
  report::add_trace(document);
  const Table& table = std::get<Table>(document.blocks.back());
  REQUIRE(table.rows.size() == 1);
  CHECK(table.rows[0][1].words == "3 møter");
  CHECK(table.rows[0][2].words == "a.yaml:1, 3; b.yaml:1");
}
