// SPDX-License-Identifier: MIT
#include "cli/init.h"

#include <algorithm>

#include "base/list.h"
#include "base/nearest.h"
#include "cli/ask.h"
#include "cli/init_files.h"
#include "cli/say.h"
#include "cli/words.h"
#include "edit/bytes.h"
#include "model/terms.h"

namespace slt::cli {

/// What a municipality may have, and the example then shows.
enum class Part : std::uint8_t {
  police_council,
  coordinator,
  police_contact,
  coordinating_group,
  plan
};
enum class YesNo : std::uint8_t { yes, no };

}  // namespace slt::cli

namespace slt {

template <>
inline constexpr std::array choices_of<cli::Part>{
    Choice{"politiråd",
           {"Har kommunen et politiråd?", "Har kommunen eit politiråd?",
            "Does the municipality have a police council?"}},
    Choice{"koordinator",
           {"Er det noen i stillingen som SLT-koordinator?",
            "Er det nokon i stillinga som SLT-koordinator?",
            "Is there somebody in the position of SLT coordinator?"}},
    Choice{"politikontakt",
           {"Har kommunen en politikontakt?", "Har kommunen ein politikontakt?",
            "Does it have a police contact?"}},
    Choice{"koordineringsgruppe",
           {"Har kommunen en koordineringsgruppe?", "Har kommunen ei koordineringsgruppe?",
            "Does it have a coordination group?"}},
    Choice{"handlingsplan",
           {"Har kommunen en handlingsplan for SLT?", "Har kommunen ein handlingsplan for SLT?",
            "Does it have an action plan for SLT?"}},
};
template <>
inline constexpr std::array choices_of<cli::YesNo>{
    Choice{"ja", {"ja", "ja", "yes"}, "j|yes|y"},
    Choice{"nei", {"nei", "nei", "no"}, "n|no"},
};

}  // namespace slt

