// SPDX-License-Identifier: MIT
#include "yaml/second_opinion.h"

#include <algorithm>
#include <array>
#include <exception>
#include <sstream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include "yaml/syntax_rules.h"

namespace slt::yaml {
namespace {

constexpr Message<> kNotYaml{
    .nb = "dette er ikke YAML",
    .nn = "dette er ikkje YAML",
    .en = "this is not YAML",
};
constexpr Message<> kOtherYaml{
    .nb = "dette er YAML, men skrevet på en måte planer ikke bruker",
    .nn = "dette er YAML, men skrive på ein måte planar ikkje bruker",
    .en = "this is YAML, but written in a way plans do not use",
};

constexpr std::size_t kLargest = 32 * 1024;

/// Files with these faults may take yaml-cpp for ever, or say nothing of YAML.
constexpr std::array kNotAsked{
    Fault::bad_encoding,   Fault::forbidden_character, Fault::too_large,  Fault::too_deep,
    Fault::too_many_nodes, Fault::too_many_findings,   Fault::empty_file, Fault::conflict_marker,
};

bool is_asked(const Source& source, std::span<const Diagnostic> refusals) {
  const auto speaks_against = [&](const Diagnostic& refusal) {
    return std::ranges::any_of(kNotAsked,
                               [&](Fault fault) { return syntax_rule(fault).id == refusal.rule; });
  };
  return source.bytes.size() <= kLargest && std::ranges::none_of(refusals, speaks_against);
}

/// Takes in every event and wants to know of none.
class Listener : public YAML::EventHandler {
 public:
  using Mark = YAML::Mark;
  using Anchor = YAML::anchor_t;
  using Style = YAML::EmitterStyle::value;
  using Tag = const std::string&;

  void OnDocumentStart(const Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const Mark&, Anchor) override {}
  void OnAlias(const Mark&, Anchor) override {}
  void OnScalar(const Mark&, Tag, Anchor, const std::string&) override {}
  void OnSequenceStart(const Mark&, Tag, Anchor, Style) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const Mark&, Tag, Anchor, Style) override {}
  void OnMapEnd() override {}
};

}  // namespace

Opinion second_opinion(const Source& source, std::span<const Diagnostic> refusals) {
  if (!is_asked(source, refusals)) return Opinion::not_asked;
  try {
    std::istringstream input(source.bytes);
    YAML::Parser parser(input);
    Listener listener;
    // Once and never in a loop: on some files there is always a next document.
    parser.HandleNextDocument(listener);
    return Opinion::other_yaml;
  } catch (const std::exception&) {
    return Opinion::not_yaml;
  }
}

Sentence remark_on(Opinion opinion) {
  if (opinion == Opinion::not_asked) return {};
  return opinion == Opinion::not_yaml ? kNotYaml() : kOtherYaml();
}

}  // namespace slt::yaml
