// SPDX-License-Identifier: MIT
#include "rules/secrets.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/ascii.h"
#include "rules/suspicion.h"

namespace slt {
namespace {

using namespace std::string_view_literals;

constexpr std::array<Text, 4> kKinds{{
    {"en privat nøkkel", "ein privat nøkkel", "a private key"},
    {"en nøkkel til en tjeneste", "ein nøkkel til ei teneste", "a key to a service"},
    {"et passord", "eit passord", "a password"},
    {"en lenke som gir tilgang", "ei lenkje som gir tilgang", "a link that carries access"},
}};

bool is_word(char c) { return is_letter_or_digit(c) || c == '_' || c == '-'; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// No secret is longer, so that a text made of nothing but beginnings is soon read.
constexpr std::size_t kLongest = 4096;

/// How many characters from `at` on fulfil something.
template <class Test>
std::size_t run_of(std::string_view text, std::size_t at, Test test) {
  const std::size_t last = std::min(text.size(), at + kLongest);
  std::size_t end = at;
  while (end < last && test(text[end])) ++end;
  return end - at;
}

using Found = std::optional<Secret>;

/// A key that begins with certain letters and goes on for at least so long.
struct Prefix {
  std::string_view words;
  std::size_t at_least;
  SecretKind kind;
};
constexpr std::array kPrefixes{
    Prefix{"glpat-", 20, SecretKind::token},      Prefix{"AKIA", 16, SecretKind::token},
    Prefix{"xoxb-", 20, SecretKind::token},       Prefix{"xoxp-", 20, SecretKind::token},
    Prefix{"&sig=", 20, SecretKind::signed_link}, Prefix{"?sig=", 20, SecretKind::signed_link},
};

// Each of these reads a secret of which two telling bytes stand at `at`; see `kForms`.

/// A key whose prefix ends with them.
Found prefixed_at(std::string_view text, std::size_t at) {
  const std::size_t start = at + 2;
  for (const Prefix& one : kPrefixes) {
    if (!text.substr(0, start).ends_with(one.words)) continue;
    const std::size_t first = start - one.words.size();
    const auto belongs = [](char c) { return is_word(c) || c == '%' || c == '+' || c == '/'; };
    const std::size_t length = run_of(text, start, belongs);
    const bool begins = first == 0 || !is_word(text[first - 1]) || !is_word(one.words.front());
    if (begins && length >= one.at_least) return Secret{first, one.words.size() + length, one.kind};
  }
  return {};
}

/// The keys of GitHub: letters, a low line and what is secret.
Found github_at(std::string_view text, std::size_t at) {
  constexpr std::array kBefore{"ghp_"sv, "gho_"sv, "ghu_"sv, "ghs_"sv, "ghr_"sv, "github_pat_"sv};
  const std::size_t start = at + 2;
  for (const std::string_view before : kBefore) {
    if (!text.substr(0, start).ends_with(before)) continue;
    const std::size_t length = run_of(text, start, is_word);
    if (length >= 22)
      return Secret{start - before.size(), before.size() + length, SecretKind::token};
  }
  return {};
}

/// `-----BEGIN RSA PRIVATE KEY-----`; all of it to its end line, where there is one.
Found private_key_at(std::string_view text, std::size_t at) {
  constexpr std::string_view kHyphens = "-----";
  if (!text.substr(0, at + 1).ends_with(kHyphens)) return {};
  const std::size_t first = at + 1 - kHyphens.size();
  const std::string_view key = text.substr(first, kLongest);
  const std::string_view line = key.substr(0, key.find('\n'));
  if (!line.substr(kHyphens.size()).starts_with("BEGIN ") || line.find("PRIVATE KEY") == line.npos)
    return {};
  const auto end = key.find("-----END ");
  return Secret{first, end == key.npos ? line.size() : end, SecretKind::private_key};
}

/// Three parts of base64 with dots between, the first of which is a map in JSON.
Found web_token_at(std::string_view text, std::size_t dot) {
  if (!text.substr(dot).starts_with(".eyJ")) return {};
  std::size_t start = dot;
  while (start > 0 && is_word(text[start - 1])) --start;
  if (dot - start < 12 || !text.substr(start).starts_with("eyJ")) return {};
  return Secret{start, dot + 1 + run_of(text, dot + 1, is_word) - start, SecretKind::token};
}

/// The part of `https://ola:hemmelig@vert` before the at sign.
Found login_at(std::string_view text, std::size_t slashes) {
  if (!text.substr(0, slashes).ends_with(':')) return {};
  const std::size_t start = slashes + 2;
  const auto belongs = [](char c) {
    return !is_blank(c) && "/?#@\"'<>"sv.find(c) == std::string_view::npos;
  };
  const std::size_t length = run_of(text, start, belongs);
  const bool has_password = text.substr(start, length).find(':') != text.npos;
  if (!has_password || !text.substr(start + length).starts_with('@')) return {};
  return Secret{start, length, SecretKind::password};
}

/// What stands after «passord:» is one when it is a single word of letters and digits.
bool looks_chosen(std::string_view word) {
  return word.size() >= 6 && std::ranges::any_of(word, is_digit) &&
         std::ranges::any_of(word, is_letter);
}

/// What stands after a name such as «passord» and its colon or equals sign; `at` is its last
/// letter.
Found password_at(std::string_view text, std::size_t at) {
  constexpr std::array kNames{"ssord"sv, "ssword"sv, "_key"sv};
  const std::string_view before = text.substr(0, at + 1);
  const auto names_one = [&](std::string_view name) { return before.ends_with(name); };
  if (std::ranges::none_of(kNames, names_one)) return {};
  const auto is_quote = [](char c) { return c == '"' || c == '\''; };
  const std::size_t sign = at + 1 + run_of(text, at + 1, is_quote);
  if (sign >= text.size() || (text[sign] != ':' && text[sign] != '=')) return {};
  const auto leads = [&](char c) { return c == ' ' || is_quote(c); };
  const std::size_t start = sign + 1 + run_of(text, sign + 1, leads);
  const auto belongs = [](char c) {
    return !is_blank(c) && "\"',}"sv.find(c) == std::string_view::npos;
  };
  const std::size_t length = run_of(text, start, belongs);
  if (!looks_chosen(text.substr(start, length))) return {};
  return Secret{start, length, SecretKind::password};
}

/// Bytes that each kind of secret holds and plans seldom do, and how it is read from there.
struct SecretForm {
  Sign sign;
  Found (*read)(std::string_view text, std::size_t at);
};
template <Found (*kRead)(std::string_view, std::size_t)>
constexpr SecretForm form(const BytePairs& bytes) {
  const auto confirms = [](std::string_view text, std::size_t at) {
    return kRead(text, at).has_value();
  };
  return {{bytes, confirms}, kRead};
}
constexpr std::array kForms{
    form<private_key_at>({"-", "B", "-"}),    form<prefixed_at>({"tbp", "-", "ax"}),
    form<prefixed_at>({"I", "A", "K"}),       form<prefixed_at>({"g", "=", "i"}),
    form<web_token_at>({".", "e"}),           form<login_at>({"/", "/", ":"}),
    form<password_at>({"dy", ":=\"'", "re"}), form<github_at>({"pousrt", "_", "ha"}),
};

Found secret_at(std::string_view text, std::size_t at) {
  for (const SecretForm& one : kForms)
    if (one.sign.bytes.hold(text[at], text[at + 1]))
      if (const Found secret = one.read(text, at)) return secret;
  return {};
}

}  // namespace

std::string_view shown(Lang lang, SecretKind kind) {
  return kKinds[static_cast<std::size_t>(kind)].in(lang);
}

std::vector<Sign> secret_signs() {
  std::vector<Sign> all;
  for (const SecretForm& one : kForms) all.push_back(one.sign);
  return all;
}

std::vector<Secret> secrets_in(std::string_view text) {
  std::vector<Secret> found;
  for (std::size_t at = 0; at + 1 < text.size(); ++at)
    if (const Found one = secret_at(text, at)) found.push_back(*one);
  std::ranges::stable_sort(found, {}, &Secret::offset);
  std::size_t end = 0;
  std::erase_if(found, [&](const Secret& one) {  // One inside another is the same.
    const bool inside = one.offset < end;
    end = std::max(end, one.offset + one.length);
    return inside;
  });
  return found;
}

std::string without_secrets(std::string_view text) {
  if (!suspicion_of(text).secret) return std::string(text);  // So are nearly all.
  std::string masked;
  std::size_t done = 0;
  for (const Secret& one : secrets_in(text)) {
    masked += text.substr(done, one.offset - done);
    masked += "********";
    done = one.offset + one.length;
  }
  masked += text.substr(done);
  return masked;
}

}  // namespace slt
