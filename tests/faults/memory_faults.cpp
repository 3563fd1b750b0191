// SPDX-License-Identifier: MIT
// Lets one allocation after the other fail, each in a process of its own: slt must end with 3 and
// say why, and leave every file as it was or as it was to become. Not a part of slt_tests, for what
// stands here in place of `operator new` would hide from the sanitizers what other tests do.

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>
#include <optional>
#include <sstream>

#include "../collection.h"
#include "../rounds.h"
#include "base/process.h"

namespace {

constexpr int kMost = 5'000;
constexpr int kToldOf = 20;
constexpr int kStep = kSanitized ? 50 : 1;  ///< Between those that are tried.

int left = 0;  ///< Allocations until one fails; none is to fail at 0.

}  // namespace

void* operator new(std::size_t size) {
  if (left > 0 && --left == 0) throw std::bad_alloc();
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

constexpr std::string_view kPlan =
    "municipality: {number: \"9901\", name: Sand, language: nn}\n"
    "roles:\n  - {role: slt-koordinator, holder: vacant, since: 2026-01-01}\n"
    "groups:\n"
    "  - id: politirad\n    type: politiråd\n    level: governing\n    chair: ordfører\n"
    "    meetings: minst eitt møte i halvåret\n    members: [ordfører, politistasjonssjef]\n"
    "tiltak:\n  - {id: uteteam, title: Uteteam, responsible: politikontakt, status: planned}\n";

/// What came of a run.
struct Outcome {
  bool planted = false;  ///< The allocation that was to fail was reached.
  int status = 0;        ///< 128 and more when a signal ended it.
  std::string said, file;
  /// The same came of both, whatever was planted.
  bool operator==(const Outcome& other) const {
    return status == other.status && said == other.said && file == other.file;
  }
};

/// Runs slt in a process of its own, whose allocation number `ordinal` fails.
Outcome run(const Collection& plans, const std::vector<std::string>& words, int ordinal) {
  static bool* const planted = static_cast<bool*>(
      ::mmap(nullptr, sizeof(bool), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
  std::fflush(nullptr);
  std::FILE* const said = std::tmpfile();
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(::fileno(said), 2);
    if (!std::freopen("/dev/null", "w", stdout)) std::abort();
    slt::prepare_process();
    std::set_terminate(slt::cli::end_without_memory);
    left = ordinal;
    const auto status = static_cast<int>(slt::cli::run(words, {std::cout, std::cerr}));
    *planted = left == 0;
    ::_exit(slt::flush_output() ? status : 99);
  }
  Outcome outcome;
  int status = 0;
  ::waitpid(child, &status, 0);
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  outcome.planted = *planted || !WIFEXITED(status);
  std::rewind(said);
  for (int c = std::fgetc(said); c != EOF; c = std::fgetc(said))
    outcome.said += static_cast<char>(c);
  std::fclose(said);
  outcome.file = plans.read("sand/municipality.yaml");
  return outcome;
}

/// What is not as it must be; empty when all is well. Sorting does with less where it can.
std::string fault(const Outcome& now, const Outcome& whole) {
  if (now == whole) return "";
  if (now.status != 3) return "status " + std::to_string(now.status);
  if (now.said.find("minne") == now.said.npos) return "not said why";
  return now.file == kPlan || now.file == whole.file ? "" : "a torn file";
}

/// How many failures a command survived; nothing, and the first few told of, when not all.
std::optional<int> survive(std::vector<std::string> words) {
  const Collection plans;
  const std::string path = "sand/municipality.yaml";
  words.insert(words.begin(), {"-C", plans.root(), "--today", "2026-11-21"});
  plans.write(path, std::string(kPlan));
  const Outcome whole = run(plans, words, 0);
  int survived = 0, lost = 0;
  for (int ordinal = 1; ordinal <= kMost && lost < kToldOf; ordinal += kStep) {
    plans.write(path, std::string(kPlan));
    const Outcome now = run(plans, words, ordinal);
    if (!now.planted) break;
    const std::string wrong = fault(now, whole);
    ++(wrong.empty() ? survived : lost);
    if (wrong.empty()) continue;
    std::cout << words[4] << ", allocation " << ordinal << ": " << wrong << "\n" << now.said;
  }
  return lost == 0 ? std::optional(survived) : std::nullopt;
}

}  // namespace

/// `memory_faults 142 -C plans validate` is one of these runs alone, for a debugger.
int main(int argc, char** argv) {
  if (argc > 1) {
    const std::vector<std::string> words{argv + 2, argv + argc};
    left = std::atoi(argv[1]);
    return static_cast<int>(slt::cli::run(words, {std::cout, std::cerr}));
  }
  const std::vector<std::vector<std::string>> commands{
      {"validate"},
      {"validate", "-f", "sarif"},
      {"report", "annual", "-f", "html", "-o", "-"},
      {"calendar", "--year", "2027", "-f", "ics"},
      {"set", "uteteam", "status=active"},
      {"calendar", "--year", "2027", "--write"}};
  int all = 0;
  bool whole = true;
  for (const auto& words : commands) {
    const std::optional<int> survived = survive(words);
    whole &= survived.has_value();
    all += survived.value_or(0);
  }
  std::cout << all << " failing allocations survived, in " << commands.size() << " commands\n";
  return whole && all >= (kSanitized ? 100 : 500) ? 0 : 1;
}
