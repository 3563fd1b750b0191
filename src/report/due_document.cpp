#include <algorithm>
#include <array>
#include <tuple>

#include "report/due.h"
#include "report/words.h"

namespace slt::report {
namespace {

constexpr std::array<Text, 10> kLabels{{
    {"planperiode", "planperiode", "plan period"},
    {"revisjon", "revisjon", "revision"},
    {"evaluering", "evaluering", "evaluation"},
    {"avtale", "avtale", "agreement"},
    {"periode i rolle", "periode i rolle", "term of office"},
    {"medlemskap", "medlemskap", "membership"},
    {"beslutning", "avgjerd", "decision"},
    {"referat", "referat", "minutes"},
    {"arbeidsgruppe", "arbeidsgruppe", "working group"},
    {"avvik", "avvik", "deviation"},
}};

constexpr Message<Date> kTitle{
    .nb = "Frister per {0}", .nn = "Fristar per {0}", .en = "What is due as of {0}"};
constexpr Text kLate{"Over fristen", "Over fristen", "Overdue"};
constexpr Message<int> kSoon{
    .nb = "De neste {0} dagene", .nn = "Dei neste {0} dagane", .en = "The next {0} days"};
constexpr Text kComingCaption{"Kommende frister", "Komande fristar", "Coming"};
constexpr Text kUndated{"Uten dato", "Utan dato", "Without a date"};
constexpr Text kNothingLate{"Ingenting er over fristen.", "Ingenting er over fristen.",
                            "Nothing is overdue."};
constexpr Text kNothingSoon{"Ingenting har frist i denne perioden.",
                            "Ingenting har frist i denne perioden.",
                            "Nothing falls due in this time."};
constexpr Text kMunicipality{"Kommune", "Kommune", "Municipality"};
constexpr Text kWhat{"Hva", "Kva", "What"};
constexpr Text kWhose{"Hvem", "Kven", "Whose"};
constexpr Text kWhen{"Frist eller slutt", "Frist eller slutt", "Due or ended"};
constexpr Text kDaysLate{"Dager over", "Dagar over", "Days over"};
constexpr Text kDaysLeft{"Dager igjen", "Dagar igjen", "Days left"};
constexpr Message<std::string, std::string> kUndatedItem{
    .nb = "{0} Hvem: {1}.", .nn = "{0} Kven: {1}.", .en = "{0} Whose: {1}."};

bool is_same(const Due& a, const Due& b) {
  return a.kind == b.kind && a.from.source && a.from.source == b.from.source &&
         a.from.offset == b.from.offset && a.date == b.date;
}

void add_row(std::vector<DueRow>& rows, const MunicipalityDues& of, const Due& due) {
  const auto known =
      std::ranges::find_if(rows, [&](const DueRow& row) { return is_same(*row.due, due); });
  if (known == rows.end())
    rows.push_back({{of.name}, &due});
  else
    known->of.push_back(of.name);
}

struct DueTables {
  std::span<const MunicipalityDues> all;
  Lang lang;
  Date today;
  int within;

  std::string say(const Text& text) const { return std::string(text.in(lang)); }

  void table(Document& to, const std::vector<DueRow>& found, std::string caption,
             const Text& days) const {
    const bool several = all.size() > 1;
    Table table{.caption = std::move(caption), .columns = {}, .rows = {}};
    if (several) table.columns.push_back(say(kMunicipality));
    for (const Text& column : {kWhat, kWhose, kWhen, days}) table.columns.push_back(say(column));
    for (const auto& [of, due] : found) {
      std::vector<Said>& row = table.rows.emplace_back();
      if (several) row.emplace_back(listed(lang, of));
      row.emplace_back(capitalised(due->what.in(lang)), due->from);
      row.emplace_back(due->whose.in(lang));
      row.emplace_back(shown(lang, *due->date), due->from);
      row.emplace_back(fmt::format("{}", due->late < 0 ? -due->late : due->late));
    }
    to.table(std::move(table));
  }
  void late(Document& to) const {
    to.heading(2, say(kLate));
    const auto found = due_rows(all, &Due::is_late);
    if (found.empty()) return to.paragraph(say(kNothingLate));
    table(to, found, {}, kDaysLate);  // Its heading says what it is.
  }
  void coming(Document& to) const {
    to.heading(2, kSoon.in(lang, within));
    const auto found = due_rows(
        all, [this](const Due& one) { return one.date && !one.is_late() && -one.late <= within; });
    if (found.empty()) return to.paragraph(say(kNothingSoon));
    table(to, found, say(kComingCaption), kDaysLeft);
  }
  void undated(Document& to) const {
    const auto found = due_rows(all, [](const Due& one) { return !one.date; });
    if (found.empty()) return;
    to.heading(2, say(kUndated));
    std::vector<Item> items;
    for (const auto& [of, due] : found) {
      const std::string words =
          kUndatedItem.in(lang, sentence(due->words.in(lang)), due->whose.in(lang));
      items.push_back({Said(all.size() > 1 ? fmt::format("{}: {}", listed(lang, of), words) : words,
                            due->from)});
    }
    to.list(std::move(items));
  }
};

}  // namespace

Text label_of(DueKind kind) { return kLabels[static_cast<std::size_t>(kind)]; }

std::vector<DueRow> due_rows(std::span<const MunicipalityDues> all,
                             const std::function<bool(const Due&)>& wanted) {
  std::vector<DueRow> found;
  for (const MunicipalityDues& one : all)
    for (const Due& due : one.dues)
      if (wanted(due)) add_row(found, one, due);
  std::ranges::stable_sort(
      found, {}, [](const DueRow& row) { return std::tuple(row.due->date, row.due->kind); });
  return found;
}

Document due_document(std::span<const MunicipalityDues> all, Lang lang, Date today, int within) {
  const DueTables tables{.all = all, .lang = lang, .today = today, .within = within};
  Document document{.lang = lang, .title = kTitle.in(lang, today), .blocks = {}};
  tables.late(document);
  tables.coming(document);
  tables.undated(document);
  return document;
}

}  // namespace slt::report
