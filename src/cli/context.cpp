#include "cli/context.h"

#include <algorithm>
#include <ostream>

#include "base/files.h"
#include "base/list.h"
#include "base/parallel.h"
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

Wanted wanted(std::string_view word, std::span<const std::string_view> known) {
  const std::size_t end = std::min(word.find('='), word.size());
  const auto format = std::ranges::find(known, word.substr(0, end));
  if (format == known.end())
    throw Usage{kNoSuchFormat({word.substr(0, end)}), kFormatsAre(listed(known))};
  return {*format, std::string(word.substr(std::min(end + 1, word.size())))};
}

}  // namespace

std::vector<Wanted> wanted_outputs(const std::vector<std::string>& formats,
                                   const std::string& output,
                                   std::span<const std::string_view> known) {
  std::vector<Wanted> all;
  for (const std::string& word : formats) all.push_back(wanted(word, known));
  if (all.empty()) all.push_back({known.front(), {}});
  if (output.empty()) return all;
  if (all.size() > 1 || !all.front().file.empty()) throw Usage{kOneFile()};
  all.front().file = output;
  return all;
}

void deliver(const Context& context, const std::vector<Wanted>& outputs,
             const std::vector<std::string>& texts) {
  std::vector<std::string> masked(texts.size());
  for_each_number(texts.size(), [&](std::size_t i) {
    // What is packed was masked before; bytes that changed now would not open.
    const bool packed = outputs[i].format == "docx";
    masked[i] = packed ? texts[i] : without_identity_numbers(texts[i]);
  });
  std::vector<Output> files;
  std::string streamed;
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    if (outputs[i].file.empty() || outputs[i].file == "-")
      streamed += masked[i];
    else
      files.push_back({outputs[i].file, std::move(masked[i])});
  }
  if (!files.empty()) write_files(files);
  context.streams.out << streamed;
}

}  // namespace slt::cli
