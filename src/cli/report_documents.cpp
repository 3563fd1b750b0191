// SPDX-License-Identifier: MIT
#include "cli/report_documents.h"

#include <algorithm>
#include <set>

#include "base/parallel.h"
#include "cli/check.h"
#include "cli/report_meetings.h"
#include "cli/words.h"
#include "report/annual.h"
#include "report/overview.h"
#include "report/plan.h"
#include "report/said.h"
#include "report/status.h"
#include "report/things.h"
#include "rules/baseline.h"

namespace slt::cli {
namespace {

/// What may be written for a kind of report; the first word also names its files.
struct KindWord {
  std::string_view word;
  ReportKind kind;
};
constexpr std::array kKindWords{
    KindWord{"annual", ReportKind::annual},      KindWord{"årsrapport", ReportKind::annual},
    KindWord{"aarsrapport", ReportKind::annual}, KindWord{"plan", ReportKind::plan},
    KindWord{"overview", ReportKind::overview},  KindWord{"oversikt", ReportKind::overview},
    KindWord{"status", ReportKind::status},      KindWord{"agenda", ReportKind::agenda},
    KindWord{"innkalling", ReportKind::agenda},  KindWord{"dagsorden", ReportKind::agenda},
    KindWord{"saksliste", ReportKind::agenda},   KindWord{"minutes", ReportKind::minutes},
    KindWord{"referat", ReportKind::minutes}};

constexpr Message<int> kNoYear{.nb = "{0} er ikke et år for en årsrapport; skriv for eksempel 2026",
                               .nn = "{0} er ikkje eit år for ein årsrapport; skriv til dømes 2026",
                               .en = "{0} is no year for a summary; write for example 2026"};
/// What the documents of a run are made from.
struct Material {
  ReportKind kind;
  const Selection& selection;
  const Loaded& all;
  const Report& command;
  const Context& context;

