// SPDX-License-Identifier: MIT
#include "cli/site.h"

#include <algorithm>
#include <map>

#include "base/alphabet.h"
#include "base/files.h"
#include "base/parallel.h"
#include "cli/report_documents.h"
#include "model/register.h"
#include "render/calendar_feed.h"
#include "render/html.h"
#include "report/attendee.h"
#include "report/feeds.h"
#include "report/public_edition.h"
#include "report/rule_page.h"
#include "rules/catalogue.h"

namespace slt::cli {
namespace {

using render::PageLink;
using render::PageLinks;

constexpr Text kFront{"SLT i kommunene", "SLT i kommunane", "SLT in the municipalities"};
constexpr Text kMunicipalities{"Kommunene", "Kommunane", "The municipalities"};
constexpr Text kElsewhere{"Uten fylke", "Utan fylke", "Without a county"};
constexpr Text kReports{"Rapporter", "Rapportar", "Reports"};
constexpr Text kCalendars{"Kalendere å abonnere på", "Kalendrar å abonnere på",
                          "Calendars to subscribe to"};
constexpr Text kAbout{"Om SLT-modellen", "Om SLT-modellen", "About the SLT model"};
constexpr Text kRules{"Hva planene måles mot", "Kva planane blir målte mot",
                      "What the plans are measured against"};
constexpr Message<std::size_t, std::string> kMade{.nb = "Nettstedet er laget: {0} filer; åpne {1}",
                                                  .nn = "Nettstaden er laga: {0} filer; opne {1}",
                                                  .en = "The site is made: {0} files; open {1}"};
constexpr Message<int> kAnnual{
    .nb = "Årsrapport {0}", .nn = "Årsrapport {0}", .en = "Summary of {0}"};

/// The pages while they are being made. A page is drawn last, when all links to it are known.
struct Making {
  const Site& command;
  const Context& context;
  Selection selection;
  Loaded all;
  int year;
  Lang lang;  ///< Of the front page.
  std::vector<Wanted> outputs = {};
  std::vector<std::string> texts = {};

