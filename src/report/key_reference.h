// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "base/document.h"
#include "model/file_kinds.h"

namespace slt::report {

/// Every key of every kind of file, what may stand there and what it means; made from the tables
/// that read them.
Document key_reference(std::span<const FileKind> kinds, Lang lang);

/// What one key means, wherever it stands, and the keys of a kind of thing; named as in the files
/// or as reports say it, in any language. Nothing when there is no such key or thing.
std::optional<Document> key_page(std::span<const FileKind> kinds, std::string_view word, Lang lang);

/// Every key and kind of thing, as the files name them.
std::vector<std::string_view> key_words(std::span<const FileKind> kinds);

}  // namespace slt::report
