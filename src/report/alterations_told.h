// SPDX-License-Identifier: MIT
#pragma once

#include "report/alterations.h"

namespace slt::report {

/// What is said of a changed thing in sentences of their own, and what is left
/// to say of it.
struct Told {
  std::vector<std::string> sentences = {};
  std::vector<Alteration> rest;
};
/// «Møtet i Politiråd 06.05.2026 ble avlyst (streik).»; `whom` is the thing as
/// it is spoken of.
Told told(const AlteredPlan& plan, const AlteredThing& thing, const std::string& whom);

}  // namespace slt::report