  std::string top() const {
    return command.folder.substr(0, command.folder.find_last_not_of('/') + 1);
  }
  void add(const std::string& folder, const std::string& name, std::string text) {
    make_folders(top(), folder);
    outputs.push_back(
        {"html", fmt::format("{}/{}{}{}", top(), folder, folder.empty() ? "" : "/", name)});
    texts.push_back(std::move(text));
  }
  std::vector<NamedReport> reports(ReportKind kind) const {
    Report wanted;
    wanted.year = year;
    std::vector<NamedReport> made = reports_of(kind, selection, all, wanted, context);
    for (NamedReport& one : made) report::tell_of_public_edition(one.document);
    return made;
  }
  const Municipality& municipality(std::string_view id) const {
    return **std::ranges::find(all.municipalities, id,
                               [](const auto& one) -> const std::string& { return one->id; });
  }
};

using ByMunicipality = std::map<std::string, std::vector<PageLink>, std::less<>>;

/// Calendars of municipalities and groups; people's own are not for everybody. Answers the links to
/// those of each municipality, from its page.
ByMunicipality add_calendars(Making& to) {
  const int first = year_of(to.context.today);
  const report::Schedule schedule = report::schedule(
      to.all.views, report::quiet_times(*to.selection.repository),
      {.first_year = first, .last_year = first + 1, .from = to.context.today}, to.context.today);
  std::vector<std::string> ids;
  for (const Folder* folder : to.selection.folders) ids.push_back(folder->id);
  const std::vector<report::Feed> feeds =
      report::feeds(schedule, to.all.views, ids, report::Subscribers::places);
  const auto files = render::calendar_folder(feeds, {}, {});
  ByMunicipality links;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const report::Feed& feed = feeds[i];
    to.add(feed.folder, files[i].name, files[i].text);
    const PageLink link{
        feed.name.in(feed.lang),
        fmt::format("../{}{}{}", feed.folder, feed.folder.empty() ? "" : "/", files[i].name)};
    for (const std::string& id : feed.meetings.front()->municipalities)
      if (!feed.folder.empty() || report::file_word(id) == feed.word) links[id].push_back(link);
  }
  return links;
}

/// The plan is the page of its municipality; the year's summary stands beside it.
void add_municipalities(Making& to, const ByMunicipality& calendars) {
  std::vector<NamedReport> plans = to.reports(ReportKind::plan);
  std::vector<NamedReport> summaries = to.reports(ReportKind::annual);
  const std::string summary = fmt::format("annual-{}.html", to.year);
  const std::size_t before = to.texts.size();
  for (const NamedReport& plan : plans) {
    to.add(plan.municipality, "index.html", {});
    to.add(plan.municipality, summary, {});
  }
  for_each_number(plans.size(), [&](std::size_t i) {
    const std::string& id = plans[i].municipality;
    const Lang lang = plans[i].document.lang;
    const PageLink front{std::string(kFront.in(lang)), "../index.html"};
    render::Surroundings around{
        {front}, {{2, std::string(kReports.in(lang)), {{kAnnual.in(lang, to.year), summary}}}}};
    if (const auto own = calendars.find(id); own != calendars.end())
      around.lists.push_back({2, std::string(kCalendars.in(lang)), own->second});
    to.texts[before + 2 * i] = render::html({&plans[i].document, 1}, around);
    const PageLink place{std::string(to.municipality(id).name()), "index.html"};
    to.texts[before + 2 * i + 1] =
        render::html({&summaries[i].document, 1}, {.trail = {front, place}});
  });
  destroy_all(plans);
  destroy_all(summaries);
}

/// Municipalities under their counties, by their names.
std::vector<PageLinks> by_county(const Making& from) {
  std::vector<PageLinks> lists{{2, std::string(kMunicipalities.in(from.lang))}};
  std::map<std::string, std::vector<PageLink>> counties;
  for (const Folder* folder : from.selection.folders) {
    const Municipality& one = from.municipality(folder->id);
    if (one.is_reference() && !from.selection.named) continue;
    const auto registered =
        one.municipality ? registered_by_number(one.municipality->number.value) : std::nullopt;
    counties[registered ? std::string(registered->county) : std::string()].push_back(
        {std::string(one.name()), fmt::format("{}/index.html", one.id)});
  }
  for (auto& [county, links] : counties) {
    std::ranges::sort(links, {}, [](const PageLink& one) { return alphabetical(one.words); });
    lists.push_back(
        {3, county.empty() ? std::string(kElsewhere.in(from.lang)) : county, std::move(links)});
  }
  return lists;
}

void add_front(Making& to) {
  std::vector<PageLinks> lists = by_county(to);
  lists.push_back(
      {2, std::string(kAbout.in(to.lang)), {{std::string(kRules.in(to.lang)), "rules.html"}}});
  std::vector<NamedReport> overview = to.reports(ReportKind::overview);
  overview.front().document.title = kFront.in(to.lang);
  to.add({}, "index.html", render::html({&overview.front().document, 1}, {.lists = lists}));
}

void add_rules(Making& to) {
  const Document page = report::rule_catalogue(catalogue(), to.lang);
  const PageLink front{std::string(kFront.in(to.lang)), "index.html"};
  to.add({}, "rules.html", render::html({&page, 1}, {.trail = {front}}));
}

}  // namespace

Exit run(const Site& command, const Context& context) {
  check_report_year(command.year);
  Making making{.command = command,
                .context = context,
                .selection = select(context, command.municipalities, {}, Audience::everybody),
                .all = {},
                .year = command.year.value_or(year_of(context.today)),
                .lang = Lang::nb};
  making.all = load_all(making.selection, all_folders(*making.selection.repository));
  check_all(making.selection, making.all, context);
  making.lang = frame_language(context, *making.selection.repository);
  const Exit status = warn_of_errors(context, making.selection, making.all.found);
  add_front(making);
  add_rules(making);
  add_municipalities(making, add_calendars(making));
  deliver(context, making.outputs, std::move(making.texts));
  context.streams.out << kMade.in(making.lang, making.outputs.size(), making.top() + "/index.html")
                      << "\n";
  return status;
}

}  // namespace slt::cli
