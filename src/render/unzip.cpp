// SPDX-License-Identifier: MIT
#include "render/unzip.h"

#include <zlib.h>

#include <algorithm>
#include <optional>
#include <set>

#include "base/ascii.h"

namespace slt::render {
namespace {

constexpr std::size_t kMostFiles = 2000;
constexpr std::size_t kEndSize = 22, kDescriptionSize = 46, kPlaceSize = 30;
constexpr unsigned kLocked = 1 | 1 << 6 | 1 << 13;  ///< Flags of what only a password opens.
constexpr unsigned kStored = 0, kDeflated = 8;

/// Numbers with the lowest byte first. The caller knows that they are there.
std::uint32_t two(std::string_view all, std::size_t at) {
  return static_cast<unsigned char>(all[at]) |
         static_cast<std::uint32_t>(static_cast<unsigned char>(all[at + 1])) << 8;
}
std::uint32_t four(std::string_view all, std::size_t at) {
  return two(all, at) | two(all, at + 2) << 16;
}

bool holds(std::string_view all, std::size_t at, std::size_t bytes) {
  return at <= all.size() && bytes <= all.size() - at;
}

/// Where the archive's last record begins, which says where the directory is.
std::optional<std::size_t> end_record(std::string_view all) {
  constexpr std::size_t kLongestComment = 0xFFFF;
  if (all.size() < kEndSize) return {};
  const std::size_t last = all.size() - kEndSize;
  const std::size_t first = last - std::min(last, kLongestComment);
  for (std::size_t at = last + 1; at-- > first;)
    if (all.substr(at, 4) == "PK\x05\x06" && at + kEndSize + two(all, at + 20) == all.size())
      return at;
  return {};
}

/// A name of ASCII letters that stays where it is put, and means nothing in XML.
bool is_safe(std::string_view name) {
  const auto is_plain = [](char c) {
    return c >= ' ' && c < '\x7f' &&
           std::string_view("\\:\"<>&'|*?").find(c) == std::string_view::npos;
  };
  if (name.empty() || name.size() > 255 || name.front() == '/') return false;
  if (!std::ranges::all_of(name, is_plain)) return false;
  for (std::string_view rest = name; !rest.empty();) {
    const std::string_view folder = rest.substr(0, rest.find('/'));
    if (folder.empty() || folder == "." || folder == "..") return false;
    rest.remove_prefix(std::min(folder.size() + 1, rest.size()));
  }
  return true;
}

/// What was packed, when it is exactly `size` bytes.
std::optional<std::string> inflated(std::string_view packed, std::size_t size) {
  std::string out(size + 1, '\0');  // One more tells what is longer than it says.
  z_stream stream{};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return {};
  // zlib reads what it does not change through a pointer that could.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int status = inflate(&stream, Z_FINISH);
  const bool whole = status == Z_STREAM_END && stream.total_out == size && stream.avail_in == 0;
  inflateEnd(&stream);
  if (!whole) return {};
  out.resize(size);
  return out;
}

/// An archive being opened, file by file.
class Archive {
 public:
  Archive(std::string_view all, std::size_t most) : all_(all), left_(most) {}

  Unzipped read() {
    const auto end = end_record(all_);
    if (!end) return UnzipFault::not_an_archive;
    const std::size_t count = two(all_, *end + 10), size = four(all_, *end + 12),
                      start = four(all_, *end + 16);
    const bool one_disk =
        two(all_, *end + 4) == 0 && two(all_, *end + 6) == 0 && two(all_, *end + 8) == count;
    if (!one_disk || start > *end || size > *end - start) return UnzipFault::damaged;
    if (count > kMostFiles) return UnzipFault::too_large;
    std::size_t at = start;
    for (std::size_t i = 0; i < count && !fault_; ++i) at = read_one(at, start + size);
    if (fault_) return *fault_;
    return std::move(parts_);
  }

 private:
  /// Reads the file described at `at` and answers where the next description begins.
  std::size_t read_one(std::size_t at, std::size_t end) {
    if (!holds(all_.substr(0, end), at, kDescriptionSize) || all_.substr(at, 4) != "PK\x01\x02")
      return refuse(UnzipFault::damaged);
    const std::size_t name_size = two(all_, at + 28), packed = four(all_, at + 20),
                      size = four(all_, at + 24);
    const std::size_t next =
        at + kDescriptionSize + name_size + two(all_, at + 30) + two(all_, at + 32);
    if (next > end) return refuse(UnzipFault::damaged);
    if (two(all_, at + 8) & kLocked) return refuse(UnzipFault::locked);
    if (size > left_) return refuse(UnzipFault::too_large);
    const std::string_view name = all_.substr(at + kDescriptionSize, name_size);
    if (name.ends_with('/') && size == 0 && is_safe(name.substr(0, name.size() - 1))) return next;
    const auto bytes = file_at(four(all_, at + 42), name, two(all_, at + 10), packed, size);
    if (!is_safe(name) || !is_new(name) || !bytes || crc32(*bytes) != four(all_, at + 16))
      return refuse(UnzipFault::damaged);
    left_ -= size;
    parts_.push_back({std::string(name), *bytes});
    return next;
  }

  std::optional<std::string> file_at(std::size_t place, std::string_view name, unsigned method,
                                     std::size_t packed, std::size_t size) const {
    if (!holds(all_, place, kPlaceSize) || all_.substr(place, 4) != "PK\x03\x04") return {};
    const std::size_t name_at = place + kPlaceSize, name_size = two(all_, place + 26);
    const std::size_t start = name_at + name_size + two(all_, place + 28);
    if (!holds(all_, start, packed) || all_.substr(name_at, name_size) != name) return {};
    const std::string_view bytes = all_.substr(start, packed);
    if (method == kDeflated) return inflated(bytes, size);
    return method == kStored && packed == size ? std::optional<std::string>(bytes) : std::nullopt;
  }

  /// False for a second file of a name; office programs do not tell letters of two sizes apart.
  bool is_new(std::string_view name) { return names_.insert(lowered(name)).second; }

  std::size_t refuse(UnzipFault fault) {
    fault_ = fault;
    return 0;
  }

  std::string_view all_;
  std::size_t left_;
  std::vector<ZipPart> parts_;
  std::set<std::string> names_;
  std::optional<UnzipFault> fault_;
};

}  // namespace

Unzipped unzip(std::string_view archive, std::size_t most_bytes) {
  return Archive(archive, most_bytes).read();
}

}  // namespace slt::render
