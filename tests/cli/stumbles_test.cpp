// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "../collection.h"
#include "cli/shell.h"

// What a new coordinator stumbled over.
namespace {

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

struct Plans : Collection {
  Plans() {
    write("by/municipality.yaml", "municipality: {number: \"9901\", name: By, language: nb}\n");
    write("by/groups.yaml", "groups:\n  - {id: politirad, level: governing}\n");
  }
};

}  // namespace

TEST_CASE("what goes wrong is said in the language of slt.yaml") {
  const Plans plans;
  const std::string bokmaal = plans.run({"strat"});
  plans.write("slt.yaml", "language: nn\n");
  const std::string nynorsk = plans.run({"strat"});
  CHECK(holds(bokmaal, "kjenner ikke «strat»"));
  CHECK(holds(nynorsk, "kjenner ikkje «strat»"));
  CHECK(holds(plans.run({"--help"}), "Bruk: slt KOMMANDO [VAL]"));
  CHECK(holds(plans.run({"strat", "--lang", "en"}), "do not know"));
}

TEST_CASE("a report of plans that could not be read says so first, and slt alone too") {
  const Plans plans;
  CHECK_FALSE(holds(plans.run({"report"}), "Ufullstendig"));
  CHECK_FALSE(holds(plans.run({}), "ufullstendig"));
  plans.write("by/groups.yaml", "groups:\n\t- {id: politirad}\n");
  for (const std::string kind : {"annual", "plan", "status", "agenda"})
    CHECK(holds(plans.run({"report", kind}), "Ufullstendig"));
  CHECK(holds(plans.run({}), "ufullstendig"));
}

TEST_CASE("what is planned is not asked for again") {
  const Plans plans;
  plans.write("by/groups.yaml",
              "groups:\n  - {id: politirad, level: governing, meetings: to ganger i året}\n");
  CHECK(holds(plans.run({}), "calendar by --year 2027"));
  plans.run({"calendar", "--year", "2027", "--write"});
  CHECK_FALSE(holds(plans.run({}), "calendar by --year 2027"));
}

TEST_CASE("a folder that was copied has the number of the first") {
  const Plans plans;
  for (const char* folder : {"eigersund", "kopi", "ny"})
    plans.write(fmt::format("{}/municipality.yaml", folder),
                "municipality: {number: \"1101\", name: Eigersund, language: nb}\n");
  plans.write("enda-en/municipality.yaml",
              "municipality: {number: \"9901\", name: By, language: nb}\n");
  const std::string all = plans.run({"validate", "-f", "short"});
  CHECK(holds(all, "«1101» er også kommunenummeret til «eigersund» [duplicate-number]"));
  CHECK(holds(all, "kopi/municipality.yaml:1:24: "));
  CHECK(holds(all, "ny/municipality.yaml:1:24: "));
  CHECK_FALSE(holds(all, "eigersund/municipality.yaml:1:24: "));
  CHECK_FALSE(holds(all, "«9901» er"));
  CHECK_FALSE(holds(plans.run({"validate", "kopi"}), "duplicate-number"));
}

TEST_CASE("of very many findings in one municipality the first are told") {
  const Plans plans;
  std::string members;
  for (int count = 0; count < 6000; ++count) members += "      - ordfører\n";
  plans.write("by/groups.yaml", "groups:\n  - id: politirad\n    members:\n" + members);
  const std::string all = plans.run({"validate", "-f", "short", "by"});
  CHECK(std::ranges::count(all, '\n') == 5002);  // The last of them says so; then how many.
  CHECK(holds(all, "mer enn 5 000 funn i kommunen; resten er ikke vist [too-many-findings]"));
}

TEST_CASE("a file named beside a whole hides nothing of the whole") {
  const Plans plans;
  plans.write("slt.yaml", "rules: {ingen-slik: off}\n");
  plans.write("to/municipality.yaml", "municipality: {number: \"9902\", name: To, language: nb}\n");
  plans.write("felles/joint.yaml", "joint: {name: Felles, municipalities: [by, to]}\nfeil: ja\n");
  for (const std::string whole : {".", "by"})
    for (const std::string message : {"ingen-slik", "«feil» er ingen nøkkel"}) {
      CAPTURE(whole);
      CAPTURE(message);
      CHECK(holds(plans.run({"validate", whole}), message));
      CHECK(holds(plans.run({"validate", whole, "to/municipality.yaml"}), message));
    }
}

TEST_CASE("what is over in one municipality does not make a name mean that of another") {
  const Plans plans;
  plans.write("by/roles.yaml", "roles:\n  - {role: slt-koordinator, until: 2024-12-31}\n");
  plans.write("to/municipality.yaml",
              "municipality: {number: \"9902\", name: To, language: nb}\n"
              "roles:\n  - {role: slt-koordinator}\n");
  const std::string answer = plans.run({"set", "slt-koordinator", "percent=50", "--dry-run"});
  CHECK(holds(answer, "by/slt-koordinator"));
  CHECK(holds(answer, "to/slt-koordinator"));
}

