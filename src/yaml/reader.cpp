// SPDX-License-Identifier: MIT
#include "yaml/reader.h"

#include <algorithm>

#include "base/files.h"
#include "yaml/characters.h"
#include "yaml/reading.h"

namespace slt::yaml {
namespace {

constexpr Message<std::size_t> kTooLarge{
    .nb = "filen er på {0} byte; en planfil kan ha én mebibyte",
    .nn = "fila er på {0} byte; ei planfil kan ha éin mebibyte",
    .en = "the file has {0} bytes; a plan file may have one mebibyte",
};
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

Reading start(Source& source, Tree& tree, Diagnostics& out) {
  const char* begin = source.bytes.data();
  const char* end = begin + source.bytes.size();
  if (source.bytes.starts_with(kByteOrderMark)) begin += kByteOrderMark.size();
  return {.source = source,
          .tree = tree,
          .out = out,
          .at = begin,
          .end = end,
          .line = begin,
          .value_end = begin};
}

void read_all(Reading& reading) {
  const std::size_t size = reading.source.bytes.size();
  if (size > kLargestFile)
    return stop(reading, Fault::too_large, between(reading.at, reading.at), kTooLarge(size));
  check_characters(reading);
  if (reading.tree.refused) return;
  // Room for what plans hold, so that it seldom has to be moved.
  reading.tree.nodes.reserve(size / 12 + 16);
  read_document(reading);
}

}  // namespace

Tree read(Source& source, Diagnostics& out) {
  Tree tree{.source = &source, .nodes = {}, .comments = {}};
  const auto before = static_cast<std::ptrdiff_t>(out.size());
  Reading reading = start(source, tree, out);
  read_all(reading);
  if (reading.stopped) tree.nodes.clear();
  std::stable_sort(out.begin() + before, out.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return a.span.offset < b.span.offset;
  });
  return tree;
}

}  // namespace slt::yaml
