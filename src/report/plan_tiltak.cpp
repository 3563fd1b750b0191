// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/plan_sections.h"
#include "report/said.h"

namespace slt::report {
namespace {

constexpr Text kTitle{"Tiltak", "Tiltak", "Tiltak"};
constexpr Text kNoTiltak{"Ingen tiltak er oppgitt.", "Ingen tiltak er oppgitte.",
                         "No tiltak are stated."};
constexpr Message<int> kOne{.nb = "{0} tiltak er lagt inn.",
                            .nn = "{0} tiltak er lagt inn.",
                            .en = "{0} tiltak is recorded."};
constexpr Message<int> kCount{.nb = "{0} tiltak er lagt inn.",
                              .nn = "{0} tiltak er lagde inn.",
                              .en = "{0} tiltak are recorded."};
constexpr Text kNumber{"Nr.", "Nr.", "No."};
constexpr Text kResponsible{"Ansvarlig", "Ansvarleg", "Responsible"};
constexpr Text kPrevention{"Forebyggingsnivå", "Førebyggingsnivå", "Prevention level"};
constexpr Text kTiming{"Tidspunkt", "Tidspunkt", "Timing"};
constexpr Text kStatus{"Status", "Status", "Status"};
constexpr Text kMore{"Mer om tiltaket", "Meir om tiltaket", "More about it"};
constexpr Message<std::string> kSilent{.nb = "Ikke oppgitt for noe tiltak: {0}.",
                                       .nn = "Ikkje oppgitt for noko tiltak: {0}.",
                                       .en = "Not stated for any tiltak: {0}."};
constexpr Text kEvaluation{"evaluering", "evaluering", "evaluation"};
constexpr Text kParts{"deler", "delar", "parts"};
constexpr Text kWith{"i samarbeid med", "i samarbeid med", "in cooperation with"};
constexpr Text kTransferred{"overtatt fra", "overteke frå", "transferred from"};
constexpr Text kGoals{"mål", "mål", "goals"};
constexpr Text kTargets{"målgruppe", "målgruppe", "target group"};
constexpr Text kAges{"alder", "alder", "ages"};
constexpr Text kGrades{"klassetrinn", "klassetrinn", "school grades"};
constexpr Text kConfirmed{"status bekreftet", "status stadfest", "status confirmed"};
constexpr Text kEnded{"avsluttet", "avslutta", "ended"};
constexpr Text kCost{"kostnad", "kostnad", "cost"};
constexpr Text kFunding{"finansiering", "finansiering", "funding"};
constexpr Text kCommitment{"forpliktelse", "forplikting", "commitment"};
constexpr Text kGroups{"grupper", "grupper", "groups"};
constexpr Text kDue{"frist", "frist", "due"};
constexpr Text kBy{"av", "av", "by"};

/// «Etikett: ord.», one sentence after another.
struct Sentences {
  const Draft& draft;
  std::vector<std::string> all = {};

