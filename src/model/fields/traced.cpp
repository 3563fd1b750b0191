#include "model/traced.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<Statement>() {
  static constexpr auto rows = traced(std::array{
      field<&Statement::text>("text", {"Teksten", "Teksten", "The text"}, {.shorthand = true}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Section>() {
  static constexpr auto rows = traced(std::array{
      field<&Section::title>("title", {"Overskrift", "Overskrift", "Heading"}),
      field<&Section::kind>("kind",
                            {"Hva teksten er til", "Kva teksten er til", "What the text is for"}),
      field<&Section::text>("text", {"Teksten", "Teksten", "The text"}),
  });
  return rows;
}

}  // namespace slt
