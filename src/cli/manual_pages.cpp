// SPDX-License-Identifier: MIT
#include "cli/manual_pages.h"

#include "base/version.h"
#include "cli/described.h"
#include "render/page.h"
#include "render/roff.h"

namespace slt::cli {
namespace {

using RoffPage = render::Page<render::Roff>;

constexpr Text kName{"NAVN", "NAMN", "NAME"};
constexpr Text kSynopsis{"BRUK", "BRUK", "SYNOPSIS"};
constexpr Text kDescription{"BESKRIVELSE", "OMTALE", "DESCRIPTION"};
constexpr Text kCommands{"KOMMANDOER", "KOMMANDOAR", "COMMANDS"};
constexpr Text kOptions{"VALG", "VAL", "OPTIONS"};
constexpr Text kCommonOptions{"VALG FOR ALLE KOMMANDOER", "VAL FOR ALLE KOMMANDOAR",
                              "OPTIONS OF EVERY COMMAND"};
constexpr Text kStatus{"SLUTTSTATUS", "SLUTTSTATUS", "EXIT STATUS"};
constexpr Text kSeeAlso{"SE OGSÅ", "SJÅ ÒG", "SEE ALSO"};
constexpr Text kAlso{"Kan også skrives", "Kan òg skrivast", "May also be written"};

constexpr std::array<Text, 5> kStatuses{
    {{"alt er i orden; det kan være advarsler", "alt er i orden; det kan vere åtvaringar",
      "all is well; there may be warnings"},
     {"noe ble funnet som skal rettes, eller en endring ble avvist",
      "noko blei funne som skal rettast, eller ei endring blei avvist",
      "something was found that is to be mended, or an edit was refused"},
     {"kommandoen er skrevet feil", "kommandoen er skriven feil", "the command was written wrong"},
     {"noe kunne ikke leses eller skrives", "noko kunne ikkje lesast eller skrivast",
      "something could not be read or written"},
     {"en feil i slt", "ein feil i slt", "a bug in slt"}}};

void section(RoffPage& page, const Text& title, Lang lang) {
  page << ".SH \"" << title.in(lang) << "\"\n";
}

void two_digits(RoffPage& page, unsigned number) {
  page << (number < 10 ? render::Literal("-0") : render::Literal("-")) << static_cast<int>(number);
}

void head(RoffPage& page, const std::string& name, const Context& context) {
  page << ".TH \"" << name << "\" \"1\" \"" << year_of(context.today);
  two_digits(page, month_of(context.today));
  two_digits(page, day_of(context.today));
  page << "\" \"slt " << version() << "\" \"slt\"\n";
}

void paragraphs(RoffPage& page, std::string_view words) { page << words << "\n"; }

void tagged(RoffPage& page, const std::string& tag, std::string_view words) {
  page << ".TP\n\\fB" << tag << "\\fR\n";
  paragraphs(page, words);
}

void options(RoffPage& page, const Text& title, std::span<const Option> rows, Lang lang) {
  if (rows.empty()) return;
  section(page, title, lang);
  for (const Option& option : rows) tagged(page, left_of(option), option.doc.in(lang));
}

/// What ends every page.
void tail(RoffPage& page, const std::vector<std::string>& others, Lang lang) {
  options(page, kCommonOptions, common_options(), lang);
  section(page, kStatus, lang);
  for (std::size_t i = 0; i < kStatuses.size(); ++i)
    tagged(page, fmt::format("{}", i), kStatuses[i].in(lang));
  section(page, kSeeAlso, lang);
  for (const std::string& other : others) {
    if (&other != &others.front()) page << ",\n";
    page << "\\fB" << other << "\\fR(1)";
  }
  page << "\n";
}

std::string page_name(const Described& command) {
  return fmt::format("slt-{}", command.manual.name);
}

std::string page_about(const Described& command, const Context& context) {
  const Lang lang = context.lang.value_or(Lang::nb);
  const std::string name = page_name(command);
  RoffPage page;
  head(page, name, context);
  section(page, kName, lang);
  page << name << " \\- " << command.manual.summary.in(lang) << "\n";
  section(page, kSynopsis, lang);
  page << "\\fBslt " << command.manual.name << "\\fR " << usage_of(command, lang) << "\n";
  section(page, kDescription, lang);
  if (const std::string_view details = command.manual.details.in(lang); !details.empty()) {
    paragraphs(page, details);
    page << ".PP\n";
  }
  page << kAlso.in(lang) << " \\fBslt " << command.manual.alias << "\\fR.\n";
  options(page, kOptions, command.options, lang);
  tail(page, {"slt"}, lang);
  return page.take();
}

std::string page_about_all(const std::vector<Described>& commands, const Context& context) {
  const Lang lang = context.lang.value_or(Lang::nb);
  RoffPage page;
  head(page, "slt", context);
  section(page, kName, lang);
  page << "slt \\- " << purpose().in(lang) << "\n";
  section(page, kSynopsis, lang);
  page << "\\fBslt\\fR " << usage_of_all(lang) << "\n";
  section(page, kCommands, lang);
  std::vector<std::string> names;
  for (const Described& one : commands) {
    tagged(page, std::string(one.manual.name), one.manual.summary.in(lang));
    names.push_back(page_name(one));
  }
  tail(page, names, lang);
  return page.take();
}

}  // namespace

std::vector<Output> manual_pages(const std::string& folder, const Context& context) {
  const std::vector<Described> commands = described_commands();
  std::vector<Output> pages{{folder + "/slt.1", page_about_all(commands, context)}};
  for (const Described& one : commands)
    pages.push_back({fmt::format("{}/{}.1", folder, page_name(one)), page_about(one, context)});
  return pages;
}

}  // namespace slt::cli