  void add(const Text& label, const std::string& words) {
    if (!words.empty()) all.push_back(sentence(labelled(draft, label, words)));
  }
  void add(const Text& label, const Maybe<Words>& words) {
    if (words) add(label, std::string(words->value));
  }
  void add(const Text& label, const Parties& parties) {
    if (!parties.empty()) add(label, words_of(draft.voice, parties));
  }
  void add_remarks(const Traced& traced, std::span<const Field> fields, std::string_view said) {
    const std::string words = remark_cell(draft, traced, fields, said);
    if (!words.empty()) all.push_back(words);
  }
};

std::string evaluation_of(const Draft& draft, const EvaluationPlan& plan) {
  std::vector<std::string> dates;
  for (const At<Date>& due : plan.due) dates.push_back(shown(draft.lang(), due.value));
  const auto said = [&](const Text& label, const std::string& words) {
    return words.empty() ? words : draft.say(label) + " " + words;
  };
  return joined({draft.say(label_of(plan.form.value)),
                 std::string(plan.reason ? plan.reason->value : Words{}),
                 said(kDue, listed(draft.lang(), dates)),
                 plan.every ? draft.voice.say(in_turn(plan.every->value)) : "",
                 said(kBy, plan.by.empty() ? "" : words_of(draft.voice, plan.by)),
                 std::string(plan.method ? plan.method->value : Words{})},
                ", ");
}

std::string funding_of(const Draft& draft, const std::vector<Funding>& funding) {
  std::vector<std::string> all;
  for (const Funding& one : funding)
    all.push_back(joined(
        {std::string(one.from.value), one.amount ? kroner(draft.lang(), one.amount->value) : "",
         one.percent ? std::to_string(one.percent->value) + " %" : "",
         one.period ? shown(draft.lang(), one.period->value) : "",
         std::string(one.text ? one.text->value : Words{})},
        ", "));
  return listed(draft.lang(), all);
}

/// The texts of what a tiltak refers to.
template <class T, class Name>
std::string named(const Draft& draft, const std::vector<At<Ref<T>>>& refs, Name name) {
  std::vector<std::string> all;
  for (const At<Ref<T>>& ref : refs) {
    const T* found = draft.voice.view.template find<T>(ref.value.id);
    all.push_back(found ? name(*found) : std::string(ref.value.id));
  }
  return joined(all, "; ");
}

std::string parts_of(const Tiltak& tiltak) {
  std::vector<std::string> parts;
  for (const Statement& part : tiltak.parts) parts.emplace_back(part.text.value);
  return joined(parts, "; ");
}

std::string confirmed_of(const Draft& draft, const Tiltak& tiltak) {
  if (!tiltak.confirmed) return {};
  const Confirmation& confirmed = *tiltak.confirmed;
  const std::string by =
      confirmed.by.empty() ? "" : draft.say(kBy) + " " + words_of(draft.voice, confirmed.by);
  return joined({shown(draft.lang(), confirmed.date.value), by}, " ");
}

std::string more_of(const Draft& draft, const Tiltak& tiltak) {
  Sentences more{draft};
  if (tiltak.description) more.all.push_back(sentence(std::string(tiltak.description->value)));
  more.add(kParts, parts_of(tiltak));
  more.add(kWith, tiltak.with);
  more.add(kTransferred, tiltak.transferred);
  more.add(kAges, tiltak.ages);
  if (tiltak.grades && !says(tiltak.title.value, std::string(tiltak.grades->value) + ". trinn"))
    more.add(kGrades, tiltak.grades);
  more.add(kGoals, named(draft, tiltak.goals,
                         [](const Goal& goal) { return std::string(goal.text.value); }));
  more.add(kTargets, named(draft, tiltak.target_groups,
                           [](const TargetGroup& one) { return std::string(one.text.value); }));
  more.add(kGroups, named(draft, tiltak.groups,
                          [&](const Group& group) { return name_of(draft.voice, group); }));
  more.add(kConfirmed, confirmed_of(draft, tiltak));
  if (tiltak.ended) more.add(kEnded, shown(draft.lang(), tiltak.ended->value));
  if (tiltak.cost) more.add(kCost, kroner(draft.lang(), tiltak.cost->value));
  more.add(kFunding, funding_of(draft, tiltak.funding));
  if (tiltak.commitment) more.add(kCommitment, draft.say(label_of(tiltak.commitment->value)));
  if (tiltak.evaluation) more.add(kEvaluation, evaluation_of(draft, *tiltak.evaluation));
  const std::string said = std::string(tiltak.title.value) + "\n" + joined(more.all, "\n");
  for (const Party& party : tiltak.responsible)
    if (party.uncertain || party.note) more.add_remarks(party, {}, words_of(draft.voice, party));
  if (tiltak.timing && !tiltak.timing->words && (tiltak.timing->note || tiltak.timing->uncertain))
    more.add_remarks(*tiltak.timing, {}, said);
  more.add_remarks(tiltak, fields_of<Tiltak>(), said);
  return joined(more.all, " ");
}

std::string responsible_of(const Draft& draft, const Tiltak& tiltak) {
  const std::string words = words_of(draft.voice, tiltak.responsible);
  if (tiltak.responsible.empty()) return words;
  const Party& first = tiltak.responsible.front();
  return heading_of(draft.voice, first) == name_of(draft.voice, first) ? words : capitalised(words);
}

Said or_not_stated(const Draft& draft, std::string words, bool column_used, Span span) {
  return words.empty() && column_used ? Said(draft.say(kNotStated), span)
                                      : Said(std::move(words), span);
}

/// Which columns any tiltak has something to say in.
struct Columns {
  bool prevention = false, timing = false, status = false, evaluation = false;
  explicit Columns(const std::vector<const Tiltak*>& all) {
    for (const Tiltak* one : all) {
      prevention = prevention || one->prevention;
      timing = timing || one->timing;
      status = status || one->status;
      evaluation = evaluation || one->evaluation;
    }
  }
};

void add_silent_columns(Draft& draft, const Columns& used) {
  std::vector<std::string> silent;
  const auto add = [&](bool said, const Text& label) {
    std::string word = draft.say(label);
    word.front() = static_cast<char>(word.front() | 0x20);
    if (!said) silent.push_back(word);
  };
  add(used.prevention, {"forebyggingsnivå", "førebyggingsnivå", "prevention level"});
  add(used.timing, kTiming);
  add(used.status, kStatus);
  add(used.evaluation, kEvaluation);
  if (!silent.empty())
    draft.out.paragraph(Said(kSilent.in(draft.lang(), listed(draft.lang(), silent))));
}

}  // namespace

void add_tiltak(Draft& draft) {
  add_heading(draft, 2, kTitle);
  const std::vector<const Tiltak*> all = draft.voice.view.tiltak();
  if (all.empty()) return draft.out.paragraph(Said(draft.say(kNoTiltak)));
  const Columns used(all);
  const int count = static_cast<int>(all.size());
  draft.out.paragraph({(count == 1 ? kOne : kCount).in(draft.lang(), count), places_of(all)});
  Table table{
      .caption = {},
      .columns = {draft.say(kNumber), draft.say(kTitle), draft.say(kResponsible),
                  draft.say(kPrevention), draft.say(kTiming), draft.say(kStatus), draft.say(kMore)},
      .rows = {}};
  for (const Municipality* folder : draft.folders())
    for (const Tiltak& tiltak : folder->tiltak) {
      const std::string prevention =
          tiltak.prevention ? draft.say(label_of(tiltak.prevention->value)) : "";
      const std::string timing = tiltak.timing ? words_of(draft.voice, *tiltak.timing) : "";
      const std::string status = tiltak.status ? draft.say(label_of(tiltak.status->value)) : "";
      table.rows.push_back(
          {Said(std::to_string(table.rows.size() + 1), tiltak.span),
           Said(std::string(tiltak.title.value) + shared_mark(draft.voice, *folder),
                tiltak.title.span),
           Said(responsible_of(draft, tiltak), tiltak.span),
           or_not_stated(draft, prevention, used.prevention, tiltak.span),
           or_not_stated(draft, timing, used.timing, tiltak.span),
           or_not_stated(draft, status, used.status, tiltak.span),
           Said(more_of(draft, tiltak), tiltak.span)});
    }
  draft.out.table(without_empty_columns(std::move(table)));
  add_silent_columns(draft, used);
}

}  // namespace slt::report
