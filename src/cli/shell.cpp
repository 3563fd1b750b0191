// SPDX-License-Identifier: MIT
#include "cli/shell.h"

#include <algorithm>

#include "base/ascii.h"

namespace slt::cli {
namespace {

bool is_plain(char c) {
  return is_beyond_ascii(c) || is_letter_or_digit(c) ||
         std::string_view("-_./=:+,@").find(c) != std::string_view::npos;
}

}  // namespace

std::string shell_word(std::string_view word) {
  if (!word.empty() && std::ranges::all_of(word, is_plain)) return std::string(word);
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + "'";
}

std::string slt_in(const std::string& folder) {
  return folder == "." ? "slt" : "slt -C " + shell_word(folder);
}

}  // namespace slt::cli
