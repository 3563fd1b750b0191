// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <variant>

#include "render/docx_look.h"

namespace slt::render {

inline constexpr std::size_t kLargestTemplate = 20 << 20;  ///< Bytes of the file as it is packed.

/// Why a file cannot be a template.
enum class TemplateFault : std::uint8_t { not_word, locked, too_large, damaged };

/// The look of somebody's own Word document: its styles, theme and fonts, headers and footers with
/// their pictures, paper and margins. Of its words, its settings, macros and links to a template
/// nothing is taken. Styles that it lacks and our reports use are ours.
std::variant<DocxLook, TemplateFault> template_look(std::string_view docx);

}  // namespace slt::render
