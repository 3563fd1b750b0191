// SPDX-License-Identifier: MIT
#pragma once

#include <map>

#include "model/municipality.h"

namespace slt {

/// Who may be from the police; the members of a group are looked at once.
class Police {
 public:
  explicit Police(const View& view) : view_(view) {}

  /// Somebody from the police, a group with them in it, or words that may mean anybody.
  bool may_be(const Party& party);

 private:
  const View& view_;
  std::map<const Group*, bool> groups_ = {};
};

}  // namespace slt
