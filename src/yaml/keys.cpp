// SPDX-License-Identifier: MIT
#include <algorithm>
#include <vector>

#include "base/ascii.h"
#include "yaml/reading.h"

namespace slt::yaml {
namespace {

constexpr Message<Quote> kForm{
    .nb =
        "nøkkelen {0} har andre tegn enn a–z, 0–9 og understrek, eller begynner ikke med en "
        "bokstav",
    .nn =
        "nøkkelen {0} har andre teikn enn a–z, 0–9 og understrek, eller byrjar ikkje med ein "
        "bokstav",
    .en =
        "the key {0} has other characters than a–z, 0–9 and underscore, or does not begin with a "
        "letter",
};
constexpr Message<> kTooLong{
    .nb = "nøkkelen er lengre enn 100 tegn",
    .nn = "nøkkelen er lengre enn 100 teikn",
    .en = "the key is longer than 100 characters",
};
constexpr Message<Quote> kReserved{
    .nb = "nøkkelen {0} leses av mange programmer som ja, nei eller ingenting",
    .nn = "nøkkelen {0} blir lesen av mange program som ja, nei eller ingenting",
    .en = "many programs read the key {0} as yes, no or nothing",
};
constexpr Message<> kMerge{
    .nb = "«<<» henter inn nøkler fra et annet sted",
    .nn = "«<<» hentar inn nøklar frå ein annan stad",
    .en = "\"<<\" brings in keys from another place",
};
constexpr Message<> kEmptyKey{
    .nb = "nøkkelen er tom",
    .nn = "nøkkelen er tom",
    .en = "the key is empty",
};
constexpr Message<Quote> kTwice{
    .nb = "nøkkelen {0} er brukt før i det samme oppslaget",
    .nn = "nøkkelen {0} er brukt før i det same oppslaget",
    .en = "the key {0} was used before in the same map",
};
constexpr Message<Quote> kFirst{
    .nb = "her er {0} brukt første gang",
    .nn = "her er {0} brukt første gongen",
    .en = "{0} is used for the first time here",
};
constexpr Message<Quote> kEmptyValue{
    .nb = "{0} har ingen verdi",
    .nn = "{0} har ingen verdi",
    .en = "{0} has no value",
};
constexpr Message<Quote> kNull{
    .nb = "{0} betyr «ingen verdi»",
    .nn = "{0} tyder «ingen verdi»",
    .en = "{0} means \"no value\"",
};
constexpr Message<Quote> kNoColon{
    .nb = "det mangler kolon etter {0}",
    .nn = "det manglar kolon etter {0}",
    .en = "a colon is missing after {0}",
};
constexpr Message<Quote> kNoSpace{
    .nb = "det mangler mellomrom etter kolon i {0}",
    .nn = "det manglar mellomrom etter kolon i {0}",
    .en = "a space is missing after the colon in {0}",
};
constexpr Message<Quote> kHardSpace{
    .nb = "det står et hardt mellomrom (U+00A0) i {0}",
    .nn = "det står eit hardt mellomrom (U+00A0) i {0}",
    .en = "there is a no-break space (U+00A0) in {0}",
};
constexpr Message<Quote> kOverLines{
    .nb = "nøkkelen {0} går over flere linjer",
    .nn = "nøkkelen {0} går over fleire linjer",
    .en = "the key {0} goes over several lines",
};

constexpr std::size_t kLongestKey = 100;
constexpr ByteSet kKeyBytes("abcdefghijklmnopqrstuvwxyz0123456789_");

/// What other programs read as yes, no or nothing.
bool is_reserved(std::string_view key) {
  switch (key.size()) {
    case 1:
      return key == "y" || key == "n";
    case 2:
      return key == "no" || key == "on";
    case 3:
      return key == "yes" || key == "off";
    case 4:
      return key == "true" || key == "null";
    case 5:
      return key == "false";
    default:
      return false;
  }
}

/// True when a key that is made of the right characters is a good one.
bool is_good_word(std::string_view key) {
  const bool fits = !key.empty() && key.size() <= kLongestKey;
  return fits && is_small(key[0]) && !is_reserved(key);
}

bool has_key_form(std::string_view key) {
  return is_small(key[0]) && std::ranges::all_of(key, [](char c) { return kKeyBytes.holds(c); });
}

void refuse_twice(Reading& reading, const Node& first, const Node& second) {
  const auto found = reading.out.size();
  refuse(reading, Fault::duplicate_key, words_of(reading, second), kTwice(excerpt(second.text)));
  if (reading.out.size() == found) return;
  reading.out.back().related.push_back(
      {{&reading.source, first.offset, first.length}, kFirst(excerpt(first.text))});
}

bool is_null(std::string_view text) {
  if (text.size() == 1) return text == "~";
  return text.size() == 4 && (text == "null" || text == "Null" || text == "NULL");
}

// Apart, so that the function that is called for every value stays small.
[[gnu::noinline]] void refuse_null(Reading& reading, const Node& value) {
  refuse(reading, Fault::empty_value, words_of(reading, value), kNull({value.text}));
}

constexpr std::size_t kFewKeys = 16;  ///< Up to so many, comparing all pairs is quickest.

bool all_differ(const std::vector<const Node*>& keys) {
  for (std::size_t i = 1; i < keys.size(); ++i) {
    const std::string_view key = keys[i]->text;
    for (std::size_t j = 0; j < i; ++j) {
      const std::string_view other = keys[j]->text;
      if (key.size() == other.size() && key == other) return false;
    }
  }
  return true;
}

}  // namespace

void check_key(Reading& reading, const Node& node) {
  const std::string_view key = node.text, bytes = words_of(reading, node);
  if (key.empty())
    refuse(reading, Fault::empty_key, bytes, kEmptyKey());
  else if (key == "<<")
    refuse(reading, Fault::merge_key, bytes, kMerge());
  else if (bytes.find('\n') != bytes.npos)
    stop(reading, Fault::key_over_lines, bytes, kOverLines(excerpt(bytes)));
  else if (key.size() > kLongestKey)
    refuse(reading, Fault::key_form, bytes, kTooLong());
  else if (!has_key_form(key))
    refuse(reading, Fault::key_form, bytes, kForm(excerpt(key)));
  else if (is_reserved(key))
    refuse(reading, Fault::reserved_key, bytes, kReserved({key}));
}

Node read_simple_key(Reading& reading) {
  const char* first = reading.at;
  const char* last = first;
  while (kKeyBytes.holds(*last)) ++last;
  const bool simple = *last == ':' && ends_word(last[1]);
  const Node key = scalar(reading, between(first, last), first, last, Style::plain);
  if (!simple || !is_good_word(key.text)) return {};
  reading.at = last;
  return key;
}

void add_value(Reading& reading, const Node& value) {
  if (value.style == Style::plain && is_null(value.text)) refuse_null(reading, value);
  add(reading, value);
}

void add_empty_value(Reading& reading, std::string_view key) {
  refuse(reading, Fault::empty_value, key, kEmptyValue(excerpt(key)));
  const char* place = key.data() + key.size();
  add(reading, scalar(reading, {}, place, place, Style::plain));
}

void stop_at_missing_colon(Reading& reading, const Node& words) {
  const std::string_view bytes = words_of(reading, words);
  if (bytes.find("\xC2\xA0") != bytes.npos)
    stop(reading, Fault::no_break_space_indentation, bytes, kHardSpace(excerpt(bytes)));
  else if (*reading.at == ':' || bytes.substr(0, bytes.find(' ')).find(':') != bytes.npos)
    stop(reading, Fault::colon_without_space, bytes, kNoSpace(excerpt(bytes)));
  else
    stop(reading, Fault::key_without_colon, bytes, kNoColon(excerpt(bytes)));
}

void refuse_same_keys(Reading& reading, std::uint32_t map) {
  if (reading.stopped) return;
  const std::vector<Node>& nodes = reading.tree.nodes;
  std::vector<const Node*>& keys = reading.keys;
  keys.clear();
  for (std::uint32_t key = map + 1; key < nodes[map].next; key = nodes[key + 1].next)
    keys.push_back(&nodes[key]);
  if (keys.size() <= kFewKeys && all_differ(keys)) return;
  std::ranges::sort(keys, [](const Node* a, const Node* b) {
    return a->text != b->text ? a->text < b->text : a->offset < b->offset;
  });
  const Node* first = nullptr;
  for (const Node* key : keys) {
    if (first && key->text == first->text)
      refuse_twice(reading, *first, *key);
    else
      first = key;
  }
}

}  // namespace slt::yaml