  const Repository& repository() const { return *selection.repository; }
  Diagnostics findings(const View& view, Profile profile) const;
  Lang lang_of(const View& view) const { return context.lang.value_or(view.own->lang()); }
  std::string name_of(const View& view) const {
    const auto word = std::ranges::find(kKindWords, kind, &KindWord::kind)->word;
    return fmt::format("{}-{}", word, view.own->id);
  }
  /// Of the municipalities asked for; those that others only name are not, unless they are named.
  std::vector<const View*> views() const {
    std::vector<const View*> wanted;
    for (const Folder* folder : selection.folders)
      for (const View& view : all.views)
        if (view.own->id == folder->id && (selection.named || !view.own->is_reference()))
          wanted.push_back(&view);
    return wanted;
  }
  report::Schedule schedule(const calendar::Wanted& wanted) const {
    return report::schedule(all.views, report::quiet_times(repository()), wanted, context.today);
  }
  /// From today to the end of next year.
  report::Schedule coming() const {
    const int year = year_of(context.today);
    return schedule({.first_year = year, .last_year = year + 1, .from = context.today});
  }
};

/// What rules find. In plans that are published, a text that is withheld may look wrong to them:
/// only what they find in the whole, too, counts.
Diagnostics Material::findings(const View& view, Profile profile) const {
  const auto ready = all.checked.find(view.own->id);
  if (ready != all.checked.end() && profile == repository().profile()) return ready->second;
  const Circumstances options{.today = context.today, .profile = profile};
  Diagnostics found = check(repository(), view, options);
  if (!selection.published) return found;
  const Repository& whole = selection.published->whole();
  const auto folder = std::ranges::find(whole.folders, view.own->id, &Folder::id);
  Diagnostics told;  // When it was read first.
  const auto own = load(whole, *folder, told);
  std::set<std::string> known;
  for (const Diagnostic& one : check(whole, view_of(whole, *own), options))
    known.insert(fmt::format("{} {}", one.rule, report::where(one.span)));
  std::erase_if(found, [&](const Diagnostic& one) {
    return !known.contains(fmt::format("{} {}", one.rule, report::where(one.span)));
  });
  return found;
}

constexpr Text kIncomplete{"Ufullstendig", "Ufullstendig", "Incomplete"};
constexpr Text kGaps{
    "En eller flere filer i planen kunne ikke leses da dette ble laget. Det som er «ikke oppgitt» "
    "her, kan stå i dem. «slt validate» viser hva som er galt.",
    "Ei eller fleire filer i planen kunne ikkje lesast då dette blei laga. Det som er «ikkje "
    "oppgitt» her, kan stå i dei. «slt validate» viser kva som er gale.",
    "One or more files of the plan could not be read when this was made. What is \"not stated\" "
    "here "
    "may stand in them. \"slt validate\" shows what is wrong."};

/// A report of plans that could not be read whole says so before anything else.
Document told_of_gaps(const View& view, Document document) {
  if (is_whole(view)) return document;
  const Lang lang = document.lang;
  document.blocks.insert(document.blocks.begin(),
                         Box{std::string(kIncomplete.in(lang)), {Said(kGaps.in(lang))}});
  return document;
}

/// One report of each municipality, made at the same time.
template <class Make>
std::vector<NamedReport> one_each(const Material& from, const Make& make) {
  const std::vector<const View*> views = from.views();
  std::vector<NamedReport> reports(views.size());
  for_each_number(views.size(), [&](std::size_t i) {
    reports[i] = {views[i]->own->id, from.name_of(*views[i]),
                  told_of_gaps(*views[i], make(*views[i]))};
  });
  return reports;
}

/// The years' summaries. Next year's dates depend on every municipality that shares a person.
std::vector<NamedReport> annual_reports(const Material& from) {
  const int year = from.command.year.value_or(year_of(from.context.today));
  const report::SchedulesByMunicipality next(
      from.schedule({.first_year = year + 1, .last_year = year + 1}));
  std::vector<NamedReport> reports = one_each(from, [&](const View& view) {
    const Diagnostics found = from.findings(view, from.repository().profile());
    return report::annual({.view = view,
                           .year = year,
                           .lang = from.lang_of(view),
                           .today = from.context.today,
                           .findings = found,
                           .next_year = next.of(view.own->id),
                           .settings = from.repository().settings.rules,
                           .school_holidays = report::school_holidays_of(
                               *view.own, from.repository().school_holidays)});
  });
  for (NamedReport& one : reports) one.name += fmt::format("-{}", year);
  return reports;
}

std::vector<NamedReport> plan_documents(const Material& from) {
  return one_each(from, [&](const View& view) {
    return report::plan(view, from.lang_of(view), from.context.today);
  });
}

/// All beside each other, each measured against the figures of one profile.
std::vector<NamedReport> overview_document(const Material& from) {
  const std::string& asked = from.command.profile;
  const Profile profile =
      asked.empty() ? from.repository().profile() : choice_named<Profile>(asked);
  std::vector<report::OverviewRow> rows;
  for (const View* view : from.views())
    if (!view->own->is_reference()) rows.push_back({*view, from.findings(*view, profile)});
  return {{{},
           "overview",
           report::overview({.lang = frame_language(from.context, from.repository()),
                             .today = from.context.today,
                             .profile = profile,
                             .rows = rows})}};
}

/// All that `slt validate` finds in the files of one municipality.
Diagnostics findings_in(const Material& from, const View& view) {
  Diagnostics found = from.findings(view, from.repository().profile());
  const auto is_own = [&](const Diagnostic& one) {
    return std::ranges::any_of(view.own->sources,
                               [&](const Source& source) { return &source == one.span.source; });
  };
  std::ranges::copy_if(from.all.found, std::back_inserter(found), is_own);
  std::vector<Words> known;
  apply_baseline(from.repository().baseline, view, found, known);
  return found;
}

/// `coming` is of the municipality.
Document status_of(const Material& from, const View& view, const report::Schedule& coming) {
  const Diagnostics found = findings_in(from, view);
  const auto count = [&](Severity severity) {
    return static_cast<int>(std::ranges::count(found, severity, &Diagnostic::severity));
  };
  const auto& rules = from.repository().settings.rules;
  const std::vector<report::MunicipalityDues> dues{
      {std::string(view.own->name()), report::due(view, from.context.today, rules)}};
  return report::status_page({.lang = from.lang_of(view),
                              .today = from.context.today,
                              .place = dues.front().name,
                              .id = view.own->id,
                              .municipalities = 1,
                              .errors = count(Severity::error),
                              .warnings = count(Severity::warning),
                              .infos = count(Severity::info),
                              .findings = report::places_of(found),
                              .dues = dues,
                              .coming = coming},
                             {.view = view,
                              .year = year_of(from.context.today),
                              .lang = from.lang_of(view),
                              .today = from.context.today,
                              .findings = found,
                              .next_year = {},
                              .settings = rules,
                              .school_holidays = {}});
}

std::vector<NamedReport> status_pages(const Material& from) {
  const report::SchedulesByMunicipality coming(from.coming());
  return one_each(from,
                  [&](const View& view) { return status_of(from, view, coming.of(view.own->id)); });
}

std::vector<NamedReport> meeting_papers(const Material& from) {
  const Paper paper = from.kind == ReportKind::agenda ? Paper::agenda : Paper::minutes;
  const report::Schedule coming = from.coming();
  const report::SchedulesByMunicipality parts(coming);
  const report::MeetingWanted wanted{from.command.meeting, from.command.group};
  std::vector<NamedReport> reports;
  for (const View* view : from.views()) {
    const report::Schedule& own = parts.of(view->own->id);
    if (!knows(*view, own, wanted)) continue;
    const PaperOrder order{.view = *view,
                           .coming = own,
                           .lang = from.lang_of(*view),
                           .today = from.context.today,
                           .wanted = wanted,
                           .settings = from.repository().settings.rules};
    reports.push_back(
        {view->own->id, from.name_of(*view), told_of_gaps(*view, paper_of(paper, order))});
  }
  if (reports.empty()) throw_unknown_meeting(from.views(), coming, wanted);
  return reports;
}

}  // namespace

void check_all(const Selection& selection, Loaded& all, const Context& context) {
  const Report usual;
  const Material from{ReportKind::annual, selection, all, usual, context};
  const std::vector<const View*> views = from.views();
  std::vector<Diagnostics> found(views.size());
  for_each_number(views.size(), [&](std::size_t i) {
    found[i] = from.findings(*views[i], from.repository().profile());
  });
  for (std::size_t i = 0; i < views.size(); ++i)
    all.checked.emplace(views[i]->own->id, std::move(found[i]));
}

void check_report_year(std::optional<int> year) {
  if (year && (*year < 1990 || *year > 2099)) throw Usage{kNoYear(*year)};
}

std::optional<ReportKind> report_kind_named(std::string_view word) {
  const auto known = std::ranges::find(kKindWords, word, &KindWord::word);
  return known == kKindWords.end() ? std::nullopt : std::optional(known->kind);
}

std::vector<std::string_view> report_kind_names() {
  std::vector<std::string_view> names;
  for (const KindWord& one : kKindWords) names.push_back(one.word);
  return names;
}

std::vector<NamedReport> reports_of(ReportKind kind, const Selection& selection, const Loaded& all,
                                    const Report& command, const Context& context) {
  const Material from{kind, selection, all, command, context};
  switch (kind) {
    case ReportKind::plan:
      return plan_documents(from);
    case ReportKind::overview:
      return overview_document(from);
    case ReportKind::status:
      return status_pages(from);
    case ReportKind::agenda:
    case ReportKind::minutes:
      return meeting_papers(from);
    case ReportKind::annual:
      break;
  }
  return annual_reports(from);
}

}  // namespace slt::cli
