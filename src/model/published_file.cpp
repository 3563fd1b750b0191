// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <utility>

#include "model/published.h"
#include "model/register.h"
#include "schema/field.h"
#include "yaml/reader.h"

// What everybody may see of one file, written as one map in brackets: whatever was left out, its
// parts then still stand on the lines they stood on.
namespace slt {
namespace {

constexpr Text kNotPublic{"[ikke offentlig]", "[ikkje offentleg]", "[not public]"};
constexpr Text kNoName{"[navn ikke offentlig]", "[namn ikkje offentleg]", "[name not public]"};
/// Texts that nobody misses, and that are left out: no report says that there are none.
constexpr std::array<std::string_view, 2> kAside{"words", "note"};
constexpr std::size_t kShortestName = 4;  ///< A shorter one may be part of any word.

const Field* row_of(std::span<const Field> fields, std::string_view key) {
  const auto found = std::ranges::find(fields, key, &Field::key);
  return found == fields.end() ? nullptr : &*found;
}

/// The row of a key at the top of any file.
const Field* top_row(std::string_view key) {
  for (const auto fields : {fields_of<Municipality>(), fields_of<Settings>(), fields_of<Baseline>(),
                            fields_of<SchoolHolidays>()})
    if (const Field* found = row_of(fields, key)) return found;
  return nullptr;
}

bool is_state(const Field& field, std::string_view text) {
  return field.stated && (text == "none" || text == "vacant");
}

bool is_reach(const Field& field) { return field.key == "email" || field.key == "phone"; }

/// What stands under a key of a map; empty when it is no text.
std::string_view text_under(yaml::Cursor map, std::string_view wanted) {
  if (map.is_map())
    for (const auto [key, value] : map.entries())
      if (key.text() == wanted && value.is_scalar()) return value.text();
  return {};
}

/// A person whom the plan calls public; a contact that is no person.
bool is_public(yaml::Cursor map, const Noun* noun) {
  if (noun == &noun_of<Person>) return text_under(map, "public") == "true";
  if (noun != &noun_of<Contact>) return false;
  const auto kind = find_choice(choices_of<ContactKind>, text_under(map, "kind"));
  return kind && static_cast<ContactKind>(*kind) != ContactKind::person;
}

bool is_share(std::string_view unit) {
  return unit.find("prosent") != unit.npos || unit.find('%') != unit.npos;
}

/// A way to reach somebody who is not public tells nothing when that is left out.
bool is_personal_contact(yaml::Cursor item, const Field& field) {
  return field.noun == &noun_of<Contact> && item.is_map() && !is_public(item, field.noun);
}

/// The bytes of a file for everybody, as they come to be.
class Writing {
 public:
  Writing(const yaml::Tree& tree, const Withheld& withheld) : tree_(tree), withheld_(withheld) {}
  std::string whole();

 private:
  void go_to(std::uint32_t offset);
  void pass_comment(const yaml::Comment& comment);
  void write_map(yaml::Cursor map, const Noun* noun, std::span<const Field> fields);
  void write_value(yaml::Cursor value, const Field& field, bool open);
  void write_text(yaml::Cursor text, const Field& field, bool open);
  void write_words(std::string_view words, bool plain);
  std::string_view shared_way(const Field& field) const;
  std::string_view instead_of(const Field& field) const;
  bool names_somebody(std::string_view text) const;
  bool tells_of_few(std::string_view text, const Field& field) const;
  bool may_stand(yaml::Cursor value, const Field& field, bool open) const;

