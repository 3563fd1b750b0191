// SPDX-License-Identifier: MIT
#include "model/portable_name.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/utf8.h"
#include "schema/pattern.h"

namespace slt {
namespace {

constexpr Message<> kReserved{.nb = "har et navn som Windows har tatt til sitt; gi den et annet",
                              .nn = "har eit namn som Windows har teke til sitt; gi det eit anna",
                              .en = "has a name that Windows keeps for itself; give it another"};
constexpr Message<> kCharacters{
    .nb = "har et tegn i navnet som Windows ikke godtar, eller som ikke kan ses; gi den et annet",
    .nn =
        "har eit teikn i namnet som Windows ikkje godtek, eller som ikkje kan sjåast; gi det eit "
        "anna",
    .en =
        "has a character in its name that Windows does not accept or nobody can see; give it "
        "another"};
constexpr Message<> kEnd{
    .nb =
        "har et navn som slutter med punktum eller mellomrom, og det kan det ikke gjøre i Windows",
    .nn =
        "har eit namn som sluttar med punktum eller mellomrom, og det kan det ikkje gjere i "
        "Windows",
    .en = "has a name that ends in a full stop or a blank, which Windows does not allow"};
constexpr Message<Quote> kTwice{
    .nb = "heter det samme som {0} for Windows og macOS; gi den ene et annet navn",
    .nn = "heiter det same som {0} for Windows og macOS; gi den eine eit anna namn",
    .en = "is called the same as {0} to Windows and macOS; give one of them another name"};
constexpr Message<> kNoId{
    .nb = "kan ikke være navnet på mappen til en kommune; bruk bare a–z, tall og bindestrek",
    .nn = "kan ikkje vere namnet på mappa til ein kommune; bruk berre a–z, tal og bindestrek",
    .en = "cannot be the name of a municipality's folder; use only a–z, digits and hyphens"};

/// A letter that may be written as one character or as two, and its two.
struct Accented {
  char32_t one;
  std::string_view two;
};
constexpr std::array kAccented{
    Accented{U'å', "a\u030A"}, Accented{U'ä', "a\u0308"}, Accented{U'ö', "o\u0308"},
    Accented{U'ü', "u\u0308"}, Accented{U'é', "e\u0301"}, Accented{U'è', "e\u0300"},
    Accented{U'ê', "e\u0302"}, Accented{U'ó', "o\u0301"}, Accented{U'ò', "o\u0300"},
    Accented{U'ô', "o\u0302"}, Accented{U'á', "a\u0301"}, Accented{U'à', "a\u0300"}};

char32_t small(char32_t c) {
  const bool capital = (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
  return capital ? c + 0x20 : c;
}

/// A name as systems compare it that know no capitals and join accents.
std::string as_compared(std::string_view name) {
  std::string text;
  while (!name.empty()) {
    const Character c = first_character(name);
    const char32_t code = small(c.code);
    const auto accented = std::ranges::find(kAccented, code, &Accented::one);
    if (accented != kAccented.end())
      text += accented->two;
    else if (c.bytes > 0)
      append_utf8(text, code);
    else
      text += name.front();
    name.remove_prefix(std::max<std::size_t>(c.bytes, 1));
  }
  return text;
}

bool is_reserved(std::string_view name) {
  const std::string front = as_compared(name.substr(0, name.find('.')));
  if (front == "con" || front == "prn" || front == "aux" || front == "nul") return true;
  const bool port = front.size() == 4 && (front.starts_with("com") || front.starts_with("lpt"));
  return port && front[3] >= '1' && front[3] <= '9';
}

bool is_unfit(char32_t c) {
  constexpr std::u32string_view kNotInWindows = U"<>:\"|?*\\";
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || kNotInWindows.find(c) != kNotInWindows.npos ||
         (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

bool has_unfit_characters(std::string_view name) {
  while (!name.empty()) {
    const Character c = first_character(name);
    if (c.bytes == 0 || is_unfit(c.code)) return true;
    name.remove_prefix(c.bytes);
  }
  return false;
}

}  // namespace

std::vector<UnfitName> unfit_names(std::span<const std::string> names) {
  std::vector<UnfitName> unfit;
  std::map<std::string, std::string_view> known;
  for (const std::string& name : names) {
    const auto [same, is_new] = known.emplace(as_compared(name), name);
    if (has_unfit_characters(name))
      unfit.push_back({name, kCharacters()});
    else if (is_reserved(name))
      unfit.push_back({name, kReserved()});
    else if (name.ends_with('.') || name.ends_with(' '))
      unfit.push_back({name, kEnd()});
    else if (!is_new)
      unfit.push_back({name, kTwice({same->second})});
  }
  return unfit;
}

std::optional<Sentence> why_no_id(std::string_view name) {
  if (is_id(name)) return {};
  return kNoId();
}

}  // namespace slt
