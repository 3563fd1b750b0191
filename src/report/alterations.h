// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/document.h"
#include "report/things.h"
#include "report/words.h"

// What is otherwise between two states of a plan, in the words of the field: `slt diff`.
namespace slt::report {

/// What has become of a thing, or of what stands under one of its keys.
enum class Fate : std::uint8_t { added, changed, ended, deleted };

/// One key that reads otherwise, or one item that has come into a list or gone out of it.
struct Alteration {
  Fate fate = Fate::changed;
  std::vector<std::string> path;   ///< «Medlemmer», «kommunedirektør», «Tittel».
  std::vector<const Field*> keys;  ///< The rows that the labels of the path come from.
  std::string before, after;       ///< In words; empty where the plan does not state it.
  Span from;                       ///< Where it stands now; where it stood when it is gone.
  bool renamed = false;            ///< The same office by another name.
};

/// True when somebody has come into a group or gone out of it.
bool is_seat(const Alteration& one);
/// Words from before or after: those that the plan has written itself in quotation marks.
std::string as_quoted(Lang lang, const Alteration& one, const std::string& words);

/// The same in the middle of a sentence, the verb first but in English: «ble ansvarlig endret fra
/// skolen til politiet».
std::string clause(Lang lang, const Noun* thing, const Alteration& one);

/// A thing that is not as it was.
struct AlteredThing {
  Fate fate;
  const Field* kind;  ///< The key it stands under at the top of its file.
  const Noun* noun;
  std::string name;
  Span from;
  std::vector<Alteration> what = {};
  std::optional<PartialDate> adopted = {};  ///< It was adopted so, and changed since.
};

/// What has become of a municipality, or of what several have together. In the order of its field
/// table; within a kind what was added, changed, ended and deleted.
struct AlteredPlan {
  std::string id, name;
  Lang lang = Lang::nb;
  Fate fate = Fate::changed;
  std::vector<AlteredThing> things = {};
  std::vector<std::string> unread = {};  ///< Files not compared: one side of them cannot be read.
  std::vector<std::string> files = {};   ///< Of what all share: files that say something else.
  std::unique_ptr<Things> then = {}, now = {};  ///< What the places above point into.

  bool is_altered() const { return fate != Fate::changed || !things.empty() || !files.empty(); }
};

/// One state of a folder: its view, and the root its paths begin with. A view without an own folder
/// is one that was not there.
struct PlanState {
  View view;
  std::string root;
  std::vector<std::string> unread = {};  ///< Its files that cannot be read.
};

/// Compares two states of one folder. What stands in a file that only one of them can read is left
/// out. Points into both.
AlteredPlan altered(const PlanState& before, const PlanState& after, std::optional<Lang> lang,
                    Date today);

/// Compares the files that all municipalities share, such as `slt.yaml`, as wholes.
AlteredPlan altered_in_common(const PlanState& before, const PlanState& after, Lang lang);

/// The two states as people know them: «HEAD~3», «kopi»; empty for what stands on the disk now.
struct StateNames {
  std::string before, after;
};

/// The beginning of both documents: what is compared, and what could not be.
Document begun(const AlteredPlan& plan, const StateNames& names);
/// What is otherwise, kind by kind.
Document alterations_document(const AlteredPlan& plan, const StateNames& names);
/// The same in sentences, for the annual report: what concerns only the writing is left out.
Document alterations_prose(const AlteredPlan& plan, const StateNames& names);
/// One row for each thing that is otherwise, for a spreadsheet.
Table alterations_table(std::span<const AlteredPlan> plans, Lang lang);
/// Said when nothing is otherwise.
Document no_alterations(const StateNames& names, Lang lang);

}  // namespace slt::report
