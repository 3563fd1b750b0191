#include "cli/report.h"

#include "cli/check.h"
#include "cli/loaded.h"
#include "cli/words.h"
#include "render/csv.h"
#include "render/html.h"
#include "render/markdown.h"
#include "render/text.h"
#include "report/annual.h"
#include "report/overview.h"
#include "report/plan.h"
#include "report/schedule.h"

namespace slt::cli {
namespace {

enum class Kind : std::uint8_t { annual, plan, overview };
constexpr std::array<std::string_view, 4> kFormats{"text", "markdown", "html", "csv"};

/// The kinds of report; a municipality cannot have one of these for its id.
constexpr std::array<std::pair<std::string_view, Kind>, 6> kKinds{{{"annual", Kind::annual},
                                                                   {"plan", Kind::plan},
                                                                   {"overview", Kind::overview},
                                                                   {"oversikt", Kind::overview},
                                                                   {"årsrapport", Kind::annual},
                                                                   {"aarsrapport", Kind::annual}}};

std::optional<Kind> kind_named(std::string_view word) {
  for (const auto& [name, kind] : kKinds)
    if (name == word) return kind;
  return {};
}

/// What a first word may be besides a municipality, for «mente du».
std::vector<std::string_view> kind_names() {
  std::vector<std::string_view> names;
  for (const auto& [name, kind] : kKinds) names.push_back(name);
  return names;
}

/// One document with what all of them hold, for a format that knows no pages.
Document together(const std::vector<Document>& documents) {
  Document all;
  for (const Document& one : documents)
    all.blocks.insert(all.blocks.end(), one.blocks.begin(), one.blocks.end());
  return all;
}

std::string drawn(std::string_view format, const std::vector<Document>& documents, bool fragment) {
  if (format == "csv") return render::csv(together(documents));
  if (format == "html")
    return fragment ? render::html_fragment(documents) : render::html(documents);
  std::string text;
  for (const Document& document : documents) {
    if (!text.empty()) text += "\n";
    text += format == "markdown" ? render::markdown(document) : render::text(document);
  }
  return text;
}

/// The years' summaries. Next year's dates depend on every municipality that shares a person.
std::vector<Document> annual_reports(const Selection& selection, const Loaded& all, int year,
                                     const Context& context) {
  const report::Schedule next =
      report::schedule(all.views, report::quiet_times(*selection.repository),
                       {.first_year = year + 1, .last_year = year + 1}, context.today);
  std::vector<Document> documents;
  for (const Folder* folder : selection.folders)
    for (const View& view : all.views) {
      const bool wanted =
          view.own->id == folder->id && (selection.named || !view.own->is_reference());
      if (!wanted) continue;
      const Diagnostics found =
          check(*selection.repository, view,
                {.today = context.today, .profile = selection.repository->profile()});
      const report::AnnualInput input{.view = view,
                                      .year = year,
                                      .lang = context.lang.value_or(view.own->lang()),
                                      .today = context.today,
                                      .findings = found,
                                      .next_year = report::of_municipality(next, folder->id)};
      documents.push_back(report::annual(input));
    }
  return documents;
}

std::vector<Document> plan_documents(const Selection& selection, const Loaded& all,
                                     const Context& context) {
  std::vector<Document> documents;
  for (const Folder* folder : selection.folders)
    for (const View& view : all.views)
      if (view.own->id == folder->id && (selection.named || !view.own->is_reference()))
        documents.push_back(
            report::plan(view, context.lang.value_or(view.own->lang()), context.today));
  return documents;
}

/// All beside each other, each measured against the figures of one profile.
std::vector<Document> overview_document(const Selection& selection, const Loaded& all,
                                        Profile profile, const Context& context) {
  std::vector<report::OverviewRow> rows;
  for (const Folder* folder : selection.folders)
    for (const View& view : all.views)
      if (view.own->id == folder->id && !view.own->is_reference())
        rows.push_back({view, check(*selection.repository, view,
                                    {.today = context.today, .profile = profile})});
  return {report::overview({.lang = frame_language(context, *selection.repository),
                            .today = context.today,
                            .profile = profile,
                            .rows = rows})};
}

/// The documents of one kind of report.
std::vector<Document> documents_of(Kind kind, const Selection& selection, const Loaded& all,
                                   const Report& command, const Context& context) {
  const Profile profile = command.profile.empty() ? selection.repository->profile()
                                                  : choice_named<Profile>(command.profile);
  if (kind == Kind::plan) return plan_documents(selection, all, context);
  if (kind == Kind::overview) return overview_document(selection, all, profile, context);
  return annual_reports(selection, all, command.year.value_or(year_of(context.today)), context);
}

}  // namespace

Exit run(const Report& command, const Context& context) {
  const auto outputs = wanted_outputs(command.formats, command.output, kFormats);
  std::vector<std::string> places = command.words;
  const auto kind = places.empty() ? std::nullopt : kind_named(places.front());
  if (kind) places.erase(places.begin());
  const Selection selection =
      select(context, places, kind ? std::vector<std::string_view>{} : kind_names());
  const Loaded all = load_all(selection, all_folders(*selection.repository));
  const Exit status = warn_of_errors(context, selection, all.found);
  const std::vector<Document> documents =
      documents_of(kind.value_or(Kind::annual), selection, all, command, context);
  std::vector<std::string> texts;
  for (const Wanted& output : outputs)
    texts.push_back(drawn(output.format, documents, command.fragment));
  deliver(context, outputs, texts);
  return status;
}

}  // namespace slt::cli
