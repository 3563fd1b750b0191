#include "cli/words.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kUnknown{
    .nb = "{0} kan ikke stå her", .nn = "{0} kan ikkje stå her", .en = "{0} cannot stand here"};
constexpr Message<std::string_view> kDidYouMean{
    .nb = "mente du {0}?", .nn = "meinte du {0}?", .en = "did you mean {0}?"};
constexpr Message<std::string_view> kOneOf{
    .nb = "velg blant {0}", .nn = "vel mellom {0}", .en = "choose from {0}"};

}  // namespace

void throw_unknown_word(std::string_view word, std::span<const std::string_view> known) {
  const auto close = nearest(word, known);
  Sentence remedy;
  for (const Lang lang : kLangs)
    remedy.words[static_cast<std::size_t>(lang)] =
        close.empty() ? kOneOf.in(lang, joined(known, lang == Lang::en ? " and " : " og "))
                      : kDidYouMean.in(lang, joined(close, lang == Lang::en ? " or " : " eller "));
  throw Usage{kUnknown({word}), remedy};
}

}  // namespace slt::cli
