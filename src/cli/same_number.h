// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "model/repository.h"

// By its number a municipality is known in calendars and registers, so no two may have the same.
namespace slt::cli {

/// Which folder has which municipality number, of those that have been looked at.
class Numbers {
 public:
  /// Notes the number of a folder; numbers for invented municipalities may be used again.
  void note(const Folder& folder, const std::string& number);
  /// Those whose number a folder before them has, and the id of that folder.
  const std::vector<std::pair<const Folder*, std::string>>& twins() const { return twins_; }

 private:
  std::map<std::string, std::string> folders_ = {};
  std::vector<std::pair<const Folder*, std::string>> twins_ = {};
};

/// Tells, at the number of a municipality, that another folder has it too.
Diagnostic same_number(const Municipality& own, const std::string& other);

}  // namespace slt::cli
