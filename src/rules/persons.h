// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "model/municipality.h"

// Questions that several rules ask about who it is that sits in a seat.
namespace slt {

/// Offices of which a municipality or its police have one.
bool is_single(Office office);

/// The person in a seat: the one it names, else who holds its role; empty when that is not known.
Words person_in(const View& view, const Party& party);
/// Words that are the same for two who are certainly one: the same person, or the seat of an office
/// of which there is one. Empty for anybody else.
std::string identity_of(const View& view, const Party& party);

}  // namespace slt
