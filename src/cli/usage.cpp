// SPDX-License-Identifier: MIT
#include "cli/usage.h"

#include <algorithm>

#include "base/nearest.h"
#include "render/escape.h"
#include "render/page.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kUnknownWord{
    .nb = "kjenner ikke {0}", .nn = "kjenner ikkje {0}", .en = "do not know {0}"};
constexpr Message<Quote> kAfterCommand{.nb = "{0} skrives etter kommandoen det hører til",
                                       .nn = "{0} blir skrive etter kommandoen det høyrer til",
                                       .en = "{0} is written after the command it belongs to"};
constexpr Message<Quote> kOnlyOnce{.nb = "{0} kan bare stå én gang",
                                   .nn = "{0} kan berre stå éin gong",
                                   .en = "{0} can be given only once"};
constexpr Message<std::string_view> kMissing{.nb = "det mangler et ord; skriv «{0}»",
                                             .nn = "det manglar eit ord; skriv «{0}»",
                                             .en = "a word is missing; write \"{0}\""};
constexpr Message<Quote> kNotUnderstood{.nb = "forstår ikke dette valget ({0})",
                                        .nn = "forstår ikkje dette valet ({0})",
                                        .en = "do not understand this option ({0})"};
constexpr Message<std::string_view> kSeeHelp{
    .nb = "se «slt {0}--help»", .nn = "sjå «slt {0}--help»", .en = "see \"slt {0}--help\""};

Answer answer(std::string_view words, std::string_view remedy, std::string_view command,
              Lang lang) {
  const std::string prefix = command.empty() ? std::string() : fmt::format("{} ", command);
  render::Page<render::Terminal> page;
  page << "slt: " << words;
  if (!remedy.empty()) page << "; " << remedy;
  page << "\n     " << kSeeHelp.in(lang, prefix) << "\n";
  return {Exit::usage, {}, page.take()};
}

}  // namespace

Answer wrong_word(std::string_view word, std::span<const std::string_view> known,
                  std::string_view command, Lang lang) {
  if (std::ranges::find(known, word) != known.end())
    return answer(kAfterCommand.in(lang, {word}), {}, command, lang);
  const auto close = nearest(word, known);
  return answer(kUnknownWord.in(lang, {word}), did_you_mean(close).in(lang), command, lang);
}

Answer given_twice(std::string_view option, std::string_view command, Lang lang) {
  return answer(kOnlyOnce.in(lang, {option}), {}, command, lang);
}

Answer missing_word(std::string_view usage, std::string_view command, Lang lang) {
  return answer(kMissing.in(lang, usage), {}, command, lang);
}

Answer wrong_use(std::string_view words, std::string_view command, Lang lang) {
  return answer(kNotUnderstood.in(lang, {words}), {}, command, lang);
}

Answer wrong_use(const Usage& usage, std::string_view command, Lang lang) {
  return answer(usage.words.in(lang), usage.remedy.in(lang), command, lang);
}

}  // namespace slt::cli
