// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "../rounds.h"
#include "edit/assign.h"
#include "leaves.h"

using namespace slt;

namespace {

constexpr int kEdits = rounds(21'000);

/// Texts that YAML readers stumble over, and such as people write.
constexpr std::array<std::string_view, 30> kTexts{
    "ja",         "no",           "0301",        "08:30",     "2026-11-21",
    "kolon: her", "# tegn",       "a, b",        "[x]",       "{k: v}",
    "det's",      "sa \"nei\"",   "- punkt",     "æøå «ord»", "~",
    "slutt ",     " først",       "ord # tegn",  "!merke",    "&a",
    "*b",         "100 %",        "@her",        "12",        "true",
    "active",     "koordinering", "back\\slash", "slt",       "En hel setning. Og én til.",
};

struct PlanFile {
  std::string path, bytes;
};

std::string with_windows_lines(const std::string& bytes) {
  std::string all;
  for (const char c : bytes) all += c == '\n' ? "\r\n" : std::string(1, c);
  return all;
}

/// Every plan file there is, and the same with the line breaks of Windows, with a byte order mark,
/// and without a line break at its end.
std::vector<PlanFile> plan_files() {
  std::vector<PlanFile> all;
  for (const char* top : {"plans", "examples/shapes"})
    for (const auto& entry : std::filesystem::recursive_directory_iterator(top)) {
      const std::string path = entry.path().generic_string();
      if (!path.ends_with(".yaml") || path.find("school-holidays") != path.npos) continue;
      std::ostringstream text;
      text << std::ifstream(path).rdbuf();
      if (!path.ends_with("slt.yaml")) all.push_back({path, text.str()});
    }
  std::ranges::sort(all, {}, &PlanFile::path);
  for (std::size_t i = all.size(); i-- > 0;) {
    all.push_back({all[i].path, with_windows_lines(all[i].bytes)});
    all.push_back({all[i].path, "\xEF\xBB\xBF" + all[i].bytes.substr(0, all[i].bytes.size() - 1)});
  }
  return all;
}

/// The comments of a file, without those that stand in `but` or behind it on its line.
std::vector<std::string> comments_in(const edit::File& file, const Span& but = {}) {
  std::vector<std::string> all;
  const std::size_t end = but.source ? edit::line_end(file.bytes(), but.offset + but.length) : 0;
  for (const yaml::Comment& one : file.tree().comments)
    if (one.offset < but.offset || one.offset >= end)
      all.push_back(file.bytes().substr(one.offset, one.length));
  return all;
}

/// True when all of `some` stand in `all`, in the same order.
bool holds(const std::vector<std::string>& all, const std::vector<std::string>& some) {
  auto next = some.begin();
  for (const std::string& one : all)
    if (next != some.end() && *next == one) ++next;
  return next == some.end();
}

/// How many lines differ, in the old text and in the new.
struct Extent {
  std::ptrdiff_t old_lines, new_lines;
  std::string_view old_line, last_line;  ///< The first that is gone, the last that is new.

  /// A line that is new, or one in place of another; or one that pushes the key behind a dash down.
  bool is_small() const {
    if (old_lines == 0) return new_lines <= 2;  // None when it read so already.
    const auto words = [](std::string_view line) {
      return line.substr(line.find_first_not_of("- "));
    };
    return old_lines == 1 &&
           (new_lines == 1 || (new_lines == 2 && words(old_line) == words(last_line)));
  }
};
Extent extent(std::string_view old, std::string_view now) {
  const auto lines = [](std::string_view text) {
    std::vector<std::string_view> all;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = edit::line_end(text, at);
      all.push_back(text.substr(at, end - at));
      at = edit::next_line(text, at);
    }
    return all;
  };
  const auto a = lines(old), b = lines(now);
  const auto head = std::ranges::mismatch(a, b).in1 - a.begin();
  std::ptrdiff_t tail = 0;
  const auto most = static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())) - head;
  while (tail < most && a[a.size() - 1 - static_cast<std::size_t>(tail)] ==
                            b[b.size() - 1 - static_cast<std::size_t>(tail)])
    ++tail;
  const auto line = [](const auto& all, std::ptrdiff_t at) {
    const auto index = static_cast<std::size_t>(at);
    return at >= 0 && index < all.size() ? all[index] : std::string_view();
  };
  const std::ptrdiff_t end = static_cast<std::ptrdiff_t>(b.size()) - tail;
  return {static_cast<std::ptrdiff_t>(a.size()) - head - tail, end - head, line(a, head),
          line(b, end - 1)};
}

class Dice {
 public:
  std::size_t below(std::size_t count) { return engine_() % count; }
  template <class Many>
  const auto& one_of(const Many& many) {
    return many[below(std::size(many))];
  }

