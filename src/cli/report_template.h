// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "render/docx_look.h"

namespace slt::cli {

/// The look of the Word document at a path, for reports to take on. Throws `Usage` when it is none
/// that can be used.
render::DocxLook template_of(const std::string& path);

}  // namespace slt::cli
