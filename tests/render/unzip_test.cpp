// SPDX-License-Identifier: MIT
#include "render/unzip.h"

#include <doctest/doctest.h>

#include <array>
#include <random>

#include "../rounds.h"

using namespace slt::render;

namespace {

/// An archive of another program: `word/a.xml` is deflated, `b.txt` is stored.
constexpr std::string_view kPacked =
    "504b0304140000000800000021003d5d13dd11000000f70000000a000000776f72642f612e786d6cb349b4cb"
    "3dbca3245561e49036fa897600504b030414000000000000002100f9efbe7101000000010000000500000062"
    "2e74787462504b01021403140000000800000021003d5d13dd11000000f70000000a00000000000000000000"
    "00800100000000776f72642f612e786d6c504b0102140314000000000000002100f9efbe7101000000010000"
    "00050000000000000000000000800139000000622e747874504b050600000000020002006b0000005d000000"
    "0000";

std::string packed() {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < kPacked.size(); i += 2)
    bytes += static_cast<char>(std::stoi(std::string(kPacked.substr(i, 2)), nullptr, 16));
  return bytes;
}

constexpr std::size_t kRoom = 1 << 20;

std::vector<ZipPart> parts_of(std::string_view archive) {
  const Unzipped unzipped = unzip(archive, kRoom);
  const auto* parts = std::get_if<std::vector<ZipPart>>(&unzipped);
  return parts ? *parts : std::vector<ZipPart>{};
}

UnzipFault fault_of(std::string_view archive, std::size_t room = kRoom) {
  const Unzipped unzipped = unzip(archive, room);
  REQUIRE(std::holds_alternative<UnzipFault>(unzipped));
  return std::get<UnzipFault>(unzipped);
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

}  // namespace

TEST_CASE("what other programs packed, and what we did, is the files again") {
  const auto parts = parts_of(packed());
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].name == "word/a.xml");
  CHECK(parts[0].bytes.starts_with("<a>møte møte "));
  CHECK(parts[0].bytes.size() == 247);
  CHECK(parts[1].bytes == "b");
  const std::vector<ZipPart> ours{{"x.xml", "<x/>"}, {"empty", ""}};
  const auto again = parts_of(zip(ours));
  REQUIRE(again.size() == 2);
  CHECK(again[0].bytes == "<x/>");
  CHECK(again[1].bytes.empty());
}

TEST_CASE("an archive that is cut off or changed is refused, whatever its bytes") {
  const std::string whole = packed();
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK(parts_of(whole.substr(0, size)).empty());
  std::mt19937 random(7);
  for (int round = 0; round < rounds(20000); ++round) {
    std::string bytes = whole;
    for (int i = 0; i < 1 + round % 3; ++i)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    for (const ZipPart& part : parts_of(bytes)) CHECK(part.bytes.size() <= kRoom);
  }
  std::string changed = whole;  // In the packed bytes: the sum does not hold.
  changed[45] = static_cast<char>(changed[45] ^ 1);
  CHECK(fault_of(changed) == UnzipFault::damaged);
}

TEST_CASE("archives tell why they were not opened") {
  CHECK(fault_of("Hei") == UnzipFault::not_an_archive);
  CHECK(fault_of(packed(), 246) == UnzipFault::too_large);
  std::string locked = packed();
  locked[locked.find("PK\x01\x02") + 8] |= 1;
  CHECK(fault_of(locked) == UnzipFault::locked);
  for (const std::string_view name :
       {"../b.", "/b.tx", "b//tx", "b\\txt", "c:txt", "./txt", "b\"txt", "b<txt", "b\ntxt"}) {
    CAPTURE(name);
    CHECK(fault_of(replaced(packed(), "b.txt", name)) == UnzipFault::damaged);
  }
  const std::array twice{ZipPart{"a.xml", ""}, ZipPart{"A.xml", ""}};
  CHECK(fault_of(zip(twice)) == UnzipFault::damaged);
}
