// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

using Names = std::vector<std::string>;

/// How high each folder of src/ stands. It may include only what stands lower; those of one height
/// do not know each other.
const std::map<std::string, int> kHeight{
    {"base", 0}, {"yaml", 1},   {"schema", 2},  {"model", 3},  {"calendar", 4}, {"rules", 4},
    {"edit", 5}, {"report", 5}, {"history", 5}, {"render", 6}, {"cli", 7},      {"main.cpp", 8},
};

/// Words that only certain files may use; a name that ends with `*` is the beginning of theirs.
struct Reserved {
  Names words, files;
};
const std::vector<Reserved> kReserved{
    {{"<yaml-cpp"}, {"yaml/second_opinion.cpp"}},
    {{"<nlohmann"}, {"render/json*", "render/sarif.cpp", "render/gitlab.cpp"}},
    {{"<CLI"}, {"cli/parse.cpp"}},
    {{"<zlib.h>"}, {"render/unzip.cpp"}},
    {{"<fcntl.h>", "<unistd.h>", "<dirent.h>", "<signal.h>", "<spawn.h>", "<sys/"},
     {"base/files*", "base/process*", "base/reach.cpp"}},
    {{"<fstream>", "<filesystem>"}, {"base/files.cpp"}},
    {{"system_clock", "steady_clock", "clock_gettime", "gettimeofday", "time(nullptr"}, {"cli/*"}},
};

bool is_one_of(const std::string& path, const Names& names) {
  return std::ranges::any_of(names, [&](const std::string& name) {
    return name.ends_with('*') ? path.starts_with(name.substr(0, name.size() - 1)) : path == name;
  });
}

/// Calls `use(path, line)` for every line of the sources; the path begins below src/.
template <class Use>
void for_each_line(Use use) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator("src")) {
    const std::string path = std::filesystem::relative(entry.path(), "src").generic_string();
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) use(path, line);
  }
}

}  // namespace

TEST_CASE("a folder includes only the folders below it") {
  const std::string include = "#include \"";
  for_each_line([&](const std::string& path, const std::string& line) {
    const std::size_t slash = line.find('/');
    if (!line.starts_with(include) || slash == line.npos) return;
    const std::string from = path.substr(0, path.find('/'));
    const std::string to = line.substr(include.size(), slash - include.size());
    INFO(path, ": ", line);
    REQUIRE(kHeight.contains(from));
    REQUIRE(kHeight.contains(to));
    CHECK((from == to || kHeight.at(to) < kHeight.at(from)));
  });
}

TEST_CASE("libraries, the system and the clock are used in their one place") {
  for_each_line([](const std::string& path, const std::string& line) {
    for (const auto& [words, files] : kReserved)
      for (const std::string& word : words)
        if (line.find(word) != line.npos && !is_one_of(path, files))
          FAIL_CHECK(path, " uses ", word, ": ", line);
  });
}

TEST_CASE("a type is defined in one file") {
  // Two of one name in a namespace are undefined behaviour that neither compiler nor linker tells
  // of.
  const std::regex space("namespace ([\\w:]+) \\{"), type("(struct|class|enum class) (\\w+)[^;]*");
  std::map<std::string, std::set<std::string>> files;
  std::string file, within;
  std::smatch parts;
  for_each_line([&](const std::string& path, const std::string& line) {
    if (path != file) file = path, within.clear();
    if (std::regex_match(line, parts, space)) within = parts[1];
    if (line == "namespace {") within = path;  // Its types are its own.
    if (line == "}  // namespace") within = "slt";
    if (std::regex_match(line, parts, type) && path.ends_with(".h"))
      files[within + "::" + parts[2].str()].insert(path);
  });
  CHECK(files.size() > 200);
  for (const auto& one : files) {
    CAPTURE(one.first);
    CHECK(one.second.size() == 1);
  }
}
