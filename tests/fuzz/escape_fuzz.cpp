// SPDX-License-Identifier: MIT
// A libFuzzer target: any text survives each context that slt writes for. What a reader of the
// format finds is the text, with what cannot be seen in letters; the readers here know nothing of
// how it was written.
#include <algorithm>
#include <array>

#include "expect.h"
#include "render/csv.h"
#include "render/escape.h"
#include "render/ics.h"
#include "render/json_text.h"
#include "render/mail.h"

using namespace slt;
using namespace slt::render;

namespace {

template <class Context>
std::string escaped(std::string_view words) {
  std::string text = "a ";  // Not at the front of a line.
  Context::escape(text, words);
  return text.substr(2);
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

/// The text of XML: its entities read.
std::string read_xml(std::string text) {
  static constexpr std::array<std::array<std::string_view, 2>, 7> kEntities{{{"&lt;", "<"},
                                                                             {"&gt;", ">"},
                                                                             {"&quot;", "\""},
                                                                             {"&apos;", "'"},
                                                                             {"&#91;", "["},
                                                                             {"&#58;", ":"},
                                                                             {"&amp;", "&"}}};
  expect(text.find_first_of("<>\"'") == text.npos, "text of XML has no markup", text);
  for (std::size_t at = text.find('&'); at != text.npos; at = text.find('&', at + 1))
    expect(std::ranges::any_of(kEntities,
                               [&](const auto& one) {
                                 return std::string_view(text).substr(at).starts_with(one[0]);
                               }),
           "an ampersand begins an entity", text);
  for (const auto& [entity, character] : kEntities) text = replaced(text, entity, character);
  return text;
}

/// The message of a workflow command, as the runner reads it.
std::string read_github(std::string text) {
  expect(text.find_first_of("\r\n") == text.npos, "a command is a line", text);
  text = replaced(replaced(replaced(text, "%0D", "\r"), "%0A", "\n"), "%3A", ":");
  return replaced(replaced(text, "%2C", ","), "%25", "%");
}

/// The only cell of a row (RFC 4180).
std::string read_csv(std::string_view text) {
  expect(text.size() >= 2 && text.front() == '"' && text.back() == '"', "a cell is quoted", text);
  std::string cell;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == '"') expect(text[++i] == '"' && i + 1 < text.size(), "a mark is twice", text);
    cell += text[i];
  }
  return cell;
}

/// The text that rendered Markdown shows.
std::string read_markdown(std::string_view text) {
  std::string seen;
  while (!text.empty()) {
    if (text.starts_with("<!-- -->")) {
      text.remove_prefix(8);
      continue;
    }
    if (text.front() == '\\' && text.size() > 1) text.remove_prefix(1);
    seen += text.front();
    text.remove_prefix(1);
  }
  return seen;
}

/// A property of an event, its lines unfolded and its escapes read.
std::string read_ics(std::string text, std::string_view property) {
  text = replaced(std::move(text), "\r\n ", "");
  const std::size_t at = text.find("\r\n" + std::string(property) + ":");
  expect(at != text.npos && at == text.rfind("\r\n" + std::string(property) + ":"),
         "the property stands once", text);
  const std::size_t start = at + 3 + property.size();
  std::string value;
  for (std::size_t i = start; text[i] != '\r'; ++i) {
    if (text[i] == '\\')
      ++i, value += text[i] == 'n' ? '\n' : text[i];
    else
      value += text[i];
  }
  return value;
}

/// Text with what cannot be seen in letters and without blanks, by which commands are parted: what
/// two texts have in common that differ only in how they were made harmless.
std::string seen(std::string_view words) {
  std::string text = escaped<Terminal>(words);
  std::erase(text, ' ');
  return text;
}

void check_contexts(std::string_view words) {
  const std::string want = seen(words);
  const std::string terminal = escaped<Terminal>(words);
  expect_plain_text(terminal), expect_no_command("a " + terminal);
  expect(escaped<Terminal>(terminal) == terminal, "twice is once", terminal);
  expect(seen(read_xml(escaped<Xml>(words))) == want, "XML reads back", words);
  expect(seen(read_github(escaped<GithubData>(words))) == want, "a message reads back", words);
  expect(seen(read_github(escaped<GithubProperty>(words))) == want, "a property reads back", words);
  std::string cell = escaped<Csv>(words);
  cell = read_csv(cell);
  if (cell.starts_with('\'') && !words.starts_with('\'')) cell.erase(0, 1);
  expect(seen(cell) == want, "a cell reads back", words);
  expect_json(json_text(std::string(words)));
}

/// The text of nothing but characters that every format can hold, and single blanks.
std::string tame(std::string_view words) {
  std::string text;
  while (!words.empty()) {
    const Character c = first_character(words);
    const std::string_view bytes = words.substr(0, std::max<std::size_t>(c.bytes, 1));
    words.remove_prefix(bytes.size());
    const bool blank = bytes == " " && (text.empty() || text.back() == ' ');
    if (c.bytes > 0 && !blank && c.code != 0xFFFD && escaped<Terminal>(bytes) == bytes)
      text += bytes;
  }
  return text;
}

void check_tame(const std::string& words) {
  const bool commands = words.find("::") != words.npos || words.find('[') != words.npos;
  expect(read_xml(escaped<Xml>(words)) == words, "XML reads back to the byte", words);
  for (const std::string& text : {escaped<GithubData>(words), escaped<GithubProperty>(words)})
    expect(commands || read_github(text) == words, "a command reads back to the byte", words);
  expect(read_markdown(escaped<Markdown>(words)) == words, "Markdown reads back", words);
  expect(nlohmann::json::parse(json_text(words)) == words, "JSON reads back", words);
  const std::vector<Event> events{{.uid = "x@slt",
                                   .date = make_date(2026, 11, 21),
                                   .summary = words,
                                   .description = words,
                                   .location = words}};
  const std::string text = ics({.name = "a"}, events);
  for (const char* property : {"SUMMARY", "DESCRIPTION", "LOCATION"})
    if (!words.empty()) expect(read_ics(text, property) == words, "a calendar reads back", text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view words{reinterpret_cast<const char*>(data), size};
  check_contexts(words);
  check_tame(tame(words));
  const std::string mail = eml({.from = {.name = std::string(words)},
                                .to = {.name = "b"},
                                .date = make_date(2026, 11, 21),
                                .subject = std::string(words),
                                .text = std::string(words)});
  expect(std::ranges::all_of(mail, [](char c) { return c > 0; }), "a mail is ASCII", mail);
  return 0;
}
