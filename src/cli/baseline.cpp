// SPDX-License-Identifier: MIT
#include "cli/baseline.h"

#include <algorithm>
#include <ostream>

#include "base/files.h"
#include "cli/check.h"
#include "rules/baseline.h"

namespace slt::cli {
namespace {

constexpr Message<std::size_t, std::string> kWritten{
    .nb = "{0} funn står i {1}", .nn = "{0} funn står i {1}", .en = "{0} findings are in {1}"};

constexpr Message<Quote> kNotWhole{.nb =
                                       "{0} har en fil som ikke kan leses, så det er ikke kjent "
                                       "hva som er rettet; baseline.yaml er urørt",
                                   .nn =
                                       "{0} har ei fil som ikkje kan lesast, så det er ikkje kjent "
                                       "kva som er retta; baseline.yaml er urørt",
                                   .en =
                                       "{0} has a file that cannot be read, so what has been "
                                       "mended is not known; baseline.yaml is untouched"};

constexpr Message<Quote> kRefused{
    .nb =
        "{0} har feil som må rettes først, så det er ikke kjent hva som er rettet ellers; "
        "baseline.yaml er urørt",
    .nn =
        "{0} har feil som må rettast først, så det er ikkje kjent kva som er retta elles; "
        "baseline.yaml er urørt",
    .en =
        "{0} has errors that must be mended first, so what else has been mended is not known; "
        "baseline.yaml is untouched"};

constexpr Message<Quote> kNotRead{
    .nb = "{0} kan ikke leses; rett filen, eller slett den for å begynne på nytt",
    .nn = "{0} kan ikkje lesast; rett fila, eller slett ho for å byrje på nytt",
    .en = "{0} cannot be read; mend it, or delete it to begin anew"};

/// The fingerprints of everything that the rules find, wherever one stands. Throws `Failure` when a
/// municipality could not be looked at: what it had would be taken for mended.
std::vector<std::string> everything_in(const Repository& repository, Date today) {
  std::vector<std::string> all;
  for (const Folder& folder : repository.folders) {
    Diagnostics structure;
    const auto own = load(repository, folder, structure);
    if (!is_whole(view_of(repository, *own))) throw Failure(kNotWhole({folder.id}));
    if (!own->refused.empty()) throw Failure(kRefused({folder.id}));
    for (const Diagnostic& one : check(repository, view_of(repository, *own),
                                       {.today = today, .profile = repository.profile()}))
      if (may_be_known(one)) std::ranges::move(fingerprints(one, *own), std::back_inserter(all));
  }
  return all;
}

}  // namespace

Exit run(const Baseline&, const Context& context) {
  const Selection selection = select(context, {});
  const Repository& repository = *selection.repository;
  for (const Diagnostic& one : selection.shared)
    if (one.world) throw Failure(kNotWhole({repository.root}));
  const std::string path = repository.baseline_path();
  if (!repository.has_baseline && is_file(path)) throw Failure(kNotRead({path}));
  std::vector<std::string> found = everything_in(repository, context.today);
  if (repository.has_baseline)
    std::erase_if(found, [&](const std::string& one) {
      return std::ranges::find(repository.baseline, Words(one), &At<Words>::value) ==
             repository.baseline.end();
    });
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  const Lang lang = frame_language(context, repository);
  write_files({{path, baseline_text(found, lang)}});
  if (!context.quiet) context.streams.out << kWritten.in(lang, found.size(), path) << "\n";
  return Exit::fine;
}

}  // namespace slt::cli
