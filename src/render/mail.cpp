// SPDX-License-Identifier: MIT
#include "render/mail.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "render/escape.h"
#include "rules/identity_number.h"

namespace slt::render {
namespace {

constexpr std::size_t kLongestLine = 76;     ///< Of encoded text (RFC 2045, 6.7).
constexpr std::size_t kLongestEncoded = 75;  ///< Of an encoded word (RFC 2047, 2).
constexpr std::string_view kOpen = "=?UTF-8?Q?", kClose = "?=";

std::string hex(char byte) {
  return fmt::format("={:02X}", static_cast<unsigned>(static_cast<unsigned char>(byte)));
}

/// Control characters and those that turn or hide text made visible, and no identity number.
std::string shown_safely(std::string_view words) {
  std::string visible;
  Terminal::escape(visible, words);
  return without_identity_numbers(std::move(visible));
}

/// Words of a header, as they are or in encoded words: so encoded, no byte of theirs has a meaning
/// in a header, in a name no more than in a subject.
class HeaderWords {
 public:
  explicit HeaderWords(std::string_view words) {
    const std::string text = shown_safely(words);
    const bool plain = text.size() <= 40 && std::ranges::all_of(text, [](char c) {
                         return is_letter_or_digit(c) || c == ' ';
                       });
    if (plain && !text.starts_with(' ') && !text.ends_with(' '))
      bytes_ = text;
    else
      encode(text);
  }
  const std::string& bytes() const { return bytes_; }

 private:
  static std::string encoded(std::string_view character) {
    if (character == " ") return "_";
    std::string bytes;
    for (const char c : character) bytes += is_letter_or_digit(c) ? std::string(1, c) : hex(c);
    return bytes;
  }
  /// Each encoded word holds whole characters, and stands on a line of its own.
  void encode(std::string_view rest) {
    std::string word(kOpen);
    while (!rest.empty()) {
      const std::size_t taken = std::max<std::size_t>(first_character(rest).bytes, 1);
      const std::string next = encoded(rest.substr(0, taken));
      if (word.size() + next.size() + kClose.size() > kLongestEncoded - kRoomForName) {
        bytes_.append(word).append(kClose).append("\r\n ");
        word = kOpen;
      }
      word += next;
      rest.remove_prefix(taken);
    }
    bytes_.append(word).append(kClose);
  }

  static constexpr std::size_t kRoomForName = 10;  ///< «Subject: » stands before the first.
  std::string bytes_;
};

/// A plain address of ASCII, `name@place`, with nothing that has a meaning in a header.
bool is_address(std::string_view words) {
  constexpr std::string_view kOthers = ".-_+@";
  const auto is_fit = [&](char c) {
    return is_letter_or_digit(c) || kOthers.find(c) != kOthers.npos;
  };
  const std::size_t at = words.find('@');
  const std::string_view name = words.substr(0, std::min(at, words.size()));
  const std::string_view place = words.substr(std::min(at + 1, words.size()));
  const auto is_dotted = [](std::string_view part) {
    return !part.empty() && !part.starts_with('.') && !part.ends_with('.') &&
           part.find("..") == part.npos;
  };
  return at != words.npos && words.size() <= 254 && std::ranges::all_of(words, is_fit) &&
         place.find('@') == place.npos && is_dotted(name) && is_dotted(place);
}

/// `name <address>`, else a group with nobody in it (RFC 6854), a name that no mail goes to; a
/// blank must end an encoded word.
std::string mailbox(const Mailbox& one) {
  const std::string name = HeaderWords(one.name).bytes();
  if (!is_address(one.address)) return fmt::format("{} :;", name);
  if (name.size() + one.address.size() < 60) return fmt::format("{} <{}>", name, one.address);
  return fmt::format("{}\r\n <{}>", name, one.address);
}

std::string day_and_month(Date date) {
  constexpr std::array<std::string_view, 7> kDays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return fmt::format("{}, {:02} {} {:04} 00:00:00 -0000", kDays[weekday_of(date) - 1], day_of(date),
                     kMonths[month_of(date) - 1], year_of(date));
}

/// One line as quoted-printable: anything may stand in it, and no piece is too long.
void append_quoted(std::string& out, std::string_view line) {
  std::size_t used = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    const bool ends = i + 1 == line.size();
    const bool is_plain = (c > 0x20 && c < 0x7f && c != '=') || (c == ' ' && !ends);
    std::string next = is_plain ? std::string(1, c) : hex(c);
    if (used + next.size() > kLongestLine - 1) {
      out += "=\r\n";
      used = 0;
    }
    // A dot and «From » at the front mean something to programs that pass messages on.
    if (used == 0 && (c == '.' || line.substr(i).starts_with("From "))) next = hex(c);
    out += next;
    used += next.size();
  }
  out += "\r\n";
}

std::string quoted_printable(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    append_quoted(out, text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

}  // namespace

std::string eml(const Mail& mail) {
  std::string out = "X-Unsent: 1\r\n";
  out += fmt::format("Date: {}\r\n", day_and_month(mail.date));
  out += fmt::format("From: {}\r\n", mailbox(mail.from));
  if (!mail.to.name.empty()) out += fmt::format("To: {}\r\n", mailbox(mail.to));
  out += fmt::format("Subject: {}\r\n", HeaderWords(mail.subject).bytes());
  out +=
      "MIME-Version: 1.0\r\n"
      "Content-Type: text/plain; charset=utf-8\r\n"
      "Content-Transfer-Encoding: quoted-printable\r\n"
      "\r\n";
  return out + quoted_printable(without_identity_numbers(mail.text));
}

}  // namespace slt::render
