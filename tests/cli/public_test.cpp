#include <doctest/doctest.h>

#include <map>
#include <set>

#include "../collection.h"
#include "model/municipality.h"
#include "model/published.h"
#include "schema/field.h"
#include "schema/pattern.h"

// Nothing leaves that the field tables do not mark as open: every text of everything is a word of
// its own, and it is looked for in all that slt publishes. A new field is among them by itself.
namespace {

using slt::Field;
using slt::FieldKind;
using slt::Openness;

/// Texts for the keys that take only some forms; none of them tells anything of anybody.
std::string fitting(const Field& field) {
  for (const char* one : {"9901", "974760673", "12-13", "2022/2023", "05-16", "12"})
    if (slt::matches(field.pattern, one)) return one;
  FAIL("no text fits ", std::string(field.pattern));
  return {};
}

/// A municipality in which everything is stated.
class Everything {
 public:
  std::set<std::string> open, withheld;
  std::map<std::string, std::string> keys;  ///< Where each word stands, for people.

  std::string yaml() {
    std::string text;
    for (const Field& field : slt::fields_of<slt::Municipality>())
      if (field.key != "joint")
        text += fmt::format("{}: {}  # {}\n", field.key, value(field, field.open, 0, field.key),
                            word(Openness::no, "comment"));
    return text;
  }

 private:
  /// How many of a kind there are: one for each state that reports treat otherwise.
  static int count_of(const Field& field) {
    if (!field.many) return 1;
    if (field.key == "contacts") return 5;
    const bool has_states = field.key == "meetings" || field.key == "tiltak" ||
                            field.key == "evaluations" || field.key == "persons" ||
                            field.key == "groups";
    return has_states ? 4 : 1;
  }

  std::string word(Openness openness, std::string_view where) {
    const std::string made = fmt::format("Qz{:04}w", keys.size());
    keys[made] = where;
    (openness == Openness::yes && !hidden_ ? open : withheld).insert(made);
    return made;
  }

  std::string id_of(std::string_view kind, int number) {
    return fmt::format("{}-id-{}", kind, number);
  }

  std::string reference(const Field& field) {
    static const std::map<std::string_view, std::string_view> kKinds{
        {"person", "person"},
        {"holder", "person"},
        {"position_holder", "person"},
        {"leader", "person"},
        {"unit", "unit"},
        {"part_of", "unit"},
        {"goals", "goal"},
        {"target_groups", "target-group"},
        {"tiltak", "tiltak"},
        {"of", "tiltak"},
        {"series", "series"},
        {"from", "knowledge-source"}};
    if (field.key.starts_with("municipalit")) return "sand";
    const auto kind = kKinds.find(field.key);
    return id_of(kind == kKinds.end() ? "group" : kind->second, 0);
  }

  std::string choice(const Field& field, int number) {
    return std::string(field.choices[static_cast<std::size_t>(number) % field.choices.size()].word);
  }

  std::string plain(const Field& field, Openness openness, int number, const std::string& where) {
    switch (field.kind) {
      case FieldKind::integer:
        return field.key == "avoid_months" ? "6" : "5";
      case FieldKind::boolean:
        return field.key == "reference" || field.key == "external" ? "false" : "true";
      case FieldKind::date:
        return fmt::format("2026-{:02}-12", 3 * number + 3);
      case FieldKind::partial_date:
        return field.key == "until" ? "2029-05" : "2026-05";
      case FieldKind::period:
        return "2026-01-01/2026-12-31";
      case FieldKind::clock:
        return field.key == "end" ? "\"11:00\"" : "\"10:00\"";
      case FieldKind::duration:
        return "2 years";
      case FieldKind::origin:
        return "document-id-0 1-2";
      case FieldKind::rule:
        return "plan-expired";
      case FieldKind::choice:
        return choice(field, number);
      case FieldKind::reference:
        return reference(field);
      default:
        if (field.key == "who") return id_of("person", 0);
        if (field.key == "phrase") return "ca hver sjette uke";
        return fmt::format("\"{}\"",
                           field.pattern.empty() ? word(openness, where) : fitting(field));
    }
  }

