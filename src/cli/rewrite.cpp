// SPDX-License-Identifier: MIT
#include "cli/rewrite.h"

#include <algorithm>
#include <ostream>

#include "cli/ask.h"
#include "cli/check.h"
#include "edit/difference.h"
#include "render/escape.h"
#include "render/findings.h"
#include "render/page.h"
#include "rules/identity_number.h"

namespace slt::cli {
namespace {

constexpr Message<> kUnchanged{.nb = "det står slik fra før; ingenting er skrevet",
                               .nn = "det står slik frå før; ingenting er skrive",
                               .en = "it reads so already; nothing is written"};
constexpr Message<> kWouldBreak{
    .nb =
        "endringen er ikke skrevet, for den gir en feil som ikke var der; skriv --force om du vil "
        "ha den likevel",
    .nn =
        "endringa er ikkje skriven, for ho gir ein feil som ikkje var der; skriv --force om du vil "
        "ha henne likevel",
    .en =
        "the change is not written, for it brings an error that was not there; write --force if "
        "you want it all the same"};
constexpr Message<> kDryRun{.nb = "ingenting er skrevet (--dry-run)",
                            .nn = "ingenting er skrive (--dry-run)",
                            .en = "nothing is written (--dry-run)"};
constexpr Message<> kLeft{
    .nb = "ingenting er skrevet", .nn = "ingenting er skrive", .en = "nothing is written"};
constexpr Message<std::string> kChangedMeanwhile{
    .nb = "{0} er endret av noen andre i mellomtiden; ingenting er skrevet, prøv igjen",
    .nn = "{0} er endra av nokon andre i mellomtida; ingenting er skrive, prøv igjen",
    .en = "{0} has been changed by somebody else meanwhile; nothing is written, try again"};

bool same_finding(const render::Finding& a, const render::Finding& b) {
  return a.rule == b.rule && a.at.path == b.at.path && a.message == b.message;
}

void draw_line(render::Page<render::Terminal>& page, std::string_view line, bool color) {
  if (color && line.starts_with('+')) page << "\x1b[32m";
  if (color && line.starts_with('-')) page << "\x1b[31m";
  page << line;
  page << (color ? render::Literal("\x1b[0m\n") : render::Literal("\n"));
}

/// What is found in the municipalities concerned, on the disk or with drafts.
Checked checked(const Context& context, const Concerned& where, const Drafts& drafts) {
  const Drafted files(drafts);
  Selection now;
  now.repository = open_repository(where.repository.root, now.shared, files);
  for (const Folder& folder : now.repository->folders)
    if (std::ranges::find(where.municipalities, folder.id) != where.municipalities.end())
      now.folders.push_back(&folder);
  return check(now, {.today = context.today, .profile = now.repository->profile()});
}

/// The errors that were not there before.
std::vector<render::Finding> new_errors(const Checked& before, const Checked& after) {
  std::vector<render::Finding> fresh = after.findings;
  std::vector<render::Finding> known = before.findings;
  std::erase_if(fresh, [&](const render::Finding& one) {
    if (one.severity != Severity::error) return true;
    const auto old = std::ranges::find_if(
        known, [&](const render::Finding& other) { return same_finding(one, other); });
    if (old == known.end()) return false;
    known.erase(old);  // Each old finding excuses one.
    return true;
  });
  return fresh;
}

/// Warnings of rules that said nothing about the file before: what an edit allows, but should not
/// do unseen. A warning with another count in it is no new one, and where there were errors, rules
/// may only have been silent.
std::vector<render::Finding> new_warnings(const Checked& before, const Checked& after) {
  if (std::ranges::count(before.findings, Severity::error, &render::Finding::severity) > 0)
    return {};
  std::vector<render::Finding> fresh = after.findings;
  std::erase_if(fresh, [&](const render::Finding& one) {
    const auto is_old = [&](const render::Finding& other) {
      return one.rule == other.rule && one.at.path == other.at.path;
    };
    return one.severity != Severity::warning || std::ranges::any_of(before.findings, is_old);
  });
  return fresh;
}

void say(const Context& context, const std::string& words) {
  if (!context.quiet) context.streams.out << without_identity_numbers(words);
}

void show_difference(const Context& context, const Replacement& change) {
  render::Page<render::Terminal> page;
  page << "--- " << change.path << "\n+++ " << change.path << "\n";
  for (const std::string& line : edit::difference(change.before, change.after))
    draw_line(page, line, context.color);
  say(context, page.take());
}

void show_findings(const Context& context, Lang lang, const std::vector<render::Finding>& found) {
  const render::Drawing how{.lang = lang, .color = context.color, .quiet = true, .link = {}};
  context.streams.out << without_identity_numbers(render::findings_text(found, {}, how));
}

/// Makes the folder of a municipality's folder that a new file needs.
void make_folder_of(const std::string& path) {
  const std::string folder = path.substr(0, path.rfind('/'));
  const std::size_t slash = folder.rfind('/');
  if (!is_folder(folder)) make_folders(folder.substr(0, slash), folder.substr(slash + 1));
}

/// The first of the files that is not as it was.
std::string changed_meanwhile(const std::vector<Replacement>& changes) {
  const auto found = std::ranges::find_if(
      changes, [](const Replacement& one) { return read_file(one.path).bytes != one.before; });
  return found == changes.end() ? changes.front().path : found->path;
}

Drafts drafts_of(const std::vector<Replacement>& changes) {
  Drafts drafts;
  for (const Replacement& one : changes) drafts[one.path] = one.after;
  return drafts;
}

}  // namespace

std::vector<render::Finding> errors_brought(const Context& context, const Concerned& where,
                                            const std::vector<Replacement>& changes) {
  return new_errors(checked(context, where, {}), checked(context, where, drafts_of(changes)));
}

Exit rewrite(const Context& context, const Concerned& where,
             const std::vector<Replacement>& changes, const Caution& caution,
             const Sentence& done) {
  const Checked before = checked(context, where, {});
  const Lang lang = context.lang.value_or(
      where.municipalities.size() == 1 ? before.lang : where.repository.lang());
  if (changes.empty()) return say(context, done.in(lang) + "\n"), Exit::fine;
  if (std::ranges::all_of(changes, [](const auto& one) { return one.before == one.after; }))
    return say(context, kUnchanged.in(lang) + "\n"), Exit::fine;
  const Checked after = checked(context, where, drafts_of(changes));
  const auto errors = caution.force ? std::vector<render::Finding>() : new_errors(before, after);
  for (const Replacement& one : changes) show_difference(context, one);
  show_findings(context, lang, errors);
  if (errors.empty() && !context.quiet) show_findings(context, lang, new_warnings(before, after));
  if (!errors.empty()) {
    const Sentence stopped = caution.stopped.empty() ? kWouldBreak() : caution.stopped;
    context.streams.err << "slt: " << stopped.in(lang) << "\n";
    return Exit::findings;
  }
  const Sentence unwritten = caution.unwritten.empty() ? kDryRun() : caution.unwritten;
  if (caution.dry_run) return say(context, unwritten.in(lang) + "\n"), Exit::fine;
  if (caution.ask && !agreed(context, lang)) return say(context, kLeft.in(lang) + "\n"), Exit::fine;
  for (const Replacement& one : changes) make_folder_of(one.path);
  if (!replace_files(changes)) {
    context.streams.err << "slt: " << kChangedMeanwhile.in(lang, changed_meanwhile(changes))
                        << "\n";
    return Exit::findings;
  }
  say(context, done.in(lang) + "\n");
  return Exit::fine;
}

}  // namespace slt::cli
