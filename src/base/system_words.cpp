// SPDX-License-Identifier: MIT
#include "base/system_words.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace slt {
namespace {

struct SystemWords {
  int number;
  Text words;
};
constexpr std::array kSystemWords{
    SystemWords{ENOENT, {"mappen finnes ikke", "mappa finst ikkje", "there is no such folder"}},
    SystemWords{ENOTDIR,
                {"stien går gjennom noe som ikke er en mappe",
                 "stien går gjennom noko som ikkje er ei mappe",
                 "the path goes through something that is no folder"}},
    SystemWords{EISDIR, {"det er en mappe", "det er ei mappe", "it is a folder"}},
    SystemWords{ENODEV,
                {"det er ikke en vanlig fil", "det er ikkje ei vanleg fil", "it is no plain file"}},
    SystemWords{EACCES, {"du har ikke tilgang", "du har ikkje tilgang", "you have no access"}},
    SystemWords{EPERM, {"du har ikke lov", "du har ikkje lov", "you may not"}},
    SystemWords{EROFS,
                {"disken kan bare leses", "disken kan berre lesast", "the disk is read-only"}},
    SystemWords{ENOSPC, {"disken er full", "disken er full", "the disk is full"}},
#ifdef EDQUOT  // Windows has none.
    SystemWords{EDQUOT,
                {"plassen du har på disken, er brukt opp", "plassen du har på disken, er brukt opp",
                 "your share of the disk is used up"}},
#endif
    SystemWords{EIO, {"disken svikter", "disken sviktar", "the disk fails"}},
    SystemWords{ENAMETOOLONG,
                {"navnet er for langt", "namnet er for langt", "the name is too long"}},
    SystemWords{EMFILE,
                {"for mange filer er åpne", "for mange filer er opne", "too many files are open"}},
};

}  // namespace

Sentence system_words(int number) {
  const auto known = std::ranges::find(kSystemWords, number, &SystemWords::number);
  const std::string_view other = std::strerror(number);
  return in_every_language(
      [&](Lang lang) { return known == kSystemWords.end() ? other : known->words.in(lang); });
}

}  // namespace slt
