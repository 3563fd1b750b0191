// SPDX-License-Identifier: MIT
#include "report/deadline_words.h"

#include "report/words.h"

namespace slt::report {
namespace {

constexpr Message<std::string, std::string> kWhose{
    .nb = "{0} Hvem: {1}.", .nn = "{0} Kven: {1}.", .en = "{0} Whose: {1}."};

}  // namespace

std::string with_whose(Lang lang, const Due& due) {
  return kWhose.in(lang, sentence(due.words(lang)), due.whose.in(lang));
}

Item item_of(Lang lang, const Due& due) { return {Said(with_whose(lang, due), due.from)}; }

}  // namespace slt::report
