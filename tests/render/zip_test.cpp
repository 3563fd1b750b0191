// SPDX-License-Identifier: MIT
#include "render/zip.h"

#include <doctest/doctest.h>

#include <array>

using namespace slt::render;

namespace {

std::size_t number_at(const std::string& bytes, std::size_t at, int length) {
  std::size_t number = 0;
  for (int i = length; i-- > 0;)
    number = number << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
  return number;
}

}  // namespace

TEST_CASE("the sum of bytes is the CRC-32 that everybody counts") {
  CHECK(crc32("123456789") == 0xCBF43926);
  CHECK(crc32("") == 0);
  CHECK(crc32(std::string(1, '\0')) == 0xD202EF8D);
  CHECK(crc32(std::string(1000, '\xFF')) == 0xE0533230);
}

TEST_CASE("files are stored as they are, and the directory at the end tells where") {
  const std::array parts{ZipPart{"a.txt", "hei"}, ZipPart{"b/c.xml", ""}};
  const std::string bytes = zip(parts);
  const std::size_t end = bytes.size() - 22;
  CHECK(bytes.substr(end, 4) == "PK\x05\x06");
  CHECK(number_at(bytes, end + 10, 2) == 2);
  std::size_t entry = number_at(bytes, end + 16, 4);
  CHECK(entry + number_at(bytes, end + 12, 4) == end);
  for (const ZipPart& part : parts) {
    CAPTURE(part.name);
    REQUIRE(bytes.substr(entry, 4) == "PK\x01\x02");
    const std::size_t file = number_at(bytes, entry + 42, 4);
    CHECK(bytes.substr(file, 4) == "PK\x03\x04");
    CHECK(number_at(bytes, file + 8, 2) == 0);  // Not packed.
    CHECK(number_at(bytes, file + 14, 4) == crc32(part.bytes));
    CHECK(number_at(bytes, file + 18, 4) == part.bytes.size());
    CHECK(bytes.substr(file + 30, part.name.size()) == part.name);
    CHECK(bytes.substr(file + 30 + part.name.size(), part.bytes.size()) == part.bytes);
    entry += 46 + part.name.size();
  }
  CHECK(entry == end);
}

TEST_CASE("the same files are the same bytes, with the first day there is for their date") {
  const std::array parts{ZipPart{"a", "x"}};
  CHECK(zip(parts) == zip(parts));
  CHECK(zip(parts).substr(10, 4) == std::string("\0\0\x21\0", 4));
}
