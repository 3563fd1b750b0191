// SPDX-License-Identifier: MIT
#include "report/attendee.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/ascii.h"
#include "report/words.h"

namespace slt::report {
namespace {

constexpr Message<Text, Sentence> kOfficeOf{.nb = "{0}, {1}", .nn = "{0}, {1}", .en = "{0}, {1}"};

constexpr std::size_t kLongestWord = 100;

/// Letters that are not ASCII, and what stands for them.
struct Letter {
  std::string_view from, to;
};
constexpr std::array<Letter, 7> kLetters{
    {{"æ", "ae"}, {"ø", "o"}, {"å", "a"}, {"Æ", "ae"}, {"Ø", "o"}, {"Å", "a"}, {"é", "e"}}};

/// The part of a key before the next `/`, which is taken away.
std::string_view next_part(std::string_view& key) {
  const std::size_t end = std::min(key.find('/'), key.size());
  const std::string_view part = key.substr(0, end);
  key.remove_prefix(std::min(end + 1, key.size()));
  return part;
}

Sentence plain(const View& view, std::string_view id) {
  return in_every_language([&](Lang lang) {
    const Voice voice{view, lang};
    if (const Unit* const unit = view.find<Unit>(id)) return std::string(unit->name.value);
    if (const Person* const person = view.find<Person>(id)) return name_of(voice, *person);
    return std::string(id);
  });
}

Sentence office_name(const View& view, const Choice& office, std::string_view of) {
  if (of.empty())
    return in_every_language([&](Lang lang) { return std::string(office.label.in(lang)); });
  return kOfficeOf(office.label, plain(view, of));
}

}  // namespace

Attendee attendee_of(const View& view, std::string_view key) {
  const std::string folder(next_part(key));
  const std::string_view word = next_part(key), of = key;
  const auto office = std::ranges::find(choices_of<Office>, word, &Choice::word);
  return {.folder = folder,
          .word = file_word(of.empty() ? std::string(word) : fmt::format("{}-{}", word, of)),
          .name = office == choices_of<Office>.end() ? plain(view, word)
                                                     : office_name(view, *office, of)};
}

std::string file_word(std::string_view words) {
  std::string out;
  while (!words.empty()) {
    const char c = words.front();
    const auto begins = [&](const Letter& one) { return words.starts_with(one.from); };
    const auto known = is_beyond_ascii(c) ? std::ranges::find_if(kLetters, begins) : kLetters.end();
    if (known != kLetters.end())
      out += known->to;
    else if (is_letter_or_digit(c))
      out += lowered(c);
    else if (!out.empty() && out.back() != '-')
      out += '-';
    words.remove_prefix(known == kLetters.end() ? 1 : known->from.size());
  }
  out.resize(std::min(out.size(), kLongestWord));
  while (out.ends_with('-')) out.pop_back();
  return out.empty() ? "x" : out;
}

}  // namespace slt::report
