// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/context.h"
#include "model/published.h"

namespace slt::cli {

/// Whom the words of a command are for.
enum class Audience : std::uint8_t { own, everybody };
inline Audience audience_of(bool is_public) {
  return is_public ? Audience::everybody : Audience::own;
}

/// What a command is to look at: a repository, which of its municipalities, and, where single files
/// were named, only those.
struct Selection {
  std::unique_ptr<Published> published;  ///< What the repository is read through, when it is.
  std::unique_ptr<Repository> repository;
  std::vector<const Folder*> folders;  ///< Each once, sorted by id.
  std::vector<const Folder*> whole;    ///< Those of them that were named, not a file in them.
  std::vector<std::string> only_files;
  bool named = false;  ///< Municipalities were named; else it is all there are.
  Diagnostics shared;  ///< Found in what all municipalities share.
};

/// Finds it from where one stands and the words given: municipality ids, folders or files. Throws
/// `Usage` when a word is none of these; it may have meant one of `others`. For everybody, plans
/// are read as `Published`, and what is wrong with them is among what is found in all.
Selection select(const Context& context, const std::vector<std::string>& words,
                 const std::vector<std::string_view>& others = {},
                 Audience audience = Audience::own);

/// The language of what concerns no single municipality.
Lang frame_language(const Context& context, const Repository& repository);

}  // namespace slt::cli
