// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "edit/assign.h"
#include "edit/difference.h"

using namespace slt;

namespace {

/// The file after assignments to its first object; what was refused, in English, else.
std::string after(const std::string& bytes, std::initializer_list<std::string_view> words,
                  std::size_t number = 0) {
  edit::File file("tiltak.yaml", bytes);
  try {
    for (const std::string_view one : words)
      edit::assign({file, "her", number}, edit::parse_assignment(one).value());
  } catch (const edit::Refused& refused) {
    CHECK(file.bytes() == bytes);
    return "refused: " + refused.words.in(Lang::en);
  }
  return file.bytes();
}

const std::string kTiltak =
    "# Tiltakene.\n"
    "tiltak:\n"
    "  - id: kveld   # åpen for alle\n"
    "    title: 'Åpen kveld'\n"
    "\n"
    "    # Ble bestemt i mars.\n"
    "    status: active  # til sommeren\n"
    "    goals: [trivsel, tillit]\n"
    "    timing: {ongoing: true}\n"
    "  - id: natt\n"
    "    title: Natteravn\n";

/// `kTiltak` with one piece changed.
std::string with(const std::string& old, const std::string& now) {
  std::string text = kTiltak;
  return text.replace(text.find(old), old.size(), now);
}

}  // namespace

TEST_CASE("a text is changed in its place, with its quotes and comments") {
  CHECK(after(kTiltak, {"status=done"}) == with("active", "done"));
  CHECK(after(kTiltak, {"title=Det er åpent"}) == with("'Åpen kveld'", "'Det er åpent'"));
  CHECK(after(kTiltak, {"title=Sofie's kveld"}) == with("'Åpen kveld'", "'Sofie''s kveld'"));
  CHECK(after(kTiltak, {"timing.ongoing=false"}) == with("true", "false"));
  CHECK(after(kTiltak, {"id=kveld-2"}) == with("id: kveld", "id: kveld-2"));
}

TEST_CASE("what another reader would take for something else is quoted") {
  CHECK(after(kTiltak, {"description=no"}) == with("\n\n", "\n    description: \"no\"\n\n"));
  CHECK(after(kTiltak, {"description=a: b # c"}) ==
        with("\n\n", "\n    description: \"a: b # c\"\n\n"));
  CHECK(after(kTiltak, {"cost=12000"}) == with("sommeren\n", "sommeren\n    cost: 12000\n"));
  CHECK(after(kTiltak, {"ended=2026"}) == with("sommeren\n", "sommeren\n    ended: 2026\n"));
  CHECK(after(kTiltak, {"goals+=a, b"}) == with("tillit]", "tillit, \"a, b\"]"));
}

TEST_CASE("a new key stands where the table has it") {
  CHECK(after(kTiltak, {"prevention=primær"}) ==
        with("'Åpen kveld'\n", "'Åpen kveld'\n    prevention: primær\n"));
  CHECK(after(kTiltak, {"timing.yearly=true"}) ==
        with("{ongoing: true}", "{ongoing: true, yearly: true}"));
  CHECK(after(kTiltak, {"timing.date=2026-12-01"}) ==
        with("{ongoing: true}", "{date: 2026-12-01, ongoing: true}"));
  CHECK(after(kTiltak, {"confirmed.date=2026-11-21"}) ==
        with("sommeren\n", "sommeren\n    confirmed: {date: 2026-11-21}\n"));
  CHECK(after("goals:\n  - text: Et mål\n    id: trygg\n", {"heading=Mål"}) ==
        "goals:\n  - text: Et mål\n    id: trygg\n    heading: Mål\n");
  CHECK(after("goals:\n  - text: Et mål\n    goals:\n      - {id: x, text: y}\n", {"note=z"}) ==
        "goals:\n  - text: Et mål\n    goals:\n      - {id: x, text: y, note: z}\n");
}

TEST_CASE("a text that stands for a whole becomes the whole") {
  const std::string plan = "tiltak:\n  - {id: a, title: b, evaluation: simple}\n";
  CHECK(after(plan, {"evaluation.every=1 year"}) ==
        "tiltak:\n  - {id: a, title: b, evaluation: {form: simple, every: 1 year}}\n");
  CHECK(after(plan, {"evaluation.every=1 year", "evaluation=none"}) ==
        "tiltak:\n  - {id: a, title: b, evaluation: {form: none, every: 1 year}}\n");
  CHECK(after(plan, {"responsible=politi", "responsible+=skole"}) ==
        "tiltak:\n  - {id: a, title: b, responsible: [politi, skole], evaluation: simple}\n");
}

