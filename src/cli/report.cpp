// SPDX-License-Identifier: MIT
#include "cli/report.h"

#include <algorithm>
#include <array>

#include "base/files.h"
#include "base/parallel.h"
#include "cli/report_documents.h"
#include "cli/report_template.h"
#include "render/csv.h"
#include "render/docx.h"
#include "render/html.h"
#include "render/json_report.h"
#include "render/markdown.h"
#include "render/text.h"
#include "report/attendee.h"
#include "report/public_edition.h"
#include "report/trace.h"

namespace slt::cli {
namespace {

constexpr Message<> kNeedsFile{
    .nb = "docx er ikke tekst å vise; skriv -o FIL.docx, eller -o - for å sende det videre",
    .nn = "docx er ikkje tekst å vise; skriv -o FIL.docx, eller -o - for å sende det vidare",
    .en = "docx is no text to show; write -o FILE.docx, or -o - to pass it on"};
constexpr Message<> kOnlyHtml{.nb = "--fragment hører sammen med html",
                              .nn = "--fragment høyrer saman med html",
                              .en = "--fragment goes with html"};
constexpr Message<> kOnlyDocx{.nb = "--template hører sammen med docx",
                              .nn = "--template høyrer saman med docx",
                              .en = "--template goes with docx"};
constexpr Message<> kOnlyMeetings{
    .nb = "--meeting og --group hører sammen med agenda (innkalling) og minutes (referat)",
    .nn = "--meeting og --group høyrer saman med agenda (innkalling) og minutes (referat)",
    .en = "--meeting and --group go with agenda and minutes"};
constexpr Message<> kOnlyAnnual{.nb = "--year hører sammen med annual (årsrapport)",
                                .nn = "--year høyrer saman med annual (årsrapport)",
                                .en = "--year goes with annual"};
constexpr Message<> kOnlyOverview{.nb = "--profile hører sammen med overview (oversikt)",
                                  .nn = "--profile høyrer saman med overview (oversikt)",
                                  .en = "--profile goes with overview"};
constexpr Message<> kOneWay{.nb = "skriv enten --meeting eller --group, ikke begge",
                            .nn = "skriv anten --meeting eller --group, ikkje båe",
                            .en = "write either --meeting or --group, not both"};

constexpr Message<> kKinds{
    .nb = "eller et slag rapport: årsrapport, plan, oversikt, status, innkalling eller referat",
    .nn = "eller eit slag rapport: årsrapport, plan, oversikt, status, innkalling eller referat",
    .en = "or a kind of report: annual, plan, overview, status, agenda or minutes"};

bool is_folder_name(std::string_view path) { return path.ends_with('/'); }

constexpr std::array<std::string_view, 1> kHtml{"html"};

/// What to write, and where. A folder given by `-o` is for every format.
std::vector<Wanted> outputs_of(const Report& command) {
  const bool folder = is_folder_name(command.output);
  const bool any = !command.formats.empty() || !command.fragment;
  auto outputs =
      wanted_outputs(command.formats, folder ? std::string() : command.output,
                     any ? std::span<const std::string_view>(formats_of<Report>) : kHtml);
  for (Wanted& one : outputs) {
    if (folder && one.file.empty()) one.file = command.output;
    if (one.format == "docx" && one.file.empty()) throw Usage{kNeedsFile()};
  }
  const auto is_html = [](const Wanted& one) { return one.format == "html"; };
  if (command.fragment && std::ranges::none_of(outputs, is_html)) throw Usage{kOnlyHtml()};
  const auto is_docx = [](const Wanted& one) { return one.format == "docx"; };
  if (!command.template_file.empty() && std::ranges::none_of(outputs, is_docx))
    throw Usage{kOnlyDocx()};
  return outputs;
}

/// An option that only some kinds of report heed, and what is said where it is given to another.
struct KindOption {
  bool (*is_given)(const Report&);
  bool (*heeds)(ReportKind);
  Message<> otherwise;
};
constexpr std::array kKindOptions{
    KindOption{[](const Report& one) { return one.year.has_value(); },
               [](ReportKind kind) { return kind == ReportKind::annual; }, kOnlyAnnual},
    KindOption{[](const Report& one) { return !one.profile.empty(); },
               [](ReportKind kind) { return kind == ReportKind::overview; }, kOnlyOverview},
    KindOption{
        [](const Report& one) { return !one.meeting.empty() || !one.group.empty(); },
        [](ReportKind kind) { return kind == ReportKind::agenda || kind == ReportKind::minutes; },
        kOnlyMeetings}};

void check_options(const Report& command, ReportKind kind) {
  for (const KindOption& one : kKindOptions)
    if (one.is_given(command) && !one.heeds(kind)) throw Usage{one.otherwise()};
  if (!command.meeting.empty() && !command.group.empty()) throw Usage{kOneWay()};
}

/// One document with what all of them hold, for a format that knows no pages.
Document together(std::span<const Document> documents) {
  Document all;
  for (const Document& one : documents)
    all.blocks.insert(all.blocks.end(), one.blocks.begin(), one.blocks.end());
  return all;
}

/// How reports are to look, where a format leaves a choice.
struct Looks {
  bool fragment = false;
  std::optional<render::DocxLook> docx = {};
};

std::string drawn(std::string_view format, std::span<const Document> documents,
                  const Looks& looks) {
  if (format == "csv") return render::csv(together(documents));
  if (format == "json") return render::report_json(documents);
  if (format == "docx") return render::docx(documents, looks.docx ? &*looks.docx : nullptr);
  if (format == "html")
    return looks.fragment ? render::html_fragment(documents) : render::html(documents);
  std::string text;
  for (const Document& document : documents) {
    if (!text.empty()) text += "\n";
    text += format == "markdown" ? render::markdown(document) : render::text(document);
  }
  return text;
}

/// All that is to be written, drawn.
struct Delivery {
  const Looks& looks;
  std::vector<Wanted> outputs = {};
  std::vector<std::string> texts = {};

