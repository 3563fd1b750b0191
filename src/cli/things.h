// SPDX-License-Identifier: MIT
#pragma once

#include "cli/loaded.h"
#include "report/listing.h"

namespace slt::cli {

/// Plans and everything in them, for commands that look things up.
struct Looked {
  Selection selection;
  Loaded all;
  std::vector<std::unique_ptr<report::Things>> things;  ///< A municipality each.
  Lang lang = Lang::nb;
  Exit status = Exit::fine;
};

/// Reads the municipalities named, else all; a word that is none may have meant one of `others`.
Looked look(const Context& context, const std::vector<std::string>& municipalities,
            const std::vector<std::string_view>& others = {}, Audience audience = Audience::own);

}  // namespace slt::cli