TEST_CASE("keys and items go with their lines") {
  CHECK(after(kTiltak, {"status="}) == with("    status: active  # til sommeren\n", ""));
  CHECK(after(kTiltak, {"timing.ongoing="}) == with("    timing: {ongoing: true}\n", ""));
  CHECK(after(kTiltak, {"goals-=trivsel"}) == with("trivsel, ", ""));
  CHECK(after(kTiltak, {"goals-=tillit"}) == with(", tillit", ""));
  CHECK(after(kTiltak, {"goals-=trivsel", "goals-=tillit"}) ==
        with("    goals: [trivsel, tillit]\n", ""));
  CHECK(after(kTiltak, {"id="}) == with("id: kveld   # åpen for alle\n    title", "title"));
  CHECK(after("tiltak:\n  - id: a\n    title: b", {"title="}) == "tiltak:\n  - id: a");
}

TEST_CASE("of two empty lines that would come together one goes, whatever ends the lines") {
  for (const std::string end : {"\n", "\r\n"}) {
    const std::string front = "tiltak:" + end + "  - id: a" + end + end;
    const std::string title = "    title: b" + end, rest = "    status: done" + end;
    CHECK(after(front + title + end + rest, {"title="}) == front + rest);
    CHECK(after(front + title + rest, {"title="}) == front + rest);
  }
}

TEST_CASE("an item is known by its text, its id or its first value") {
  const std::string goals = "tiltak:\n  - id: a\n    goals:\n      - {id: x, text: y}\n";
  CHECK(after(goals + "      - {id: z, text: w}\n", {"goals-=z"}) == goals);
  CHECK(after(goals + "      - {text: w, id: z}\n", {"goals-=z"}) == goals);
  CHECK(after("groups:\n  - {id: a, members: [{party: politi, until: 2026}, skole]}\n",
              {"members-=politi"}) == "groups:\n  - {id: a, members: [skole]}\n");
  CHECK(after("tiltak:\n  - {id: a, title: b, goals: c}\n", {"goals-=c"}) ==
        "tiltak:\n  - {id: a, title: b}\n");
}

TEST_CASE("a tab is written as it is, and a text of two lines is refused") {
  const std::string plain = "tiltak:\n  - {id: a, title: b}\n";
  CHECK(after(plain, {"title=c: \td"}) == "tiltak:\n  - {id: a, title: \"c: \td\"}\n");
  CHECK(after(plain, {"title=c\nd"}) == "refused: \"c\nd\" cannot stand as a text in a plan");
}

TEST_CASE("what has a comment inside is not written over, and a text has no parts") {
  CHECK(after("tiltak:\n  - id: a\n    goals: [b,  # først\n      c]\n", {"goals=d"})
            .starts_with("refused: "));
  CHECK(after("tiltak:\n  - id: a\n    note: |  # av rådet\n      b\n", {"note=c"})
            .starts_with("refused: "));
  CHECK(after(kTiltak, {"confirmed.date.year=2026"}).starts_with("refused: "));
  CHECK(after(kTiltak, {"title.words=2026"}).starts_with("refused: "));
}

TEST_CASE("an item that says nothing is no obstacle to taking out another") {
  CHECK(after("tiltak:\n  - id: a\n    responsible: [{}, [b], rektor]\n",
              {"responsible-=rektor"}) == "tiltak:\n  - id: a\n    responsible: [{}, [b]]\n");
}

TEST_CASE("an item goes with its dash, whatever stands between it and the one before it") {
  for (const std::string_view between :
       {"", "\n", "\n\n", "\n#- nei\n", "\n  #- nei\n", "    # - b\n\n"}) {
    CAPTURE(between);
    const std::string first = "tiltak:\n  - id: a\n    goals:\n      - x\n";
    CHECK(after(first + std::string(between) + "      - y\n      - z\n", {"goals-=z"}) ==
          first + std::string(between) + "      - y\n");
    const std::string without =
        after(first + std::string(between) + "      - y\n      - z\n", {"goals-=y"});
    CHECK((without == first + std::string(between) + "      - z\n" ||
           without == first + "      - z\n" || without.starts_with("refused: a comment")));
  }
  CHECK(after("tiltak:\n- id: a\n  note: |\n    - b\n- id: b\n  title: c\n", {"title=d"}, 1) ==
        "tiltak:\n- id: a\n  note: |\n    - b\n- id: b\n  title: d\n");
}

TEST_CASE("an edit that is not certain is refused in words") {
  CHECK(after(kTiltak, {"goals=x"}) == "refused: \"goals\" is a list");
  CHECK(after(kTiltak, {"timing=x"}) == "refused: \"timing\" consists of several keys");
  CHECK(after(kTiltak, {"title.sub=x"}) == "refused: \"title\" has no keys below it");
  CHECK(after(kTiltak, {"cost="}) == "refused: \"cost\" is not there");
  CHECK(after(kTiltak, {"goals-=trivset"}) == "refused: \"trivset\" is not there");
  CHECK(after(kTiltak, {"title=a\x01"}) == "refused: \"a\x01\" cannot stand as a text in a plan");
  CHECK(after("tiltak:\n  - id: a\n    # om tittelen\n    title: b\n", {"id="})
            .starts_with("refused: a comment would have gone with"));
  CHECK_THROWS_AS(edit::File("x.yaml", "a: b\na: c\n"), edit::Refused);
}