namespace slt::cli {
namespace {

constexpr Text kWhich{"Hvilken kommune? Nummer eller navn", "Kva kommune? Nummer eller namn",
                      "Which municipality? Number or name"};
constexpr Text kForm{"Målform", "Målform", "Written Norwegian"};
constexpr Message<> kSayWhich{.nb = "hvilken kommune? skriv nummeret eller navnet",
                              .nn = "kva kommune? skriv nummeret eller namnet",
                              .en = "which municipality? write its number or its name"};
constexpr Message<> kWhichHelp{
    .nb = "Skriv kommunenummeret, fire sifre, eller navnet slik det står i registeret.",
    .nn = "Skriv kommunenummeret, fire siffer, eller namnet slik det står i registeret.",
    .en = "Type the number, four digits, or the name as the register has it."};
constexpr Message<Quote> kNotRegistered{.nb = "{0} er ikke en kommune i registeret",
                                        .nn = "{0} er ikkje ein kommune i registeret",
                                        .en = "{0} is not a municipality of the register"};
constexpr Message<Quote, Sentence> kTwoOfThem{
    .nb = "{0} er navnet på flere kommuner; skriv nummeret: {1}",
    .nn = "{0} er namnet på fleire kommunar; skriv nummeret: {1}",
    .en = "several municipalities are called {0}; write the number: {1}"};
constexpr Message<> kStopped{.nb = "avbrutt; ingenting er skrevet",
                             .nn = "avbrote; ingenting er skrive",
                             .en = "stopped; nothing is written"};
constexpr Message<std::string> kIsThere{
    .nb = "finnes fra før: {0}", .nn = "finst frå før: {0}", .en = "is there already: {0}"};
constexpr Message<std::string> kWould{
    .nb = "skal skrives: {0}", .nn = "skal skrivast: {0}", .en = "to be written: {0}"};
constexpr Message<std::string> kWrote{
    .nb = "skrevet: {0}", .nn = "skrive: {0}", .en = "written: {0}"};
constexpr Text kNothing{"Alt er der fra før; ingenting er skrevet.",
                        "Alt er der frå før; ingenting er skrive.",
                        "All is there already; nothing is written."};
constexpr Text kDryRun{"Ingenting er skrevet (--dry-run).", "Ingenting er skrive (--dry-run).",
                       "Nothing is written (--dry-run)."};
constexpr Text kLeft{"Ingenting er skrevet.", "Ingenting er skrive.", "Nothing is written."};
constexpr Message<std::string> kNext{
    .nb =
        "Åpne {0} og skriv over eksemplet. «slt validate» sjekker, og «slt» viser hva som haster.",
    .nn = "Opne {0} og skriv over dømet. «slt validate» sjekkar, og «slt» viser kva som hastar.",
    .en =
        "Open {0} and write over the example. \"slt validate\" checks, \"slt\" shows what is "
        "urgent."};
constexpr Message<Text, std::string_view> kChosen{
    .nb = "Målformen i planen er {0}; «--language {1}» gir den andre.",
    .nn = "Målforma i planen er {0}; «--language {1}» gir den andre.",
    .en = "The plan is in {0}; \"--language {1}\" gives the other form."};
constexpr Text kFillIn{
    "Bytt OWNER og COMMIT i filene for sjekk av endringsforslag; der står det hvordan.",
    "Byt OWNER og COMMIT i filene for sjekk av endringsforslag; der står det korleis.",
    "Put your own words for OWNER and COMMIT in the files that check changes."};

std::vector<Registered> registered(std::string_view word) {
  if (const auto one = registered_by_number(word)) return {*one};
  return registered_by_name(word);
}

Registered municipality_called(const std::string& word) {
  const std::vector<Registered> all = registered(word);
  if (all.size() == 1) return all.front();
  std::vector<std::string> words;
  for (const Registered& one : all_registered())
    words.insert(words.end(), {std::string(one.name()), one.id()});
  const std::vector<std::string_view> known(words.begin(), words.end());
  if (all.empty()) throw Usage{kNotRegistered({word}), did_you_mean(nearest(word, known))};
  std::vector<std::string> numbers;
  for (const Registered& one : all)
    numbers.push_back(fmt::format("{} ({})", one.number, one.county));
  const std::vector<std::string_view> shown(numbers.begin(), numbers.end());
  throw Usage{kTwoOfThem({word}, listed(shown, kOr))};
}

/// What is known before anything is written.
struct Start {
  std::string municipality;
  Form form = Form::nb;
  std::set<std::string> parts;
};

template <class E>
std::string_view word_of(E value) {
  return choices_of<E>[static_cast<std::size_t>(value)].word;
}

Sentence in_words(const Text& text) {
  return in_every_language([&](Lang lang) { return text.in(lang); });
}

Question question(const Text& words, std::span<const Choice> choices, std::string_view standard) {
  return {.words = in_words(words),
          .choices = {choices.begin(), choices.end()},
          .standard = std::string(standard)};
}

/// What the command line says, and what is so when it is silent.
Start start_of(const Init& command) {
  Start start;
  start.municipality = command.municipality;
  for (const Choice& part : choices_of<Part>) start.parts.emplace(part.word);
  for (const std::string& word : command.without)
    start.parts.erase(std::string(word_of(choice_named<Part>(word))));
  if (!command.language.empty()) start.form = choice_named<Form>(command.language);
  return start;
}

/// Asks what the command line left open; false when the answers ended too early.
bool converse(const Context& context, Start& start) {
  std::vector<Question> questions{
      {.words = in_words(kWhich),
       .help = kWhichHelp(),
       .required = true,
       .fits = [](std::string_view word) { return registered(word).size() == 1; }}};
  questions.push_back(question(kForm, choices_of<Form>,
                               choices_of<Form>[static_cast<std::size_t>(start.form)].word));
  for (const Choice& part : choices_of<Part>)
    questions.push_back(question(part.label, choices_of<YesNo>,
                                 start.parts.contains(std::string(part.word)) ? "ja" : "nei"));
  const auto [answers, all] = ask(context, context.lang.value_or(Lang::nb), questions);
  if (!all) return false;
  start.municipality = answers.front();
  start.form = choice_named<Form>(answers[1]);
  for (std::size_t i = 0; i < choices_of<Part>.size(); ++i)
    if (answers[i + 2] != "ja") start.parts.erase(std::string(choices_of<Part>[i].word));
  return true;
}

std::string top_of(const std::string& path) { return path.substr(0, path.rfind('/')); }

void write(const std::vector<Output>& missing) {
  std::vector<Replacement> replacements;
  for (const Output& file : missing) {
    if (file.path.find('/') != file.path.npos) make_folders(top_of(file.path), "");
    replacements.push_back({file.path, "", file.bytes, true});
  }
  if (!replace_files(replacements)) throw edit::Refused{kStopped()};
}

/// Whether what a file would say is there, in it or elsewhere.
bool is_there(const StartPlace& place, const Output& file) {
  if (is_file(file.path)) return true;
  const std::string name = file.path.substr(file.path.rfind('/') + 1);
  return file.path.find("/" + place.folder + "/") != file.path.npos &&
         place.kept.contains(name.substr(0, name.find('.')));
}

/// Takes away what is there already, and says so.
void leave_out_what_is_there(const Context& context, const StartPlace& place, Lang lang,
                             std::vector<Output>& files) {
  std::erase_if(files, [&](const Output& file) {
    const bool there = is_there(place, file);
    if (there) say(context, kIsThere.in(lang, file.path));
    return there;
  });
}

Form other(Form form) { return form == Form::nb ? Form::nn : Form::nb; }

}  // namespace

Exit run(const Init& command, const Context& context) {
  Start start = start_of(command);
  const bool asks = command.municipality.empty();
  if (asks && !context.streams.in) throw Usage{kSayWhich()};
  if (asks && !converse(context, start)) throw edit::Refused{kStopped()};
  const Registered municipality = municipality_called(start.municipality);
  const StartPlace place = start_place(context, municipality);
  const Lang asked = start.form == Form::nn ? Lang::nn : Lang::nb;
  const Lang plan = asks || !command.language.empty() ? asked : place.language.value_or(asked);
  const Lang lang = context.lang.value_or(plan);
  auto files = files_to_start(command, place, municipality, plan, context.today, start.parts);
  leave_out_what_is_there(context, place, lang, files);
  const auto end = [&](const Text& words) { return say(context, std::string(words.in(lang))); };
  if (files.empty()) return end(kNothing), Exit::fine;
  if (asks || command.dry_run)
    for (const Output& file : files) say(context, kWould.in(lang, file.path));
  if (command.dry_run) return end(kDryRun), Exit::fine;
  if (asks && !agreed(context, lang)) return end(kLeft), Exit::fine;
  write(files);
  for (const Output& file : files) say(context, kWrote.in(lang, file.path));
  if (!asks && command.language.empty() && !place.language)
    say(context, kChosen.in(lang, label_of(start.form), label_of(other(start.form)).nb));
  if (command.github || command.gitlab || command.azure) end(kFillIn);
  say(context, kNext.in(lang, fmt::format("{}/{}", place.root, place.folder)));
  return Exit::fine;
}

}  // namespace slt::cli
