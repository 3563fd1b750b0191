// SPDX-License-Identifier: MIT
#include "rules/parts.h"

#include <doctest/doctest.h>

#include "two_groups.h"

TEST_CASE("a deviation for one of several groups leaves the finding about the others") {
  const Plans plans;
  CHECK(plans.said("chair-not-stated") ==
        "2:9: note: ikke oppgitt: leder, sekretær og innkaller i «politirad»; leder, sekretær og "
        "innkaller i «koordineringsgruppe» [chair-not-stated]\n");
  plans.write("oslo/municipality.yaml", kIdentity + deviation("mandate-missing", "politirad"));
  CHECK(plans.said("mandate-missing") ==
        "2:9: note: hva «politirad» har ansvar for, er ikke oppgitt [mandate-missing]\n"
        "4:9: warning: hva «koordineringsgruppe» har ansvar for, er ikke oppgitt "
        "[mandate-missing]\n");
  CHECK(plans.said("deviation-unused").empty());
}

TEST_CASE("an ignore comment at any of several groups takes out that one") {
  const Plans plans;
  plans.write("oslo/groups.yaml", std::string("groups:\n") + kRad +
                                      "  # slt: ignore chair-not-stated: lederen velges i mai\n" +
                                      kGruppe);
  CHECK(plans.said("chair-not-stated") ==
        "2:9: note: ikke oppgitt: leder, sekretær og innkaller i «politirad» "
        "[chair-not-stated]\n");
  CHECK(plans.said("ignore-unused").empty());
}

TEST_CASE("a finding about several groups keeps its fingerprint when they change places") {
  const Plans plans;
  const std::string before = plans.fingerprint("chair-not-stated");
  plans.write("oslo/groups.yaml", std::string("groups:\n") + kGruppe + kRad);
  CHECK(plans.fingerprint("chair-not-stated") == before);
}

TEST_CASE("a baseline holds each of several groups for itself") {
  const Plans plans;
  plans.run({"baseline"});
  CHECK(plans.run({"validate", "-f", "short"}).empty());
  plans.write("oslo/groups.yaml", std::string("groups:\n") + kRad + kGruppe +
                                      "  - id: samordning\n"
                                      "    level: coordinating\n");
  CHECK(plans.said("chair-not-stated") ==
        "6:9: note: ikke oppgitt: leder, sekretær og innkaller i «samordning» "
        "[chair-not-stated]\n");
}

TEST_CASE("a value that is refused is one finding, and not also one that is missing") {
  struct Row {
    const char* file;
    std::string text;
    const char* silent;
  };
  const std::string agreement = "agreements:\n  - {id: politiet, title: Politiavtale, date: ";
  for (const Row& row :
       {Row{"oslo/groups.yaml", "groups:\n  - {id: politirad, level: styringsnivå}\n",
            "level-missing"},
        Row{"oslo/groups.yaml", "groups:\n  - {id: politirad, level: governing, chiar: ordfører}\n",
            "chair-not-stated"},
        Row{"oslo/municipality.yaml", kIdentity + agreement + "2018-02-30}\n",
            "agreement-undated"}}) {
    CAPTURE(row.text);
    const Plans plans;
    REQUIRE_FALSE(plans.said("plan-missing").empty());
    plans.write(row.file, row.text);
    CHECK(plans.said(row.silent).empty());
    CHECK_FALSE(plans.said("plan-missing").empty());
  }
}
