#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/document.h"
#include "model/municipality.h"

namespace slt::report {

/// What kind of thing falls due; rows with the same date stand in this order.
enum class DueKind : std::uint8_t {
  plan_period,
  revision,
  evaluation,
  agreement,
  term,
  membership,
  decision,
  minutes,
  working_group,
  deviation
};
Text label_of(DueKind kind);

/// Something that must be done by a day, or that ends on one. The day itself is in time.
struct Due {
  DueKind kind;
  Sentence what;
  Sentence whose;            ///< Who answers for it; «ikke oppgitt» when the plan does not say.
  std::optional<Date> date;  ///< Absent when the plan states none, or not from when it counts.
  int late = 0;              ///< Days over; negative for what is to come, 0 without a date.
  Sentence words;            ///< The same as a sentence: begins in lower case, has no full stop.
  Span from;
  bool unknown = false;  ///< A length is stated but not its start: said, never computed.

  bool is_late() const { return late > 0; }
};

/// Everything in a plan that is overdue or to come, by date, then kind; what has no date is last.
std::vector<Due> due(const View& view, Date today);

/// The same for one municipality among several.
struct MunicipalityDues {
  std::string name;
  std::vector<Due> dues;
};

/// Something due and the municipalities it is of: several for what they have in common.
struct DueRow {
  std::vector<std::string> of;
  const Due* due;  ///< In one of the lists given.
};

/// What passes `wanted`, by date and kind, each common thing once.
std::vector<DueRow> due_rows(std::span<const MunicipalityDues> all,
                             const std::function<bool(const Due&)>& wanted);

/// What is overdue, what falls due within so many days, and what has no date.
Document due_document(std::span<const MunicipalityDues> all, Lang lang, Date today, int within);

/// `én dag`, `325 dager`.
Sentence days_in_words(int days);

}  // namespace slt::report
