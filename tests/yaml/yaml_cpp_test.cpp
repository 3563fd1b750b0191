#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "outline.h"
#include "yaml/reader.h"

using namespace slt;

namespace {

std::string bytes_in(const std::filesystem::path& path) {
  std::stringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

/// Our own realistic plans, and those of the repository.
std::vector<std::string> plans() {
  std::vector<std::filesystem::path> paths;
  for (const char* folder : {"tests/data/yaml", "plans"})
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
      if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
  std::ranges::sort(paths);  // So that the mutants are the same everywhere.
  std::vector<std::string> texts;
  for (const auto& path : paths) texts.push_back(bytes_in(path));
  return texts;
}

/// What a slip of the hand puts into a plan.
const std::vector<std::string> kSlips{
    " ",    "  ",  "\n",  "\n\n", "\r\n", "\t", ":",   ": ",   "- ",   "-",  "#",  " # ", "'",
    "''",   "\"",  "[",   "]",    "{",    "}",  ", ",  ",",    "|",    ">",  "|-", ">-",  ">+",
    "|2",   "\\n", "\\",  "?",    "!",    "&a", "*a",  "%",    "@",    "`",  "~",  "æ",   "🙂",
    "a: b", "- x", "---", "...",  "=",    "0",  "...", "\n  ", "\n- ", "x\n"};

/// Makes the same slips every time.
class Hand {
 public:
  std::string slip(std::string text) {
    for (auto slips = 1 + below(3); slips > 0; --slips) slip_once(text);
    return text;
  }
  /// A few whole lines, so that much is tried in little time.
  std::string excerpt(const std::string& text) {
    const std::size_t middle = below(text.size());
    const std::size_t first = text.rfind('\n', middle);
    std::size_t last = middle;
    for (auto lines = 2 + below(12); lines > 0 && last != text.npos; --lines)
      last = text.find('\n', last + 1);
    const std::size_t start = first == text.npos ? 0 : first + 1;
    return text.substr(start, last == text.npos ? last : last + 1 - start);
  }
  std::size_t below(std::size_t limit) { return random_() % limit; }

 private:
  void slip_once(std::string& text) {
    const std::size_t place = below(text.size() + 1);
    const std::size_t length = std::min(below(4), text.size() - place);
    switch (below(3)) {
      case 0:
        text.erase(place, length);
        break;
      case 1:
        text.insert(place, kSlips[below(kSlips.size())]);
        break;
      default:
        text.replace(place, length, kSlips[below(kSlips.size())]);
        break;
    }
  }
  std::mt19937 random_{20261121};
};

/// True when we refuse the bytes, or yaml-cpp reads them as we do.
struct Verdict {
  bool accepted, agrees;
};
Verdict verdict_on(const std::string& bytes) {
  Source source{"mutant.yaml", bytes, {}};
  Diagnostics findings;
  const yaml::Tree tree = yaml::read(source, findings);
  return {!tree.refused, tree.refused || yaml::agrees_with_yaml_cpp(tree)};
}

/// Lines of a plan are less indented to stand alone.
std::string dedented(const std::string& text) {
  const std::size_t depth = std::min(text.find_first_not_of(' '), text.size());
  std::string result;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    result += line.substr(std::min({line.find_first_not_of(' '), depth, line.size()})) + '\n';
  return result.starts_with("- ") ? "a:\n" + result : result;
}

}  // namespace

TEST_CASE("yaml-cpp reads every plan as we do") {
  for (const std::string& text : plans()) {
    CAPTURE(text.substr(0, 200));
    const Verdict verdict = verdict_on(text);
    CHECK(verdict.accepted);
    CHECK(verdict.agrees);
  }
}

TEST_CASE("yaml-cpp reads every mutant that we accept as we do") {
  const std::vector<std::string> texts = plans();
  Hand hand;
  int accepted = 0;
  for (int tries = 0; accepted < 20'000 && tries < 200'000; ++tries) {
    const std::string& plan = texts[hand.below(texts.size())];
    const std::string mutant = hand.slip(dedented(hand.excerpt(plan)));
    const Verdict verdict = verdict_on(mutant);
    accepted += verdict.accepted ? 1 : 0;
    if (verdict.agrees) continue;
    CAPTURE(mutant);
    CHECK(verdict.agrees);
  }
  CHECK(accepted == 20'000);
}
