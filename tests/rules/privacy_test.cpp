// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "render/finding.h"
#include "rules/example.h"
#include "rules/secrets.h"
#include "rules/single_cases.h"
#include "rules/suspicion.h"

using namespace slt;

namespace {

bool speaks_of_case(std::string_view text) { return !single_cases_in(text).empty(); }

/// Made while running, so that no file of ours holds what looks like a key.
std::string token(std::string_view beginning) {
  return std::string(beginning) + std::string(36, 'x');
}

}  // namespace

TEST_CASE("the words of one person's case are found, in both written forms") {
  for (const std::string_view text :
       {"gutt 15", "Samtale med gutt på 15 år.", "ei jente på 14", "jente (14)", "guten er 15 år",
        "en 15 år gammel gutt", "ei 14 år gamal jente", "15-årig gutt", "15-åringen",
        "jente\n      på 14 år", "Gutten har ADHD", "ein gut som er sikta", "født 12.03.2011",
        "Født: 2011-03-12", "fdato 12.03.11"})
    CHECK_MESSAGE(speaks_of_case(text), text);
}

TEST_CASE("the ordinary words of plans are no cases") {
  for (const std::string_view text : {"gutter 15",
                                      "gutt/jente 12-18 år",
                                      "jenter på 14 år",
                                      "hver gutt på 15 år",
                                      "jentegruppe 14 år",
                                      "gutt i 8. trinn",
                                      "målgruppe: 15 år",
                                      "barn og unge 0-24",
                                      "16 tiltak for unge",
                                      "elever med ADHD",
                                      "Gutten er blid. Kurs om diagnose",
                                      "unge som er siktet",
                                      "alle født 2011",
                                      "jf. 12.03.2011",
                                      "15-åringer",
                                      "en 15-åring",
                                      "gutt\n  - ages: \"15\"",
                                      "jenta fikk 15 prosent",
                                      "gutt\n\n15",
                                      "Gutten er blid. ADHD er et kurs",
                                      "født 1.2.3abc"})
    CHECK_MESSAGE(!speaks_of_case(text), text);
}

TEST_CASE("keys are found by their form and masked, all of them") {
  const std::string text =
      "a " + token("ghp_") + " b https://ola:hemmelig@x.example/ c passord: Sommer2026 d";
  REQUIRE(secrets_in(text).size() == 3);
  CHECK(without_secrets(text) == "a ******** b https://********@x.example/ c passord: ******** d");
}

TEST_CASE("every form of key is found, from its first character to its last") {
  const std::string twenty(20, 'x'), sixteen(16, 'X');
  const std::string header = "eyJ" + std::string(9, 'a'), body = "eyJ" + std::string(30, 'b');
  for (const std::string& key :
       {"glpat-" + twenty, "AKIA" + sixteen, "xoxb-" + twenty, "xoxp-" + twenty,
        token("github_pat_"), token("ghs_"), header + "." + body}) {
    CAPTURE(key);
    CHECK(without_secrets(key) == "********");
    CHECK(without_secrets("a " + key + " b") == "a ******** b");
    CHECK(suspicion_of(key).secret);
    const bool of_github = key.starts_with("gh") || key.starts_with("github");
    CHECK(secrets_in("x" + key).empty() == !of_github);
  }
  CHECK(without_secrets("https://x.example/?a=b&sig=" + twenty + "%2F+/ og") ==
        "https://x.example/?a=b******** og");
  CHECK(secrets_in(header.substr(1) + "." + body).empty());
  CHECK(secrets_in("eyJ" + std::string(8, 'a') + "." + body).empty());
  CHECK(secrets_in(header + "." + body.substr(1)).empty());
  CHECK(suspicion_of("://a:b@x.example").secret);
  CHECK(without_secrets("\"passord\": \"Sommer2026\"") == "\"passord\": \"********\"");
}

TEST_CASE("one look at a text suspects no more secrets than there are") {
  for (const std::string_view text :
       {"https://x.example", "passord: nei", "ikke-B", "AKIA", "a.eb"})
    CHECK_FALSE(suspicion_of(text).secret);
}

TEST_CASE("only short names of services are private, and only persons are few") {
  const auto findings_of = [](std::string_view id, std::string_view yaml) {
    const auto rule = std::ranges::find(all_rules(), id, &Rule::id);
    return run(*rule, std::string(yaml)).findings.size();
  };
  CHECK(findings_of("private-mail", "contacts:\n  - {name: SLT, email: slt@online.com}\n") == 1);
  CHECK(findings_of("private-mail", "contacts:\n  - {name: SLT, email: slt@online.info}\n") == 0);
  CHECK(findings_of("small-count",
                    "indicators:\n  - {id: a, title: A, values: [{year: 2025, value: \"3\"}]}\n") ==
        0);
}

TEST_CASE("what only resembles a key is none") {
  for (const std::string_view text :
       {"https://x.example/ola:per@y", "mailto:ola@x.example", "passord: bruk en setning",
        "kurs om passord: se nettvett", "passord\" Sommer2026", "ghp_kort", "AKIA", "eyJhbGci",
        "kl. 10:30@kontoret", "-----BEGIN CERTIFICATE-----"})
    CHECK_MESSAGE(secrets_in(text).empty(), text);
}

TEST_CASE("a finding on privacy shows where, never what") {
  for (const Rule& rule : all_rules()) {
    const bool shows_nothing = rule.id == "secret-in-file" || rule.id == "single-case-described" ||
                               rule.id == "private-mail" || rule.id == "small-count";
    if (!shows_nothing) continue;
    CAPTURE(rule.id);
    const Example example = run(rule, rule.bad);
    for (const Diagnostic& one : example.findings) {
      const render::Finding finding = render::finding_of(one, "eksempel", Lang::nb);
      CHECK(finding.at.line > 1);
      CHECK(finding.at.excerpt.empty());
      for (const std::string_view told : {"Sommer2026", "gutt 15", "slt.eksempelvik", "«2»"})
        CHECK(finding.message.in(Lang::nb).find(told) == std::string::npos);
    }
  }
}
