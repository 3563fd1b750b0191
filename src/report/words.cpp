// SPDX-License-Identifier: MIT
#include "report/words.h"

#include <cctype>

#include "base/list.h"
#include "base/utf8.h"

namespace slt::report {
namespace {

/// Letters as one reads them aloud: no difference of case, dashes or blanks around them.
std::string bare(std::string_view words) {
  std::string plain;
  while (!words.empty()) {
    const Character c = first_character(words);
    const std::size_t bytes = std::max<std::size_t>(c.bytes, 1);
    const bool skipped =
        c.code == U'–' || c.code == U'-' || c.code == U' ' || c.code == U'.' || c.code == U'\n';
    if (!skipped && bytes == 1)
      plain += static_cast<char>(std::tolower(static_cast<unsigned char>(words.front())));
    else if (!skipped)
      plain += words.substr(0, bytes);
    words.remove_prefix(bytes);
  }
  return plain;
}

}  // namespace

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string all;
  for (const std::string& part : parts)
    if (!part.empty()) all += (all.empty() ? "" : std::string(between)) + part;
  return all;
}

std::string listed(Lang lang, const std::vector<std::string>& parts) {
  const std::vector<std::string_view> views(parts.begin(), parts.end());
  return slt::listed(views, kAnd.in(lang));
}

std::string capitalised(std::string words) {
  const Character first = first_character(words);
  if (first.code >= U'a' && first.code <= U'z')
    words[0] = static_cast<char>(first.code - U'a' + U'A');
  // æ, ø, å, é and their neighbours lie 32 below their small letters.
  if (first.bytes == 2 && first.code >= U'à' && first.code <= U'þ' && first.code != U'÷') {
    std::string upper;
    append_utf8(upper, first.code - 32);
    words.replace(0, 2, upper);
  }
  return words;
}

bool says(std::string_view said, std::string_view words) {
  return bare(said).find(bare(words)) != std::string::npos;
}

std::string sentence(std::string words) {
  if (words.empty()) return words;
  const bool ended = std::string_view(".!?:").find(words.back()) != std::string_view::npos ||
                     words.ends_with("…") || words.ends_with(".»") || words.ends_with(".\"");
  return capitalised(std::move(words)) + (ended ? "" : ".");
}

}  // namespace slt::report
