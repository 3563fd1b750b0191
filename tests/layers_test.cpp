#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <string>
#include <vector>

namespace {

/// How high each folder of src/ stands. It may include only what stands lower; those of one height
/// do not know each other.
const std::map<std::string, int> kHeight{
    {"base", 0}, {"yaml", 1},   {"schema", 2},  {"model", 3},  {"calendar", 4}, {"rules", 4},
    {"edit", 5}, {"report", 5}, {"history", 5}, {"render", 6}, {"cli", 7},      {"main.cpp", 8},
};

const std::regex kInclude("^#include \"([a-z_]+)/");

/// What only certain files may use; a name that ends with `*` is the beginning of theirs.
struct Reserved {
  const char* what;
  std::regex pattern;
  std::vector<std::string> files;
};
const std::vector<Reserved> kReserved{
    {"yaml-cpp", std::regex("#include <yaml-cpp"), {"yaml/second_opinion.cpp"}},
    {"nlohmann-json", std::regex("#include <nlohmann"), {"render/json*"}},
    {"CLI11", std::regex("#include <CLI"), {"cli/parse.cpp"}},
    {"POSIX",
     std::regex("#include <(fcntl|unistd|dirent|signal|spawn|sys/[a-z]+)\\.h>"),
     {"base/files.cpp", "base/process.cpp"}},
    {"files", std::regex("#include <(fstream|filesystem)>"), {"base/files.cpp"}},
    {"the clock",
     std::regex(
         "system_clock|steady_clock|clock_gettime|gettimeofday|\\btime\\((nullptr|NULL|0|&)"),
     {"cli/*"}},
};

bool is_one_of(const std::string& path, const std::vector<std::string>& names) {
  return std::ranges::any_of(names, [&](const std::string& name) {
    return name.ends_with('*') ? path.starts_with(name.substr(0, name.size() - 1)) : path == name;
  });
}

/// Calls `use(path, line)` for every line of the sources; the path begins below src/.
template <class Use>
void for_each_line(Use use) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator("src")) {
    const std::string kind = entry.path().extension().string();
    if (kind != ".h" && kind != ".cpp" && kind != ".in") continue;
    const std::string path = std::filesystem::relative(entry.path(), "src").generic_string();
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) use(path, line);
  }
}

}  // namespace

TEST_CASE("a folder includes only the folders below it") {
  for_each_line([](const std::string& path, const std::string& line) {
    std::smatch target;
    if (!std::regex_search(line, target, kInclude)) return;
    const std::string from = path.substr(0, path.find('/')), to = target[1];
    CAPTURE(path);
    CAPTURE(line);
    REQUIRE(kHeight.contains(from));
    REQUIRE(kHeight.contains(to));
    CHECK((from == to || kHeight.at(to) < kHeight.at(from)));
  });
}

TEST_CASE("libraries, the system and the clock are used in their one place") {
  for_each_line([](const std::string& path, const std::string& line) {
    for (const auto& [what, pattern, files] : kReserved) {
      if (is_one_of(path, files) || !std::regex_search(line, pattern)) continue;
      FAIL_CHECK(path, " uses ", what, ": ", line);
    }
  });
}
