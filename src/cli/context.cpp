// SPDX-License-Identifier: MIT
#include "cli/context.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <set>

#include "base/ascii.h"
#include "base/files.h"
#include "base/list.h"
#include "base/parallel.h"
#include "model/plan_files.h"
#include "rules/identity_number.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kNoSuchFormat{.nb = "{0} er ikke et format her",
                                       .nn = "{0} er ikkje eit format her",
                                       .en = "{0} is not a format here"};
constexpr Message<Sentence> kFormatsAre{
    .nb = "formatene er {0}", .nn = "formata er {0}", .en = "the formats are {0}"};
constexpr Message<> kOneFile{
    .nb = "-o kan bare brukes med ett format; skriv -f FORMAT=FIL for flere",
    .nn = "-o kan berre brukast med eitt format; skriv -f FORMAT=FIL for fleire",
    .en = "-o goes with one format only; write -f FORMAT=FILE for several"};

constexpr Message<Quote> kNameOfPlans{
    .nb = "{0} er et navn for planer; velg et som ikke ender på «.yaml»",
    .nn = "{0} er eit namn for planar; vel eit som ikkje endar på «.yaml»",
    .en = "{0} is a name for plans; choose one that does not end in \".yaml\""};
constexpr Message<Quote> kTwice{.nb = "{0} er oppgitt for to formater",
                                .nn = "{0} er oppgitt for to format",
                                .en = "{0} is named for two formats"};

/// What the ending of a file says of its format; no format of ours for the last ones.
struct Ending {
  std::string_view ending, format;
};
constexpr std::array kEndings{
    Ending{"txt", "text"},  Ending{"md", "markdown"},   Ending{"html", "html"},
    Ending{"htm", "html"},  Ending{"docx", "docx"},     Ending{"csv", "csv"},
    Ending{"json", "json"}, Ending{"ndjson", "ndjson"}, Ending{"ics", "ics"},
    Ending{"svg", "svg"},   Ending{"sarif", "sarif"},   Ending{"xml", "junit"},
    Ending{"pdf", "pdf"},   Ending{"doc", "doc"},       Ending{"odt", "odt"},
    Ending{"xlsx", "xlsx"}, Ending{"xls", "xls"},       Ending{"ods", "ods"},
    Ending{"png", "png"},   Ending{"jpg", "jpg"},
};

/// In small letters, since `RAPPORT.DOCX` is opened as `rapport.docx` is.
std::string ending_of(std::string_view file) {
  const std::string_view name = file.substr(file.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  return dot == name.npos ? std::string() : lowered(name.substr(dot + 1));
}

Wanted wanted(std::string_view word, std::span<const std::string_view> known) {
  const std::size_t end = std::min(word.find('='), word.size());
  const auto format = std::ranges::find(known, word.substr(0, end));
  if (format == known.end())
    throw Usage{kNoSuchFormat({word.substr(0, end)}), kFormatsAre(listed(known))};
  return {*format, std::string(word.substr(std::min(end + 1, word.size())))};
}

/// The format that the ending of a file asks for; the first of `known` where it asks for none.
std::string_view format_for(std::string_view file, std::span<const std::string_view> known) {
  const auto row = std::ranges::find(kEndings, ending_of(file), &Ending::ending);
  return row == kEndings.end() ? known.front() : wanted(row->format, known).format;
}

/// The same for every spelling of a file that need not be there yet.
std::string place_of(const std::string& file) {
  std::string_view plain = file;
  while (plain.starts_with("./")) plain.remove_prefix(2);
  const std::size_t slash = plain.rfind('/');
  const std::string_view folder =
      slash == plain.npos ? "." : plain.substr(0, std::max<std::size_t>(slash, 1));
  return fmt::format("{}/{}", absolute_path(std::string(folder)), plain.substr(slash + 1));
}

/// Refuses to write over a plan, or two texts into one file.
void check_files(const std::vector<Wanted>& all) {
  std::set<std::string> places;
  for (const Wanted& one : all) {
    const std::string& name = one.file;
    if (is_plan_file(lowered(name))) throw Usage{kNameOfPlans({name})};
    const bool single = !name.empty() && name != "-" && !name.ends_with('/') && !is_folder(name);
    if (single && !places.insert(place_of(name)).second) throw Usage{kTwice({name})};
  }
}

}  // namespace

std::string_view ending_for(std::string_view format) {
  const auto row = std::ranges::find(kEndings, format, &Ending::format);
  return row == kEndings.end() ? format : row->ending;
}

bool has_format(std::span<const Wanted> outputs, std::initializer_list<std::string_view> formats) {
  return std::ranges::any_of(outputs, [&](const Wanted& one) {
    return std::ranges::find(formats, one.format) != formats.end();
  });
}

std::vector<Wanted> wanted_outputs(const std::vector<std::string>& formats,
                                   const std::string& output,
                                   std::span<const std::string_view> known) {
  std::vector<Wanted> all;
  for (const std::string& word : formats) all.push_back(wanted(word, known));
  if (all.empty()) all.push_back({format_for(output, known), {}});
  if (!output.empty()) {
    if (all.size() > 1 || !all.front().file.empty()) throw Usage{kOneFile()};
    all.front().file = output;
  }
  check_files(all);
  return all;
}

void deliver(const Context& context, const std::vector<Wanted>& outputs,
             std::vector<std::string> texts) {
  for_each_number(texts.size(), [&](std::size_t i) {
    // What is packed was masked before; bytes that changed now would not open.
    const bool packed = outputs[i].format == "docx";
    if (!packed) texts[i] = without_identity_numbers(std::move(texts[i]));
  });
  std::vector<Output> files;
  std::string streamed;
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    if (outputs[i].file.empty() || outputs[i].file == "-")
      streamed += texts[i];
    else
      files.push_back({outputs[i].file, std::move(texts[i])});
  }
  if (!files.empty()) write_files(files);
  context.streams.out << streamed;
}

}  // namespace slt::cli
