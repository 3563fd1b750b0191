// SPDX-License-Identifier: MIT
#include "model/settings.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<Settings>() {
  static constexpr auto rows = table(std::array{
      field<&Settings::profile>("profile",
                                {"Hvilke tall planene måles mot", "Kva tal planane blir målte mot",
                                 "Whose figures plans are measured against"},
                                kOpen),
      field<&Settings::language>(
          "language",
          {"Målform når kommunen ikke sier noe", "Målform når kommunen ikkje seier noko",
           "Written Norwegian where the municipality says nothing"},
          kOpen),
      field<&Settings::rules>(
          "rules",
          {"Regler som skal veie mer eller mindre her",
           "Reglar som skal vege meir eller mindre her", "Rules that count for more or less here"},
          kOpen),
      field<&Settings::quiet_days>(
          "quiet_days",
          {"Dager å unngå for møter: fellesferie, kommunestyremøter",
           "Dagar å unngå for møte: fellesferie, kommunestyremøte",
           "Days to avoid for meetings: common holidays, council meetings"},
          kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<RuleSetting>() {
  static constexpr auto rows = table(std::array{
      field<&RuleSetting::rule>("rule", {"Regel", "Regel", "Rule"}, kOpen),
      field<&RuleSetting::severity>("severity", {"Alvor", "Alvor", "Severity"}, kOpen),
      field<&RuleSetting::parameter>(
          "parameter",
          {"Tall regelen går etter", "Tal regelen går etter", "A figure the rule goes by"}, kOpen),
      field<&RuleSetting::value>("value", {"Tallet her", "Talet her", "The figure here"}, kOpen),
      field<&RuleSetting::reason>("reason", {"Hvorfor", "Kvifor", "Why"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Baseline>() {
  static constexpr auto rows = table(std::array{
      field<&Baseline::findings>("findings", {"Funn fra før", "Funn frå før", "Earlier findings"},
                                 kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<QuietDay>() {
  static constexpr auto rows = traced(std::array{
      field<&QuietDay::name>("name", {"Navn", "Namn", "Name"}, kOpen),
      field<&QuietDay::period>("period", {"Periode", "Periode", "Period"}, kOpen),
      field<&QuietDay::dates>("dates", {"Datoer", "Datoar", "Dates"}, kOpen),
      field<&QuietDay::counties>("counties", {"Fylker", "Fylke", "Counties"}, kOpen),
      field<&QuietDay::municipalities>("municipalities", {"Kommuner", "Kommunar", "Municipalities"},
                                       kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<SchoolHoliday>() {
  static constexpr auto rows = traced(std::array{
      field<&SchoolHoliday::name>("name", {"Navn", "Namn", "Name"}, kOpen),
      field<&SchoolHoliday::period>("period", {"Periode", "Periode", "Period"}, kOpen),
      field<&SchoolHoliday::counties>("counties", {"Fylker", "Fylke", "Counties"}, kOpen),
      field<&SchoolHoliday::municipalities>("municipalities",
                                            {"Kommuner", "Kommunar", "Municipalities"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<SchoolHolidays>() {
  static constexpr auto rows = table(std::array{
      field<&SchoolHolidays::school_holidays>(
          "school_holidays", {"Skoleferier", "Skuleferiar", "School holidays"}, kOpen),
  });
  return rows;
}

}  // namespace slt
