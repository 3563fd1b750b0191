// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "model/nouns.h"
#include "model/terms.h"

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

/// The id of a rule, as `slt rules` lists them.
struct RuleId {
  Words word;
};

/// What anything in a plan may say about where it comes from and how sure it is.
struct Traced {
  Span span;  ///< The whole object.
  Maybe<Origin> source;
  std::vector<At<Words>> assumed;  ///< Keys that the source does not state but a reader inferred.
  Maybe<Words> uncertain;          ///< Why the reading is uncertain.
  Maybe<Words> words;              ///< The source's own words.
  Maybe<Words> note;               ///< What fits no other field.
};

/// An item of a list: a plain text, or a text with its source.
struct Statement : Traced {
  At<Words> text;
};
template <>
std::span<const Field> fields_of<Statement>();

/// A piece of running text under a heading.
struct Section : Traced {
  Maybe<Words> title;
  At<Words> text;
  Maybe<SectionKind> kind;
};
template <>
std::span<const Field> fields_of<Section>();

}  // namespace slt