  void add(const Wanted& output, std::span<const Document> documents) {
    outputs.push_back(output);
    texts.push_back(drawn(output.format, documents, looks));
  }
  /// A file for each report in a folder, which is made when it is missing; of tables, one for each.
  void add_folder(const Wanted& output, std::span<const std::string> names,
                  std::span<const Document> documents) {
    const std::string top = output.file.substr(0, output.file.find_last_not_of('/') + 1);
    const std::string_view ending = ending_for(output.format);
    make_folders(top, "");
    if (output.format == "csv") {
      for (std::size_t i = 0; i < names.size(); ++i) add_tables(names[i], documents[i], top);
      return;
    }
    const std::size_t before = texts.size();
    for (const std::string& name : names)
      outputs.push_back({output.format, fmt::format("{}/{}.{}", top, name, ending)});
    texts.resize(outputs.size());
    for_each_number(documents.size(), [&](std::size_t i) {
      texts[before + i] = drawn(output.format, documents.subspan(i, 1), looks);
    });
  }
  void add_tables(const std::string& name, const Document& document, const std::string& top) {
    std::string heading;
    int number = 0;
    for (const Block& block : document.blocks) {
      if (const Heading* one = std::get_if<Heading>(&block)) heading = one->text.words;
      const Table* table = std::get_if<Table>(&block);
      if (!table) continue;
      const std::string word = report::file_word(table->caption.empty() ? heading : table->caption);
      outputs.push_back({"csv", fmt::format("{}/{}-{:02}-{}.csv", top, name, ++number, word)});
      texts.push_back(render::csv(*table));
    }
  }
};

/// What the words mean, of which the first is no kind of report; it may have been meant as one.
Selection select_or_name_kinds(const Context& context, const std::vector<std::string>& words,
                               Audience audience) try {
  return select(context, words, report_kind_names(), audience);
} catch (Usage& usage) {
  if (usage.remedy.empty()) usage.remedy = kKinds();
  throw;
}

}  // namespace

Exit run(const Report& command, const Context& context) {
  const auto outputs = outputs_of(command);
  std::vector<std::string> places = command.words;
  std::optional<ReportKind> kind;
  if (!places.empty()) kind = report_kind_named(places.front());
  check_options(command, kind.value_or(ReportKind::annual));
  check_report_year(command.year);
  if (kind) places.erase(places.begin());
  Looks looks{.fragment = command.fragment};
  if (!command.template_file.empty()) looks.docx = template_of(command.template_file);
  const Selection selection =
      kind ? select(context, places, {}, audience_of(command.is_public))
           : select_or_name_kinds(context, places, audience_of(command.is_public));
  const Loaded all = load_all(selection, all_folders(*selection.repository));
  const Exit status = warn_of_errors(context, selection, all.found);
  auto reports = reports_of(kind.value_or(ReportKind::annual), selection, all, command, context);
  if (command.is_public)
    for (NamedReport& one : reports) report::tell_of_public_edition(one.document);
  if (command.trace)
    for (NamedReport& one : reports) report::add_trace(one.document);
  std::vector<std::string> names;
  std::vector<Document> documents;
  for (NamedReport& one : reports) {
    names.push_back(std::move(one.name));
    documents.push_back(std::move(one.document));
  }
  Delivery delivery{looks};
  for (const Wanted& output : outputs) {
    if (is_folder_name(output.file))
      delivery.add_folder(output, names, documents);
    else
      delivery.add(output, documents);
  }
  destroy_all(documents);
  deliver(context, delivery.outputs, std::move(delivery.texts));
  return status;
}

}  // namespace slt::cli
