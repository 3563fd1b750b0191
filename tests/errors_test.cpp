// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <vector>

#include "rules/example.h"
#include "rules/rule.h"

// Every message by which something is found, refused or given up has been brought about: it is seen
// in a transcript (most in tests/cli/errors.md) or is what an example of a rule gives.
namespace {

using namespace slt;

/// What no transcript can bring about, and where it is brought about instead.
const std::set<std::string> kElsewhere{
    // A bug, or nothing to be had from the system: tests/oracles/hostile.py and faults.py.
    "cli/run.cpp kBug", "cli/new_file.cpp kUnread",
    // Files of a mebibyte: tests/yaml/refused_test.cpp.
    "yaml/reader.cpp kTooLarge", "yaml/reading.cpp kTooManyNodes",
    "yaml/lines.cpp kTooManyComments",
    // Without git, or in what git answers: tests/cli/diff_test.cpp.
    "base/git.cpp kNoGit", "base/git.cpp kRefused", "base/git.cpp kNoRevision",
    // Commands look through a file before they edit it: tests/edit/assign_test.cpp.
    "edit/file.cpp kUnreadable",
    // A character that cannot be seen: tests/edit/assign_test.cpp.
    "edit/value.cpp kUnwritable",
    // An edit that nobody has thought of: tests/fuzz/edit_fuzz.cpp looks for one.
    "edit/file.cpp kTooTangled",
    // Answers that end in the middle: a transcript would go on in the next line.
    "cli/init.cpp kStopped", "cli/new.cpp kStopped",
    // Leads to the first steps instead.
    "cli/status.cpp kNoPlans"};

std::string text_of(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

/// A message and how it is worded in each language, its gaps cut out.
struct Worded {
  std::string name;
  std::vector<std::vector<std::string>> wordings;
};

/// The texts between quotation marks from a place to the next thing that is none, as one.
std::string literal_at(const std::string& code, std::size_t at) {
  std::string text;
  while (at < code.size()) {
    at = code.find_first_not_of(" \n=", at);
    if (at == code.npos || code[at] != '"') break;
    for (++at; code[at] != '"'; ++at) text += code[at] == '\\' ? code[++at] : code[at];
    ++at;
  }
  return text;
}

/// The pieces of a wording around its gaps.
std::vector<std::string> pieces_of(const std::string& wording) {
  std::vector<std::string> pieces{""};
  for (std::size_t i = 0; i < wording.size(); ++i) {
    const char c = wording[i];
    if ((c == '{' || c == '}') && i + 1 < wording.size() && wording[i + 1] == c)
      pieces.back() += wording[++i];
    else if (c == '{')
      i = wording.find('}', i), pieces.emplace_back();
    else
      pieces.back() += c;
  }
  std::erase(pieces, "");
  return pieces;
}

bool is_of_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

/// True when a statement that uses the message finds, refuses or gives up.
bool is_of_error(const std::string& code, const std::string& name) {
  static const std::vector<std::string> kWords{"throw ",   "Refused{", "Usage{",
                                               "Failure(", "found(",   "refuse(",
                                               "stop(",    "fail(",    "findings.add"};
  for (std::size_t at = code.find(name); at != code.npos; at = code.find(name, at + 1)) {
    if (is_of_name(code[at - 1]) || is_of_name(code[at + name.size()])) continue;
    const std::size_t start = code.find_last_of(";{}\n", code.rfind('\n', at) - 1);
    const std::string statement = code.substr(start + 1, code.find(';', at) - start);
    if (std::ranges::any_of(kWords, [&](const std::string& word) {
          return statement.find(word) != statement.npos;
        }))
      return true;
  }
  return false;
}

/// The messages of a file that errors are worded by.
std::vector<Worded> messages_in(const std::filesystem::path& path) {
  const std::string code = text_of(path);
  std::vector<Worded> all;
  const std::string kStart = "constexpr Message<";
  for (std::size_t at = code.find(kStart); at != code.npos; at = code.find(kStart, at + 1)) {
    const std::size_t name = code.find(" k", at) + 1, open = code.find('{', name);
    const std::size_t end = code.find("};", open);
    Worded one{code.substr(name, open - name), {}};
    if (!is_of_error(code, one.name)) continue;
    for (const char* lang : {".nb", ".nn", ".en"})
      if (const std::size_t words = code.find(lang, open); words < end)
        one.wordings.push_back(pieces_of(literal_at(code, words + 3)));
    one.name = path.generic_string().substr(4) + " " + one.name;
    all.push_back(std::move(one));
  }
  return all;
}

/// True when all pieces stand on one line, one after the other.
bool stands_in(const std::string& text, const std::vector<std::string>& pieces) {
  if (pieces.empty()) return true;
  const auto longest = std::ranges::max_element(pieces, {}, &std::string::size);
  for (std::size_t at = text.find(*longest); at != text.npos; at = text.find(*longest, at + 1)) {
    const std::size_t start = text.rfind('\n', at) + 1;
    const std::string_view line(text.data() + start, text.find('\n', at) - start);
    std::size_t next = 0;
    for (const std::string& piece : pieces)
      if (next = line.find(piece, next); next == line.npos) break;
    if (next != line.npos) return true;
  }
  return false;
}

/// A line for each sentence of a finding.
std::string words_of(const Diagnostic& finding) {
  std::string words = finding.message.in(Lang::nb) + "\n" + finding.remedy.in(Lang::nb) + "\n";
  for (const Related& other : finding.related) words += other.words.in(Lang::nb) + "\n";
  return words;
}

/// All that slt says in transcripts and of the examples of its rules.
std::string all_that_is_said() {
  std::string said = "\n";
  for (const auto& entry : std::filesystem::directory_iterator("tests/cli"))
    if (entry.path().extension() == ".md") said += text_of(entry.path());
  for (const Rule& rule : all_rules()) {
    std::vector<Example> examples;
    examples.push_back(run(rule, rule.bad, rule.before));
    for (const RuleCase& one : rule.cases) examples.push_back(run(rule, one.yaml, one.before));
    for (const Example& example : examples)
      for (const Diagnostic& finding : example.findings) said += words_of(finding);
  }
  return said + "\n";
}

}  // namespace

TEST_CASE("every message of a finding, a refusal or a failure has been seen") {
  const std::string said = all_that_is_said();
  std::size_t messages = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("src")) {
    if (entry.path().extension() != ".cpp") continue;
    for (const Worded& one : messages_in(entry.path())) {
      ++messages;
      const bool seen = std::ranges::any_of(
          one.wordings, [&](const auto& pieces) { return stands_in(said, pieces); });
      CHECK_MESSAGE((seen || kElsewhere.contains(one.name)), one.name);
    }
  }
  CHECK(messages > 300);
}
