#include "cli/words.h"

#include "base/list.h"
#include "base/nearest.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kUnknown{
    .nb = "{0} kan ikke stå her", .nn = "{0} kan ikkje stå her", .en = "{0} cannot stand here"};
constexpr Message<Sentence> kOneOf{
    .nb = "velg blant {0}", .nn = "vel mellom {0}", .en = "choose from {0}"};

}  // namespace

void throw_unknown_word(std::string_view word, std::span<const std::string_view> known) {
  const auto close = nearest(word, known);
  throw Usage{kUnknown({word}), close.empty() ? kOneOf(listed(known)) : did_you_mean(close)};
}

}  // namespace slt::cli
