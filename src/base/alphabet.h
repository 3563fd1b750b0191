#pragma once

#include <string>
#include <string_view>

namespace slt {

/// A name as it is sorted: names in the order of these keys are in that of the Norwegian alphabet,
/// with æ, ø and å last, whatever their case. Letters of Sámi stand with the ones they look like.
std::string alphabetical(std::string_view name);

}  // namespace slt
