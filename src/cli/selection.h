#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/context.h"
#include "model/repository.h"

namespace slt::cli {

/// What a command is to look at: a repository, which of its municipalities, and, where single files
/// were named, only those.
struct Selection {
  std::unique_ptr<Repository> repository;
  std::vector<const Folder*> folders;
  std::vector<std::string> only_files;
  bool named = false;  ///< Municipalities were named; else it is all there are.
  Diagnostics shared;  ///< Found in what all municipalities share.
};

/// Finds it from where one stands and the words given: municipality ids, folders or files. Throws
/// `Usage` when a word is none of these; it may have meant one of `others`.
Selection select(const Context& context, const std::vector<std::string>& words,
                 const std::vector<std::string_view>& others = {});

/// The language of what concerns no single municipality.
Lang frame_language(const Context& context, const Repository& repository);

}  // namespace slt::cli