TEST_CASE("numbers mean the items that people see, however deep and in whatever order") {
  const Plans plans;
  plans.write("by/groups.yaml",
              "units: [{id: skole, name: Skolen}]\n"
              "groups:\n"
              "  - id: politirad\n"
              "    series:\n"
              "      - {id: en, participants: [ordfører, rektor]}\n"
              "      - {id: to, participants: [skole, rektor, ordfører]}\n"
              "      - {id: tre, participants: [rektor, skole]}\n");
  plans.run({"set", "politirad", "series.1=", "series.2.participants.1=",
             "series.2.participants-=rektor", "series.3.participants.2=", "--force"});
  const std::string now = plans.read("by/groups.yaml");
  CAPTURE(now);
  CHECK_FALSE(holds(now, "id: en"));
  CHECK(holds(now, "{id: to, participants: [ordfører]}"));
  CHECK(holds(now, "{id: tre, participants: [rektor]}"));
}

TEST_CASE("a school year of another form is told of once") {
  const Plans plans;
  for (const std::string year : {"2025", "2025/26", "skoleåret", "2147483647"}) {
    CAPTURE(year);
    plans.write("by/tiltak.yaml",
                "tiltak:\n  - {id: en, title: En, timing: {school_year: \"" + year + "\"}}\n");
    const std::string told = plans.run({"validate", "-f", "short"});
    CHECK(holds(told, "[wrong-form]"));
    CHECK_FALSE(holds(told, "[wrong-value]"));
  }
}

TEST_CASE("a meeting that was due years ago is suggested where one of its kind would be") {
  const Plans plans;
  plans.write("by/groups.yaml",
              "groups:\n  - {id: politirad, level: governing, meetings: hvert tredje år}\n"
              "meetings:\n  - {id: a, group: politirad, date: 2019-05-20, status: held}\n");
  const std::string told = plans.run({"calendar", "--year", "2026", "--explain"});
  CHECK(holds(told, ".04.2026"));
  CHECK_FALSE(holds(told, "2022"));
}

TEST_CASE("the prose tells a move once, and keeps what was taken away") {
  const Plans before, after;
  const auto meeting = [](const Plans& plans, const std::string& words) {
    plans.write("by/meetings/2026.yaml",
                "meetings:\n  - {id: a, group: politirad, " + words + "}\n");
  };
  const auto prose = [&] {
    return after.run({"diff", before.root(), after.root(), "by", "--prose"});
  };
  meeting(before, "date: 2026-06-03, status: moved, moved_to: 2026-06-10, reason: Streik.");
  meeting(after,
          "date: 2026-06-10, status: held, moved_from: 2026-06-03, reason: Streik i kommunen.");
  CHECK(holds(prose(), "ble holdt (Streik i kommunen)."));
  CHECK_FALSE(holds(prose(), "flyttet"));
  meeting(after, "date: 2026-06-10, status: held, moved_from: 2026-06-03");
  CHECK(holds(prose(), "Streik"));
}

TEST_CASE("a year that is none is refused") {
  const Plans plans;
  CHECK(holds(plans.run({"report", "--year", "26"}), "26 er ikke et år"));
  CHECK(holds(plans.run({"calendar", "--year", "neste"}), "forstår ikke dette valget («--year"));
}

TEST_CASE("what an edit brings of warnings is told, and only what is new") {
  const Plans plans;
  plans.write("by/meetings/2026.yaml",
              "meetings:\n  - {id: vaar, group: politirad, date: 2027-03-02, status: planned}\n");
  const std::string once = plans.run({"meeting", "held", "vaar"});
  CHECK(holds(once, "[done-in-future]"));
  CHECK_FALSE(holds(plans.run({"set", "vaar", "place=Rådhuset"}), "[done-in-future]"));
}

TEST_CASE("a refused value is one finding") {
  const Plans plans;
  plans.write("by/meetings/2026.yaml",
              "meetings:\n  - {id: vaar, group: politirad, date: 2026-03-02, start: 8.30, status: "
              "held}\n");
  const std::string found = plans.run({"validate"});
  CHECK(holds(found, "skriv \"08:30\""));
  CHECK_FALSE(holds(found, "[quotes-required]"));
}

TEST_CASE("what has no title goes by its id") {
  const Plans plans;
  plans.write("by/tiltak.yaml", "tiltak:\n  - {id: natteravner}\n");
  const std::string found = plans.run({"validate"});
  CHECK(holds(found, "[missing-key]"));
  CHECK(holds(found, "«natteravner»"));
  CHECK_FALSE(holds(found, "«»"));
}

TEST_CASE("a deviation about a group covers its meetings") {
  const Plans plans;
  plans.write("by/meetings/2026.yaml",
              "meetings:\n  - {id: vaar, group: politirad, date: 2026-03-02, status: held}\n");
  const std::string deviation =
      "municipality: {number: \"9901\", name: By, language: nb}\n"
      "deviations:\n"
      "  - {rule: minutes-missing, reason: Referatene ligger i arkivet, date: 2026-01-01, "
      "concerns: ";
  CHECK(holds(plans.run({"validate", "-f", "short"}), "warning: "));
  CHECK(holds(plans.run({"validate", "-f", "short"}), "[minutes-missing]"));
  plans.write("by/municipality.yaml", deviation + "politirad}\n");
  const std::string covered = plans.run({"validate"});
  CHECK(holds(covered, "godtatt avvik"));
  CHECK_FALSE(holds(covered, "[deviation-unused]"));
}

TEST_CASE("commands to type hold for folders with blanks in their names") {
  CHECK(slt::cli::shell_word("mine planer") == "'mine planer'");
  CHECK(slt::cli::shell_word("d'Arc") == "'d'\\''Arc'");
  CHECK(slt::cli::slt_in("mine planer") == "slt -C 'mine planer'");
  CHECK(slt::cli::slt_in("plans/vegårshei") == "slt -C plans/vegårshei");
}
