// SPDX-License-Identifier: MIT
#include "report/annual_sections.h"
#include "report/deadline_words.h"
#include "report/status_sections.h"

namespace slt::report {
namespace {

constexpr int kDaysAhead = 90;
constexpr std::size_t kMostLate = 10, kMostComing = 10, kMostMeetings = 5;

constexpr Text kState{"Slik står det til", "Slik står det til", "How things stand"};
constexpr Message<std::size_t> kMore{.nb = "og {0} til", .nn = "og {0} til", .en = "and {0} more"};
constexpr Message<int> kComing{
    .nb = "De neste {0} dagene", .nn = "Dei neste {0} dagane", .en = "The next {0} days"};
constexpr Text kNothingComing{"Ingenting har frist i denne perioden.",
                              "Ingenting har frist i denne perioden.",
                              "Nothing is due in this period."};
constexpr Text kNoMeetings{
    "Ingen møter er lagt inn, og planen sier ikke nok om hvor ofte til å foreslå noen.",
    "Ingen møte er lagde inn, og planen seier ikkje nok om kor ofte til å føreslå nokon.",
    "No meetings are on record, and the plan does not say enough of how often to suggest any."};
constexpr Text kFindings{"Funn i planen", "Funn i planen", "Findings in the plan"};

void add_list(Document& to, FirstItems first, std::string_view none) {
  if (first.items.empty()) return to.paragraph(Said(none));
  const std::size_t more = first.more.size();
  if (more > 0) first.items.push_back({Said(kMore.in(to.lang, more), first.more)});
  to.list(std::move(first.items));
}

void add_state(Document& to, const AnnualInput& input) {
  to.heading(2, Said(kState.in(to.lang)));
  Document scratch{.lang = to.lang, .title = {}, .blocks = {}};
  const Annual annual{.input = input,
                      .draft = {{input.view, input.lang}, input.today, scratch},
                      .dues = due(input.view, input.today, input.settings)};
  for (const auto& in_brief :
       {plans_in_brief, organisation_in_brief, meetings_in_brief, tiltak_in_brief})
    to.paragraph(in_brief(annual));
}

void add_coming(Document& to, const StatusInput& input) {
  to.heading(2, kComing.in(to.lang, kDaysAhead));
  const Date last = input.today + Days{kDaysAhead};
  FirstItems coming;
  for (const auto& [of, due] : due_rows(input.dues, [&](const Due& one) {
         return one.date && !one.is_late() && *one.date <= last;
       })) {
    if (coming.items.size() < kMostComing)
      coming.items.push_back(item_of(to.lang, *due));
    else
      coming.more.push_back(due->from);
  }
  add_list(to, std::move(coming), kNothingComing.in(to.lang));
}

}  // namespace

Document status_page(const StatusInput& input, const AnnualInput& state) {
  Document page{.lang = input.lang, .title = status_title(input), .blocks = {}};
  add_state(page, state);
  page.heading(2, kLateHeading.in(page.lang));
  add_list(page, late_items(input, kMostLate), kNothingLate.in(page.lang));
  add_coming(page, input);
  page.heading(2, kMeetingsHeading.in(page.lang));
  add_list(page, {meeting_items(input, kMostMeetings)}, kNoMeetings.in(page.lang));
  page.heading(2, kFindings.in(page.lang));
  page.paragraph({findings_in_brief(input), input.findings});
  return page;
}

}  // namespace slt::report
