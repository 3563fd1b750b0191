// SPDX-License-Identifier: MIT
#include <random>

#include <doctest/doctest.h>

#include "../rounds.h"
#include "rules/identity_number.h"
#include "rules/rule.h"
#include "rules/secrets.h"
#include "rules/single_cases.h"
#include "rules/suspicion.h"

using namespace slt;

namespace {

/// What is found by looking closer is never found where nothing was suspected.
void check_suspicion(const std::string& text) {
  const Suspicion suspicion = suspicion_of(text);
  INFO(text);
  if (!suspicion.identity_number) CHECK(identity_numbers_in(text).empty());
  CHECK(suspicion.secret == !secrets_in(text).empty());
  if (!suspicion.single_case) CHECK(single_cases_in(text).empty());
}

std::string with_number(std::string_view yaml) {
  std::string text(yaml);
  for (std::size_t at; (at = text.find("{fnr}")) != text.npos;)
    text.replace(at, 5, synthetic_identity_number());
  return text;
}

/// Every example of every rule, those with numbers, keys and cases among them.
std::vector<std::string> examples() {
  std::vector<std::string> all;
  for (const Rule& rule : all_rules()) {
    all.push_back(with_number(rule.good));
    all.push_back(with_number(rule.bad));
    for (const RuleCase& one : rule.cases) all.push_back(with_number(one.yaml));
  }
  return all;
}

}  // namespace

TEST_CASE("One look at each byte suspects all that a closer look finds") {
  for (const std::string& text : examples()) check_suspicion(text);
}

TEST_CASE("Nothing is missed in pieces of what is found, in any order") {
  const std::string number = synthetic_identity_number();
  const std::vector<std::string> pieces{number,
                                        number.substr(0, 6),
                                        number.substr(6),
                                        "\u200B",
                                        "\u00A0",
                                        "０",
                                        " ",
                                        "-",
                                        ".",
                                        "\n",
                                        "gutt",
                                        "JENTE",
                                        "15",
                                        "-åringen",
                                        "år",
                                        "født",
                                        "12.03.2011",
                                        "siktet",
                                        "denne",
                                        ":",
                                        "=",
                                        "passord",
                                        "_key",
                                        "Som2026",
                                        "\"",
                                        "ghp_",
                                        "glpat-",
                                        "AKIA",
                                        "?sig=",
                                        "://a:b@",
                                        "eyJhbGciOiJIUzI1",
                                        ".eyJ",
                                        "a1b2c3d4e5f6g7h8i9j0k1l2"};
  std::minstd_rand random(7);
  for (int round = 0; round < rounds(50'000); ++round) {
    std::string text;
    for (std::size_t count = 1 + random() % 7; count > 0; --count)
      text += pieces[random() % pieces.size()];
    check_suspicion(text);
  }
}

TEST_CASE("Nothing is missed where the parts of a long text meet") {
  for (const std::string& telling :
       {synthetic_identity_number(), std::string("gutt på 15 år"), std::string("passord: Som2026")})
    for (std::size_t before = 0; before <= telling.size() + 1; ++before) {
      // Twenty parts are shared by several cores.
      std::string text((before % 8 == 0 ? 20 : 3) * kSuspicionPart, ' ');
      text.replace(2 * kSuspicionPart - before, telling.size(), telling);
      check_suspicion(text);
      const Suspicion found = suspicion_of(text);
      CHECK((found.identity_number || found.secret || found.single_case));
    }
}

TEST_CASE("A text of nothing but beginnings is soon read") {
  for (const std::string_view beginning :
       {"passord:", "ghp_", "-----BEGIN PRIVATE KEY-", "://a:", ".eyJ", "glpat-", "12345 "}) {
    std::string text;
    while (text.size() < (kSanitized ? 1 << 16 : 1 << 20)) text += beginning;
    check_suspicion(text);
  }
}
