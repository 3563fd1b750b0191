#include "cli/set.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kNoAssignment{
    .nb = "{0} er ingen endring; skriv NØKKEL=VERDI, for eksempel status=done",
    .nn = "{0} er inga endring; skriv NØKKEL=VERDI, til dømes status=done",
    .en = "{0} is no change; write KEY=VALUE, for example status=done"};
constexpr Message<Quote> kNothingToSet{
    .nb = "hva skal endres hos {0}? skriv NØKKEL=VERDI, for eksempel status=done",
    .nn = "kva skal endrast hos {0}? skriv NØKKEL=VERDI, til dømes status=done",
    .en = "what is to be changed in {0}? write KEY=VALUE, for example status=done"};
constexpr Message<Quote> kDone{.nb = "{0} er endret", .nn = "{0} er endra", .en = "{0} is changed"};

std::vector<edit::Assignment> assignments_in(const std::vector<std::string>& words) {
  std::vector<edit::Assignment> all;
  for (const std::string& word : words) {
    if (&word == &words.front()) continue;
    const auto one = edit::parse_assignment(word);
    if (!one) throw Usage{kNoAssignment({word})};
    all.push_back(*one);
  }
  if (all.empty()) throw Usage{kNothingToSet({words.front()})};
  return all;
}

}  // namespace

Exit run(const Set& command, const Context& context) {
  const auto assignments = assignments_in(command.words);
  const std::string& id = command.words.front();
  Editing editing(context, id, [](const edit::Object&) { return true; });
  for (const edit::Assignment& one : assignments) editing.assign(one);
  return editing.finish({command.dry_run, command.force}, kDone({id}));
}

}  // namespace slt::cli
