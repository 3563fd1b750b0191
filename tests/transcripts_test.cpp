#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <vector>

#include "cli/cli.h"

namespace {

/// The words of a command line; single and double quotes hold words together.
std::vector<std::string> words_of(const std::string& command) {
  std::vector<std::string> words;
  char quote = 0;
  bool open = false;
  for (const char c : command) {
    if (quote ? c == quote : (c == '\'' || c == '"')) {
      quote = quote ? '\0' : c;
      if (!open) words.emplace_back();
      open = true;
    } else if (!quote && c == ' ') {
      open = false;
    } else {
      if (!open) words.emplace_back();
      open = true;
      words.back() += c;
    }
  }
  return words;
}

/// What a page edits: copies of folders that live as long as the page is played. «$ cp -r plans
/// kopi» makes one, and «kopi» means it in every line after that.
class Copies {
 public:
  Copies() : top_(std::filesystem::temp_directory_path() / ("slt-" + std::to_string(number()))) {}
  ~Copies() { std::filesystem::remove_all(top_); }
  Copies(const Copies&) = delete;
  Copies& operator=(const Copies&) = delete;

  void add(const std::string& from, const std::string& name) {
    std::filesystem::create_directories(top_);
    std::filesystem::copy(from, top_ / name, std::filesystem::copy_options::recursive);
    names_.push_back(name);
  }
  std::string to_disk(const std::string& word) const {
    for (const std::string& name : names_)
      if (word == name || word.starts_with(name + "/")) return (top_ / word).string();
    return word;
  }
  std::string to_page(std::string seen) const {
    const std::string top = top_.string() + "/";
    for (std::size_t at; (at = seen.find(top)) != seen.npos;) seen.erase(at, top.size());
    return seen;
  }

 private:
  static unsigned number() { return std::random_device{}(); }
  std::filesystem::path top_;
  std::vector<std::string> names_;
};

/// Runs "slt …" and answers with what a person would see, the exit status last when it is not 0.
/// Every transcript is reckoned on one day, unless it names another.
std::string play(const std::string& command, const Copies& copies) {
  std::ostringstream out, err;
  auto words = words_of(command.substr(std::string("$ slt").size()));
  if (command.find("--today") == command.npos)
    words.insert(words.begin(), {"--today", "2026-11-21"});
  for (std::string& word : words) word = copies.to_disk(word);
  const auto status = static_cast<int>(slt::cli::run(words, {out, err}));
  std::string seen = copies.to_page(out.str() + err.str());
  if (!seen.empty() && !seen.ends_with('\n')) seen += '\n';
  if (status != 0) seen += "[" + std::to_string(status) + "]\n";
  return seen;
}

/// What a person sees of a long output: so many lines, then an ellipsis.
std::string head_of(const std::string& seen, int lines) {
  std::istringstream in(seen);
  std::string head, line;
  while (lines-- > 0 && std::getline(in, line)) head += line + "\n";
  return std::getline(in, line) ? head + "…\n" : head;
}

/// `$ slt … | head -12` shows the first lines only.
std::string play_piped(const std::string& line, const Copies& copies) {
  const std::size_t pipe = line.rfind(" | head -");
  if (pipe == line.npos) return play(line, copies);
  return head_of(play(line.substr(0, pipe), copies), std::stoi(line.substr(pipe + 9)));
}

/// The file as it would read if every console block were played today.
/// A block opens with any number of backticks and "console" and closes with as many.
std::string replay(std::istream& in) {
  std::string text, fence;
  Copies copies;
  for (std::string line; std::getline(in, line);) {
    if (fence.empty() && line.ends_with("```console")) {
      fence = line.substr(0, line.size() - std::string("console").size());
      text += line + "\n";
    } else if (fence.empty() || line == fence) {
      fence.clear();
      text += line + "\n";
    } else if (line.starts_with("$ slt")) {
      text += line + "\n" + play_piped(line, copies);
    } else if (line.starts_with("$ cp -r ")) {
      const auto words = words_of(line);
      copies.add(words.at(3), words.at(4));
      text += line + "\n";
    } else if (line.starts_with("$ ")) {
      text += line + "\n";
    }
  }
  return text;
}

std::vector<std::filesystem::path> transcripts() {
  std::vector<std::filesystem::path> pages{"README.md", "plans/README.md"};
  for (const auto& entry : std::filesystem::directory_iterator("tests/cli"))
    if (entry.path().extension() == ".md") pages.push_back(entry.path());
  return pages;
}

}  // namespace

TEST_CASE("every console block reads as the program answers today") {
  for (const auto& page : transcripts()) {
    CAPTURE(page.string());
    std::ifstream in(page);
    REQUIRE(in);
    std::stringstream written;
    written << in.rdbuf();
    const std::string today = replay(written);
    if (std::getenv("SLT_BLESS"))
      std::ofstream(page) << today;
    else
      CHECK(today == written.str());
  }
}
