// SPDX-License-Identifier: MIT
#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

#include <CLI/CLI.hpp>  // Slow to compile: here and nowhere else.

#include "base/version.h"
#include "cli/commands.h"
#include "cli/help.h"
#include "cli/usage.h"
#include "cli/words.h"
#include "model/repository.h"

namespace slt::cli {
namespace {

std::string text(std::string_view words) { return std::string(words); }

/// Teaches CLI11 the options of a command from its table. One that is given no word at all, as by a
/// variable that is not set, would else be as if it had not been given.
template <class Command>
void add_options(CLI::App& app, Command& command) {
  for (const OptionOf<Command>& option : options_of<Command>) {
    const auto store = [&command, &option](const CLI::results_t& words) {
      return std::ranges::all_of(words, [&](const auto& word) {
        if (word.empty() && !option.is_place()) throw CLI::ArgumentMismatch(text(option.name));
        return option.store(command, word);
      });
    };
    const std::string name = option.is_place() ? "places" : text(option.name);
    CLI::Option* added =
        option.takes_word
            ? app.add_option(name, store)
            : app.add_flag_callback(name, [&command, &option] { option.store(command, {}); });
    if (option.many) added->take_all()->allow_extra_args(option.is_place());
    added->required(option.required);
  }
}

bool is_called(const Manual& manual, std::string_view word) {
  return word == manual.name || word == manual.alias;
}

/// One command: what CLI11 was taught of it, what help knows, and where its words go.
struct Taught {
  CLI::App* app;  ///< Null when its name is not among the words, so that it cannot be meant.
  Described described;
  std::function<Command()> command;
};

template <class One>
Taught teach(CLI::App& app, const std::vector<std::string>& words) {
  const Manual& manual = manual_of<One>;
  // Whole before the next is begun: g++ 12 destroys twice what stands in a list before something
  // that throws.
  Described described{manual, described_options<One>()};
  Taught taught{nullptr, std::move(described), {}};
  const auto names_it = [&](const std::string& word) { return is_called(manual, word); };
  if (std::ranges::none_of(words, names_it)) return taught;
  taught.app = app.add_subcommand(text(manual.name));
  taught.app->alias(text(manual.alias))->fallthrough();
  taught.app->set_help_flag();
  const auto command = std::make_shared<One>();
  add_options(*taught.app, *command);
  taught.command = [command] { return Command(*command); };
  return taught;
}

/// Teaches the commands of the variant that `words` may mean; `Answer` is not one.
template <class... Commands>
std::vector<Taught> teach_all(CLI::App& app, const std::vector<std::string>& words,
                              std::variant<Answer, Commands...>*) {
  return {teach<Commands>(app, words)...};
}

const Taught* asked_for(const std::vector<Taught>& all) {
  const auto found =
      std::ranges::find_if(all, [](const Taught& one) { return one.app && one.app->parsed(); });
  return found == all.end() ? nullptr : &*found;
}

Answer answer_help(const std::vector<Taught>& all, const Taught* one, Lang lang) {
  const auto common = described_options<Common>();
  if (one) return {Exit::fine, help(one->described, common, lang), {}};
  std::vector<Described> commands;
  for (const Taught& each : all) commands.push_back(each.described);
  return {Exit::fine, help(commands, common, lang), {}};
}

/// Every word that could have been meant: commands first, or the options of the one asked for.
std::vector<std::string_view> known_words(const std::vector<Taught>& all, const Taught* one,
                                          bool option) {
  std::vector<std::string_view> known;
  const auto add = [&](std::span<const Option> options) {
    for (const Option& each : options)
      if (!each.is_place())
        for (std::string_view names = each.name; !names.empty();) {
          const std::size_t end = std::min(names.find(','), names.size());
          known.push_back(names.substr(0, end));
          names.remove_prefix(std::min(end + 1, names.size()));
        }
  };
  static constexpr auto kCommon = options_of<Common>;
  static const std::vector<Option> common(kCommon.begin(), kCommon.end());
  if (option) add(common);
  if (option && one) add(one->described.options);
  if (!option && !one)
    for (const Taught& each : all)
      known.insert(known.end(), {each.described.manual.name, each.described.manual.alias});
  if (option && !one)
    for (const Taught& each : all) add(each.described.options);
  return known;
}

/// The option that was given more often than it can be, if any.
std::string given_too_often(const CLI::App& app, const Taught* one) {
  std::vector<const CLI::Option*> options = app.get_options();
  if (one)
    for (const CLI::Option* option : std::as_const(*one->app).get_options())
      options.push_back(option);
  const auto found = std::ranges::find_if(options, [](const CLI::Option* option) {
    const int most = option->get_items_expected_max();
    return most > 0 && option->count() > static_cast<std::size_t>(most);
  });
  return found == options.end() ? std::string() : (*found)->get_name();
}

/// The option whose word is missing, as help shows it; empty when it is no option.
std::string unfinished(const Taught* one, std::string_view said) {
  static constexpr auto kCommon = options_of<Common>;
  std::vector<Option> all(kCommon.begin(), kCommon.end());
  if (one) all.insert(all.end(), one->described.options.begin(), one->described.options.end());
  const std::string_view name = said.substr(0, said.find(':'));  // «--since: 1 required»
  const auto found = std::ranges::find_if(
      all, [&](const Option& option) { return !option.is_place() && option.name.ends_with(name); });
  return found == all.end() ? std::string() : left_of(*found);
}

Answer answer_error(const CLI::App& app, const std::vector<Taught>& all,
                    const CLI::ParseError& error, Lang lang) {
  const Taught* one = asked_for(all);
  const std::vector<std::string> extras = app.remaining(true);
  const std::string command = one ? text(one->described.manual.name) : std::string();
  if (dynamic_cast<const CLI::ExtrasError*>(&error) && !extras.empty()) {
    const bool option = extras.front().starts_with('-');
    return wrong_word(extras.front(), known_words(all, one, option), command, lang);
  }
  const bool mismatch = dynamic_cast<const CLI::ArgumentMismatch*>(&error);
  const std::string twice = mismatch ? given_too_often(app, one) : std::string();
  if (!twice.empty()) return given_twice(twice, command, lang);
  const std::string half = mismatch ? unfinished(one, error.what()) : std::string();
  if (!half.empty()) return missing_word(half, command, lang);
  if (mismatch || dynamic_cast<const CLI::RequiredError*>(&error)) {
    const std::string usage = one ? usage_of(one->described, lang) : usage_of_all(lang);
    return missing_word(fmt::format("slt {}{}{}", command, one ? " " : "", usage), command, lang);
  }
  const std::string_view said = error.what();  // «Could not convert: --year = neste»
  const std::size_t colon = said.find(": ");
  return wrong_use(colon == said.npos ? said : said.substr(colon + 2), command, lang);
}

/// `help validate` is `validate --help`; after a command, «help» may be a word of its own.
std::vector<std::string> as_options(std::vector<std::string> arguments,
                                    const std::vector<Taught>& all) {
  const auto word = std::ranges::find_if(
      arguments, [](const std::string& one) { return one == "help" || one == "hjelp"; });
  const bool after_command = std::any_of(arguments.begin(), word, [&](const std::string& one) {
    return std::ranges::any_of(
        all, [&](const Taught& each) { return is_called(each.described.manual, one); });
  });
  if (word == arguments.end() || after_command) return arguments;
  arguments.erase(word);
  arguments.emplace_back("--help");
  return arguments;
}

/// Where the words begin that a shell asks about: after `completions words`. They are no command
/// line of ours, for each may be half written.
std::size_t end_of_ours(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i + 1 < arguments.size(); ++i)
    if (arguments[i] == "completions" && arguments[i + 1] == "words") return i + 2;
  return arguments.size();
}

}  // namespace

