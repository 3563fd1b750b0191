// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>

#include "base/document.h"
#include "report/things.h"

// Tables of one kind of thing, chosen by words: `slt list`.
namespace slt::report {

/// A word that means nothing here, and what may have been meant.
struct Unknown {
  Sentence words;
  Sentence remedy = {};
};

/// A condition as a person types it: `responsible:politiet`, `status:active,planned`, or `late`,
/// which has no key.
struct Filter {
  std::string key;
  std::vector<std::string> values;
};
/// Nothing for a word that is no condition.
std::optional<Filter> parse_filter(std::string_view word);

/// A key that is shown, or something known of a thing besides its keys: `name`, `where`, `form`,
/// and `group` or `meeting` for what is part of one.
struct Column {
  std::string key;
  Text label;
};

/// A thing that was chosen, the municipalities it is of, and a cell for each column, empty
/// where the plan states nothing.
struct Listed {
  const Thing* thing;
  std::vector<std::string> municipalities;
  std::vector<Said> cells;
};
struct Listing {
  Lang lang = Lang::nb;
  const Noun* noun = nullptr;
  Text title = {};
  bool several = false;  ///< Of more than one municipality: then each row says which.
  std::vector<Column> columns;
  std::vector<Listed> rows;
};

/// What is asked for. `kind` and the keys may be as in the files or as reports say them, in any of
/// the languages.
struct ListQuery {
  std::string_view kind;
  std::vector<Filter> filters = {};
  std::vector<std::string> columns = {};  ///< Empty for those that suit the kind.
  Lang lang = Lang::nb;
  Date today;
  std::span<const RuleSetting> settings = {};  ///< What `slt.yaml` says of rules.
};

/// The things of a kind that pass every filter, in the order of the files; what several
/// municipalities have in common stands once. Throws `Unknown`. Points into `all`.
Listing listing(std::span<const std::unique_ptr<Things>> all, const ListQuery& query);

/// The words for the kinds there are, as files have them.
std::vector<std::string_view> list_kinds();

Document document_of(const Listing& listing);

}  // namespace slt::report
