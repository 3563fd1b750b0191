// SPDX-License-Identifier: MIT
#pragma once

#include <variant>

#include "cli/baseline.h"
#include "cli/calendar.h"
#include "cli/completions.h"
#include "cli/confirm.h"
#include "cli/diff.h"
#include "cli/due.h"
#include "cli/end.h"
#include "cli/evaluate.h"
#include "cli/explain.h"
#include "cli/export.h"
#include "cli/fix.h"
#include "cli/init.h"
#include "cli/list.h"
#include "cli/meeting.h"
#include "cli/new.h"
#include "cli/report.h"
#include "cli/schema.h"
#include "cli/set.h"
#include "cli/show.h"
#include "cli/site.h"
#include "cli/status.h"
#include "cli/validate.h"
#include "cli/who.h"

namespace slt::cli {

/// Something the parser itself can answer: help, the version, or what was wrong with the words.
struct Answer {
  Exit status = Exit::fine;
  std::string out, err;
};

/// Every command there is, in the order help lists them.
using Command = std::variant<Answer, Status, Init, Validate, Explain, Rules, Report, Calendar, Site,
                             Due, List, Show, WhoAnswers, Export, Diff, New, Set, Confirm, Evaluate,
                             End, RecordMeeting, Fix, Baseline, Schema, Completions, Generate>;

/// What a person asked for.
struct Invocation {
  Common common;
  Command command;
};

/// Reads the command line. Wrong words become an `Answer` with status 2.
Invocation parse(const std::vector<std::string>& arguments);

/// The language of help and of wrong use: `--lang`, else bokmål.
Lang language_of(const Common& common);

}  // namespace slt::cli
