// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "cli/cli.h"

// Single faults, planted one at a time in copies of the five plans: each gives the rule it should,
// on its line, and nothing besides what was found before. Harmless edits give nothing.
namespace {

namespace fs = std::filesystem;

/// One way of getting a line wrong.
struct Fault {
  std::string name, pattern, replacement, rule;
  bool unreadable = false;  ///< The file is refused, so rules of the model fall silent.
  bool hides = false;       ///< What is found of the object may become less, but nothing is added.
};

const std::vector<Fault> kFaults{
    {"a misspelt key", R"(\bsource: )", "sourse: ", "unknown-key"},
    {"a Norwegian key", R"(\bnote: )", "merknad: ", "unknown-key"},
    {"a key that is no key", R"(\bwords: )", "word: ", "unknown-key"},
    {"a document nobody knows", R"((source: )([a-z]+))", "$1$2x", "dangling-reference"},
    {"a level that is none", R"((level: )[a-z]+)", "$1xyz", "wrong-value", false, true},
    {"a status that is none", R"((status: )[a-z-]+)", "$1xyz", "wrong-value", false, true},
    {"a day that no month has", R"((date: \d{4})-\d\d-\d\d)", "$1-02-30", "impossible-date", false,
     true},
    {"a number without quotes", R"re((number: )"(\d+)")re", "$1$2", "quotes-required"},
    {"a phone without quotes", R"re((phone: )"([\d ]+)")re", "$1$2", "quotes-required"},
    {"an id with a capital letter", R"((- id: )k)", "$1K", "wrong-form"},
    {"a tabulator", "^  ", "\t", "tab-indentation", true},
    {"a quote left open", R"re(: "([^"]*)")re", ": \"$1", "unclosed-quote", true},
    {"a bracket left open", R"(\]$)", "", "unclosed-bracket", true},
    {"an anchor", R"((: )([a-zæøå]))", "$1&a $2", "anchor-or-alias", true},
    {"a tag", R"((: )([a-zæøå]))", "$1!!str $2", "tag", true},
    {"no blank after the colon", R"(^(\s*[a-z_]+): ([A-Za-z]))", "$1:$2", "colon-without-space",
     true},
};

/// Edits that mean the same.
const std::vector<Fault> kHarmless{
    {"a comment", "$", "  # en merknad", ""},
    {"quotes around a text", R"(^(\s*(?:- )?title: )([A-Za-z][^#:"']*)$)", "$1\"$2\"", ""},
    {"blanks at the end", "$", "  ", ""},
    {"Windows line ends", "$", "\r", ""},
};

/// Where something was found: file, line, rule.
using Found = std::set<std::tuple<std::string, int, std::string>>;

std::vector<std::string> lines_of(const fs::path& path) {
  std::ifstream in(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// A copy of the plans in which lines are changed and put back.
class Copy {
 public:
  Copy() {
    fs::remove_all(root_);
    fs::copy("plans", root_, fs::copy_options::recursive);
  }
  ~Copy() { fs::remove_all(root_); }

  std::vector<fs::path> files() const {
    std::vector<fs::path> all;
    for (const auto& entry : fs::recursive_directory_iterator(root_))
      if (entry.path().extension() == ".yaml" && entry.path().parent_path() != root_)
        all.push_back(entry.path());
    std::ranges::sort(all);
    return all;
  }
  std::string name(const fs::path& path) const { return fs::relative(path, root_).string(); }

  Found findings() const {
    std::ostringstream out, err;
    slt::cli::run({"-C", root_.string(), "--today", "2026-11-21", "validate", "-f", "short"},
                  {out, err});
    Found found;
    std::istringstream lines(out.str());
    const std::regex form(R"((.*\.ya?ml):(\d+):\d+: .* \[([a-z-]+)\])");
    std::smatch parts;
    for (std::string line; std::getline(lines, line);)
      if (std::regex_match(line, parts, form))
        found.insert({name(parts[1].str()), std::stoi(parts[2]), parts[3]});
    return found;
  }
  /// What is found when one line reads otherwise.
  Found with(const fs::path& path, std::vector<std::string> lines, std::size_t index,
             const std::string& changed) const {
    const std::vector<std::string> before = lines;
    lines[index] = changed;
    write(path, lines);
    const Found found = findings();
    write(path, before);
    return found;
  }

 private:
  static void write(const fs::path& path, const std::vector<std::string>& lines) {
    std::ofstream out(path, std::ios::binary);
    for (const std::string& line : lines) out << line << "\n";
  }

  fs::path root_ = fs::temp_directory_path() / "slt-faults-test";
};

/// The lines of a file that an edit fits, at most two of them: one early, one late.
std::vector<std::size_t> places(const std::vector<std::string>& lines, const Fault& fault) {
  const std::regex pattern(fault.pattern);
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool comment = lines[i].find_first_not_of(' ') != std::string::npos &&
                         lines[i][lines[i].find_first_not_of(' ')] == '#';
    const bool block = lines[i].ends_with(">-") || lines[i].ends_with("|");
    if (!lines[i].empty() && !comment && !block && std::regex_search(lines[i], pattern))
      all.push_back(i);
  }
  if (all.size() > 2) all = {all.front(), all.back()};
  return all;
}

std::string changed(const std::string& line, const Fault& fault) {
  return std::regex_replace(line, std::regex(fault.pattern), fault.replacement,
                            std::regex_constants::format_first_only);
}

/// What is found by a rule that found nothing in the same folder before: a finding about several
/// things moves to the next of them when one is hidden.
Found by_new_rules(Found found, const Found& before) {
  const auto origin = [](const auto& one) {
    const auto& [path, line, rule] = one;
    return std::pair(path.substr(0, path.find('/')), rule);
  };
  std::erase_if(found, [&](const auto& one) {
    return std::ranges::any_of(before, [&](const auto& old) { return origin(old) == origin(one); });
  });
  return found;
}

Found minus(const Found& a, const Found& b) {
  Found rest;
  std::ranges::set_difference(a, b, std::inserter(rest, rest.end()));
  return rest;
}

}  // namespace

TEST_CASE("every single fault gives its finding and no other") {
  const Copy plans;
  const Found before = plans.findings();
  int planted = 0;
  for (const fs::path& path : plans.files()) {
    const auto lines = lines_of(path);
    for (const Fault& fault : kFaults)
      for (const std::size_t index : places(lines, fault)) {
        const std::string line = changed(lines[index], fault);
        CAPTURE(plans.name(path));
        CAPTURE(fault.name);
        CAPTURE(line);
        const Found now = plans.with(path, lines, index, line);
        const Found want{{plans.name(path), static_cast<int>(index) + 1, fault.rule}};
        const Found fresh = minus(now, before);
        CHECK((fault.hides ? by_new_rules(fresh, before) : fresh) == want);
        if (!fault.unreadable && !fault.hides) CHECK(minus(before, now).empty());
        ++planted;
      }
  }
  CHECK(planted >= 200);
}

TEST_CASE("harmless edits give nothing") {
  const Copy plans;
  const Found before = plans.findings();
  int made = 0;
  for (const fs::path& path : plans.files()) {
    const auto lines = lines_of(path);
    for (const Fault& edit : kHarmless)
      for (const std::size_t index : places(lines, edit)) {
        CAPTURE(plans.name(path));
        CAPTURE(edit.name);
        CAPTURE(lines[index]);
        CHECK(plans.with(path, lines, index, changed(lines[index], edit)) == before);
        ++made;
      }
  }
  CHECK(made >= 40);
}
