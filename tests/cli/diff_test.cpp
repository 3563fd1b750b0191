// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "../in_git.h"

namespace {

/// The parts of an answer that say what has changed: its list items.
std::string items_in(const std::string& seen) {
  std::istringstream lines(seen);
  std::string items;
  for (std::string line; std::getline(lines, line);)
    if (line.find("- ") == line.find_first_not_of(' ') && line.find("- ") != line.npos)
      items += line + "\n";
  return items;
}

}  // namespace

TEST_CASE("a revision is compared with the plans as they are now, or with another") {
  const InGit plans;
  plans.write("sand/tiltak.yaml",
              "tiltak:\n"
              "  - id: natteravner\n"
              "    title: Natteravner\n"
              "    responsible: politiet\n"
              "    evaluation: {form: simple, due: 2027-03-01}\n"
              "  - {id: moteplass, title: Møteplass}\n");
  const std::string changed =
      "- Lagt til: Møteplass\n"
      "- Endret: Natteravner\n"
      "  - Evaluering, frist: fra 01.12.2026 til 01.03.2027\n"
      "- Slettet: Delbart\n";
  CHECK(items_in(plans.run({"diff", "HEAD"})) == changed);
  CHECK(items_in(plans.run({"diff", "HEAD", "sand"})) == changed);
  plans.commit();
  CHECK(items_in(plans.run({"diff", "HEAD~1", "HEAD"})) == changed);
  CHECK(items_in(plans.run({"diff", "HEAD~1", "HEAD", "sand"})) == changed);
  CHECK(plans.run({"diff", "HEAD"}).find("Ingenting er endret.") != std::string::npos);
  CHECK(plans.run({"diff", "HEAD~1", "--fail"}).ends_with("[1]\n"));
}

TEST_CASE("a municipality that came or went is said once") {
  const InGit plans;
  plans.write("vik/municipality.yaml",
              "municipality: {number: \"9902\", name: Vik, language: nn}\n");
  plans.remove("sand/municipality.yaml");
  plans.remove("sand/plan.yaml");
  plans.remove("sand/tiltak.yaml");
  const std::string seen = plans.run({"diff", "HEAD"});
  CHECK(seen.find("Endringer i Oslo\n================\n\nFra HEAD til planene slik de er nå.\n\n"
                  "Alt her er slettet.\n") != std::string::npos);
  CHECK(seen.find("Endringar i Vik\n===============\n\nFrå HEAD til planane slik dei er no.\n\n"
                  "Alt her er nytt.\n") != std::string::npos);
}

TEST_CASE("what stands in a file that one revision cannot read is not taken for deleted") {
  const InGit plans;
  plans.write("sand/tiltak.yaml", "tiltak:\n  - {id: natteravner\n");
  plans.commit();
  for (const auto& sides : {std::vector<std::string>{"HEAD~1", "HEAD"}, {"HEAD", "HEAD~1"}}) {
    const std::string seen = plans.run({"diff", sides[0], sides[1]});
    CHECK(seen.find("sand/tiltak.yaml kan ikke leses på begge sider") != std::string::npos);
    CHECK(items_in(seen).empty());
  }
}

TEST_CASE("a revision that git does not know is told of") {
  const InGit plans;
  CHECK(
      plans.run({"diff", "finnes-ikke"}).starts_with("slt: «finnes-ikke» er verken en mappe her"));
  CHECK(plans.run({"diff", "finnes-ikke"}).ends_with("[3]\n"));
}

TEST_CASE("a file that all share is told of as a whole, but not how it is laid out") {
  const InGit plans;
  plans.write("slt.yaml", "# målt mot seg selv\nprofile: \"local\"\n");
  CHECK(plans.run({"diff", "HEAD"}).find("Ingenting er endret.") != std::string::npos);
  plans.write("slt.yaml", "profile: krad\n");
  const std::string seen = plans.run({"diff", "HEAD", "--fail"});
  CHECK(seen ==
        "Endringer i felles filer\n========================\n\n"
        "Fra HEAD til planene slik de er nå.\n\nslt.yaml er endret.\n[1]\n");
  CHECK(plans.run({"diff", "HEAD", "sand"}).find("Ingenting er endret.") != std::string::npos);
}