  std::string map(const Field& field, int number, const std::string& where) {
    std::string text = "{";
    for (const Field& part : field.parts()) {
      const std::string path = fmt::format("{}.{}", where, part.key);
      if (std::ranges::count(inside_, part.noun) > 0 && part.kind == FieldKind::entity) continue;
      if (part.key == "dissolved") continue;  // Else no group has meetings any more.
      if (part.key == "public" && number % 2 == 0) continue;
      if (text.size() > 1) text += ", ";
      const bool shown = field.noun == &slt::noun_of<slt::Person> ? number % 2 == 1 : number > 0;
      const Openness openness = part.open != Openness::when_public ? part.open
                                : shown                            ? Openness::yes
                                                                   : Openness::no;
      if (field.noun == &slt::noun_of<slt::Contact> && number == 0) hidden_ = true;
      const std::string said = part.kind == FieldKind::id
                                   ? id_of(field.noun->word, ids_[field.noun]++)
                                   : value(part, openness, number, path);
      text += fmt::format("{}: {}", part.key, said);
    }
    if (field.noun == &slt::noun_of<slt::Contact>) hidden_ = false;
    return text + "}";
  }

  std::string value(const Field& field, Openness openness, int number, std::string_view where) {
    inside_.push_back(field.kind == FieldKind::entity ? field.noun : nullptr);
    std::string text;
    for (int i = 0; i < count_of(field); ++i) {
      const int which = count_of(field) > 1 ? i : number;
      if (i > 0) text += ", ";
      text += field.kind == FieldKind::entity ? map(field, which, std::string(where))
                                              : plain(field, openness, which, std::string(where));
    }
    inside_.pop_back();
    return field.many ? fmt::format("[{}]", text) : text;
  }

  std::vector<const slt::Noun*> inside_;
  std::map<const slt::Noun*, int> ids_;
  bool hidden_ = false;  ///< In a contact that is a person, of whom nothing is told.
};

struct MarkedPlans : Collection {
  Everything all;
  MarkedPlans() { write("sand/municipality.yaml", all.yaml()); }

  /// The keys whose words stand in a text.
  std::vector<std::string> found(const std::set<std::string>& words,
                                 const std::string& text) const {
    std::vector<std::string> keys;
    for (const std::string& word : words)
      if (text.find(word) != text.npos || text.find("q" + word.substr(1)) != text.npos)
        keys.push_back(all.keys.at(word));
    return keys;
  }
  std::string folder(std::vector<std::string> words) const {
    words.insert(words.end(), {"-o", top() + "/out/"});
    std::string all_files = run(words);
    CAPTURE(all_files);
    REQUIRE(std::filesystem::is_directory(top() + "/out"));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(top() + "/out")) {
      all_files += entry.path().filename().string() + "\n";
      if (entry.is_regular_file()) {
        std::stringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        all_files += text.str();
      }
    }
    std::filesystem::remove_all(top() + "/out");
    return all_files;
  }
};

/// Everything that can be published, by the command that does it.
std::map<std::string, std::string> editions(const MarkedPlans& plans) {
  std::map<std::string, std::string> all;
  for (const char* kind : {"annual", "plan", "status", "overview", "agenda", "minutes"})
    for (const char* format : {"text", "markdown", "html", "docx", "csv", "json"})
      all[fmt::format("report {} {}", kind, format)] =
          plans.run({"report", kind, "sand", "--public", "-f", format, "-o", "-"});
  all["fragment"] = plans.run({"report", "sand", "--public", "--fragment"});
  for (const char* format : {"text", "markdown", "csv", "json", "ics", "svg"})
    all[fmt::format("calendar {}", format)] =
        plans.run({"calendar", "sand", "--public", "--year", "2026", "--explain", "-f", format});
  all["feeds"] = plans.folder({"calendar", "sand", "--public", "--year", "2026", "-f", "ics"});
  all["ndjson"] = plans.run({"export", "sand", "--public", "-f", "ndjson"});
  all["data package"] = plans.folder({"export", "sand", "--public"});
  return all;
}

}  // namespace

