#include "cli/version.h"

namespace slt::cli {

std::string_view version() { return SLT_VERSION; }

}  // namespace slt::cli