 private:
  std::mt19937 engine_{20261121};
};

/// A key of the object's table, one key deeper where it holds others.
std::string random_path(Dice& dice, const edit::Object& object) {
  std::span<const Field> fields = object.fields;
  std::vector<std::string> present;
  for (const auto [key, value] : object.map.entries()) present.emplace_back(key.text());
  std::string path =
      dice.below(2) == 0 ? dice.one_of(present) : std::string(dice.one_of(fields).key);
  const Field& field = edit::field_named(fields, path);
  if (field.kind == FieldKind::entity && dice.below(3) != 0) {
    const auto entry = edit::entry_of(object.map, path);
    if (entry && entry->value.is_list()) path += "." + std::to_string(1 + dice.below(3));
    path += "." + std::string(dice.one_of(field.parts()).key);
  }
  return path;
}

edit::Assignment random_assignment(Dice& dice, const edit::Object& object) {
  const std::string path = random_path(dice, object);
  const auto entry = edit::entry_of(object.map, path);
  const std::size_t act = dice.below(6);
  if (act == 0) return {path, edit::Act::remove};
  if (act == 1) return {path, edit::Act::add_item, std::string(dice.one_of(kTexts))};
  if (act == 2 && entry && entry->value.is_list())
    for (const yaml::Cursor item : entry->value.items())
      if (item.is_scalar() && dice.below(2) == 0)
        return {path, edit::Act::remove_item, std::string(item.text())};
  return {path, edit::Act::set, std::string(dice.one_of(kTexts))};
}

/// A key and its value.
Span whole(const yaml::Entry& entry) {
  const Span key = entry.key.span(), value = entry.value.span();
  return {key.source, key.offset, value.offset + value.length - key.offset};
}

bool is_long(yaml::Cursor node) {
  return !node.is_scalar() || bytes_of(node.span()).find('\n') != std::string_view::npos;
}

void check_edit(const edit::File& before, const edit::File& after, const edit::Object& object,
                const edit::Assignment& done, bool was_long) {
  Flat old, now;
  old.wanted = object.map.node().offset;
  old.add(before.tree().root(), "");
  now.add(after.tree().root(), "");
  const std::string key = done.path.substr(0, done.path.find('.'));
  const std::string place = old.wanted_path + "/" + key;
  CHECK_FALSE(after.tree().refused);
  CHECK(outside(old, place) == outside(now, place));
  const auto kept = comments_in(before), left = comments_in(after);
  const auto says = [&](const Leaf& leaf) {
    return leaf.text == done.value && (leaf.path + "/").starts_with(place + "/");
  };
  const Extent lines = extent(before.bytes(), after.bytes());
  if (done.act == edit::Act::set || done.act == edit::Act::add_item) {
    CHECK(kept == left);
    CHECK(std::ranges::any_of(now.leaves, says));
    if (!was_long || done.act == edit::Act::add_item) CHECK(lines.is_small());
  } else {
    CHECK(now.leaves.size() < old.leaves.size());
    CHECK(lines.new_lines <= 1);
    const auto entry = edit::entry_of(object.map, key);
    REQUIRE(entry);
    CHECK(holds(left, comments_in(before, whole(*entry))));
  }
  const bool windows = before.bytes().find("\r\n") != std::string::npos;
  const auto breaks = std::ranges::count(after.bytes(), '\n');
  CHECK(std::ranges::count(after.bytes(), '\r') == (windows ? breaks : 0));
}

}  // namespace

TEST_CASE("random edits touch the lines they must and nothing else") {
  Dice dice;
  const std::vector<PlanFile> files = plan_files();
  REQUIRE(files.size() > 60);
  int made = 0, refused = 0;
  while (made < kEdits) {
    const PlanFile& plan = dice.one_of(files);
    const edit::File before(plan.path, plan.bytes);
    const auto objects = edit::objects_in(before.tree(), "her");
    for (int turn = 0; turn < 12; ++turn) {
      const edit::Object& object = dice.one_of(objects);
      const edit::Assignment asked = random_assignment(dice, object);
      CAPTURE(plan.path);
      CAPTURE(object.id);
      CAPTURE(asked.path);
      CAPTURE(static_cast<int>(asked.act));
      CAPTURE(asked.value);
      edit::File after(plan.path, plan.bytes);
      try {
        const edit::Place place(after, "her", object.number);
        edit::assign(place, asked);
      } catch (const edit::Refused& one) {
        CHECK(after.bytes() == plan.bytes);
        CHECK_FALSE(one.words.empty());
        ++refused;
        continue;
      }
      ++made;
      const auto entry = edit::entry_of(object.map, asked.path.substr(0, asked.path.find('.')));
      check_edit(before, after, object, asked, entry && is_long(entry->value));
    }
  }
  CHECK(refused < made);
}
