// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace slt::render {

/// A file in an archive.
struct ZipPart {
  std::string name;  ///< With slashes, ASCII.
  std::string bytes;
};

/// An archive of files that are stored as they are. The same files give the same bytes: no clock,
/// no machine. Together they are less than 4 GiB.
std::string zip(std::span<const ZipPart> parts);

/// The CRC-32 of ISO 3309, as archives carry it.
std::uint32_t crc32(std::string_view bytes);

}  // namespace slt::render
