// SPDX-License-Identifier: MIT
#include "cli/status.h"

#include <algorithm>
#include <ostream>

#include "base/files.h"
#include "cli/check.h"
#include "cli/loaded.h"
#include "cli/shell.h"
#include "render/text.h"
#include "report/status.h"

namespace slt::cli {
namespace {

constexpr Message<> kUnreadable{.nb = "ingen av planene her kan leses; se «slt validate»",
                                .nn = "ingen av planane her kan lesast; sjå «slt validate»",
                                .en = "none of the plans here can be read; see \"slt validate\""};

/// Meetings from today to the end of next year.
report::Schedule coming(const Selection& selection, const Loaded& all, Date today) {
  const int year = year_of(today);
  report::Schedule schedule =
      report::schedule(all.views, report::quiet_times(*selection.repository),
                       {.first_year = year, .last_year = year + 1, .from = today}, today);
  std::erase_if(schedule.meetings, [&](const report::PlannedMeeting& one) {
    return std::ranges::none_of(selection.folders,
                                [&](const Folder* folder) { return one.is_of(folder->id); });
  });
  return schedule;
}

std::vector<report::MunicipalityDues> dues_of(const Selection& selection, const Loaded& all,
                                              Date today) {
  std::vector<report::MunicipalityDues> dues;
  for (const View& view : all.views)
    if (std::ranges::any_of(selection.folders,
                            [&](const Folder* one) { return one->id == view.own->id; }))
      dues.push_back({std::string(view.own->name()),
                      report::due(view, today, selection.repository->settings.rules), &view});
  return dues;
}

bool holds_files(const Selection& selection) {
  return std::ranges::any_of(selection.folders,
                             [](const Folder* one) { return !one->files.empty(); });
}

Exit welcome(const Context& context) {
  const Lang lang = context.lang.value_or(Lang::nb);
  deliver(context, {{"text", {}}},
          {render::text(report::first_steps(lang, context.folder, slt_in(context.folder)))});
  return Exit::fine;
}

Exit show(const Selection& selection, const Context& context) {
  const Checked checked =
      check(selection, {.today = context.today, .profile = selection.repository->profile()});
  const render::Tally tally = render::tally(checked.findings);
  const Loaded all = load_all(selection, all_folders(*selection.repository));
  const auto says_which = [](const auto& one) { return one->municipality.has_value(); };
  if (std::ranges::none_of(all.municipalities, says_which)) throw Failure(kUnreadable());
  warn_of_errors(context, selection, all.found);
  const auto dues = dues_of(selection, all, context.today);
  const bool one = selection.folders.size() == 1;
  const Lang lang =
      one && !context.lang ? checked.lang : frame_language(context, *selection.repository);
  const report::Schedule schedule = coming(selection, all, context.today);
  const report::StatusInput input{.lang = lang,
                                  .today = context.today,
                                  .place = one ? dues.front().name : std::string(),
                                  .id = one ? selection.folders.front()->id : std::string(),
                                  .slt = slt_in(context.folder),
                                  .municipalities = checked.municipalities,
                                  .errors = tally.errors,
                                  .warnings = tally.warnings,
                                  .infos = tally.infos,
                                  .dues = dues,
                                  .coming = schedule};
  deliver(context, {{"text", {}}}, {render::text(report::status(input))});
  return checked.world ? Exit::world : Exit::fine;
}

}  // namespace

Exit run(const Status& command, const Context& context) {
  std::optional<Selection> selection;
  try {
    selection = select(context, command.municipalities);
  } catch (const Failure&) {
    if (!command.municipalities.empty() || !is_folder(context.folder)) throw;
  }
  const bool nothing = command.municipalities.empty() && selection && !holds_files(*selection);
  if (!selection || nothing) return welcome(context);
  return show(*selection, context);
}

}  // namespace slt::cli
