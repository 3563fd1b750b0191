// SPDX-License-Identifier: MIT
#include "rules/identity_number.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "rules/example.h"

using namespace slt;

namespace {

/// Every number is built here while running: this file must itself pass the rule.
std::string number_from(std::string_view date) {
  for (int person = 100; person < 1000; ++person)
    if (std::string number = with_check_digits(std::string(date) + std::to_string(person));
        !number.empty())
      return number;
  return {};
}

std::size_t count(std::string_view text) { return identity_numbers_in(text).size(); }

int sum(std::string_view digits, std::vector<int> weights) {
  int all = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) all += weights[i] * (digits[i] - '0');
  return all;
}

/// The full-width form of digits.
std::string wide(std::string_view digits) {
  std::string text;
  for (const char digit : digits)
    text += std::string("\xEF\xBC") + static_cast<char>(digit - '0' + 0x90);
  return text;
}

}  // namespace

TEST_CASE("the date of a number tells its kind") {
  struct Row {
    const char* date;
    IdentityKind kind;
  };
  for (const Row& row :
       {Row{"010199", IdentityKind::birth}, Row{"290204", IdentityKind::birth},
        Row{"410199", IdentityKind::d_number}, Row{"712399", IdentityKind::synthetic},
        Row{"014199", IdentityKind::h_number}, Row{"018199", IdentityKind::synthetic},
        Row{"418199", IdentityKind::synthetic}, Row{"012199", IdentityKind::synthetic},
        Row{"016199", IdentityKind::synthetic}}) {
    const char* date = row.date;
    const IdentityKind kind = row.kind;
    CAPTURE(date);
    const std::string number = number_from(date);
    REQUIRE(number.size() == 11);
    const auto found = identity_numbers_in(number);
    if (std::string_view(date) ==
        "712399") {  // 31 March, as a D-number with its month raised by 20
      CHECK(found.size() == 1);
      continue;
    }
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == kind);
    CHECK_FALSE(found[0].like_account);
  }
}

TEST_CASE("days that the calendar lacks make no number") {
  for (const char* date :
       {"000199", "320199", "310499", "300299", "290299", "011399", "010099", "720199", "019399"}) {
    CAPTURE(date);
    CHECK(count(number_from(date)) == 0);
  }
}

TEST_CASE("both check digits must fit, by the rule of today or that of 2032") {
  const std::string number = number_from("010199");
  for (char last = '0'; last <= '9'; ++last) {
    const std::string other = number.substr(0, 10) + last;
    CHECK(count(other) == (other == number ? 1 : 0));
  }
  // Of the ten first check digits, up to four are fit, each with its own second one.
  for (int person = 100; person < 120; ++person)
    for (int tail = 0; tail < 100; ++tail) {
      const std::string digits = fmt::format("010199{}{:02}", person, tail);
      const int first = sum(digits, {3, 7, 6, 1, 8, 9, 4, 5, 2, 1});
      const int second = sum(digits, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1});
      CHECK(count(digits) == (first % 11 <= 3 && second % 11 == 0 ? 1 : 0));
    }
}

TEST_CASE("a number may be cut in two by one mark, and its date may have full stops") {
  const std::string number = number_from("010199");
  const std::string six = number.substr(0, 6), five = number.substr(6);
  for (const char* mark : {"", " ", "-", ".", "\u00A0"}) {
    CAPTURE(mark);
    CHECK(count(six + mark + five) == 1);
    CHECK(count("01.01.99" + std::string(mark) + five) == 1);
  }
  for (const char* mark : {"  ", " - ", "/", "\n", "x", ","}) {
    CAPTURE(mark);
    CHECK(count(six + mark + five) == 0);
  }
  CHECK(count(number.substr(0, 5) + " " + number.substr(5)) == 0);
  CHECK(count("01.01.9 9" + five) == 0);
}

