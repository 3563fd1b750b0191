#pragma once

#include "model/municipality.h"

// Questions that several rules ask about who it is that sits in a seat.
namespace slt {

/// Offices of which a municipality or its police have one.
bool is_single(Office office);

/// The person in a seat: the one it names, else who holds its role; empty when that is not known.
Words person_in(const View& view, const Party& party);

}  // namespace slt
