// SPDX-License-Identifier: MIT
#include "rules/services.h"
#include "schema/field.h"

#include <doctest/doctest.h>

#include "schema/read.h"
#include "yaml/reader.h"

using namespace slt;

namespace {

/// The services of the first member of a group, as the plan words them; «?» when it does not tell.
std::string services(std::string_view member) {
  Municipality own;
  Source& source =
      own.sources.emplace_back(Source{.path = "plan.yaml",
                                      .bytes = "persons:\n"
                                               "  - {id: ola, title: Rektor}\n"
                                               "  - {id: kari, unit: nav}\n"
                                               "roles:\n"
                                               "  - {role: slt-koordinator, holder: kari}\n"
                                               "units:\n"
                                               "  - {id: nav, name: NAV, sector: NAV}\n"
                                               "  - {id: klubben, name: Huset}\n"
                                               "  - {id: bv, name: Barneverntjenesten}\n"
                                               "groups:\n"
                                               "  - {id: kg, members: [" +
                                               std::string(member) + "]}\n",
                                      .decoded = {}});
  Diagnostics out;
  const yaml::Tree tree = yaml::read(source, out);
  read(own, tree.root(), out);
  REQUIRE(out.empty());
  own.mentions = mentions_in(own);
  const auto found = services_of({.own = &own, .joint = {}}, own.groups.front().members.front());
  if (!found) return "?";
  std::string words;
  for (const Sector sector : *found) words += std::string(label_of(sector).nb) + " ";
  return words;
}

}  // namespace

TEST_CASE("what office, unit, area and title tell of the service somebody is from") {
  struct Row {
    std::string_view member, services;
  };
  for (const Row& row : {
           Row{"rektor", "skole "},
           Row{"inspektør", "skole "},
           Row{"ordfører", "kommuneledelse "},
           Row{"politikontakt", "politi "},
           Row{"{role: leder, area: politi}", "politi "},
           Row{"helsesykepleier", "helsestasjon "},
           Row{"nav", "NAV "},
           Row{"bv", "barnevern "},
           Row{"{role: leder, unit: bv}", "barnevern "},
           Row{"{person: ola}", "skole "},
           Row{"{role: representant, title: Representanter fra skolene}", "skole "},
           Row{"{role: einingsleiar, each: ungdomsskulane}", "skole "},
           Row{"{role: kommunalsjef, area: Oppvekst}", "skole barnehage barnevern "},
           Row{"{role: leiar, area: NAV/sosial}", "NAV "},
           Row{"{role: leder, area: Barn og familie}", "barnevern helsestasjon "},
       }) {
    CAPTURE(row.member);
    CHECK(services(row.member) == row.services);
  }
}

TEST_CASE("the coordinator speaks for no service, in whatever words") {
  CHECK(services("slt-koordinator") == "");
  CHECK(services("kari") == "");
}

TEST_CASE("where the plan does not tell, nobody guesses") {
  for (const std::string_view member :
       {"enhetsleder", "representant", "klubben", "{role: leder, unit: klubben}",
        "{role: leder, area: Navigasjon}", "{role: kommunalsjef, area: Samfunn}"}) {
    CAPTURE(member);
    CHECK(services(member) == "?");
  }
}
