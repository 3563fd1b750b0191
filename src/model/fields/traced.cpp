// SPDX-License-Identifier: MIT
#include "model/traced.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<Statement>() {
  static constexpr auto rows = traced(std::array{
      field<&Statement::text>("text", {"Teksten", "Teksten", "The text"},
                              {.shorthand = true, .open = Openness::yes}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Section>() {
  static constexpr auto rows = traced(std::array{
      field<&Section::title>("title", {"Overskrift", "Overskrift", "Heading"}, kOpen),
      field<&Section::kind>(
          "kind", {"Hva teksten er til", "Kva teksten er til", "What the text is for"}, kOpen),
      field<&Section::text>("text", {"Teksten", "Teksten", "The text"}, kOpen),
  });
  return rows;
}

}  // namespace slt
