// SPDX-License-Identifier: MIT
#include "report/meeting_paper.h"

#include <algorithm>

namespace slt::report {
namespace {

constexpr Text kMeeting{"Møtet", "Møtet", "The meeting"};
constexpr Text kTime{"Tid", "Tid", "Time"};
constexpr Text kPlace{"Sted", "Stad", "Place"};
constexpr Text kChair{"Møteleder", "Møteleiar", "Chair"};
constexpr Text kConvenor{"Kaller inn", "Kallar inn", "Convenor"};
constexpr Text kSecretary{"Sekretær", "Sekretær", "Secretary"};
constexpr Message<std::string, int, std::string> kWhen{
    .nb = "{0}, uke {1}, {2}", .nn = "{0}, veke {1}, {2}", .en = "{0}, week {1}, {2}"};
constexpr Message<std::string> kAt{.nb = "kl. {0}", .nn = "kl. {0}", .en = "{0}"};
constexpr Text kNoHour{"klokkeslett ikke oppgitt", "klokkeslett ikkje oppgitt", "hour not stated"};
constexpr Text kSuggestion{
    "Datoen er et forslag, regnet ut fra det som er oppgitt om hvor ofte gruppen møtes. Den binder "
    "ingen før møtet er lagt inn i planen.",
    "Datoen er eit forslag, rekna ut frå det som er oppgitt om kor ofte gruppa møtest. Han bind "
    "ingen før møtet er lagt inn i planen.",
    "The date is a suggestion, worked out from what is stated of how often the group meets. It "
    "binds nobody until the meeting is entered in the plan."};
constexpr Message<std::string> kMoved{.nb = "Møtet er flyttet fra {0}.",
                                      .nn = "Møtet er flytta frå {0}.",
                                      .en = "The meeting has been moved from {0}."};
constexpr Text kCancelled{"Møtet er avlyst.", "Møtet er avlyst.", "The meeting is cancelled."};
constexpr Message<Quote> kReason{
    .nb = "Oppgitt grunn: {0}", .nn = "Oppgitt grunn: {0}", .en = "Stated reason: {0}"};

constexpr Message<std::string> kNoTitle{.nb = "Ingen møter framover i {0}",
                                        .nn = "Ingen møte framover i {0}",
                                        .en = "No meetings to come in {0}"};
constexpr Text kNoMeeting{
    "Det er ikke lagt inn noe møte framover, og planen sier ikke nok om hvor ofte det er møter, "
    "til "
    "at en dato kan foreslås.",
    "Det er ikkje lagt inn noko møte framover, og planen seier ikkje nok om kor ofte det er møte, "
    "til at ein dato kan bli føreslått.",
    "No meeting to come is on record, and the plan does not say enough of how often there are "
    "meetings for a date to be suggested."};

std::string hours(const MeetingPaper& paper) {
  const Lang lang = paper.lang();
  const OneMeeting& meeting = paper.meeting();
  if (!meeting.start) return paper.say(kNoHour);
  const std::string start = shown(lang, *meeting.start);
  return kAt.in(lang, meeting.end ? start + "–" + shown(lang, *meeting.end) : start);
}

std::string time_of(const MeetingPaper& paper) {
  const Date date = paper.meeting().date;
  return kWhen.in(paper.lang(), long_date(paper.lang(), date), week_of(date).number, hours(paper));
}

const Stated<Parties>& convenor_of(const OneMeeting& meeting) {
  const bool own = meeting.series && !meeting.series->convenor.silent();
  return own ? meeting.series->convenor : meeting.group->convenor;
}

void add_state(MeetingPaper& paper) {
  const OneMeeting& meeting = paper.meeting();
  const Lang lang = paper.lang();
  std::vector<std::string> said;
  if (!meeting.record) said.push_back(paper.say(kSuggestion));
  if (meeting.moved_from) said.push_back(kMoved.in(lang, long_date(lang, *meeting.moved_from)));
  if (meeting.is(MeetingStatus::cancelled)) said.push_back(paper.say(kCancelled));
  const bool changed = meeting.moved_from || meeting.is(MeetingStatus::cancelled);
  if (changed && meeting.record->reason)
    said.push_back(sentence(kReason.in(lang, {meeting.record->reason->value})));
  if (!said.empty()) paper.out.paragraph(Said(joined(said, " "), meeting.from));
}

}  // namespace

MeetingPaper paper_of(const MeetingInput& input, const Message<std::string, std::string>& title) {
  const Lang lang = input.lang;
  return {.input = input,
          .voice = {input.view, lang},
          .out = {.lang = lang,
                  .title = title.in(lang, input.meeting.title(lang),
                                    long_date(lang, input.meeting.date)),
                  .blocks = {}},
          .dues = due(input.view, input.today, input.settings)};
}

void add_facts(MeetingPaper& paper) {
  const OneMeeting& meeting = paper.meeting();
  const Group& group = paper.group();
  const std::string place = meeting.place.empty() ? paper.say(kNotStated) : meeting.place;
  Box box{.title = paper.say(kMeeting), .lines = {}};
  const auto add = [&](const Text& label, const std::string& words, Span from) {
    box.lines.emplace_back(paper.labelled(label, words), from);
  };
  add(kTime, time_of(paper), meeting.from);
  add(kPlace, place, meeting.from);
  add(kChair, words_of(paper.voice, group.chair), group.chair.span);
  add(kConvenor, words_of(paper.voice, convenor_of(meeting)), convenor_of(meeting).span);
  add(kSecretary, words_of(paper.voice, group.secretary), group.secretary.span);
  paper.out.box(std::move(box));
  add_state(paper);
}

std::vector<const Party*> called(const MeetingPaper& paper) {
  std::vector<const Party*> all;
  const Series* series = paper.meeting().series;
  if (series)
    for (const Party& one : series->participants) all.push_back(&one);
  if (!all.empty()) return all;
  for (const Member& one : paper.group().members) {
    const bool of_norm = one.basis && one.basis->value == Basis::norm;
    if (one.how() == MemberForm::fixed && !of_norm && one.sits_on(paper.meeting().date))
      all.push_back(&one);
  }
  return all;
}

Document no_meeting(const View& view, Lang lang, std::string_view group) {
  const Voice voice{view, lang};
  const Group* one = view.find<Group>(group);
  const std::string name = one ? name_of(voice, *one) : municipality_name(voice, view.own->id);
  Document document{.lang = lang, .title = kNoTitle.in(lang, name), .blocks = {}};
  document.paragraph(Said(kNoMeeting.in(lang)));
  return document;
}

}  // namespace slt::report
