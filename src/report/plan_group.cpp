// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/plan_sections.h"

namespace slt::report {
namespace {

constexpr Text kType{"type gruppe", "type gruppe", "type of group"};
constexpr Text kAlso{"også kalt", "blir òg kalla", "also known as"};
constexpr Text kCommon{"felles for", "felles for", "common to"};
constexpr Text kDistrict{"bydel", "bydel", "district"};
constexpr Text kInForce{"finnes", "finst", "in being"};
constexpr Text kMandate{"Mandat:", "Mandat:", "Mandate:"};
constexpr Text kChair{"leder", "leiar", "chair"};
constexpr Text kSecretary{"sekretær", "sekretær", "secretary"};
constexpr Text kConvenor{"kaller inn", "kallar inn", "convenor"};
constexpr Text kMeetings{"møter", "møte", "meetings"};
constexpr Text kOpen{"Møtene er åpne.", "Møta er opne.", "The meetings are open."};
constexpr Text kClosed{"Møtene er lukket.", "Møta er lukka.", "The meetings are closed."};
constexpr Text kSingleCases{"enkeltsaker", "enkeltsaker", "single cases"};
constexpr Text kPrepares{"forbereder møtene i", "førebur møta i", "prepares the meetings of"};
constexpr Text kReports{"rapporterer til", "rapporterer til", "reports to"};
constexpr Text kRule{"krav til deltakerne", "krav til deltakarane",
                     "required of those who take part"};
constexpr Text kComposition{"sammensetning", "samansetjing", "composition"};
constexpr Text kMembers{"Medlemmer", "Medlemer", "Members"};
constexpr Text kMembersFollow{"Medlemmer:", "Medlemer:", "Members:"};
constexpr Text kSuggestedFollow{"Hvem som er med eller er aktuelle:",
                                "Kven som er med eller er aktuelle:", "Who takes part or may:"};
constexpr Text kMember{"Hvem", "Kven", "Who"};
constexpr Text kTerms{"Hvordan", "Korleis", "How"};
constexpr Text kRemark{"Merknad", "Merknad", "Remark"};
constexpr Text kResource{"Ressurspersoner:", "Ressurspersonar:", "Resource persons:"};
constexpr Text kStanding{"Faste saker:", "Faste saker:", "Standing items:"};
constexpr Message<std::string> kAbove{.nb = "Beslutter bruk av penger over {0}.",
                                      .nn = "Avgjer bruk av pengar over {0}.",
                                      .en = "Decides uses of money above {0}."};
constexpr Message<std::string> kTotal{.nb = "Kan bruke inntil {0} til sammen i kalenderåret.",
                                      .nn = "Kan bruke inntil {0} til saman i kalenderåret.",
                                      .en = "May use up to {0} in all in a calendar year."};
constexpr Text kLimit{"beslutningsgrense", "avgjerdsgrense", "decision limit"};
constexpr Text kIsWorking{"arbeidsgruppe", "arbeidsgruppe", "working group"};
constexpr Text kWorking{"arbeidsgrupper", "arbeidsgrupper", "working groups"};
constexpr Text kRecommended{"anbefalt av", "tilrådd av", "recommended by"};
constexpr Text kDecided{"besluttet av", "avgjort av", "decided by"};
constexpr Text kDecidedOn{"besluttet", "avgjort", "decided on"};
constexpr Text kAgreed{"alle er spurt og har sagt ja", "alle er spurde og har sagt ja",
                       "all were asked and said yes"};
constexpr Text kMustAgree{
    "Krav: alle medlemmer skal være spurt og ha svart ja før gruppen opprettes",
    "Krav: alle medlemer skal vere spurde og ha svart ja før gruppa blir oppretta",
    "Required: all members are to be asked and have said yes before the group is decided on"};
constexpr Text kNotAgreed{"ikke alle har sagt ja", "ikkje alle har sagt ja",
                          "not all have said yes"};
constexpr Text kTask{"oppgave", "oppgåve", "task"};
constexpr Text kTiltak{"tiltak", "tiltak", "tiltak"};
constexpr Text kDissolves{"oppløses", "blir oppløyst", "dissolves"};
constexpr Text kDissolved{"oppløst", "oppløyst", "dissolved"};

/// The facts of a group as list items under one another.
struct Facts {
  const Draft& draft;
  std::vector<Item> items = {};

