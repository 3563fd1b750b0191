#include <doctest/doctest.h>

#include <string>

#include "render/finding.h"
#include "rules/example.h"
#include "rules/secrets.h"
#include "rules/single_cases.h"

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
  for (const std::string_view text :
       {"gutter 15", "gutt/jente 12-18 år", "jenter på 14 år", "hver gutt på 15 år",
        "jentegruppe 14 år", "gutt i 8. trinn", "målgruppe: 15 år", "barn og unge 0-24",
        "16 tiltak for unge", "elever med ADHD", "Gutten er blid. Kurs om diagnose",
        "unge som er siktet", "alle født 2011", "jf. 12.03.2011", "15-åringer", "en 15-åring",
        "gutt\n  - ages: \"15\"", "jenta fikk 15 prosent"})
    CHECK_MESSAGE(!speaks_of_case(text), text);
}

TEST_CASE("keys are found by their form and masked, all of them") {
  const std::string text =
      "a " + token("ghp_") + " b https://ola:hemmelig@x.example/ c passord: Sommer2026 d";
  REQUIRE(secrets_in(text).size() == 3);
  CHECK(without_secrets(text) == "a ******** b https://********@x.example/ c passord: ******** d");
}

TEST_CASE("what only resembles a key is none") {
  for (const std::string_view text :
       {"https://x.example/ola:per@y", "mailto:ola@x.example", "passord: bruk en setning",
        "kurs om passord: se nettvett", "ghp_kort", "AKIA", "eyJhbGci", "kl. 10:30@kontoret",
        "-----BEGIN CERTIFICATE-----"})
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
