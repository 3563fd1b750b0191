// SPDX-License-Identifier: MIT
// A libFuzzer target: whatever a repository holds, every report, calendar, list and data package of
// it can be made in every format. The last byte says which.
#include <sstream>

#include "cli/report_documents.h"
#include "expect.h"
#include "memory_tree.h"
#include "model/published.h"
#include "render/calendar_feed.h"
#include "render/csv.h"
#include "render/data_package.h"
#include "render/docx.h"
#include "render/html.h"
#include "render/json.h"
#include "render/json_report.h"
#include "render/markdown.h"
#include "render/text.h"
#include "report/dataset.h"
#include "report/listing.h"
#include "report/things.h"
#include "report/trace.h"

using namespace slt;

namespace {

const Date kToday = make_date(2026, 11, 21);

void draw(std::span<const Document> documents) {
  expect_markup(render::html_fragment(documents));
  const std::string page = render::html(documents);
  expect_plain_text(page);
  expect(page.find("<script") == page.npos, "a page has no script", page);
  expect(page.find("=\"javascript:") == page.npos, "no link runs anything", page);
  expect_json(render::report_json(documents));
  expect(render::docx(documents).starts_with("PK"), "a Word document is a package");
  for (const Document& one : documents) {
    const std::string text = render::text(one);
    expect_plain_text(text), expect_no_command(text);
    expect_plain_text(render::markdown(one));
    render::csv(one);
  }
}

/// A calendar of lines of 75 octets that end as they must.
void expect_calendar(const std::string& text) {
  std::size_t start = 0;
  for (std::size_t end = text.find('\n'); end != text.npos; end = text.find('\n', start)) {
    expect(end > start && text[end - 1] == '\r', "a line ends with CR LF", text);
    expect(end - 1 - start <= 75, "a line has 75 octets", text);
    start = end + 1;
  }
  expect(start == text.size() && text.ends_with("END:VCALENDAR\r\n"), "a calendar ends", text);
}

/// What is asked of one repository.
struct Asking {
  std::ostringstream out = {}, err = {};
  cli::Selection selection = {};
  cli::Loaded all = {};
  cli::Context context{.folder = "plans", .today = kToday, .lang = {}, .streams = {out, err}};

  std::vector<std::unique_ptr<report::Things>> everything() const {
    std::vector<std::unique_ptr<report::Things>> things;
    for (const View& view : all.views) things.push_back(std::make_unique<report::Things>(view));
    return things;
  }
  void reports(cli::ReportKind kind);
  void calendar();
  void dues();
  void lists();
  void data();
};

void Asking::reports(cli::ReportKind kind) try {
  auto reports = cli::reports_of(kind, selection, all, {}, context);
  std::vector<Document> documents;
  for (cli::NamedReport& one : reports) {
    report::add_trace(one.document);
    documents.push_back(std::move(one.document));
  }
  draw(documents);
} catch (const cli::Usage&) {  // No meeting to make papers for.
}

void Asking::calendar() {
  const calendar::Wanted wanted{.first_year = 2027, .last_year = 2027, .from = {}};
  const report::Schedule schedule =
      report::schedule(all.views, report::quiet_times(*selection.repository), wanted, kToday);
  expect_calendar(render::calendar_feed(schedule, {}, Lang::nb, 2027));
  expect_json(render::meetings_json(schedule.meetings, {}));
  render::csv(report::meeting_table(schedule, Lang::nn));
  const std::vector<Document> documents{
      report::calendar_document(schedule, Lang::en, wanted, report::By::group, true)};
  draw(documents);
}

void Asking::dues() {
  std::vector<report::MunicipalityDues> dues;
  for (const View& view : all.views)
    dues.push_back({std::string(view.own->name()), report::due(view, kToday), &view});
  expect_json(render::dues_json(dues));
}

void Asking::lists() {
  const auto things = everything();
  for (const std::string_view kind : report::list_kinds()) {
    const report::Listing listing = report::listing(things, {.kind = kind, .today = kToday});
    expect_json(render::listing_json(listing));
    expect_plain_text(render::text(report::document_of(listing)));
  }
}

void Asking::data() {
  const auto things = everything();
  const report::Dataset set = report::dataset(things, "plans", Lang::nb);
  std::istringstream lines(render::ndjson(set));
  for (std::string line; std::getline(lines, line);) expect_json(line);
  for (const render::PackageFile& file : render::data_package(set))
    expect(file.name.find('/') == file.name.npos, "a file is in the folder", file.name);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const MemoryTree files({reinterpret_cast<const char*>(data), size - 1});
  Asking asking;
  Diagnostics& found = asking.selection.shared;
  try {
    auto repository = open_repository(std::string(files.kRoot), found, files);
    if (data[size - 1] & 0x80) {
      asking.selection.published =
          std::make_unique<Published>(std::move(repository), std::nullopt, found);
      repository = open_repository(std::string(files.kRoot), found, *asking.selection.published);
    }
    asking.selection.repository = std::move(repository);
  } catch (const Failure&) {  // No plans at all.
    return 0;
  }
  for (const Folder& one : asking.selection.repository->folders)
    asking.selection.folders.push_back(&one);
  asking.all = cli::load_all(asking.selection, cli::all_folders(*asking.selection.repository));
  const unsigned choice = (data[size - 1] & 0x7Fu) % 10;
  if (choice < 6) asking.reports(static_cast<cli::ReportKind>(choice));
  if (choice == 6) asking.calendar();
  if (choice == 7) asking.dues();
  if (choice == 8) asking.lists();
  if (choice == 9) asking.data();
  return 0;
}