  const yaml::Tree& tree_;
  const Withheld& withheld_;
  std::string out_;
  std::uint32_t at_ = 0;     ///< How far the file has been passed.
  std::size_t comment_ = 0;  ///< The next comment.
  bool counts_ = false;      ///< In an indicator that is no share of anything.
};

/// Of a comment to slt, all but the reason, which nobody else needs to know.
void Writing::pass_comment(const yaml::Comment& comment) {
  const std::string_view words = bytes_of({tree_.source, comment.offset, comment.length});
  const std::size_t begin = words.find("slt:");
  const std::size_t colon = begin == words.npos ? words.npos : words.find(':', begin + 4);
  if (colon == words.npos || words.find_first_not_of("# \t") != begin) return;
  out_ +=
      fmt::format(" # {}: {}", words.substr(begin, colon - begin), kNotPublic.in(withheld_.lang));
}

/// Begins as many lines as the file does up to here.
void Writing::go_to(std::uint32_t offset) {
  const auto& comments = tree_.comments;
  for (; at_ < offset; ++at_) {
    if (comment_ < comments.size() && comments[comment_].offset == at_)
      pass_comment(comments[comment_++]);
    if (tree_.source->bytes[at_] == '\n') out_ += "\n ";
  }
}

void Writing::write_words(std::string_view words, bool plain) {
  const auto is_plain = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '/' ||
           c == '.';
  };
  if (plain && !words.empty() && std::ranges::all_of(words, is_plain)) {
    out_ += words;
    return;
  }
  out_ += '"';
  for (const char c : words) {
    if (c == '"' || c == '\\') out_ += '\\';
    if (c == '\n' || c == '\t')
      out_ += c == '\n' ? "\\n" : "\\t";
    else
      out_ += c;
  }
  out_ += '"';
}

/// What the municipality has in common in place of somebody's own; may be empty.
std::string_view Writing::shared_way(const Field& field) const {
  return field.key == "email" ? withheld_.email : withheld_.phone;
}

std::string_view Writing::instead_of(const Field& field) const {
  if (is_reach(field)) return shared_way(field);
  return (field.key == "name" ? kNoName : kNotPublic).in(withheld_.lang);
}

bool Writing::names_somebody(std::string_view text) const {
  const std::string words = id_from_name(text);
  return std::ranges::any_of(withheld_.names, [&](const std::string& name) {
    const std::string wanted = id_from_name(name);
    return wanted.size() >= kShortestName && words.find(wanted) != words.npos;
  });
}

/// A figure about so few that they may be recognised.
bool Writing::tells_of_few(std::string_view text, const Field& field) const {
  return counts_ && field.key == "value" && is_few(text, kFewestPersons);
}

void Writing::write_text(yaml::Cursor text, const Field& field, bool open) {
  const auto person = withheld_.ids.find(text.text());
  if (is_state(field, text.text()))
    write_words(text.text(), text.is_plain());
  else if (open && person != withheld_.ids.end())
    write_words(person->second, true);
  else if (open && !tells_of_few(text.text(), field) &&
           (field.kind != FieldKind::text || !names_somebody(text.text())))
    write_words(text.text(), text.is_plain());
  else
    write_words(instead_of(field), false);
}

/// What is no text cannot say that it is withheld.
bool Writing::may_stand(yaml::Cursor value, const Field& field, bool open) const {
  if (!open && is_reach(field)) return !shared_way(field).empty();
  const bool is_aside = std::ranges::count(kAside, field.key) > 0;
  return open || (field.kind == FieldKind::text && !is_aside) ||
         (value.is_scalar() && is_state(field, value.text()));
}

void Writing::write_value(yaml::Cursor value, const Field& field, bool open) {
  if (value.is_list()) {
    out_ += "[";
    const std::size_t before = out_.size();
    for (const yaml::Cursor item : value.items()) {
      if (is_personal_contact(item, field)) continue;
      if (out_.size() > before) out_ += ",";
      go_to(item.node().offset);
      write_value(item, field, open);
    }
    out_ += "]";
  } else if (field.kind == FieldKind::entity && value.is_map()) {
    write_map(value, field.noun, field.parts());
  } else if (field.kind == FieldKind::entity && !is_state(field, value.text())) {
    if (const Field* named = shorthand_of(field.parts()))
      write_text(value, *named, named->open == Openness::yes);
    else
      write_words(instead_of(field), false);
  } else if (value.is_scalar()) {
    write_text(value, field, open);
  } else {
    out_ += "{}";
  }
}

void Writing::write_map(yaml::Cursor map, const Noun* noun, std::span<const Field> fields) {
  const bool shown = is_public(map, noun);
  if (noun == &noun_of<Indicator>) counts_ = !is_share(text_under(map, "measured_in"));
  bool first = true;
  out_ += "{";
  for (const auto [key, value] : map.entries()) {
    const Field* field = noun ? row_of(fields, key.text()) : top_row(key.text());
    const bool open =
        field && (field->open == Openness::yes || (field->open == Openness::when_public && shown));
    if (!field || !may_stand(value, *field, open)) continue;
    if (!std::exchange(first, false)) out_ += ",";
    go_to(key.node().offset);
    out_ += fmt::format(" {}: ", field->key);
    go_to(value.node().offset);
    write_value(value, *field, open);
  }
  if (noun == &noun_of<Indicator>) counts_ = false;
  out_ += "}";
}

std::string Writing::whole() {
  write_map(tree_.root(), nullptr, {});
  go_to(static_cast<std::uint32_t>(tree_.source->bytes.size()));
  return out_ + "\n";
}

}  // namespace

bool is_few(Words value, int fewest) {
  int count = 0;
  const char* const end = value.data() + value.size();
  const auto [stop, error] = std::from_chars(value.data(), end, count);
  return error == std::errc{} && stop == end && count >= 1 && count < fewest;
}

std::optional<std::string> published(const std::string& bytes, const Withheld& withheld) {
  Source source{.path = {}, .bytes = bytes, .decoded = {}};
  Diagnostics known;
  const yaml::Tree tree = yaml::read(source, known);
  if (tree.refused) return {};
  return tree.nodes.empty() ? std::string() : Writing(tree, withheld).whole();
}

}  // namespace slt
