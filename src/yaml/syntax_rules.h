// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "base/text.h"

namespace slt::yaml {

/// What can be wrong with a file as YAML that plans use. Each is a rule with an id of its own.
enum class Fault : std::uint8_t {
  bad_encoding,
  forbidden_character,
  too_large,
  too_deep,
  too_many_nodes,
  too_many_findings,
  empty_file,
  root_not_map,
  directive,
  second_document,
  conflict_marker,
  anchor_or_alias,
  merge_key,
  tag,
  tab_indentation,
  no_break_space_indentation,
  bad_indentation,
  key_without_colon,
  colon_without_space,
  key_inside_value,
  list_inside_value,
  list_and_keys_mixed,
  duplicate_key,
  key_form,
  reserved_key,
  key_not_text,
  empty_key,
  key_over_lines,
  empty_value,
  unclosed_quote,
  bad_escape,
  text_after_value,
  line_break_in_text,
  comment_glued_to_quote,
  block_text_header,
  reserved_character,
  unclosed_bracket,
  missing_comma,
  empty_flow_entry,
  pair_in_list,
};

/// One rule of the plan language, for the catalogue and for `slt explain`.
struct SyntaxRule {
  Fault fault;
  std::string_view id;
  Text summary;
  Text remedy;  ///< What to write instead.
};

/// All rules, in the order of `Fault`.
std::span<const SyntaxRule> syntax_rules();
const SyntaxRule& syntax_rule(Fault fault);

}  // namespace slt::yaml
