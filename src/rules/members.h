// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/list.h"
#include "model/municipality.h"
#include "rules/parts.h"
#include "rules/rule.h"

// Questions that several rules ask about groups and those who sit in them.
namespace slt {

/// The groups of a level that are this municipality's own or joint ones: not those that a plan only
/// names, and not one that has been given an end while another goes on.
std::vector<const Group*> bodies(const View& view, Level level);

/// Those who sit in a group for certain: its members but not candidates, deputies, guests and open
/// categories; and its chair, secretary and convenors.
std::vector<const Party*> seats(const Group& group);

/// True for a member who sits there for certain.
bool is_definite(const Member& member);
/// The place that a party of `seats` has in the member list; nothing for a chair and the like.
const Member* member_of(const Group& group, const Party& party);
/// Words that are the same for two who have the same seat: office, unit, area, person and so on.
std::string seat_key(const Party& party);
/// The smallest words that name a party.
Span words_of(const Party& party);

/// Something that may be true of somebody who is named by office, unit, role or person.
using Trait = bool (*)(const View& view, const Party& party);
bool is_coordinator(const View& view, const Party& party);
bool is_police_contact(const View& view, const Party& party);
bool is_mayor(const View& view, const Party& party);
bool is_from_police(const View& view, const Party& party);
/// The highest police authority of the place.
bool is_police_leader(const View& view, const Party& party);
/// The top of the municipality: mayor, chief executive, or a director with that authority.
bool is_municipal_leader(const View& view, const Party& party);
/// Somebody of whom the plan tells neither office, role, unit nor body: it may be anybody.
bool may_be_anybody(const View& view, const Party& party);
/// True when the plan tells who it is.
bool is_person(const View& view, const Party& party);
/// Everybody with this trait in groups, meeting series and as responsible for tiltak.
std::vector<const Party*> all_named(const View& view, Trait trait);

/// True when somebody with this trait sits in the group, or in one of the groups.
bool seats_one(const View& view, const Group& group, Trait trait);
bool seats_one(const View& view, std::span<const Group* const> groups, Trait trait);

/// True when the group has a definite member besides the coordinator. Who a group lacks is only
/// asked when it has.
bool has_members(const View& view, const Group& group);
std::vector<const Group*> with_members(const View& view, std::vector<const Group*> groups);

/// The roles of an office that this municipality has, alone or shared.
std::vector<const Role*> roles_of(const View& view, Office office);
/// True when the plan says that there is no coordinator: then it is no wonder that groups lack one.
bool says_no_coordinator(const View& view);

/// Where a finding about the municipality as a whole points: its name. A span without a source when
/// the files do not say which municipality they are about.
Span name_of(const View& view);

/// The name of a group in quotation marks.
Sentence quoted(const Group& group);
/// The groups as parts of one finding, each at its id.
Parts parts_of(std::span<const Group* const> groups);
/// Reports groups together, `message` naming them with «eller».
Diagnostic& report_groups(std::span<const Group* const> groups, const Message<Sentence>& message,
                          Findings& findings, Sentence remedy = {});
/// Their names, `a, b og c`.
Sentence listed(std::span<const Group* const> groups, const Text& last = kAnd);

}  // namespace slt
