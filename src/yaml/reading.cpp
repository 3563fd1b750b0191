// SPDX-License-Identifier: MIT
#include "yaml/reading.h"

#include <cassert>
#include <cstring>

#include "base/utf8.h"

namespace slt::yaml {
namespace {

constexpr Message<> kTooManyFindings{
    .nb = "mer enn 5 000 funn i filen; resten er ikke lest",
    .nn = "meir enn 5 000 funn i fila; resten er ikkje lesen",
    .en = "more than 5,000 findings in the file; the rest was not read",
};
constexpr Message<> kTooDeep{
    .nb = "lister og oppslag ligger mer enn 32 nivåer inni hverandre",
    .nn = "lister og oppslag ligg meir enn 32 nivå inni kvarandre",
    .en = "lists and maps lie more than 32 levels inside one another",
};
constexpr Message<> kTooManyNodes{
    .nb = "filen har mer enn 30 000 nøkler og verdier",
    .nn = "fila har meir enn 30 000 nøklar og verdiar",
    .en = "the file has more than 30,000 keys and values",
};
constexpr std::size_t kExcerpt = 40;

Sentence remedy_of(const SyntaxRule& rule) {
  const Text& words = rule.remedy;
  return {{std::string(words.nb), std::string(words.nn), std::string(words.en)}};
}

// Apart, so that the function that is called for every node stays small.
[[gnu::noinline]] void stop_at_limit(Reading& reading, const char* place) {
  stop(reading, Fault::too_many_nodes, between(place, place + 1), kTooManyNodes());
}

}  // namespace

std::string_view word_at(const Reading& reading) {
  const char* last = reading.at;
  while (!ends_word(*last)) ++last;
  return between(reading.at, last);
}

Quote excerpt(std::string_view words) {
  return {front_of(words.substr(0, words.find_first_of("\r\n")), kExcerpt)};
}

void refuse(Reading& reading, Fault fault, std::string_view words, Sentence message) {
  if (reading.stopped) return;
  reading.tree.refused = true;
  if (++reading.findings > kMostFindings) {
    fault = Fault::too_many_findings;
    message = kTooManyFindings();
    reading.stopped = true;
    reading.at = reading.end;
  }
  const SyntaxRule& rule = syntax_rule(fault);
  const Span span{&reading.source, reading.offset_of(words.data()),
                  static_cast<std::uint32_t>(words.size())};
  reading.out.push_back({.rule = rule.id,
                         .severity = Severity::error,
                         .span = span,
                         .message = std::move(message),
                         .remedy = remedy_of(rule)});
}

void stop(Reading& reading, Fault fault, std::string_view words, Sentence message) {
  refuse(reading, fault, words, std::move(message));
  reading.stopped = true;
  reading.at = reading.end;
}

std::uint32_t open(Reading& reading, Kind kind, Style style, const char* first) {
  if (++reading.depth > kDeepest)
    stop(reading, Fault::too_deep, between(first, first + 1), kTooDeep());
  const auto index = static_cast<std::uint32_t>(reading.tree.nodes.size());
  if (index == kMostNodes) stop_at_limit(reading, first);
  reading.tree.nodes.push_back({.text = {},
                                .offset = reading.offset_of(first),
                                .length = 0,
                                .next = 0,
                                .kind = kind,
                                .style = style});
  return index;
}

void close(Reading& reading, std::uint32_t index) {
  --reading.depth;
  if (reading.stopped) return;
  Node& node = reading.tree.nodes[index];
  node.next = static_cast<std::uint32_t>(reading.tree.nodes.size());
  node.length = reading.offset_of(reading.value_end) - node.offset;
}

void add(Reading& reading, const Node& node) {
  std::vector<Node>& nodes = reading.tree.nodes;
  const char* first = reading.source.bytes.data() + node.offset;
  if (nodes.size() == kMostNodes) return stop_at_limit(reading, first);
  nodes.push_back(node);
  nodes.back().next = static_cast<std::uint32_t>(nodes.size());
  reading.value_end = first + node.length;
}

std::string& decoded(Reading& reading) {
  if (!reading.decoded) {
    // No text grows when it is decoded, so this much room is enough and nothing ever moves.
    reading.decoded = &reading.source.decoded.emplace_back();
    reading.decoded->reserve(reading.source.bytes.size());
  }
  return *reading.decoded;
}

std::string_view decoded_since(const Reading& reading, std::size_t start) {
  assert(reading.decoded->size() <= reading.source.bytes.size());
  return std::string_view(*reading.decoded).substr(start);
}

}  // namespace slt::yaml
