// SPDX-License-Identifier: MIT
#include "report/words.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/utf8.h"
#include "schema/field.h"

// What belongs beside a thing: its source, the source's words, what is assumed or uncertain.
namespace slt::report {
namespace {

constexpr Message<Quote> kSourceWords{
    .nb = "Kildens ord: {0}", .nn = "Orda i kjelda: {0}", .en = "In the source's words: {0}"};
constexpr Message<std::string> kNote{.nb = "Merknad: {0}", .nn = "Merknad: {0}", .en = "Note: {0}"};
constexpr Message<std::string> kAssumedKeys{.nb = "Antatt, ikke oppgitt i kilden: {0}.",
                                            .nn = "Anteke, ikkje oppgitt i kjelda: {0}.",
                                            .en = "Assumed, not stated in the source: {0}."};
constexpr Message<std::string> kUncertainReading{
    .nb = "Usikkert: {0}", .nn = "Usikkert: {0}", .en = "Uncertain: {0}"};

constexpr Message<std::string> kSource{
    .nb = "kilde: {0}", .nn = "kjelde: {0}", .en = "source: {0}"};
constexpr Message<std::string, std::string> kSourceLines{
    .nb = "kilde: {0}, linje {1}", .nn = "kjelde: {0}, linje {1}", .en = "source: {0}, line {1}"};

/// A label inside a sentence; an abbreviation keeps its capitals.
std::string with_small_letter(std::string label) {
  const Character first = first_character(label);
  const bool abbreviation = label.size() > 1 && is_capital(label[1]);
  if (first.code >= U'A' && first.code <= U'Z' && !abbreviation)
    label[0] = static_cast<char>(label[0] - 'A' + 'a');
  if (first.bytes == 2 && first.code >= U'À' && first.code <= U'Þ' && first.code != U'×') {
    std::string lower;
    append_utf8(lower, first.code + 32);
    label.replace(0, 2, lower);
  }
  return label;
}

/// «14–20, 72» of `14-20, 72`.
std::string with_dashes(std::string_view lines) {
  std::string words;
  for (const char c : lines) words += c == '-' ? std::string("–") : std::string(1, c);
  return words;
}

}  // namespace

std::string provenance_of(const Voice& voice, const Traced& traced) {
  if (!traced.source) return {};
  const Origin& origin = traced.source->value;
  const SourceDocument* document = voice.view.find<SourceDocument>(origin.document());
  const std::string title(document ? document->title.value : origin.document());
  if (origin.lines().empty()) return kSource.in(voice.lang, title);
  return kSourceLines.in(voice.lang, title, with_dashes(origin.lines()));
}

std::string assumed_of(Lang lang, const Traced& traced, std::span<const Field> fields) {
  std::vector<std::string> labels;
  for (const At<Words>& key : traced.assumed) {
    const auto field = std::ranges::find(fields, key.value, &Field::key);
    std::string label(field == fields.end() ? key.value : field->doc.in(lang));
    labels.push_back(with_small_letter(label));
  }
  return listed(lang, labels);
}

std::vector<Said> remarks_on(const Voice& voice, const Traced& traced,
                             std::span<const Field> fields, std::string_view said) {
  std::vector<Said> all;
  if (traced.words && !says(said, traced.words->value))
    all.emplace_back(kSourceWords.in(voice.lang, {traced.words->value}), traced.words->span);
  if (traced.note)
    all.emplace_back(kNote.in(voice.lang, std::string(traced.note->value)), traced.note->span);
  if (const std::string keys = assumed_of(voice.lang, traced, fields); !keys.empty())
    all.emplace_back(kAssumedKeys.in(voice.lang, keys), traced.assumed.front().span);
  if (traced.uncertain)
    all.emplace_back(kUncertainReading.in(voice.lang, std::string(traced.uncertain->value)),
                     traced.uncertain->span);
  return all;
}

}  // namespace slt::report
