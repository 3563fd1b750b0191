// SPDX-License-Identifier: MIT
#include "render/zip.h"

#include <array>
#include <cassert>
#include <limits>

namespace slt::render {
namespace {

constexpr std::array<std::uint32_t, 256> crc_table() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t i = 0; i < table.size(); ++i) {
    std::uint32_t value = i;
    for (int bit = 0; bit < 8; ++bit) value = value & 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
    table[i] = value;
  }
  return table;
}
constexpr auto kCrcTable = crc_table();

constexpr std::uint16_t kVersion = 20;       ///< 2.0: what every reader knows.
constexpr std::uint16_t kFirstDay = 0x0021;  ///< 1 January 1980, the first day an archive knows.

/// Numbers with the lowest byte first.
struct Bytes {
  std::string all = {};

  Bytes& two(std::size_t number) {
    for (int shift = 0; shift < 16; shift += 8) all += static_cast<char>(number >> shift & 0xFF);
    return *this;
  }
  Bytes& four(std::size_t number) { return two(number & 0xFFFF).two(number >> 16); }
  Bytes& text(std::string_view words) { return all += words, *this; }
};

/// What the place of a file and the directory say alike: version, flags, method, day, sum, sizes.
void put_description(Bytes& to, const ZipPart& part) {
  to.two(kVersion).two(0).two(0).two(0).two(kFirstDay);
  to.four(crc32(part.bytes)).four(part.bytes.size()).four(part.bytes.size());
  to.two(part.name.size()).two(0);
}

}  // namespace

std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t sum = 0xFFFFFFFF;
  for (const char c : bytes)
    sum = kCrcTable[(sum ^ static_cast<unsigned char>(c)) & 0xFF] ^ (sum >> 8);
  return ~sum;
}

std::string zip(std::span<const ZipPart> parts) {
  Bytes files, directory;
  for (const ZipPart& part : parts) {
    const std::size_t offset = files.all.size();
    put_description(files.text("PK\x03\x04"), part);
    files.text(part.name).text(part.bytes);
    put_description(directory.text("PK\x01\x02").two(kVersion), part);
    directory.two(0).two(0).two(0).four(0).four(offset).text(part.name);
  }
  const std::size_t start = files.all.size();
  assert(start < std::numeric_limits<std::uint32_t>::max());
  files.text(directory.all).text("PK\x05\x06").two(0).two(0).two(parts.size()).two(parts.size());
  return files.four(directory.all.size()).four(start).two(0).all;
}

}  // namespace slt::render
