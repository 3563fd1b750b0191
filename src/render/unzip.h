// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

#include "render/zip.h"

namespace slt::render {

/// Why an archive was not opened.
enum class UnzipFault : std::uint8_t {
  not_an_archive,
  locked,     ///< With a password.
  too_large,  ///< Its files are more than was allowed, in bytes or in number.
  damaged     ///< Or packed in a way that office programs do not use.
};

/// The files of an archive in its own order, folders left out, or why there are none.
using Unzipped = std::variant<std::vector<ZipPart>, UnzipFault>;

/// Opens an archive held in memory; its files are at most so many bytes together. Whatever the
/// bytes are, nothing outside of them is read, and nothing is written to disk. Names that lead
/// elsewhere, several files of one name, and sums or sizes that do not hold are refused.
Unzipped unzip(std::string_view archive, std::size_t most_bytes);

}  // namespace slt::render