  void add(const Text& label, const std::string& words, Span span = {}) {
    if (!words.empty()) items.push_back({Said(labelled(draft, label, words), span), {}});
  }
  void add(const Text& label, const Maybe<Words>& words) {
    if (words) add(label, std::string(words->value), words->span);
  }
  /// An office of the group, with what is noted of those who have it.
  void add(const Text& label, const Stated<Parties>& parties) {
    const std::string words = words_of(draft.voice, parties);
    add(label, words, parties.span);
    for (const Party& party : parties.value)
      for (Item& remark : remark_items(draft, party, fields_of<Party>(), words))
        items.back().items.push_back(std::move(remark));
  }
  void add(const Text& label, const std::vector<At<Ref<Group>>>& groups) {
    std::vector<std::string> names;
    for (const At<Ref<Group>>& one : groups) {
      const Group* group = draft.voice.view.find<Group>(one.value.id);
      names.push_back(group ? name_of(draft.voice, *group) : std::string(one.value.id));
    }
    if (!names.empty()) add(label, listed(draft.lang(), names), groups.front().span);
  }
};

std::string types_of(const Draft& draft, const Group& group) {
  std::vector<std::string> types;
  for (const At<GroupType>& type : group.type) types.push_back(draft.say(label_of(type.value)));
  return listed(draft.lang(), types);
}

std::string also_of(const Draft& draft, const Group& group) {
  std::vector<std::string> names;
  for (const At<Words>& name : group.also_known_as) names.emplace_back(name.value);
  return listed(draft.lang(), names);
}

std::string municipalities_of(const Draft& draft, const Group& group) {
  std::vector<std::string> names;
  for (const At<Ref<Municipality>>& one : group.municipalities)
    names.push_back(municipality_name(draft.voice, one.value.id));
  return listed(draft.lang(), names);
}

std::string time_of(const Draft& draft, const Group& group) {
  if (!group.from && !group.until) return {};
  return joined({group.from ? shown(draft.lang(), group.from->value) : " ",
                 group.until ? shown(draft.lang(), group.until->value) : " "},
                "–");
}

/// The executing level is often no body at all: then nobody asks who chairs it.
bool is_body(const Group& group) {
  const bool executing = group.level && group.level->value == Level::executing;
  return !executing || !group.members.empty() || !group.all_series().empty();
}

bool convened_by_series(const Group& group) {
  return std::ranges::any_of(group.all_series(),
                             [](const Series* one) { return !one->convenor.silent(); });
}

void add_offices(Facts& facts, const Group& group) {
  const bool body = is_body(group);
  if (body || !group.chair.silent()) facts.add(kChair, group.chair);
  if (!group.convenor.silent() || (body && !convened_by_series(group)))
    facts.add(kConvenor, group.convenor);
  if (body || !group.secretary.silent()) facts.add(kSecretary, group.secretary);
  if (!body) return;
  facts.add(kMeetings, how_often(facts.draft.voice, group),
            group.all_series().empty() ? group.span : group.all_series().front()->span);
  for (Item& item : series_items(facts.draft, group))
    facts.items.back().items.push_back(std::move(item));
}

void add_limit(Facts& facts, const DecisionLimit& limit) {
  const Lang lang = facts.draft.lang();
  std::string words;
  if (limit.above) words = kAbove.in(lang, kroner(lang, limit.above->value));
  if (limit.total_per_year)
    words = joined({words, kTotal.in(lang, kroner(lang, limit.total_per_year->value))}, " ");
  facts.add(kLimit, words, limit.span);
  if (!words.empty())
    facts.items.back().items = remark_items(facts.draft, limit, fields_of<DecisionLimit>());
}

/// Before a group is decided on, that all said yes is a rule and not yet a fact.
const Text& agreement_of(const WorkingGroup& group) {
  if (!group.all_agreed->value) return kNotAgreed;
  return group.decided_on ? kAgreed : kMustAgree;
}

void add_working_group(Facts& facts, const Text& label, const WorkingGroup& group) {
  const Draft& draft = facts.draft;
  Facts more{draft};
  more.items = remark_items(draft, group, fields_of<WorkingGroup>());
  if (!group.recommended_by.empty())
    more.add(kRecommended, words_of(draft.voice, group.recommended_by), group.span);
  if (!group.decided_by.empty())
    more.add(kDecided, words_of(draft.voice, group.decided_by), group.span);
  if (group.decided_on)
    more.add(kDecidedOn, shown(draft.lang(), group.decided_on->value), group.decided_on->span);
  if (group.all_agreed)
    more.items.push_back({Said(draft.say(agreement_of(group)), group.all_agreed->span), {}});
  more.add(kTask, group.task);
  if (group.tiltak)
    if (const Tiltak* tiltak = draft.voice.view.find<Tiltak>(group.tiltak->value.id))
      more.add(kTiltak, std::string(tiltak->title.value));
  if (group.dissolves)
    more.add(kDissolves, shown(draft.lang(), group.dissolves->value), group.dissolves->span);
  more.add(kDissolves, group.dissolves_when);
  if (group.dissolved)
    more.add(kDissolved, shown(draft.lang(), group.dissolved->value), group.dissolved->span);
  const std::string kind = group.kind ? draft.say(label_of(group.kind->value)) : "";
  const std::string procedure(group.procedure ? group.procedure->value : Words{});
  facts.items.push_back(
      {Said(capitalised(draft.say(label)) + (kind.empty() && procedure.empty() ? "" : ": ") +
                joined({kind, procedure}, ". "),
            group.span),
       std::move(more.items)});
}

/// One who is only a candidate, or whom only a norm text names.
bool is_suggested(const Member& member) {
  return !member.appointed() || (member.basis && member.basis->value == Basis::norm);
}

void add_members(Draft& draft, const Group& group) {
  if (group.members.empty() && group.composition) return;
  if (group.members.empty()) {
    if (is_body(group))
      draft.out.paragraph(Said(labelled(draft, kMembers, draft.say(kNotStated)), group.span));
    return;
  }
  Table table{.caption = {},
              .columns = {draft.say(kMember), draft.say(kTerms), draft.say(kRemark)},
              .rows = {}};
  for (const Member& member : group.members) {
    const std::string name = heading_of(draft.voice, member);
    table.rows.push_back(
        {Said(name, member.span), Said(terms_of(draft.voice, member), member.span),
         Said(remark_cell(draft, member, fields_of<Member>(), name), member.span)});
  }
  const bool suggested = std::ranges::any_of(group.members, is_suggested);
  draft.out.paragraph(Said(draft.say(suggested ? kSuggestedFollow : kMembersFollow)));
  draft.out.table(without_empty_columns(std::move(table)));
}

void add_resource_persons(Draft& draft, const Group& group) {
  std::vector<Item> items;
  for (const Member& member : group.resource_persons) {
    const std::string name = heading_of(draft.voice, member);
    const bool plain =
        !member.form && !member.strength && !member.basis && !member.from && !member.until;
    items.push_back(
        {Said(plain ? name : name + " (" + terms_of(draft.voice, member) + ")", member.span),
         remark_items(draft, member, fields_of<Member>(), name)});
  }
  if (!items.empty()) draft.out.paragraph(Said(draft.say(kResource)));
  draft.out.list(std::move(items));
}

template <std::derived_from<Statement> T>
void add_statements(Draft& draft, const Text& heading, const std::vector<T>& statements) {
  if (statements.empty()) return;
  draft.out.paragraph(Said(draft.say(heading)));
  draft.out.list(items_of(draft, statements));
}

}  // namespace

void add_group(Draft& draft, const Municipality& folder, const Group& group) {
  draft.out.heading(
      4, Said(name_of(draft.voice, group) + shared_mark(draft.voice, folder), group.span));
  if (group.about) add_paragraphs(draft, *group.about);
  Facts facts{draft};
  if (const std::string types = types_of(draft, group); !says(name_of(draft.voice, group), types))
    facts.add(kType, types, group.span);
  facts.add(kAlso, also_of(draft, group), group.span);
  facts.add(kCommon, municipalities_of(draft, group));
  facts.add(kDistrict, group.district);
  facts.add(kInForce, time_of(draft, group), group.span);
  add_offices(facts, group);
  facts.add(kPrepares, group.prepares);
  facts.add(kReports, group.reports_to);
  if (group.decision_limit) add_limit(facts, *group.decision_limit);
  if (group.single_cases)
    facts.add(kSingleCases, draft.say(label_of(group.single_cases->value)),
              group.single_cases->span);
  if (group.open_meetings)
    facts.items.push_back(
        {Said(draft.say(group.open_meetings->value ? kOpen : kClosed), group.open_meetings->span),
         {}});
  facts.add(kComposition, group.composition);
  facts.add(kRule, group.membership_rule);
  if (group.working_group) add_working_group(facts, kIsWorking, *group.working_group);
  for (const WorkingGroup& kind : group.working_groups) add_working_group(facts, kWorking, kind);
  draft.out.list(std::move(facts.items));
  add_remarks(draft, group, fields_of<Group>(), group.about ? group.about->value : Words{});
  add_statements(draft, kMandate, group.mandate);
  add_members(draft, group);
  add_resource_persons(draft, group);
  add_statements(draft, kStanding, group.standing_items);
}

}  // namespace slt::report
