#pragma once

#include <array>
#include <vector>

#include "model/nouns.h"
#include "model/terms.h"
#include "schema/field.h"

namespace slt {

/// Where in a source document a statement stands: `nettside 18-20, 72`, the document's id and
/// lines.
struct Origin {
  Words words;

  Words document() const { return words.substr(0, words.find(' ')); }
  /// `18-20, 72`; empty when only the document is named.
  Words lines() const {
    const auto blank = words.find(' ');
    return blank == Words::npos ? Words{} : words.substr(blank + 1);
  }
};
template <>
inline constexpr FieldKind kind_of<Origin> = FieldKind::origin;
void read(Origin& to, yaml::Cursor node, Diagnostics& out);
inline void mention(const Origin& origin, const Span& span, Mentions& found) {
  found.references.push_back({{&noun_of<SourceDocument>}, origin.document(), span});
}

/// What anything in a plan may say about where it comes from and how sure it is.
struct Traced {
  Span span;  ///< The whole object.
  Maybe<Origin> source;
  std::vector<At<Words>> assumed;  ///< Keys that the source does not state but a reader inferred.
  Maybe<Words> uncertain;          ///< Why the reading is uncertain.
  Maybe<Words> words;              ///< The source's own words.
  Maybe<Words> note;               ///< What fits no other field.
};

template <class T>
inline constexpr std::array traced_rows{
    inherited<T, &Traced::source>("source", {"Kildedokument og linjer", "Kjeldedokument og linjer",
                                             "Source document and lines"}),
    inherited<T, &Traced::words>(
        "words", {"Kildens egne ord", "Kjelda sine eigne ord", "The source's own words"}),
    inherited<T, &Traced::assumed>(
        "assumed", {"Nøkler som er antatt, ikke oppgitt", "Nøklar som er antekne, ikkje oppgitte",
                    "Keys that are assumed, not stated"}),
    inherited<T, &Traced::uncertain>("uncertain",
                                     {"Hvorfor lesingen er usikker", "Kvifor lesinga er usikker",
                                      "Why the reading is uncertain"}),
    inherited<T, &Traced::note>("note", {"Merknad", "Merknad", "Note"}),
};

/// The rows of an entity and, last, those of `Traced`.
template <class T, std::size_t N>
constexpr auto traced(const std::array<FieldOf<T>, N>& own) {
  return join(own, traced_rows<T>);
}

/// An item of a list: a plain text, or a text with its source.
struct Statement : Traced {
  At<Words> text;
};
template <>
inline constexpr auto shorthand_of<Statement> = &Statement::text;
template <>
inline constexpr std::string_view shorthand_key_of<Statement> = "text";
template <>
inline constexpr auto fields_of<Statement> = traced(std::array{
    field<&Statement::text>("text", {"Teksten", "Teksten", "The text"}),
});

/// A piece of running text under a heading.
struct Section : Traced {
  Maybe<Words> title;
  At<Words> text;
  Maybe<SectionKind> kind;
};
template <>
inline constexpr auto fields_of<Section> = traced(std::array{
    field<&Section::title>("title", {"Overskrift", "Overskrift", "Heading"}),
    field<&Section::kind>("kind",
                          {"Hva teksten er til", "Kva teksten er til", "What the text is for"}),
    field<&Section::text>("text", {"Teksten", "Teksten", "The text"}),
});

}  // namespace slt
