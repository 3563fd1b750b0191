// SPDX-License-Identifier: MIT
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <ostream>

#include "base/files.h"
#include "cli/commands.h"
#include "cli/reach.h"
#include "cli/today.h"
#include "cli/usage.h"
#include "cli/words.h"
#include "edit/bytes.h"
#include "render/escape.h"
#include "render/page.h"

namespace slt::cli {
namespace {

constexpr Message<std::string_view> kBug{
    .nb = "en feil i slt: {0}; meld den gjerne, med kommandoen du skrev",
    .nn = "ein feil i slt: {0}; meld han gjerne, med kommandoen du skreiv",
    .en = "a bug in slt: {0}; please report it, with the command you typed"};

constexpr Text kNoMemory{"det er ikke nok minne til dette; ingen fil er skrevet halvveis",
                         "det er ikkje nok minne til dette; inga fil er skriven halvvegs",
                         "there is not enough memory for this; no file was written by halves"};

std::optional<Lang> asked_language(const Common& common) {
  if (common.lang.empty()) return {};
  static constexpr Message<Quote> kNoLanguage{
      .nb = "{0} er ikke et språk her; velg bokmål, nynorsk eller engelsk",
      .nn = "{0} er ikkje eit språk her; vel bokmål, nynorsk eller engelsk",
      .en = "{0} is not a language here; choose Bokmål, Nynorsk or English"};
  if (const auto lang = language_called(common.lang)) return lang;
  throw Usage{kNoLanguage({common.lang})};
}

bool wants_color(const Common& common, const Streams& streams) {
  static constexpr Message<Quote> kNoColor{
      .nb = "{0} er ikke et valg for farger; velg auto, always eller never",
      .nn = "{0} er ikkje eit val for fargar; vel auto, always eller never",
      .en = "{0} is no choice of colours; choose auto, always or never"};
  if (common.color == "always") return true;
  if (common.color == "never") return false;
  if (common.color != "auto") throw Usage{kNoColor({common.color})};
  return streams.terminal && std::getenv("NO_COLOR") == nullptr;
}

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

Context context_of(const Common& common, Streams streams) {
  const bool on_github = variable("GITHUB_ACTIONS") == "true";
  return {.folder = common.folder,
          .today = today(common.today),
          .lang = asked_language(common),
          .color = wants_color(common, streams),
          .quiet = common.quiet,
          .on_github = on_github,
          .base_branch = on_github ? variable("GITHUB_BASE_REF") : "",
          .streams = streams};
}

Exit run(const Answer& answer, const Context& context) {
  context.streams.out << answer.out;
  context.streams.err << answer.err;
  return answer.status;
}

Exit fail(Exit status, std::string_view words, Streams streams) {
  render::Page<render::Terminal> page;
  page << "slt: " << words << "\n";
  streams.err << page.take();
  return status;
}

/// An edit that could not be made: what stood in the way, and what to write instead.
Exit refuse(const edit::Refused& refused, Lang lang, Streams streams) {
  std::string words = refused.words.in(lang);
  if (!refused.remedy.empty()) words += "; " + refused.remedy.in(lang);
  return fail(Exit::findings, words, streams);
}

/// The word for a command; empty for an `Answer`.
std::string_view name_of(const Command& command) {
  return std::visit(
      []<class One>(const One&) -> std::string_view {
        if constexpr (std::is_same_v<One, Answer>)
          return {};
        else
          return manual_of<One>.name;
      },
      command);
}

/// Does what was asked, or says why not; `asked` tells the language as soon as it is known.
Exit run(const std::vector<std::string>& arguments, Streams streams, Confine confine,
         Invocation& asked) {
  std::string_view named;  // The command whose help a wrong word is sent to.
  try {
    asked = parse(arguments);
    const Context context = context_of(asked.common, streams);
    named = name_of(asked.command);
    if (confine) confine(reach_of(asked, context));
    return std::visit([&](const auto& command) { return run(command, context); }, asked.command);
  } catch (const Usage& usage) {
    const Answer answer = wrong_use(usage, named, language_of(asked.common));
    streams.err << answer.err;
    return answer.status;
  } catch (const edit::Refused& refused) {
    return refuse(refused, language_of(asked.common), streams);
  } catch (const Failure& failure) {
    return fail(Exit::world, failure.sentence.in(language_of(asked.common)), streams);
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& bug) {
    return fail(Exit::bug, kBug.in(language_of(asked.common), bug.what()), streams);
  }
}

}  // namespace

Exit run(const std::vector<std::string>& arguments, Streams streams, Confine confine) {
  Invocation asked;
  try {
    return run(arguments, streams, confine, asked);
  } catch (const std::bad_alloc&) {  // Said without asking for more.
    const Lang lang = language_called(asked.common.lang).value_or(Lang::nb);
    streams.err << "slt: " << kNoMemory.in(lang) << "\n";
    return Exit::world;
  }
}

void end_without_memory() {
  try {
    if (const std::exception_ptr thrown = std::current_exception()) std::rethrow_exception(thrown);
  } catch (const std::bad_alloc&) {
    std::fprintf(stderr, "slt: %s\n", kNoMemory.nb.data());
    std::_Exit(static_cast<int>(Exit::world));
  } catch (const std::exception& bug) {
    std::fprintf(stderr, "slt: %s\n", kBug.in(Lang::nb, bug.what()).c_str());
    std::_Exit(static_cast<int>(Exit::bug));
  } catch (...) {
  }
  std::abort();
}

Exit tell_of_lost_output(const std::vector<std::string>& arguments, Exit status,
                         std::ostream& err) {
  static constexpr Text kLost{"det gikk ikke an å skrive til standard ut",
                              "det gjekk ikkje an å skrive til standard ut",
                              "could not write to standard output"};
  err << "slt: " << kLost.in(language_of(parse(arguments).common)) << "\n";
  return status == Exit::bug ? status : Exit::world;
}

}  // namespace slt::cli
