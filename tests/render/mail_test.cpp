// SPDX-License-Identifier: MIT
#include "render/mail.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "rules/identity_number.h"

using namespace slt;
using namespace slt::render;

namespace {

Mail plain() {
  return {.from = {"Koordinator", "slt@eksempel.example"},
          .to = {"Rektor", "rektor@eksempel.example"},
          .date = make_date(2026, 11, 21),
          .subject = "Frister",
          .text = "Hei!\n"};
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = text.find("\r\n", from);
    REQUIRE(end != text.npos);
    lines.push_back(text.substr(from, end - from));
    CHECK(lines.back().find_first_of("\r\n") == std::string::npos);
    from = end + 2;
  }
  return lines;
}

/// The names of the headers, each of which begins a line before the first empty one.
std::vector<std::string> headers_of(const std::string& text) {
  std::vector<std::string> names;
  for (const std::string& line : lines_of(text)) {
    if (line.empty()) break;
    if (!line.starts_with(' ')) names.push_back(line.substr(0, line.find(':')));
  }
  return names;
}

const std::vector<std::string> kHeaders{
    "X-Unsent", "Date",         "From",         "To",
    "Subject",  "MIME-Version", "Content-Type", "Content-Transfer-Encoding"};

std::string header(const std::string& text, const std::string& name) {
  std::string value;
  bool inside = false;
  for (const std::string& line : lines_of(text)) {
    if (line.empty()) break;
    if (!line.starts_with(' ')) inside = line.starts_with(name + ": ");
    if (inside) value += line.starts_with(' ') ? line : line.substr(name.size() + 2);
  }
  return value;
}

std::string body_of(const std::string& text) { return text.substr(text.find("\r\n\r\n") + 4); }

}  // namespace

TEST_CASE("a draft is marked as unsent and has the headers of a message") {
  const std::string text = eml(plain());
  CHECK(headers_of(text) == kHeaders);
  CHECK(header(text, "X-Unsent") == "1");
  CHECK(header(text, "Date") == "Sat, 21 Nov 2026 00:00:00 -0000");
  CHECK(header(text, "To") == "Rektor <rektor@eksempel.example>");
  CHECK(body_of(text) == "Hei!\r\n");
}

TEST_CASE("no words from a plan begin a header or end one") {
  const char* const evil[] = {"A\r\nBcc: alle@eksempel.example",
                              "A\nBcc: x@y.example\n\nTekst",
                              "A\r\n\r\nB",
                              "A\rB",
                              "=?UTF-8?Q?=0D=0ABcc:_x?=",
                              "\"A\" <x@y.example>, B",
                              "A:;B, C@d.example",
                              "A\xE2\x80\xA8"
                              "B",
                              std::string_view("A\0B", 3).data()};
  for (const char* words : evil) {
    CAPTURE(words);
    Mail mail = plain();
    mail.subject = mail.to.name = mail.from.name = words;
    mail.to.address = mail.from.address = words;
    const std::string text = eml(mail);
    CHECK(headers_of(text) == kHeaders);
    CHECK(header(text, "Subject").find_first_of(",<>\"\r\n") == std::string::npos);
    CHECK(header(text, "To").ends_with(" :;"));
  }
}

TEST_CASE("only a plain address is one; any other name gets no mail") {
  for (const char* address :
       {"", "rektor", "rektor@", "@eksempel.example", "a@b@c", "a b@c.example",
        "a@c.example\r\nBcc: x@y.example", "a@c..example", ".a@c.example",
        "a@c.example,b@c.example", "å@c.example", "<a@c.example>"}) {
    CAPTURE(address);
    Mail mail = plain();
    mail.to.address = address;
    CHECK(header(eml(mail), "To") == "Rektor :;");
  }
}

TEST_CASE("letters outside ASCII are encoded words that hold whole characters") {
  Mail mail = plain();
  mail.subject = "Frister i SLT-arbeidet i Vegårshei";
  CHECK(header(eml(mail), "Subject") == "=?UTF-8?Q?Frister_i_SLT=2Darbeidet_i_Veg=C3=A5rshei?=");
  for (int length = 1; length < 200; ++length) {
    mail.subject.clear();
    for (int i = 0; i < length; ++i) mail.subject += "å";
    const std::string value = header(eml(mail), "Subject");
    std::size_t letters = 0;
    for (std::size_t at = 0; (at = value.find("=C3=A5", at)) != value.npos; at += 6) ++letters;
    CHECK(letters == static_cast<std::size_t>(length));
  }
}

TEST_CASE("no line is longer than the format allows, whatever is written") {
  for (const char* piece : {"a", "å", "=", " ", ".", "From ", "1 2 ", "\xF0\x9F\x98\x80"})
    for (int count = 60; count < 90; ++count) {
      Mail mail = plain();
      mail.text.clear();
      for (int i = 0; i < count; ++i) mail.text += piece;
      mail.subject = mail.to.name = mail.text;
      for (const std::string& line : lines_of(eml(mail))) {
        CHECK(line.size() <= 78);
        CHECK_FALSE(line.ends_with(' '));
        CHECK_FALSE(line.starts_with('.'));
        CHECK_FALSE(line.starts_with("From "));
      }
    }
}

TEST_CASE("a blank at the end of a line is kept, and a dot alone is no end of a message") {
  Mail mail = plain();
  mail.text = "a \n.\n=\n";
  CHECK(body_of(eml(mail)) == "a=20\r\n=2E\r\n=3D\r\n");
}

TEST_CASE("characters that turn or hide text are seen in the headers") {
  Mail mail = plain();
  mail.subject =
      "A\xE2\x80\xAE"
      "B";
  CHECK(header(eml(mail), "Subject").find("U=2B202E") != std::string::npos);
}

TEST_CASE("no identity number is written, not even across a line that is broken") {
  const std::string number = synthetic_identity_number();
  Mail mail = plain();
  mail.subject = mail.to.name = "Om " + number;
  mail.text = std::string(70, 'x') + " " + number + "\n";
  std::string text = eml(mail);
  for (std::size_t at; (at = text.find("=\r\n")) != text.npos;) text.erase(at, 3);
  CHECK(text.find(number) == text.npos);
}

TEST_CASE("what is for nobody has no receiver") {
  Mail mail = plain();
  mail.to = {};
  const auto names = headers_of(eml(mail));
  CHECK(std::ranges::find(names, "To") == names.end());
}
