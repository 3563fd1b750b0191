// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Text kChair{"leder", "leiar", "chair"};
constexpr Text kSecretary{"sekretær", "sekretær", "secretary"};
constexpr Text kConvenor{"innkaller", "innkallar", "convenor"};
constexpr Message<std::string> kNotStated{
    .nb = "ikke oppgitt: {0}", .nn = "ikkje oppgitt: {0}", .en = "not stated: {0}"};
constexpr Message<Sentence, Sentence> kIn{.nb = "{0} i {1}", .nn = "{0} i {1}", .en = "{0} of {1}"};

bool has_convenor(const Group& group) {
  return !group.convenor.silent() || std::ranges::any_of(group.all_series(), [](const Series* one) {
    return !one->convenor.silent();
  });
}

std::vector<Text> missing_in(const Group& group) {
  std::vector<Text> missing;
  if (group.chair.silent()) missing.push_back(kChair);
  if (group.secretary.silent()) missing.push_back(kSecretary);
  if (!has_convenor(group)) missing.push_back(kConvenor);
  return missing;
}

/// What is missing in each group: «leder i «Politiråd»; leder og sekretær i «Arbeidsutvalg»».
Sentence not_stated(std::span<const Part> parts) {
  return in_every_language([&](Lang lang) {
    std::string words;
    for (const Part& part : parts) words += (words.empty() ? "" : "; ") + part.name.in(lang);
    return kNotStated.in(lang, words);
  });
}

void check(const View& view, Findings& findings) {
  Parts parts;
  for (const Level level : {Level::governing, Level::coordinating})
    for (const Group* group : bodies(view, level))
      if (const auto missing = missing_in(*group); !missing.empty())
        parts.push_back({group->id.span, kIn(listed(missing), quoted(*group))});
  if (!parts.empty()) findings.add(std::move(parts), not_stated);
}

constexpr RuleSource kSources[]{source::kOrganisation, source::kKfkPoliceCouncil,
                                source::kKvinnherad};
constexpr RuleCase kCases[]{
    {"that there is none is also an answer, and so is a convenor for the series",
     "groups:\n"
     "  - id: koordineringsgruppe\n"
     "    level: coordinating\n"
     "    chair: none\n"
     "    secretary: slt-koordinator\n"
     "    meetings: {phrase: hver måned, convenor: slt-koordinator}\n"},
    {"one finding names all groups",
     "groups:\n"
     "  - {id: politirad, level: governing, convenor: politikontakt}  # <--\n"
     "  - {id: koordineringsgruppe, level: coordinating, convenor: slt-koordinator}\n"},
};

}  // namespace

Rule chair_not_stated() {
  return {
      .id = "chair-not-stated",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"en gruppe uten oppgitt leder, sekretær eller innkaller",
                  "ei gruppe utan oppgitt leiar, sekretær eller innkallar",
                  "a group whose chair, secretary or convenor is not stated"},
      .why = {"Leder, sekretær og innkaller er tre ulike oppgaver. Som regel leder ordføreren "
              "politirådet, men i Kvinnherad er det politistasjonssjefen: står det ikke i planen, "
              "vet ingen det.",
              "Leiar, sekretær og innkallar er tre ulike oppgåver. Som regel leier ordføraren "
              "politirådet, men i Kvinnherad er det politistasjonssjefen: står det ikkje i "
              "planen, veit ingen det.",
              "Chair, secretary and convenor are three different tasks. The mayor usually chairs "
              "the police council, but in Kvinnherad the police station chief does: unless the "
              "plan says so, nobody knows."},
      .remedy =
          {"skriv «chair», «secretary» og «convenor» for gruppen, med «none» der det ikke er noen",
           "skriv «chair», «secretary» og «convenor» for gruppa, med «none» der det ikkje er nokon",
           "write \"chair\", \"secretary\" and \"convenor\" for the group, with \"none\" where "
           "there is none"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - id: politirad
    level: governing
    chair: ordfører
    secretary: slt-koordinator
    convenor: slt-koordinator
)",
      .bad = R"(groups:
  - id: politirad  # <--
    level: governing
    convenor: politikontakt
)",
      .cases = kCases,
      .check = check,
      .asks_for = "chair secretary convenor"};
}

}  // namespace slt::rules