TEST_CASE("a number stands alone, not inside a longer run of digits") {
  const std::string number = number_from("010199");
  for (const std::string& text :
       {"1" + number, number + "1", "\u200B1\u200B" + number, number + wide("1")}) {
    CAPTURE(text);
    CHECK(count(text) == 0);
  }
  for (const std::string& text : {"a" + number + "b", "\"" + number + "\"", "# " + number,
                                  "x: [" + number + "]", number + "\n" + number.substr(0, 4)}) {
    CAPTURE(text);
    CHECK(count(text) == 1);
  }
  CHECK(count(number + " " + number) == 2);
}

TEST_CASE("full-width digits and characters of no width hide nothing") {
  const std::string number = number_from("010199");
  CHECK(count(wide(number)) == 1);
  CHECK(count(wide(number.substr(0, 6)) + " " + number.substr(6)) == 1);
  for (const char* nothing : {"\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD"}) {
    std::string cut = nothing;
    for (const char digit : number) cut += std::string(1, digit) + nothing;
    CAPTURE(cut);
    CHECK(count(cut) == 1);
  }
}

TEST_CASE("accounts, phones, organisation numbers and dates are left alone") {
  for (const char* text : {"3207.30.01799", "32073001799", "917 79 235", "53 65 65 65", "988893226",
                           "+47 53 65 65 65", "2022-01-01/2025-12-31", "13.12.2019",
                           "nettside 18-20, 72", "0-24", "08.00-15.30", "1160", "5580", ""}) {
    CAPTURE(text);
    CHECK(count(text) == 0);
  }
}

TEST_CASE("what is written or called as an account is only taken for one that may be a number") {
  const std::string number = number_from("010199");
  const std::string dotted =
      number.substr(0, 4) + "." + number.substr(4, 2) + "." + number.substr(6);
  for (const std::string& text :
       {dotted, "Kontonr: " + number, "account_number: \"" + number + "\"", "KID " + number,
        "faktura " + number}) {
    CAPTURE(text);
    REQUIRE(count(text) == 1);
    CHECK(identity_numbers_in(text)[0].like_account);
  }
  CHECK_FALSE(identity_numbers_in("konto\n" + number)[0].like_account);
}

TEST_CASE("of a number no more than day and month is shown") {
  const std::string number = number_from("010199");
  const std::string text =
      "æ " + number.substr(0, 6) + " " + number.substr(6) + " og " + number + "!";
  const auto found = identity_numbers_in(text);
  REQUIRE(found.size() == 2);
  CHECK(found[0].offset == 3);
  CHECK(found[0].length == 12);
  CHECK(found[1].length == 11);
  CHECK(without_identity_numbers(text) == "æ 0101** ***** og 0101** *****!");
  CHECK(without_identity_numbers("ingen") == "ingen");
}

TEST_CASE("the number of examples is synthetic") {
  const auto found = identity_numbers_in(synthetic_identity_number());
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == IdentityKind::synthetic);
}

TEST_CASE("the rule finds a number behind escapes and folded lines, once, and never shows it") {
  const auto rule = std::ranges::find(all_rules(), "national-identity-number", &Rule::id);
  REQUIRE(rule != all_rules().end());
  const std::string number = number_from("010199");
  const std::string six = number.substr(0, 6), five = number.substr(6);
  for (const std::string& value :
       {"\"\\x30" + number.substr(1) + "\"", ">-\n  " + six + "\n  " + five, "|\n  " + number,
        "\"\\n" + number + "\"", number + "  # " + std::string("nummeret")}) {
    CAPTURE(value);
    const Example example = run(*rule, "vision: " + value + "\n");
    REQUIRE(example.findings.size() == 1);
    const Diagnostic& finding = example.findings[0];
    CHECK(finding.severity == Severity::error);
    for (const Lang lang : kLangs) {
      CHECK(finding.message.in(lang).find("0101** *****") != std::string::npos);
      CHECK(finding.message.in(lang).find(five) == std::string::npos);
    }
  }
}
