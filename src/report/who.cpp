// SPDX-License-Identifier: MIT
#include "report/who.h"

#include <algorithm>
#include <map>

#include "report/answers.h"
#include "report/seats.h"
#include "report/values.h"

namespace slt::report {
namespace {

constexpr Message<Quote> kAnswersTitle{.nb = "Hva {0} har ansvar for og er med på",
                                       .nn = "Kva {0} har ansvar for og er med på",
                                       .en = "What {0} answers for and takes part in"};
constexpr Text kNothing{"Ingenting, så langt planene sier det.",
                        "Ingenting, så langt planane seier det.",
                        "Nothing, as far as the plans tell."};
constexpr Text kKind{"Slag", "Slag", "Kind"};
constexpr Text kWhat{"Hva", "Kva", "What"};
constexpr Text kAs{"Som", "Som", "As"};
constexpr Text kWith{"Sammen med", "Saman med", "Together with"};
constexpr Text kWhere{"Hvor det står", "Kor det står", "Where it stands"};
constexpr Text kHolder{"hvem som har rollen", "kven som har rolla", "who holds the role"};
constexpr Text kAlone{"alene", "åleine", "alone"};

constexpr Message<std::size_t> kMore{.nb = "{0} til", .nn = "{0} til", .en = "{0} more"};
constexpr std::size_t kMostNames = 20;  ///< More are only counted.

/// Those who do the same together: they stand under one key, or are those who answer for a tiltak
/// and those they do it with.
class Company {
 public:
  explicit Company(const Things& things) {
    for (const Thing& thing : things.all())
      if (is_party(thing)) together_[key_of(thing)].push_back(&thing);
  }

  /// Those who stand beside somebody.
  std::string beside(const Voice& voice, const Thing& party) const {
    std::vector<std::string> names;
    const auto& all = together_.at(key_of(party));
    for (auto other = all.begin(); other != all.end() && names.size() < kMostNames; ++other)
      if (*other != &party) names.push_back(name_of(voice, **other));
    if (names.empty()) return voice.say(kAlone);
    if (const std::size_t rest = all.size() - 1 - names.size(); rest > 0)
      names.push_back(kMore.in(voice.lang, rest));
    return listed(voice.lang, names);
  }

 private:
  using Key = std::pair<const Thing*, std::string_view>;
  static Key key_of(const Thing& party) {
    const std::string_view key = party.under->key;
    return {party.inside, key == "with" ? "responsible" : key};
  }

  std::map<Key, std::vector<const Thing*>> together_;
};

/// A line of what somebody answers for.
struct Answer {
  std::vector<std::string> municipalities;
  Span place;
  std::vector<std::string> cells;
};

std::vector<std::string> cells_of(const Voice& voice, const Company& company, const Thing& thing) {
  const Thing* owner = is_party(thing) ? owner_of(thing) : &thing;
  const bool in_group = thing.is<Member>();
  return {capitalised(voice.say(owner ? owner->noun->label : thing.noun->label)),
          owner ? name_of(voice, *owner) : std::string(),
          is_party(thing)
              ? fmt::format("{} ({})", capacity(voice, thing), name_of(voice, thing))
              : fmt::format("{}: {}", voice.say(kHolder), holder_of(voice, thing.read_as<Role>())),
          is_party(thing) && !in_group ? company.beside(voice, thing) : std::string()};
}

bool names(const Things& things, const Thing& thing, std::string_view typed) {
  if (thing.is<Role>()) {
    const auto offices = values_at(thing, "role");  // A misspelt one is nobody's.
    const bool is_known = !offices.empty() && offices.front().node.is_scalar() &&
                          find_choice(choices_of<Office>, offices.front().node.text());
    return is_known && is_called(things.view(), thing.read_as<Role>(), typed);
  }
  return is_party(thing) && is_called(things.view(), thing.read_as<Party>(), typed);
}

std::vector<Answer> answers(std::span<const std::unique_ptr<Things>> all, std::string_view typed,
                            Lang lang) {
  std::vector<Answer> found;
  std::map<Span, std::size_t, ByPlace> known;
  for (const auto& things : all) {
    const Voice voice{things->view(), lang};
    const Company company(*things);
    const std::string name(things->view().own->name());
    for (const Thing& thing : things->all()) {
      if (!names(*things, thing, typed)) continue;
      const auto [at, is_new] = known.try_emplace(thing.span(), found.size());
      if (is_new) found.push_back({{}, thing.span(), cells_of(voice, company, thing)});
      found[at->second].municipalities.push_back(name);
    }
  }
  return found;
}

}  // namespace

Document answers_document(std::span<const std::unique_ptr<Things>> all, std::string_view typed,
                          Lang lang) {
  const auto found = answers(all, typed, lang);
  std::vector<View> views;
  for (const auto& things : all) views.push_back(things->view());
  if (found.empty()) check_known(views, typed);
  Document document{.lang = lang, .title = kAnswersTitle.in(lang, {typed}), .blocks = {}};
  const bool several = all.size() > 1;
  Table table = empty_table(lang, several, {kKind, kWhat, kAs, kWith, kWhere});
  for (const Answer& one : found) {
    std::vector<Said>& row = table.rows.emplace_back();
    if (several) row.emplace_back(listed(lang, one.municipalities));
    for (const std::string& cell : one.cells) row.emplace_back(cell);
    row.emplace_back(where(one.place));
  }
  if (table.rows.empty())
    document.paragraph(kNothing.in(lang));
  else
    document.table(std::move(table));
  return document;
}

}  // namespace slt::report
