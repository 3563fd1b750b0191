// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "report/things.h"

// Everything in the plans as tables for programs: one for each kind of thing. The field tables say
// which there are and what stands in them.
namespace slt::report {

/// A column: a key of the things, or one of a part that each has at most one of (`timing_date`).
struct DataColumn {
  std::string name;
  Field field;      ///< Its kind, words and number; `doc` says of which part it is.
  std::string doc;  ///< In the language of the set: «Tidspunkt: Dato».
};

/// A value as plans write it, one text an item; empty when the plan does not state it. A word of a
/// closed set is in its usual spelling; what has the wrong form is left out.
using DataCell = std::vector<std::string>;

/// A thing: where it stands is what it is known by. `parent` is the key of what it is part of, and
/// `under` the word it stands under there: `responsible`, `members`.
struct DataRow {
  std::string key;     ///< `vegarshei/tiltak.yaml:14:5`, from the folder of plans.
  std::string folder;  ///< Of the municipality, or what several have together.
  std::string parent, under;
  std::string id;  ///< What the plan calls it; may be empty.
  std::string file;
  int line = 0;
  std::vector<DataCell> cells;
};

struct DataTable {
  const Noun* noun = nullptr;
  std::string title;
  std::vector<DataColumn> columns;
  std::vector<DataRow> rows;
};

struct DataFolder {
  std::string id, name;
  bool joint = false;
};

struct Dataset {
  Lang lang = Lang::nb;
  std::string about;  ///< How it is to be read.
  std::vector<DataFolder> folders;
  std::vector<DataTable> tables;  ///< Of all kinds, also those of which there is none.
};

/// The things of several municipalities, each once; what several have in common is of its own
/// folder. `root` is the folder of plans.
Dataset dataset(std::span<const std::unique_ptr<Things>> all, const std::string& root, Lang lang);

}  // namespace slt::report
