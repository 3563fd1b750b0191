// SPDX-License-Identifier: MIT
#include "libyaml.h"

#include <yaml.h>

namespace slt::yaml {
namespace {

/// A parser and its last event, released with it.
struct Parser {
  explicit Parser(const std::string& bytes) {
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(bytes.data()),
                                 bytes.size());
  }
  ~Parser() {
    yaml_event_delete(&event);
    yaml_parser_delete(&parser);
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  bool next() {
    yaml_event_delete(&event);
    event = {};
    return yaml_parser_parse(&parser, &event) == 1;
  }
  yaml_parser_t parser = {};
  yaml_event_t event = {};
};

std::string outline_of_scalar(const yaml_event_t& event) {
  const auto& scalar = event.data.scalar;
  std::string outline = scalar.tag || scalar.anchor ? "!" : "";
  outline += scalar.style == YAML_PLAIN_SCALAR_STYLE ? '~' : '"';
  outline.append(reinterpret_cast<const char*>(scalar.value), scalar.length);
  return outline + '\0';
}

std::string outline_of_event(const yaml_event_t& event) {
  switch (event.type) {
    case YAML_SCALAR_EVENT:
      return outline_of_scalar(event);
    case YAML_SEQUENCE_START_EVENT:
      return "[";
    case YAML_SEQUENCE_END_EVENT:
      return "]";
    case YAML_MAPPING_START_EVENT:
      return "{";
    case YAML_MAPPING_END_EVENT:
      return "}";
    case YAML_ALIAS_EVENT:
      return "*";
    case YAML_DOCUMENT_END_EVENT:
      return "\n";
    default:
      return "";
  }
}

}  // namespace

std::optional<std::string> libyaml_outline(const std::string& bytes) {
  Parser parser(bytes);
  std::string outline;
  while (parser.next()) {
    if (parser.event.type == YAML_STREAM_END_EVENT) {
      if (outline.ends_with('\n')) outline.pop_back();  // What is left stands between documents.
      return outline;
    }
    outline += outline_of_event(parser.event);
  }
  return {};
}

}  // namespace slt::yaml
