// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <cstdlib>

#include "../in_git.h"

namespace {

/// A variable of the environment that is set for one test.
class Variable {
 public:
  Variable(const char* name, const std::string& value) : name_(name) {
    ::setenv(name, value.c_str(), 1);
  }
  ~Variable() { ::unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
};

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != text.npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("what was found before a revision is not shown, only counted") {
  const InGit plans;
  CHECK(plans.validate({}) != "");
  CHECK(plans.validate({"--since", "HEAD"}) == "");
  CHECK(plans.validate({"--since", "HEAD"}, "text").find("funn fra før vises ikke") !=
        std::string::npos);
}

TEST_CASE("a new fault is shown though the same one stands elsewhere") {
  const InGit plans;
  plans.write("sand/tiltak.yaml", replaced(kTiltak, "politiet", "politet"));
  plans.commit();
  plans.write("sand/tiltak.yaml",
              "# en ny linje flytter alt\n" +
                  replaced(kTiltak, "responsible: politiet", "responsible: politet") +
                  "    responsible: skulen\n");
  CHECK(plans.validate({"--since", "HEAD"}) ==
        "sand/tiltak.yaml:9:18: error: «skulen» finnes ikke: ingen rolle, enhet, gruppe eller "
        "person har den id-en [dangling-reference]\n[1]\n");
}

TEST_CASE("what is deleted, changed after its adoption or put off again is told") {
  const InGit plans;
  plans.write("sand/tiltak.yaml", replaced(kTiltak, "2026-12-01", "2027-03-01"));
  plans.commit();
  const std::string once = plans.validate({"--since", "HEAD~1"});
  CHECK(once.find("evaluation-moved-again") == once.npos);
  std::string later = replaced(kTiltak, "2026-12-01", "2027-09-01");
  later = replaced(later, "title: Natteravner", "title: Natteravnene");
  plans.write("sand/tiltak.yaml", later.substr(0, later.find("  - id: delbart")));
  CHECK(plans.validate({"--since", "HEAD"}) ==
        "sand/tiltak.yaml:1:1: warning: tiltaket «Delbart» er slettet [record-deleted]\n"
        "sand/tiltak.yaml:3:12: warning: «Natteravnene» er endret etter vedtaket 10.01.2026: "
        "Tittel [adopted-tiltak-changed]\n"
        "sand/tiltak.yaml:5:37: warning: evalueringen av «Natteravnene» er flyttet 2 ganger: "
        "01.12.2026 → 01.03.2027 → 01.09.2027 [evaluation-moved-again]\n");
}

TEST_CASE("a file that is deleted takes its records with it") {
  const InGit plans;
  plans.remove("sand/tiltak.yaml");
  const std::string seen = plans.validate({"--since", "HEAD"});
  CHECK(seen.find("«Natteravner» er slettet") != seen.npos);
  CHECK(seen.find("«Delbart» er slettet") != seen.npos);
}

TEST_CASE("a municipality that is gone is told of, unless others were asked for") {
  const InGit plans;
  plans.write("strand/municipality.yaml",
              "municipality: {number: \"1130\", name: Strand, language: nb}\n");
  plans.commit();
  plans.remove("strand/municipality.yaml");
  CHECK(plans.validate({"--since", "HEAD"}) ==
        "strand/municipality.yaml:1:1: warning: alt om kommunen «Strand» er slettet "
        "[record-deleted]\n");
  CHECK(plans.validate({"sand", "--since", "HEAD"}) == "");
}

TEST_CASE("what others have added to the branch since is not taken for deleted") {
  const InGit plans;
  plans.git({"checkout", "--quiet", "-b", "ny"});
  plans.write("slt.yaml", "profile: local\nlanguage: nb\n");
  plans.commit();
  plans.git({"checkout", "--quiet", "main"});
  plans.write("sand/groups.yaml", "groups:\n  - {id: kg}\n");
  plans.commit();
  plans.git({"checkout", "--quiet", "ny"});
  CHECK(plans.validate({"--since", "main"}) == "");
}

TEST_CASE("where there were no plans, everything is new") {
  const InGit plans;
  plans.git({"checkout", "--quiet", "--orphan", "tom"});
  plans.git({"rm", "--quiet", "-r", "--cached", "."});
  plans.git({"commit", "--quiet", "--allow-empty", "--message", "tom"});
  CHECK(plans.validate({"--since", "HEAD"}) == plans.validate({}));
}

TEST_CASE("where there was only a text beside the plans to come, everything is new") {
  const InGit plans;
  plans.git({"checkout", "--quiet", "--orphan", "tom"});
  plans.git({"rm", "--quiet", "-r", "--cached", "."});
  plans.write("README.md", "Her kommer planene.\n");
  plans.git({"add", "plans/README.md"});
  plans.git({"commit", "--quiet", "--message", "tom"});
  CHECK(plans.validate({"--since", "HEAD"}) == plans.validate({}));
}

TEST_CASE("a revision that git does not know ends with status 3 and git's own words") {
  const InGit plans;
  for (const std::string revision : {"ukjent", "--output=fil", "-x"}) {
    CAPTURE(revision);
    const std::string seen = plans.validate({"--since=" + revision});
    CHECK(seen.find("«" + revision + "» er verken en mappe her") != seen.npos);
    CHECK(seen.find("(git svarte «") != seen.npos);
    CHECK(seen.ends_with("[3]\n"));
  }
}

TEST_CASE("a hook's word of another folder does not lead astray") {
  const InGit plans;
  const Variable elsewhere("GIT_DIR", "/nowhere");
  CHECK(plans.validate({"--since", "HEAD"}) == "");
}

TEST_CASE("in a pull request, findings on changed lines come first") {
  const InGit plans;
  plans.git({"update-ref", "refs/remotes/origin/main", "HEAD"});
  plans.write("sand/tiltak.yaml", replaced(kTiltak, "title: Delbart", "title: Delbart i 8. trinn"));
  const std::string before = plans.validate({}, "github");
  const Variable base("GITHUB_BASE_REF", "main"), github("GITHUB_ACTIONS", "true");
  const std::string after = plans.validate({}, "github");
  CHECK(before.substr(0, before.find('\n')).find("line=7") == before.npos);
  CHECK(after.substr(0, after.find('\n')).find("file=sand/tiltak.yaml,line=7") != after.npos);
  CHECK(after.find("adopted-tiltak-changed") != after.npos);
}

TEST_CASE("a workflow that fetched one commit only goes on without") {
  const InGit plans;
  const Variable base("GITHUB_BASE_REF", "main"), github("GITHUB_ACTIONS", "true");
  CHECK_FALSE(plans.validate({}, "github").ends_with("[3]\n"));
}
