// SPDX-License-Identifier: MIT
// Three readers side by side: ours, yaml-cpp and libyaml.
//
//   differential compare MUTANTS SEED PATH…  every file below the paths, and so many mutants of
//   them
//                                            that we accept; what the other two disagree on is
//                                            listed
//   differential plans FOLDER COUNT          writes generated plans, each read as it was meant
//   differential texts PATH…                 what we read in each file that we accept, as JSON
//   lines
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "../yaml/outline.h"
#include "../yaml/slips.h"
#include "any_plan.h"
#include "libyaml.h"
#include "yaml/reader.h"

using namespace slt;

namespace {

using Outline = std::optional<std::string>;
using Paths = std::vector<std::filesystem::path>;

Paths files_below(const std::vector<std::string>& tops) {
  Paths paths;
  for (const std::string& top : tops)
    for (const auto& entry : std::filesystem::recursive_directory_iterator(top))
      if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
  std::ranges::sort(paths);
  return paths;
}

std::string bytes_in(const std::filesystem::path& path) {
  std::stringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

Outline our_outline(const std::string& bytes) {
  Source source{"plan.yaml", bytes, {}};
  Diagnostics findings;
  const yaml::Tree tree = yaml::read(source, findings);
  return tree.refused ? Outline() : yaml::outline_of(tree);
}

/// How two readers stand to what we read.
struct Verdict {
  bool accepted = false;
  std::string yaml_cpp = {}, libyaml = {};  ///< "the same", "another text" or "refused".
  bool operator==(const Verdict&) const = default;
};

std::string word_for(const std::string& ours, const Outline& theirs) {
  return !theirs ? "refused" : *theirs == ours ? "the same" : "another text";
}

Verdict verdict_on(const std::string& bytes) {
  const Outline ours = our_outline(bytes);
  if (!ours) return {};
  return {true, word_for(*ours, yaml::yaml_cpp_outline(bytes)),
          word_for(*ours, yaml::libyaml_outline(bytes))};
}

/// The bytes without the tabs that lines begin with: they are left out where nothing or a comment
/// follows, and are letters in texts after a bar. The standard lets them stand, and a document of
/// its test suite asks for it (DK95-4); libyaml refuses most of them, and yaml-cpp some.
std::string without_first_tabs(const std::string& bytes) {
  std::string text;
  std::istringstream lines(bytes);
  for (std::string line; std::getline(lines, line); text += lines.eof() ? line : line + '\n') {
    const std::size_t first = std::min(line.find_first_not_of(" \t"), line.size());
    const bool holds = first < line.size() && line[first] != '\r' && line[first] != '#';
    const auto rest = line.begin() + static_cast<std::ptrdiff_t>(first);
    if (holds)
      std::replace(line.begin(), rest, '\t', 'x');
    else
      line.erase(std::remove(line.begin(), rest, '\t'), rest);
  }
  return text;
}

bool agrees(const Verdict& verdict) {
  return verdict.yaml_cpp == "the same" || verdict.libyaml == "the same";
}

/// True when no other reader reads a file as we do; when each has a fault of its own with it, the
/// tabs are taken away first.
bool is_alone(const std::string& bytes, const Verdict& verdict) {
  if (!verdict.accepted || agrees(verdict)) return false;
  const Verdict cleaner = verdict_on(without_first_tabs(bytes));
  return !cleaner.accepted || !agrees(cleaner);
}

/// Writes `a` for the letters, quoted ones too, where that does not change the verdict.
void write_letters(std::string& text, const Verdict& verdict) {
  for (std::size_t at = 0; at < text.size(); ++at)
    for (const std::size_t length : {3UL, 1UL}) {
      std::string simpler = text;
      simpler.replace(at, length, "a");
      const char c = text[at + length / 2];
      const bool is_word =
          (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      const bool is_quoted = length == 3 && (text[at] == '"' || text[at] == '\'');
      const bool is_simpler = is_word && (length == 1 || is_quoted);
      if (is_simpler && verdict_on(simpler) == verdict) text = simpler;
    }
}

/// Leaves out stretches of so many bytes, wherever that does not change the verdict.
void leave_out(std::string& text, std::size_t length, std::size_t step, const Verdict& verdict) {
  for (std::size_t at = 0; at + length <= text.size();) {
    std::string shorter = text.substr(0, at) + text.substr(at + length);
    if (verdict_on(shorter) == verdict)
      text = std::move(shorter);
    else
      at += step;
  }
}

/// The shortest text we find that gets the verdict.
std::string shortest(std::string text, const Verdict& verdict) {
  for (std::size_t length = text.size() / 2 + 1; length > 0; length /= 2)
    leave_out(text, length, length, verdict);
  write_letters(text, verdict);
  for (std::size_t length = text.size(); length > 0; --length) leave_out(text, length, 1, verdict);
  write_letters(text, verdict);
  return text;
}

/// What yaml-cpp and libyaml are known to disagree on, told by what is left of an input when all
/// else is left out. README.md beside this file shows one of each.
std::string_view kind_of(std::string_view input) {
  if (input.find('\t') != input.npos) return "a tab before text or on an empty line";
  if (input.find('?') != input.npos) return "a question mark between brackets";
  if (input.find('>') != input.npos) return "line breaks after a folded text";
  return "unknown";
}

/// Inputs of one kind with one verdict.
struct Inputs {
  std::size_t count = 0;
  std::string shortest = {};
};

/// What was compared, and what the other two disagree on.
struct Tally {
  std::size_t accepted = 0, alone = 0, unknown = 0, disagreements = 0;
  std::map<std::string, Inputs> kinds = {};

  void add(const std::string& bytes) {
    const Verdict verdict = verdict_on(bytes);
    if (!verdict.accepted) return;
    ++accepted;
    if (is_alone(bytes, verdict)) {
      ++alone;
      fmt::print("alone: {}\n", nlohmann::json(bytes).dump());
    }
    if (verdict.yaml_cpp != verdict.libyaml || verdict.yaml_cpp != "the same") note(bytes, verdict);
  }

  void show() const {
    for (const auto& [kind, inputs] : kinds)
      fmt::print("{:6}  {}  {}\n", inputs.count, kind, nlohmann::json(inputs.shortest).dump());
  }

 private:
  void note(const std::string& bytes, const Verdict& verdict) {
    ++disagreements;
    const std::string input = shortest(bytes, verdict);
    const std::string_view kind = kind_of(input);
    unknown += kind == "unknown" ? 1 : 0;
    Inputs& inputs = kinds[fmt::format("{:48}  yaml-cpp: {:12}  libyaml: {:12}", kind,
                                       verdict.yaml_cpp, verdict.libyaml)];
    ++inputs.count;
    if (inputs.count == 1 || input.size() < inputs.shortest.size()) inputs.shortest = input;
  }
};

int compare(std::size_t mutants, unsigned seed, const std::vector<std::string>& tops) {
  Tally tally;
  std::vector<std::string> texts;
  for (const auto& path : files_below(tops)) {
    texts.push_back(bytes_in(path));
    tally.add(texts.back());
  }
  std::erase(texts, "");
  const std::size_t files = tally.accepted;
  yaml::Hand hand(seed);
  while (tally.accepted < files + mutants)
    tally.add(hand.slip(hand.excerpt(texts[hand.below(texts.size())])));
  tally.show();
  fmt::print(
      "{} files and {} mutants accepted, {} trees differ from both; yaml-cpp and libyaml disagree "
      "on {}, of unknown kind {}\n",
      files, mutants, tally.alone, tally.disagreements, tally.unknown);
  return tally.alone == 0 && tally.unknown == 0 && files > 0 ? 0 : 1;
}

int write_plans(const std::filesystem::path& folder, unsigned count) {
  std::filesystem::create_directories(folder);
  int faults = 0;
  for (unsigned number = 0; number < count; ++number) {
    const auto path = folder / fmt::format("{}.yaml", number);
    const Written plan = any_plan(number);
    std::ofstream(path, std::ios::binary) << plan.bytes;
    if (our_outline(plan.bytes) == plan.outline) continue;
    fmt::print("{} is not read as it was meant\n", path.string());
    ++faults;
  }
  fmt::print("{} plans written, {} not read as they were meant\n", count, faults);
  return faults == 0 ? 0 : 1;
}

/// The texts alone, as others without a word for quoting know them.
std::string without_styles(std::string outline) {
  bool in_text = false;
  for (char& c : outline) {
    if (!in_text && c == '~') c = '"';
    in_text = in_text ? c != '\0' : c == '"';
  }
  return outline;
}

int write_texts(const std::vector<std::string>& tops) {
  for (const auto& path : files_below(tops)) {
    const Outline outline = our_outline(bytes_in(path));
    if (!outline) continue;
    const nlohmann::json line{{"file", path.string()}, {"texts", without_styles(*outline)}};
    fmt::print("{}\n", line.dump());
  }
  return 0;
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> all(words + 1, words + count);
  const std::string what = all.empty() ? "" : all[0];
  if (what == "compare" && count > 4)
    return compare(std::stoul(all[1]), static_cast<unsigned>(std::stoul(all[2])),
                   {all.begin() + 3, all.end()});
  if (what == "plans" && count == 4)
    return write_plans(all[1], static_cast<unsigned>(std::stoul(all[2])));
  if (what == "texts" && count > 2) return write_texts({all.begin() + 1, all.end()});
  return std::puts("differential compare MUTANTS SEED PATH… | plans FOLDER COUNT | texts PATH…"), 2;
}
