// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <streambuf>
#include <utility>
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

/// What somebody types at the questions of a command; each line is seen on the page as it is read,
/// after the `> ` that the program writes.
class Typed : public std::streambuf {
 public:
  Typed(std::vector<std::string> lines, std::ostream& page)
      : lines_(std::move(lines)), page_(page) {}

 private:
  int_type underflow() override {
    if (next_ == lines_.size()) return traits_type::eof();
    line_ = lines_[next_++] + "\n";
    page_ << line_;
    setg(line_.data(), line_.data(), line_.data() + line_.size());
    return traits_type::to_int_type(line_.front());
  }

  std::vector<std::string> lines_;
  std::ostream& page_;
  std::string line_;
  std::size_t next_ = 0;
};

/// The text that `printf` makes of its first word: `\n`, `\t`, `\\` and `\x1b` mean what they do
/// there.
std::string printed(const std::string& format) {
  std::string text;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '\\' || i + 1 == format.size()) {
      text += format[i];
      continue;
    }
    const char code = format[++i];
    if (code == 'x') {
      text += static_cast<char>(std::stoi(format.substr(i + 1, 2), nullptr, 16));
      i += 2;
    } else {
      text += code == 'n' ? '\n' : code == 't' ? '\t' : code;
    }
  }
  return text;
}

/// What a page edits: folders that live as long as the page is played. «$ cp -r plans kopi» or
/// «$ mkdir kopi» makes one, and «kopi» means it in every line after that; «$ printf 'a: b\n' >
/// kopi/sand/a.yaml» writes a file in it.
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
  void make(const std::string& name) {
    std::filesystem::create_directories(top_ / name);
    names_.push_back(name);
  }
  void write(const std::string& name, const std::string& text) const {
    const std::filesystem::path path = to_disk(name);
    REQUIRE(path != name);  // Only in a folder that the page has made.
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
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
/// Every transcript is reckoned on one day, unless it names another. Where there are lines that
/// somebody types, there is somebody at the screen.
std::string play(const std::string& command, const Copies& copies,
                 const std::vector<std::string>& typed) {
  std::ostringstream out, err;
  auto words = words_of(command.substr(std::string("$ slt").size()));
  if (command.find("--today") == command.npos)
    words.insert(words.begin(), {"--today", "2026-11-21"});
  for (std::string& word : words) word = copies.to_disk(word);
  Typed lines(typed, out);
  std::istream in(&lines);
  const auto status =
      static_cast<int>(slt::cli::run(words, {out, err, false, typed.empty() ? nullptr : &in}));
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
std::string play_piped(const std::string& line, const Copies& copies,
                       const std::vector<std::string>& typed) {
  const std::size_t pipe = line.rfind(" | head -");
  if (pipe == line.npos) return play(line, copies, typed);
  return head_of(play(line.substr(0, pipe), copies, typed), std::stoi(line.substr(pipe + 9)));
}

/// One command of a block and what is typed while it runs: the lines that begin with `> `.
struct Asked {
  std::string line;
  std::vector<std::string> typed = {};
};

/// What a block shows when its commands are played today.
std::string play_block(const std::vector<Asked>& block, Copies& copies) {
  std::string text;
  for (const auto& [line, typed] : block) {
    text += line + "\n";
    const auto words = words_of(line);
    if (line.starts_with("$ slt")) text += play_piped(line, copies, typed);
    if (line.starts_with("$ cp -r ")) copies.add(words.at(3), words.at(4));
    if (line.starts_with("$ mkdir ")) copies.make(words.at(2));
    if (line.starts_with("$ printf ")) copies.write(words.at(4), printed(words.at(2)));
  }
  return text;
}

/// The file as it would read if every console block were played today.
/// A block opens with any number of backticks and "console" and closes with as many.
std::string replay(std::istream& in) {
  std::string text, fence;
  Copies copies;
  std::vector<Asked> block;
  for (std::string line; std::getline(in, line);) {
    if (fence.empty() && line.ends_with("```console")) {
      fence = line.substr(0, line.size() - std::string("console").size());
      text += line + "\n";
    } else if (fence.empty() || line == fence) {
      text += play_block(std::exchange(block, {}), copies) + line + "\n";
      fence.clear();
    } else if (line.starts_with("$ ")) {
      block.push_back({line});
    } else if (!block.empty() && (line == ">" || line.starts_with("> "))) {
      block.back().typed.push_back(line.substr(std::min<std::size_t>(2, line.size())));
    }
  }
  return text;
}

std::vector<std::filesystem::path> transcripts() {
  std::vector<std::filesystem::path> pages{
      "README.md", "plans/README.md", "examples/kom-i-gang.nb.md", "examples/kom-i-gang.nn.md"};
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
