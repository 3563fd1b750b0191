#include "rules/secrets.h"

#include <algorithm>
#include <array>

namespace slt {
namespace {

using namespace std::string_view_literals;

constexpr std::array<Text, 4> kKinds{{
    {"en privat nøkkel", "ein privat nøkkel", "a private key"},
    {"en nøkkel til en tjeneste", "ein nøkkel til ei teneste", "a key to a service"},
    {"et passord", "eit passord", "a password"},
    {"en lenke som gir tilgang", "ei lenkje som gir tilgang", "a link that carries access"},
}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word(char c) { return is_digit(c) || is_letter(c) || c == '_' || c == '-'; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// How many characters from `at` on fulfil something.
template <class Test>
std::size_t run_of(std::string_view text, std::size_t at, Test test) {
  std::size_t end = at;
  while (end < text.size() && test(text[end])) ++end;
  return end - at;
}

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

/// The keys of GitHub, told by what stands before a low line, which is rare in plans.
void find_github(std::string_view text, std::vector<Secret>& found) {
  constexpr std::array kBefore{"ghp"sv, "gho"sv, "ghu"sv, "ghs"sv, "ghr"sv, "github_pat"sv};
  for (auto at = text.find('_'); at != text.npos; at = text.find('_', at + 1))
    for (const std::string_view before : kBefore) {
      const std::size_t length = run_of(text, at + 1, is_word);
      if (length >= 22 && text.substr(0, at).ends_with(before))
        found.push_back({at - before.size(), before.size() + 1 + length, SecretKind::token});
    }
}

void find_prefixed(std::string_view text, std::vector<Secret>& found) {
  for (const Prefix& one : kPrefixes)
    for (auto at = text.find(one.words); at != text.npos; at = text.find(one.words, at + 1)) {
      const std::size_t start = at + one.words.size();
      const auto belongs = [](char c) { return is_word(c) || c == '%' || c == '+' || c == '/'; };
      const std::size_t length = run_of(text, start, belongs);
      const bool begins = at == 0 || !is_word(text[at - 1]) || !is_word(one.words.front());
      if (begins && length >= one.at_least)
        found.push_back({at, one.words.size() + length, one.kind});
    }
}

/// `-----BEGIN RSA PRIVATE KEY-----`; all of it to its end line, where there is one.
void find_keys(std::string_view text, std::vector<Secret>& found) {
  for (auto at = text.find("-----BEGIN "); at != text.npos; at = text.find("-----BEGIN ", at + 1)) {
    const std::string_view line = text.substr(at, text.substr(at).find('\n'));
    const auto mark = line.find("PRIVATE KEY");
    if (mark == line.npos) continue;
    const auto end = text.find("-----END ", at);
    const std::size_t last = end == text.npos ? at + line.size() : end;
    found.push_back({at, last - at, SecretKind::private_key});
  }
}

/// Three parts of base64 with dots between, the first of which is a map in JSON.
void find_web_tokens(std::string_view text, std::vector<Secret>& found) {
  for (auto dot = text.find(".eyJ"); dot != text.npos; dot = text.find(".eyJ", dot + 1)) {
    std::size_t start = dot;
    while (start > 0 && is_word(text[start - 1])) --start;
    const std::size_t body = run_of(text, dot + 1, is_word);
    if (dot - start >= 12 && text.substr(start).starts_with("eyJ"))
      found.push_back({start, dot + 1 + body - start, SecretKind::token});
  }
}

/// The part of `https://ola:hemmelig@vert` before the at sign.
void find_logins(std::string_view text, std::vector<Secret>& found) {
  for (auto at = text.find("://"); at != text.npos; at = text.find("://", at + 1)) {
    const std::size_t start = at + 3;
    const auto belongs = [](char c) {
      return !is_blank(c) && "/?#@\"'<>"sv.find(c) == std::string_view::npos;
    };
    const std::size_t length = run_of(text, start, belongs);
    const bool has_password = text.substr(start, length).find(':') != text.npos;
    if (has_password && start + length < text.size() && text[start + length] == '@')
      found.push_back({start, length, SecretKind::password});
  }
}

/// What stands after «passord:» is one when it is a single word of letters and digits.
bool looks_chosen(std::string_view word) {
  return word.size() >= 6 && std::ranges::any_of(word, is_digit) &&
         std::ranges::any_of(word, is_letter);
}

void find_passwords(std::string_view text, std::vector<Secret>& found) {
  for (const std::string_view name : {"ssord"sv, "ssword"sv, "_key"sv})
    for (auto at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
      std::size_t start = at + name.size();
      start += run_of(text, start, [](char c) { return c == '"' || c == '\''; });
      if (start >= text.size() || (text[start] != ':' && text[start] != '=')) continue;
      ++start;
      start += run_of(text, start, [](char c) { return c == ' ' || c == '"' || c == '\''; });
      const auto belongs = [](char c) {
        return !is_blank(c) && "\"',}"sv.find(c) == std::string_view::npos;
      };
      const std::size_t length = run_of(text, start, belongs);
      if (looks_chosen(text.substr(start, length)))
        found.push_back({start, length, SecretKind::password});
    }
}

}  // namespace

std::string_view shown(Lang lang, SecretKind kind) {
  return kKinds[static_cast<std::size_t>(kind)].in(lang);
}

std::vector<Secret> secrets_in(std::string_view text) {
  std::vector<Secret> found;
  find_keys(text, found);
  find_prefixed(text, found);
  find_github(text, found);
  find_web_tokens(text, found);
  find_logins(text, found);
  find_passwords(text, found);
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
