// SPDX-License-Identifier: MIT
#include "report/alterations.h"
#include "report/values.h"

// One alteration in the middle of a sentence.
namespace slt::report {
namespace {

constexpr std::size_t kLongest = 90;  ///< Bytes; a longer text is said to be rewritten, not shown.

constexpr Message<std::string, std::string, std::string> kChanged{
    .nb = "ble {0} endret fra {1} til {2}",
    .nn = "blei {0} endra frå {1} til {2}",
    .en = "{0} was changed from {1} to {2}"};
constexpr Message<std::string, std::string> kSet{
    .nb = "ble {0} satt til {1}", .nn = "blei {0} sett til {1}", .en = "{0} was set to {1}"};
constexpr Message<std::string, std::string> kUnset{.nb = "er {0} ({1}) ikke lenger oppgitt",
                                                   .nn = "er {0} ({1}) ikkje lenger oppgitt",
                                                   .en = "{0} ({1}) is no longer stated"};
constexpr Message<std::string> kRewritten{.nb = "ble teksten under {0} skrevet om",
                                          .nn = "blei teksten under {0} skriven om",
                                          .en = "the text under {0} was rewritten"};
constexpr Message<std::string, std::string> kCameUnder{
    .nb = "kom {0} til under {1}", .nn = "kom {0} til under {1}", .en = "{0} was added under {1}"};
constexpr Message<std::string, std::string> kWentUnder{.nb = "ble {0} tatt ut under {1}",
                                                       .nn = "blei {0} teke ut under {1}",
                                                       .en = "{0} was taken out under {1}"};
constexpr Message<std::string> kCameIn{
    .nb = "kom {0} inn", .nn = "kom {0} inn", .en = "{0} came in"};
constexpr Message<std::string> kWentOut{
    .nb = "gikk {0} ut", .nn = "gjekk {0} ut", .en = "{0} went out"};
/// Another way to say that one key of a kind of thing went from this to that.
struct OwnClause {
  const Noun* noun;
  std::string_view key;
  Message<std::string, std::string> words;
};
constexpr std::array kOwnClauses{
    OwnClause{&noun_of<Role>,
              "holder",
              {.nb = "tok {1} over etter {0}",
               .nn = "tok {1} over etter {0}",
               .en = "{1} took over after {0}"}},
    OwnClause{&noun_of<Meeting>,
              "date",
              {.nb = "ble det flyttet fra {0} til {1}",
               .nn = "blei det flytta frå {0} til {1}",
               .en = "the day was moved from {0} to {1}"}},
};

/// The same of what was not stated before; the first gap is whom it is about.
struct OwnFirst {
  const Noun* noun;
  std::string_view key;
  Message<std::string, std::string> words;
};
constexpr std::array kOwnFirsts{
    OwnFirst{&noun_of<Meeting>,
             "moved_to",
             {.nb = "ble {0} flyttet til {1}",
              .nn = "blei {0} flytta til {1}",
              .en = "{0} was moved to {1}"}},
    OwnFirst{&noun_of<Meeting>,
             "reason",
             {.nb = "er grunnen til {0} {1}",
              .nn = "er grunnen til {0} {1}",
              .en = "the reason for {0} is {1}"}},
    OwnFirst{&noun_of<Member>,
             "until",
             {.nb = "går {0} ut {1}", .nn = "går {0} ut {1}", .en = "{0} leaves {1}"}},
};
constexpr Text kIt{"det", "det", "it"};
constexpr Message<std::string, std::string> kRenamed{
    .nb = "heter {0} nå {1}", .nn = "heiter {0} no {1}", .en = "{0} is now called {1}"};

/// What the last key belongs to: the thing itself, or an item of one of its lists.
const Noun* owner_of(const Noun* thing, const Alteration& one) {
  const std::size_t size = one.keys.size();
  return size > 2 && one.keys[size - 3] ? one.keys[size - 3]->noun : thing;
}

/// The clause of its own for a key, where a plain «fra … til …» would be stiff.
std::string own_clause(Lang lang, const Noun* thing, const Alteration& one) {
  const Field* key = one.keys.back();
  if (one.renamed) return kRenamed.in(lang, one.before, one.after);
  if (!key || one.after.empty() || one.after == kVacant.in(lang)) return {};
  const std::size_t size = one.path.size();
  const std::string whom = size > 2 ? one.path[size - 2] : std::string(kIt.in(lang));
  const Noun* owner = owner_of(thing, one);
  for (const OwnFirst& row : kOwnFirsts)
    if (one.before.empty() && row.noun == owner && row.key == key->key)
      return row.words.in(lang, whom, one.after);
  for (const OwnClause& row : kOwnClauses)
    if (!one.before.empty() && one.before != kVacant.in(lang) && row.noun == owner &&
        row.key == key->key)
      return row.words.in(lang, one.before, one.after);
  return {};
}

/// «ansvarlig», ««medlemmer, kommunedirektør, tittel»».
std::string label_in(Lang lang, const Alteration& one) {
  std::vector<std::string> labels;
  for (const std::string& label : one.path) labels.push_back(uncapitalised(label));
  const std::string label = joined(labels, ", ");
  return labels.size() > 1 ? shown(lang, Quote{label}) : label;
}

}  // namespace

std::string clause(Lang lang, const Noun* noun, const Alteration& one) {
  const std::string own = own_clause(lang, noun, one), label = label_in(lang, one);
  const std::string before = as_quoted(lang, one, one.before);
  const std::string after = as_quoted(lang, one, one.after);
  const std::string under = shown(lang, Quote{joined(one.path, ", ")});
  const bool is_long = std::max(before.size(), after.size()) > kLongest;
  if (!own.empty()) return own;
  if (one.fate == Fate::added)
    return is_seat(one) ? kCameIn.in(lang, after) : kCameUnder.in(lang, after, under);
  if (one.fate == Fate::deleted)
    return is_seat(one) ? kWentOut.in(lang, before) : kWentUnder.in(lang, before, under);
  if (is_long && !before.empty() && !after.empty()) return kRewritten.in(lang, under);
  if (before.empty()) return kSet.in(lang, label, after);
  return after.empty() ? kUnset.in(lang, label, before) : kChanged.in(lang, label, before, after);
}

}  // namespace slt::report