Lang language_of(const Common& common) {
  if (common.lang.empty()) return stated_language(common.folder);
  return language_called(common.lang).value_or(Lang::nb);
}

Invocation parse(const std::vector<std::string>& all_arguments) {
  const auto end = all_arguments.begin() + static_cast<std::ptrdiff_t>(end_of_ours(all_arguments));
  const std::vector<std::string> arguments(all_arguments.begin(), end);
  Invocation asked;
  CLI::App app{"", "slt"};
  app.set_help_flag();
  app.require_subcommand(0, 1);
  add_options(app, asked.common);
  const std::vector<Taught> all = teach_all(app, arguments, static_cast<Command*>(nullptr));
  std::vector<std::string> from_the_back = as_options(arguments, all);
  std::ranges::reverse(from_the_back);  // As CLI11 takes them.
  try {
    app.parse(from_the_back);
  } catch (const CLI::ParseError& error) {
    const bool helped =
        asked.common.help || std::ranges::find(arguments, "--help") != arguments.end();
    asked.command = helped ? answer_help(all, asked_for(all), language_of(asked.common))
                           : answer_error(app, all, error, language_of(asked.common));
    return asked;
  }
  const Taught* one = asked_for(all);
  const Lang lang = language_of(asked.common);
  if (asked.common.version)
    asked.command = Answer{Exit::fine, fmt::format("slt {}\n", version()), {}};
  else if (asked.common.help)
    asked.command = answer_help(all, one, lang);
  else if (!one)
    asked.command = Status{};
  else
    asked.command = one->command();
  if (Completions* shell = std::get_if<Completions>(&asked.command))
    shell->words.insert(shell->words.end(), end, all_arguments.end());
  return asked;
}

}  // namespace slt::cli
