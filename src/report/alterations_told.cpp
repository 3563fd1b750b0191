// SPDX-License-Identifier: MIT
#include "report/alterations_told.h"

#include <algorithm>

// What became of a meeting, and who confirmed a status: no key that went from this to that.
namespace slt::report {
namespace {

constexpr Message<std::string> kHeld{
    .nb = "{0} ble holdt", .nn = "{0} blei halde", .en = "{0} was held"};
constexpr Message<std::string> kCancelled{
    .nb = "{0} ble avlyst", .nn = "{0} blei avlyst", .en = "{0} was cancelled"};
constexpr Message<std::string, Date> kMoved{
    .nb = "{0} ble flyttet til {1}", .nn = "{0} blei flytta til {1}", .en = "{0} was moved to {1}"};
constexpr Message<std::string, std::string, Date> kConfirmedBy{
    .nb = "{0} bekreftet statusen for {1} {2}",
    .nn = "{0} stadfesta statusen for {1} {2}",
    .en = "{0} confirmed the status of {1} on {2}"};
constexpr Message<std::string, Date> kConfirmed{.nb = "statusen for {0} ble bekreftet {1}",
                                                .nn = "statusen for {0} blei stadfest {1}",
                                                .en = "the status of {0} was confirmed on {1}"};

std::string_view key_of(const Alteration& one) {
  return one.keys.front() ? one.keys.front()->key : std::string_view();
}

/// True when the key reads otherwise; then it needs no more words.
bool take(std::vector<Alteration>& from, std::string_view key) {
  return std::erase_if(from, [&](const Alteration& one) { return key_of(one) == key; }) > 0;
}

/// The thing as it is now.
const Thing* now(const AlteredPlan& plan, const AlteredThing& wanted) {
  const auto& all = plan.now->all();
  const auto found = std::ranges::find_if(all, [&](const Thing& one) {
    return one.noun == wanted.noun && same_place(one.span(), wanted.from);
  });
  return found == all.end() ? nullptr : &*found;
}

std::string outcome(Lang lang, const Meeting& meeting, const std::string& whom) {
  const MeetingStatus status = meeting.status.value;
  if (status == MeetingStatus::held) return kHeld.in(lang, whom);
  if (status == MeetingStatus::cancelled) return kCancelled.in(lang, whom);
  if (status == MeetingStatus::moved && meeting.moved_to)
    return kMoved.in(lang, whom, meeting.moved_to->value);
  return {};
}

std::string_view without_stop(std::string_view words) {
  if (words.ends_with('.')) words.remove_suffix(1);
  return words;
}

/// The day that a meeting was moved to becomes its date when it is held: that is no move of its
/// own.
void take_move(std::vector<Alteration>& from, const Meeting& meeting) {
  const auto moved = std::ranges::find(from, "moved_to", key_of);
  if (moved == from.end()) return;
  const std::string day = moved->before;
  from.erase(moved);
  if (meeting.status.value != MeetingStatus::held) return;
  const auto date = std::ranges::find(from, "date", key_of);
  if (date == from.end() || date->after != day) return;
  from.erase(date);
  take(from, "moved_from");
}

void tell(Told& to, Lang lang, const Meeting& meeting, const std::string& whom) {
  std::string words = outcome(lang, meeting, whom);
  if (words.empty() || !take(to.rest, "status")) return;
  take_move(to.rest, meeting);
  if (meeting.reason && take(to.rest, "reason"))
    words += fmt::format(" ({})", without_stop(meeting.reason->value));
  to.sentences.push_back(sentence(words));
}

void tell(Told& to, const Voice& voice, const Tiltak& tiltak, const std::string& whom) {
  if (!tiltak.confirmed || !take(to.rest, "confirmed")) return;
  const Confirmation& confirmed = *tiltak.confirmed;
  std::vector<std::string> by;
  for (const Party& one : confirmed.by) by.push_back(name_of(voice, one));
  to.sentences.push_back(sentence(by.empty() ? kConfirmed.in(voice.lang, whom, confirmed.date.value)
                                             : kConfirmedBy.in(voice.lang, listed(voice.lang, by),
                                                               whom, confirmed.date.value)));
}

}  // namespace

Told told(const AlteredPlan& plan, const AlteredThing& thing, const std::string& whom) {
  Told told{.rest = thing.what};
  const Thing* one = plan.now ? now(plan, thing) : nullptr;
  if (!one) return told;
  const Voice voice{plan.now->view(), plan.lang};
  if (one->is<Meeting>()) tell(told, plan.lang, one->read_as<Meeting>(), whom);
  if (one->is<Tiltak>()) tell(told, voice, one->read_as<Tiltak>(), whom);
  return told;
}

}  // namespace slt::report
