// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Text, Sentence> kDeleted{
    .nb = "{0} {1} er slettet", .nn = "{0} {1} er sletta", .en = "{0} {1} has been deleted"};
constexpr Message<Text, Sentence, Quote> kRenamed{
    .nb = "{0} {1} har fått en annen id; det som er vedtatt og gjort, hører til {2}",
    .nn = "{0} {1} har fått ein annan id; det som er vedteke og gjort, høyrer til {2}",
    .en = "{0} {1} has been given another id; what was adopted and done belongs to {2}"};
constexpr Message<Quote> kKeepId{.nb = "la id-en være {0}, som før",
                                 .nn = "la id-en vere {0}, som før",
                                 .en = "let the id be {0}, as before"};
constexpr Message<> kStoodHere{.nb = "sto her", .nn = "stod her", .en = "stood here"};

/// Something that is ended, not deleted.
struct Record {
  Text noun;  ///< In its definite form.
  std::string id;
  Sentence called;
  Span span;
};

constexpr Text kTiltak{"tiltaket", "tiltaket", "the tiltak"};
constexpr Text kGroup{"gruppen", "gruppa", "the group"};
constexpr Text kAgreement{"avtalen", "avtalen", "the agreement"};
constexpr Text kMeeting{"møtet", "møtet", "the meeting of"};
constexpr Text kEvaluation{"evalueringen av", "evalueringa av", "the evaluation of"};

Sentence quoted(Words words) {
  return in_every_language([&](Lang lang) { return shown(lang, Quote{words}); });
}

Sentence dated(Date date) {
  return in_every_language([&](Lang lang) { return shown(lang, date); });
}

Sentence called(const Evaluation& one) {
  return in_every_language([&](Lang lang) {
    return fmt::format("{} {}", shown(lang, Quote{one.of.value.id}), shown(lang, one.date.value));
  });
}

std::vector<Record> records(const View& view) {
  std::vector<Record> all;
  const auto add = [&](const Text& noun, Words id, Sentence called, const Span& span) {
    all.push_back({noun, std::string(id), std::move(called), span});
  };
  for (const Municipality* folder : view.folders()) {
    for (const Tiltak& one : folder->tiltak)
      add(kTiltak, one.id.value.word, quoted(one.title.value), one.span);
    for (const Group& one : folder->groups)
      add(kGroup, one.id.value.word, one.display_name(), one.span);
    for (const Agreement& one : folder->agreements)
      add(kAgreement, one.id.value.word, quoted(one.title.value), one.span);
    for (const Meeting& one : folder->meetings)
      add(kMeeting, one.id.value.word, dated(one.date.value), one.span);
    for (const Evaluation& one : folder->evaluations)
      add(kEvaluation, called(one).in(Lang::nb), called(one), one.span);
  }
  return all;
}

bool same_kind(const Record& one, const Record& other) { return one.noun.en == other.noun.en; }

bool holds(const std::vector<Record>& records, const Record& wanted) {
  return std::ranges::any_of(
      records, [&](const Record& one) { return same_kind(one, wanted) && one.id == wanted.id; });
}

/// What bears the name of a record that is gone, and is new; null when nothing does.
const Record* renamed(const Record& gone, const std::vector<Record>& now,
                      const std::vector<Record>& before) {
  const auto found = std::ranges::find_if(now, [&](const Record& one) {
    return same_kind(one, gone) && one.called == gone.called && !holds(before, one);
  });
  return found == now.end() ? nullptr : &*found;
}

/// The top of the file in which something stood; nowhere when that file is gone too.
Span top_of(const View& view, const std::string& path) {
  for (const Municipality* folder : view.folders())
    for (const Source& source : folder->sources)
      if (source.path == path) return {&source, 0, 0};
  return {};
}

void check(const View& view, Findings& findings) {
  if (view.earlier.empty()) return;
  const std::vector<Record> now = records(view), before = records(view.earlier.front());
  for (const Record& one : before) {
    if (holds(now, one)) continue;
    const Record* same = renamed(one, now, before);
    Diagnostic& found =
        same ? findings.add(same->span, kRenamed(one.noun, one.called, {one.id}), kKeepId({one.id}))
             : findings.add(top_of(view, one.span.source->path), kDeleted(one.noun, one.called));
    found.related.push_back({one.span, kStoodHere()});
  }
}

constexpr RuleSource kSources[]{source::kSystematic, {"Planspråket til slt"}};
constexpr RuleCase kCases[]{
    {"another id is a new thing with the old name",
     "tiltak:\n  - {id: natteravnene, title: Natteravner, status: active}  # <--\n",
     "tiltak:\n  - {id: natteravner, title: Natteravner, status: active}\n"},
    {"moved to another place in the file",
     "tiltak:\n  - {id: b, title: Delbart}\n  - {id: a, title: Natteravner}\n",
     "tiltak:\n  - {id: a, title: Natteravner}\n  - {id: b, title: Delbart}\n"},
    {"an evaluation that has been made stays made",
     "tiltak:  # <--\n  - {id: a, title: Natteravner}\n",
     "tiltak:\n  - {id: a, title: Natteravner}\n"
     "evaluations:\n  - {of: a, date: 2026-06-12, result: none}\n"},
    {"a meeting is cancelled, not deleted", "groups:  # <--\n  - {id: sg}\n",
     "groups:\n  - {id: sg}\n"
     "meetings:\n  - {id: mote-1, group: sg, date: 2026-12-01, status: planned}\n"},
};

}  // namespace

Rule record_deleted() {
  return {
      .id = "record-deleted",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"noe som er slettet i stedet for avsluttet",
                  "noko som er sletta i staden for avslutta", "something deleted instead of ended"},
      .why = {"Det som er vedtatt, gjort og evaluert, er grunnlaget for årsrapporten og for "
              "den neste planen. Det som blir slettet, ser ut som om det aldri har vært.",
              "Det som er vedteke, gjort og evaluert, er grunnlaget for årsrapporten og for "
              "den neste planen. Det som blir sletta, ser ut som om det aldri har vore.",
              "What was adopted, done and evaluated is what the annual report and the next "
              "plan are built on. What is deleted looks as if it had never been."},
      .remedy = {"sett det inn igjen og skriv hvordan det gikk: «status: ended» for et tiltak, "
                 "«until» for en gruppe eller avtale, «status: cancelled» for et møte",
                 "set det inn att og skriv korleis det gjekk: «status: ended» for eit tiltak, "
                 "«until» for ei gruppe eller avtale, «status: cancelled» for eit møte",
                 "put it back and write how it went: \"status: ended\" for a tiltak, "
                 "\"until\" for a group or an agreement, \"status: cancelled\" for a meeting"},
      .sources = kSources,
      .params = {},
      .good = R"(tiltak:
  - id: natteravner
    title: Natteravner
    status: ended
    ended: 2026-10-01
)",
      .bad = R"(tiltak:  # <--
  - id: delbart
    title: Delbart i 8. trinn
)",
      .cases = kCases,
      .check = check,
      .before = R"(tiltak:
  - id: natteravner
    title: Natteravner
    status: active
)"};
}

}  // namespace slt::rules
