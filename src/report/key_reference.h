#pragma once

#include "base/document.h"
#include "model/file_kinds.h"

namespace slt::report {

/// Every key of every kind of file, what may stand there and what it means; made from the tables
/// that read them.
Document key_reference(std::span<const FileKind> kinds, Lang lang);

}  // namespace slt::report
