// SPDX-License-Identifier: MIT
#pragma once

#include "cli/new_thing.h"

namespace slt::cli {

/// What is known after a conversation.
struct Answered {
  NewThing thing;
  bool whole;  ///< False when the answers ended before the questions.
};

/// Asks for what was not given, one thing at a time. Each answer is tried: what the plan would be
/// refused for is said at once, and asked for again.
Answered converse(const Context& context, const Editing& editing, const NewThing& thing);

}  // namespace slt::cli