TEST_CASE("items are written like their neighbours") {
  const auto item = [] {
    return edit::map_of(
        {{"of", edit::text_for(Field{}, "kveld")}, {"text", edit::text_for(Field{}, "no")}});
  };
  const auto added = [&](const std::string& bytes) {
    edit::File file("tiltak.yaml", bytes);
    edit::add_to_section(file, "evaluations", item());
    return file.bytes();
  };
  CHECK(added("evaluations:\n- {of: natt}\n\n- {of: dag}\n") ==
        "evaluations:\n- {of: natt}\n\n- {of: dag}\n\n- {of: kveld, text: \"no\"}\n");
  CHECK(added("evaluations:\r\n  - of: natt\r\n    text: a\r\n") ==
        "evaluations:\r\n  - of: natt\r\n    text: a\r\n  - of: kveld\r\n    text: \"no\"\r\n");
  CHECK(added("evaluations: [{of: natt}]\n") ==
        "evaluations: [{of: natt}, {of: kveld, text: \"no\"}]\n");
  CHECK(added("evaluations: []\n") == "evaluations: [{of: kveld, text: \"no\"}]\n");
  CHECK(added("goals:\n  - {text: a}\n\n# Tiltak.\ntiltak:\n  - {id: kveld, title: b}") ==
        "goals:\n  - {text: a}\n\n# Tiltak.\ntiltak:\n  - {id: kveld, title: b}\n\n"
        "evaluations:\n  - of: kveld\n    text: \"no\"");
}

TEST_CASE("empty lines that belong to a text stay with it") {
  const auto added = [](const std::string& bytes) {
    edit::File file("municipality.yaml", bytes);
    edit::add_to_section(file, "persons", edit::map_of({{"id", edit::text_for(Field{}, "b")}}));
    return file.bytes();
  };
  const std::string item = "  - id: b\n", after_it = "units: [{id: u, name: U}]\n";
  for (const std::string header : {"|+", ">+", "|2+", "|+2"}) {
    const std::string kept = "persons:\n  - id: a\n    note: " + header + "\n      x\n\n\n";
    CHECK(added(kept + after_it) == kept + item + after_it);
    CHECK(added(kept) == kept + item);
  }
  const std::string other = "persons:\n  - id: a\n    note: |\n      x\n";
  CHECK(added(other + "\n" + after_it) == other + item + "\n" + after_it);
  CHECK(after("tiltak:\n  - id: a\n    description: |+\n      x\n\n  - id: b\n", {"note=mer"}) ==
        "tiltak:\n  - id: a\n    description: |+\n      x\n\n    note: mer\n  - id: b\n");
}

TEST_CASE("one of several is meant by its number") {
  const std::string front = "groups:\n  - id: a\n    members:\n      - leder\n";
  const std::string one = "      - {role: leder, unit: nav}\n";
  const std::string two = "      - {role: leder, unit: klubben}\n";
  const std::string all = front + one + two;
  CHECK(after(all, {"members-=leder"}) == "refused: \"leder\" fits several in \"members\"");
  CHECK(after(all, {"members.3="}) == front + one);
  CHECK(after(all, {"members.1.until=2027"}) ==
        "groups:\n  - id: a\n    members:\n      - {who: leder, until: 2027}\n" + one + two);
  CHECK(after(all, {"members.4="}) == "refused: \"members.4\" is not there");
  CHECK(after(all, {"members.2=nav"}) == "refused: \"members.2\" consists of several keys");
  CHECK(after("groups:\n  - id: a\n    name: A\n    members: [leder]\n", {"members.1="}) ==
        "groups:\n  - id: a\n    name: A\n");
}

TEST_CASE("a remedy names the whole path of a key") {
  edit::File file("tiltak.yaml",
                  "tiltak:\n  - id: a\n    evaluation: {due: [2026-01-01, 2027-01-01]}\n");
  try {
    edit::assign({file, "her", 0}, edit::parse_assignment("evaluation.due=2028-01-01").value());
    FAIL("it was written");
  } catch (const edit::Refused& refused) {
    CHECK(refused.words.in(Lang::en) == "\"evaluation.due\" is a list");
    CHECK(refused.remedy.in(Lang::en).starts_with("write evaluation.due+=… to add"));
  }
}

TEST_CASE("a difference shows the lines around it") {
  CHECK(edit::difference("a\nb\n", "a\nb\n").empty());
  CHECK(edit::difference("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfem\n6\n7\n8\n9\n") ==
        std::vector<std::string>{"@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+fem", " 6", " 7",
                                 " 8"});
  const auto two = edit::difference("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "1\n2\n3\n4\n5\n6\n7\nb\nc\n");
  CHECK(two == std::vector<std::string>{"@@ -1,4 +1,3 @@", "-a", " 1", " 2", " 3",
                                        "@@ -7,3 +6,4 @@", " 6", " 7", " b", "+c"});
  CHECK(edit::difference("x\ny\n", "n\nx\n") ==
        std::vector<std::string>{"@@ -1,2 +1,2 @@", "+n", " x", "-y"});
}
