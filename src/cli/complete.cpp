// SPDX-License-Identifier: MIT
#include "cli/complete.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/files.h"
#include "cli/described.h"
#include "cli/known_words.h"
#include "cli/words.h"

namespace slt::cli {
namespace {

/// The names of an option, one by one: `-f`, `--format`.
std::vector<std::string_view> names_of(const Option& option) {
  std::vector<std::string_view> names;
  for (std::string_view rest = option.name; !rest.empty();) {
    const std::size_t end = std::min(rest.find(','), rest.size());
    names.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return names;
}

/// The words of a place or an option: `[KIND]`, `MUNICIPALITY`; a closed set is one: `nb|nn|en`.
std::vector<std::string_view> tokens_of(std::string_view words) {
  std::vector<std::string_view> tokens;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (end > 0 && words.substr(0, end) != "…]") tokens.push_back(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return tokens;
}

/// What has been typed: the command, how many places are filled, and the option that waits for its
/// word.
struct Typed {
  std::vector<Described> commands = described_commands();
  std::vector<Option> common = common_options();
  const Described* command = nullptr;
  std::vector<std::string> places = {};
  const Option* waiting = nullptr;

  const Option* option_named(std::string_view name) const;
  void take(const std::string& word, Context& context);
  std::vector<std::string_view> wanted() const;
};

const Option* Typed::option_named(std::string_view name) const {
  const auto named = [&](const Option& one) {
    return !one.is_place() && std::ranges::count(names_of(one), name) > 0;
  };
  for (const std::vector<Option>* options : {&common, command ? &command->options : &common})
    if (const auto found = std::ranges::find_if(*options, named); found != options->end())
      return &*found;
  return nullptr;
}

/// Where the plans lie, and the language, count for what is known of them.
void heed(const Option& option, const std::string& value, Context& context) {
  if (option.name == "-C,--folder") context.folder = value;
  if (option.name == "--lang") context.lang = language_called(value);
}

void Typed::take(const std::string& word, Context& context) {
  if (waiting) return heed(*waiting, word, context), void(waiting = nullptr);
  if (word.starts_with('-')) {
    const std::size_t equals = std::min(word.find('='), word.size());
    const Option* option = option_named(word.substr(0, equals));
    if (!option || !option->takes_word) return;
    if (equals < word.size()) return heed(*option, word.substr(equals + 1), context);
    waiting = option;
    return;
  }
  if (command) return places.push_back(word);
  for (const Described& one : commands)
    if (word == one.manual.name || word == one.manual.alias) command = &one;
}

/// What may stand in the next place: its word, and those after it as long as they can be left out.
std::vector<std::string_view> Typed::wanted() const {
  std::vector<std::string_view> all, next;
  for (const Option& option : command->options)
    if (option.is_place())
      for (const std::string_view token : tokens_of(option.word)) all.push_back(token);
  if (all.empty()) return {};
  for (std::size_t i = std::min(places.size(), all.size() - 1); i < all.size(); ++i) {
    next.push_back(all[i]);
    if (!all[i].starts_with('[')) break;
  }
  return next;
}

Candidates option_words(const Typed& typed, Lang lang) {
  Candidates all;
  const auto add = [&](const std::vector<Option>& options) {
    for (const Option& option : options)
      if (!option.is_place())
        all.push_back({std::string(names_of(option).back()), std::string(option.doc.in(lang))});
  };
  if (typed.command) add(typed.command->options);
  add(typed.common);
  return all;
}

Candidates command_words(const Typed& typed, Lang lang, std::string_view prefix) {
  Candidates all;
  for (const Described& one : typed.commands) {
    const bool by_alias = !prefix.empty() && !one.manual.name.starts_with(prefix) &&
                          one.manual.alias.starts_with(prefix);
    all.push_back({std::string(by_alias ? one.manual.alias : one.manual.name),
                   std::string(one.manual.summary.in(lang))});
  }
  return all;
}

Candidates all_words(const Typed& typed, const Context& context, const std::string& prefix) {
  const Lang lang = context.lang.value_or(Lang::nb);
  if (typed.waiting) {
    Wanting wanting{.command = {}, .token = typed.waiting->word, .before = {}, .prefix = prefix};
    if (typed.command) wanting.formats = typed.command->formats;
    return known_words(context, wanting);
  }
  if (prefix.starts_with('-')) return option_words(typed, lang);
  if (!typed.command) return command_words(typed, lang, prefix);
  Candidates all;
  for (const std::string_view token : typed.wanted())
    std::ranges::move(
        known_words(context, {typed.command->manual.name, token, typed.places, prefix}),
        std::back_inserter(all));
  return all;
}

/// A word that no shell reads as anything but a word: a plan may call a thing what it likes.
bool is_plain(std::string_view word) {
  const auto plain = [](char c) {
    return is_beyond_ascii(c) || is_letter_or_digit(c) ||
           std::string_view("-_./=:+,").find(c) != std::string_view::npos;
  };
  return std::ranges::all_of(word, plain);
}

}  // namespace

Candidates candidates(const Context& context, std::span<const std::string> words) {
  Context here = context;
  Typed typed;
  for (const std::string& word : words.first(words.empty() ? 0 : words.size() - 1))
    typed.take(word, here);
  std::string prefix = words.empty() || words.back() == " " ? "" : words.back();
  std::string before;  // The option that the word is glued to: `--lang=n`.
  if (const std::size_t equals = prefix.find('=');
      prefix.starts_with("--") && equals != prefix.npos)
    if (const Option* option = typed.option_named(prefix.substr(0, equals))) {
      typed.waiting = option;
      before = prefix.substr(0, equals + 1);
      prefix.erase(0, equals + 1);
    }
  Candidates all = all_words(typed, here, prefix);
  std::erase_if(all, [&](const Candidate& one) {
    return !is_plain(one.word) || (!one.word.starts_with(prefix) && !one.word.starts_with(':'));
  });
  for (Candidate& one : all)
    if (!one.word.starts_with(':')) one.word.insert(0, before);
  return all;
}

}  // namespace slt::cli
