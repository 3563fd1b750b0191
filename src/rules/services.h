// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>

#include "model/municipality.h"

// Which services those in a group come from.
namespace slt {

/// The services that somebody speaks for, as office, unit, area or title tell: «kommunalsjef
/// oppvekst» for several, the SLT coordinator for none. Nothing when the plan does not tell.
std::optional<std::set<Sector>> services_of(const View& view, const Party& party);

/// True when somebody in the groups is known to speak for a service.
bool speaks_for(const View& view, std::span<const Group* const> groups, Sector service);

/// The services that those who sit in the groups speak for together. Nothing when the plan does not
/// tell it of everybody.
std::optional<std::set<Sector>> services_in(const View& view, std::span<const Group* const> groups);

}  // namespace slt
