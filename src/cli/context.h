// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

#include "base/date.h"
#include "cli/cli.h"
#include "cli/option.h"

namespace slt::cli {

/// The options that every command takes.
struct Common {
  std::string folder = ".";
  std::string today;
  std::string lang;
  std::string color = "auto";
  bool quiet = false;
  bool help = false;
  bool version = false;
};
template <>
inline constexpr std::array options_of<Common>{
    option<&Common::folder>("-C,--folder",
                            {"Mappen med planene", "Mappa med planane", "The folder of plans"},
                            {.word = "DIR"}),
    option<&Common::today>("--today",
                           {"Regn som om dagen er denne", "Rekn som om dagen er denne",
                            "Reckon as if the day is this"},
                           {.word = "YYYY-MM-DD"}),
    option<&Common::lang>(
        "--lang",
        {"Språk i stedet for kommunens eget", "Språk i staden for det kommunen har",
         "Language instead of the municipality's own"},
        {.word = "nb|nn|en"}),
    option<&Common::color>("--color", {"Farger", "Fargar", "Colours"},
                           {.word = "auto|always|never"}),
    option<&Common::quiet>("-q,--quiet",
                           {"Bare det nødvendigste", "Berre det naudsynte", "Only what is needed"}),
    option<&Common::help>("-h,--help", {"Vis denne hjelpen", "Vis denne hjelpa", "Show this help"}),
    option<&Common::version>("--version", {"Vis versjonen", "Vis versjonen", "Show the version"}),
};

/// What `--public` does, wherever it is an option.
inline constexpr Text kPublicOption{"Bare det som kan publiseres", "Berre det som kan publiserast",
                                    "Only what may be published"};

/// What a command knows of the world it runs in.
struct Context {
  std::string folder;
  Date today;
  std::optional<Lang> lang;  ///< Asked for; else each municipality's own.
  bool color = false;
  bool quiet = false;
  bool on_github = false;        ///< Runs as a step of a GitHub workflow.
  std::string base_branch = {};  ///< There, the branch that a pull request is meant for.
  Streams streams;
};

/// Wrong use of the program: ends the run with 2.
struct Usage {
  Sentence words;
  Sentence remedy = {};
};

/// One thing to write: in which format, and to which file; standard output when there is none.
struct Wanted {
  std::string_view format;
  std::string file;
};

/// How the names of files in this format end, without the dot.
std::string_view ending_for(std::string_view format);

/// True when one of the outputs is in one of these formats.
bool has_format(std::span<const Wanted> outputs, std::initializer_list<std::string_view> formats);

/// Reads `-f FORMAT[=FILE]` (repeatable) and `-o FILE`, whose ending says the format where `-f`
/// does not. Throws `Usage` for a format not in `known`, a file named twice, and a name that plans
/// have.
std::vector<Wanted> wanted_outputs(const std::vector<std::string>& formats,
                                   const std::string& output,
                                   std::span<const std::string_view> known);

/// Writes each wanted output: files all or none, and standard output last. No identity number gets
/// through, whatever a plan holds.
void deliver(const Context& context, const std::vector<Wanted>& outputs,
             std::vector<std::string> texts);

}  // namespace slt::cli