TEST_CASE("what no field table marks as open is in nothing that is published") {
  const MarkedPlans plans;
  REQUIRE(plans.all.withheld.size() > 100);
  REQUIRE(plans.all.open.size() > 100);
  const std::string whole = plans.run({"export", "sand", "-f", "ndjson"});
  for (const std::string& word : plans.all.withheld) {
    CAPTURE(plans.all.keys.at(word));
    CHECK((whole.find(word) != whole.npos || plans.all.keys.at(word) == "comment"));
  }
  for (const auto& edition : editions(plans)) {
    const std::string& text = edition.second;
    CAPTURE(edition.first);
    CHECK(!text.empty());
    for (const std::string& key : plans.found(plans.all.withheld, text)) CHECK(key == "");
    CHECK(text.find("person-id-0") == text.npos);  // Not public, and named by many.
  }
}

TEST_CASE("what a field table marks as open is published, so that the test before can fail") {
  const MarkedPlans plans;
  const auto all = editions(plans);
  for (const char* whole : {"ndjson", "data package"})
    CHECK(plans.found(plans.all.open, all.at(whole)).size() == plans.all.open.size());
  for (const char* part : {"report annual docx", "report plan html", "fragment"})
    CHECK(plans.found(plans.all.open, all.at(part)).size() > 20);
  CHECK(all.at("ndjson").find("person-id-1") != std::string::npos);
  const std::string report = plans.run({"report", "plan", "sand", "-f", "text"});
  CHECK(plans.found(plans.all.withheld, report).size() > 20);
}

TEST_CASE("a published file keeps its lines, and of comments only what slt is told") {
  slt::Withheld withheld;
  withheld.names = {"Rita Rolle"};
  withheld.ids = {{"rita", "sand-person-1"}};
  const auto text = slt::published(
      "# taushetsplikt\n"
      "persons:\n"
      "  - id: rita\n"
      "    name: Rita Rolle   # ring henne hjemme\n"
      "    phone: \"22 22 22 22\"\n"
      "groups:\n"
      "  # slt: ignore group-without-meetings: de krangler\n"
      "  - id: a\n"
      "    name: Gruppa til rita rolle\n"
      "    chair: rita\n"
      "    unknown: 1\n"
      "    note: >\n"
      "      to\n"
      "      linjer\n"
      "    also_known_as: [Ä, \"b: c\"]\n",
      withheld);
  REQUIRE(text);
  CHECK(*text ==
        "{\n"
        "  persons: \n"
        " [{ id: sand-person-1,\n"
        "  name: \"[navn ikke offentlig]\"}],\n"
        " \n"
        "  groups: \n"
        "  # slt: ignore group-without-meetings: [ikke offentlig]\n"
        " [{ id: a,\n"
        "  name: \"[navn ikke offentlig]\",\n"
        "  chair: sand-person-1,\n"
        " \n \n \n \n"
        "  also_known_as: [\"Ä\",\"b: c\"]}]}\n"
        " \n");
}

TEST_CASE("a figure about fewer than five is not published, unless it is a share") {
  const auto text = slt::published(
      "indicators:\n"
      "  - {id: a, title: A, measured_in: elever, values: [{year: 2025, value: \"4\"},"
      " {year: 2026, value: \"5\"}]}\n"
      "  - {id: b, title: B, measured_in: prosent, values: [{year: 2025, value: \"4\"}]}\n",
      {});
  REQUIRE(text);
  CHECK(text->find("year: 2025, value: \"[ikke offentlig]\"") != text->npos);
  CHECK(text->find("year: 2026, value: \"5\"") != text->npos);
  CHECK(text->rfind("value: \"4\"") > text->find("prosent"));
}

TEST_CASE("a file that cannot be read is withheld whole") {
  CHECK(!slt::published("groups: [\n", {}));
  CHECK(!slt::published("# bare en kommentar\n", {}));
}
