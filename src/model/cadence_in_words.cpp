// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/date.h"
#include "base/list.h"
#include "model/cadence_rhythm.h"

namespace slt {
namespace {

constexpr std::array<Text, 12> kNumbers{{
    {"ett", "eitt", "one"},
    {"to", "to", "two"},
    {"tre", "tre", "three"},
    {"fire", "fire", "four"},
    {"fem", "fem", "five"},
    {"seks", "seks", "six"},
    {"sju", "sju", "seven"},
    {"åtte", "åtte", "eight"},
    {"ni", "ni", "nine"},
    {"ti", "ti", "ten"},
    {"elleve", "elleve", "eleven"},
    {"tolv", "tolv", "twelve"},
}};

constexpr Text kMeeting{"møte", "møte", "meeting"};
constexpr Text kMeetings{"møter", "møte", "meetings"};
constexpr Text kAbout{"om lag ", "om lag ", "about "};
constexpr Text kAtMost{"høyst ", "høgst ", "at most "};
constexpr Text kRange{" til ", " til ", " to "};

constexpr Text kInYear{"i året", "i året", "a year"};
constexpr Text kInSchoolYear{"i skoleåret", "i skuleåret", "in the school year"};
constexpr Text kInHalfYear{"i halvåret", "i halvåret", "each half-year"};
constexpr Text kInQuarter{"i kvartalet", "i kvartalet", "a quarter"};
constexpr Text kInMonth{"i måneden", "i månaden", "a month"};
constexpr Text kInSpring{"i vårhalvåret", "i vårhalvåret", "in the spring half-year"};
constexpr Text kInAutumn{"i høsthalvåret", "i hausthalvåret", "in the autumn half-year"};

constexpr Message<Sentence> kExcept{.nb = "unntatt {}", .nn = "unnateke {}", .en = "except {}"};
constexpr Text kAsNeeded{"ved behov", "ved behov", "as needed"};
constexpr Text kRegularly{"regelmessig", "regelmessig", "regularly"};
constexpr Message<std::string> kAfter{.nb = "etter {}", .nn = "etter {}", .en = "after {}"};

/// How the strength of a statement is worded before a number of meetings, and before a rhythm.
struct Modal {
  Strength strength;
  Text of_meetings, of_rhythm;
};
constexpr std::array<Modal, 5> kModals{{
    {Strength::shall,
     {"skal ha ", "skal ha ", "shall have "},
     {"skal møtes ", "skal møtast ", "shall meet "}},
    {Strength::should,
     {"bør ha ", "bør ha ", "should have "},
     {"bør møtes ", "bør møtast ", "should meet "}},
    {Strength::usually,
     {"vanligvis ", "vanlegvis ", "usually "},
     {"vanligvis ", "vanlegvis ", "usually "}},
    {Strength::may,
     {"kan ha ", "kan ha ", "may have "},
     {"kan møtes ", "kan møtast ", "may meet "}},
    {Strength::about, {"", "", ""}, {"", "", ""}},
}};

constexpr Message<Text> kOnWeekday{.nb = "på {}er", .nn = "på {}ar", .en = "on {}s"};

std::string number(Lang lang, int count) {
  const bool worded = 1 <= count && count <= static_cast<int>(kNumbers.size());
  if (!worded) return fmt::format("{}", count);
  return std::string(kNumbers[static_cast<std::size_t>(count - 1)].in(lang));
}

/// `minst ett møte`, `tre til fire møter`.
std::string meetings(Lang lang, const Count& count) {
  const int last = count.max ? *count.max : count.min.value_or(0);
  const std::string_view noun = (last == 1 ? kMeeting : kMeetings).in(lang);
  if (!count.max) return fmt::format("{}{} {}", kAtLeast.in(lang), number(lang, last), noun);
  if (!count.min) return fmt::format("{}{} {}", kAtMost.in(lang), number(lang, last), noun);
  if (count.min == count.max) return fmt::format("{} {}", number(lang, last), noun);
  return fmt::format("{}{}{} {}", number(lang, *count.min), kRange.in(lang), number(lang, last),
                     noun);
}

std::vector<std::string> numbers_of_meetings(Lang lang, const Cadence& cadence) {
  std::vector<std::string> parts;
  const auto add = [&](const Count& count, const Text& stretch) {
    if (count.stated())
      parts.push_back(meetings(lang, count) + " " + std::string(stretch.in(lang)));
  };
  add(cadence.per_year, cadence.school_year ? kInSchoolYear : kInYear);
  add(cadence.per_half_year, kInHalfYear);
  add(cadence.spring, kInSpring);
  add(cadence.autumn, kInAutumn);
  add(cadence.per_quarter, kInQuarter);
  const auto days = static_cast<int>(cadence.nth.size());
  const bool said_by_weekday = days > 0 && cadence.per_month == Count{days, days};
  if (!said_by_weekday) add(cadence.per_month, kInMonth);
  return parts;
}

Sentence months_of(const Cadence& cadence) {
  std::vector<Text> names;
  for (const unsigned month : cadence.except_months) names.push_back(month_name(month));
  return listed(names);
}

/// The parts that stand beside a number: «på tirsdager», «ved behov», «etter …».
std::vector<std::string> additions(Lang lang, const Cadence& cadence) {
  std::vector<std::string> parts;
  if (cadence.weekday != 0 && cadence.nth.empty())
    parts.push_back(kOnWeekday.in(lang, weekday_name(cadence.weekday)));
  if (cadence.school_year && !cadence.per_year.stated()) parts.emplace_back(kInSchoolYear.in(lang));
  if (!cadence.except_months.empty()) parts.push_back(kExcept.in(lang, months_of(cadence)));
  if (cadence.irregular) parts.emplace_back(kRegularly.in(lang));
  if (cadence.as_needed) parts.emplace_back(kAsNeeded.in(lang));
  if (!cadence.after.empty()) parts.push_back(kAfter.in(lang, cadence.after));
  return parts;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : std::string(between)) + part;
  return out;
}

std::string_view modal(Lang lang, const Cadence& cadence, const Text Modal::*wording) {
  for (const Modal& row : kModals)
    if (cadence.strength == row.strength) return (row.*wording).in(lang);
  return {};
}

}  // namespace

std::string in_words(Lang lang, const Cadence& cadence) {
  std::vector<std::string> main = numbers_of_meetings(lang, cadence);
  const bool counts = !main.empty();
  if (const std::string words = rhythm_in_words(lang, cadence); !words.empty())
    main.push_back(words);
  const std::string numbers = joined(main, kAnd.in(lang));
  const std::string beside = joined(additions(lang, cadence), ", ");
  if (numbers.empty() && beside.empty()) return {};
  return fmt::format("{}{}{}{}{}",
                     modal(lang, cadence, counts ? &Modal::of_meetings : &Modal::of_rhythm),
                     cadence.about && !numbers.empty() ? kAbout.in(lang) : "", numbers,
                     numbers.empty() || beside.empty() ? "" : ", ", beside);
}

}  // namespace slt
