#include "cli/editing.h"

#include <algorithm>
#include <ostream>

#include "base/files.h"
#include "base/list.h"
#include "base/nearest.h"
#include "edit/difference.h"
#include "render/escape.h"
#include "render/findings.h"
#include "render/page.h"
#include "rules/identity_number.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kNoSuchObject{
    .nb = "{0} er ikke id-en til noe som denne kommandoen kan endre",
    .nn = "{0} er ikkje id-en til noko som denne kommandoen kan endre",
    .en = "{0} is not the id of anything that this command can change"};
constexpr Message<std::string> kNotLookedIn{
    .nb = "{0} kan ikke leses, så der er det ikke lett; se «slt validate»",
    .nn = "{0} kan ikkje lesast, så der er det ikkje leitt; sjå «slt validate»",
    .en = "{0} cannot be read, so it was not looked in; see \"slt validate\""};
constexpr Message<Quote, Sentence> kSeveral{.nb = "{0} finnes flere steder: {1}",
                                            .nn = "{0} finst fleire stader: {1}",
                                            .en = "{0} is found in several places: {1}"};
constexpr Message<> kSayWhich{.nb = "skriv kommunen foran, KOMMUNE/ID",
                              .nn = "skriv kommunen framfor, KOMMUNE/ID",
                              .en = "write the municipality before it, MUNICIPALITY/ID"};
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
constexpr Message<std::string> kChangedMeanwhile{
    .nb = "{0} er endret av noen andre i mellomtiden; ingenting er skrevet, prøv igjen",
    .nn = "{0} er endra av nokon andre i mellomtida; ingenting er skrive, prøv igjen",
    .en = "{0} has been changed by somebody else meanwhile; nothing is written, try again"};
constexpr Message<Sentence, std::string_view, int> kDone{
    .nb = "{0} ({1}:{2})", .nn = "{0} ({1}:{2})", .en = "{0} ({1}:{2})"};

bool same_finding(const render::Finding& a, const render::Finding& b) {
  return a.rule == b.rule && a.at.path == b.at.path && a.message == b.message;
}

/// The files that can be edited; what cannot be read is left to «slt validate».
std::unique_ptr<edit::File> file_at(const std::string& path) {
  FileRead read = read_file(path);
  if (read.refusal != Refusal::none) return {};
  try {
    return std::make_unique<edit::File>(path, std::move(read.bytes));
  } catch (const edit::Refused&) {
    return {};
  }
}

void draw_line(render::Page<render::Terminal>& page, std::string_view line, bool color) {
  if (color && line.starts_with('+')) page << "\x1b[32m";
  if (color && line.starts_with('-')) page << "\x1b[31m";
  page << line;
  page << (color ? render::Literal("\x1b[0m\n") : render::Literal("\n"));
}

}  // namespace

Sentence day_in_words(std::string_view typed) {
  const auto day = parse_partial_date(typed);
  return in_every_language([&](Lang lang) { return day ? shown(lang, *day) : std::string(typed); });
}

std::vector<Editing::Home> Editing::homes(std::string_view municipality) const {
  std::vector<Home> all;
  const bool joint = !selection_.only_files.empty();
  if (joint) return {{std::string(municipality), selection_.only_files, true}};
  for (const Folder* folder : selection_.folders) all.push_back({folder->id, folder->files});
  if (!municipality.empty()) return all;
  for (const auto& one : selection_.repository->joint) {
    all.push_back({one->id, {}, true});
    for (const Source& source : one->sources) all.back().files.push_back(source.path);
  }
  return all;
}

void Editing::look_in(const Home& home, std::string_view id, bool (*fits)(const edit::Object&),
                      std::vector<std::string>& known, std::vector<std::string>& found) {
  for (const std::string& path : home.files) {
    auto file = file_at(path);
    if (!file && unread_.empty()) unread_ = path;
    if (!file) continue;
    for (const edit::Object& object : edit::objects_in(file->tree(), home.id)) {
      if (!fits(object)) continue;
      known.push_back(object.id);
      if (object.id != id) continue;
      if (found.empty()) home_ = home, number_ = object.number;
      found.push_back(home.id + "/" + object.id);
    }
    if (!found.empty() && !file_) file_ = std::move(file);
  }
}

Editing::Editing(const Context& context, std::string_view address,
                 bool (*fits)(const edit::Object&))
    : context_(context) {
  const std::size_t slash = std::min(address.find('/'), address.size());
  const bool named = slash < address.size();
  const std::string_view municipality = named ? address.substr(0, slash) : std::string_view();
  const std::string_view id = named ? address.substr(slash + 1) : address;
  std::vector<std::string> words;
  if (named) words.emplace_back(municipality);
  selection_ = select(context, words);
  std::vector<std::string> known, found;
  for (const Home& home : homes(municipality)) look_in(home, id, fits, known, found);
  const std::vector<std::string_view> ids(known.begin(), known.end());
  const auto close = nearest(id, ids);
  if (found.empty() && close.empty() && !unread_.empty())
    throw edit::Refused{kNoSuchObject({address}), kNotLookedIn(unread_)};
  if (found.empty()) throw Usage{kNoSuchObject({address}), did_you_mean(close)};
  const std::vector<std::string_view> places(found.begin(), found.end());
  if (found.size() > 1) throw Usage{kSeveral({id}, listed(places)), kSayWhich()};
}

void Editing::set(std::string_view path, std::string_view value) {
  assign({std::string(path), edit::Act::set, std::string(value)});
}

void Editing::remove(std::string_view path) { assign({std::string(path), edit::Act::remove}); }

void Editing::go_to_file_with(std::span<const std::string_view> keys) {
  for (const std::string_view key : keys)
    for (const std::string& path : home_.files) {
      auto file = file_at(path);
      if (!file || !edit::entry_of(file->tree().root(), key)) continue;
      file_ = std::move(file);
      return;
    }
}

Checked Editing::checked(const Drafts& drafts) const {
  const Drafted files(drafts);
  Selection now;
  now.repository = open_repository(selection_.repository->root, now.shared, files);
  for (const Folder& folder : now.repository->folders)
    if (home_.joint || folder.id == home_.id) now.folders.push_back(&folder);
  return check(now, {.today = context_.today, .profile = now.repository->profile()});
}

std::vector<render::Finding> Editing::new_errors(const Checked& before) const {
  std::vector<render::Finding> fresh = checked({{file_->path(), file_->bytes()}}).findings;
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

void Editing::show_difference() const {
  render::Page<render::Terminal> page;
  page << "--- " << file_->path() << "\n+++ " << file_->path() << "\n";
  for (const std::string& line : edit::difference(file_->original(), file_->bytes()))
    draw_line(page, line, context_.color);
  say(page.take());
}

void Editing::say(const std::string& words) const {
  if (!context_.quiet) context_.streams.out << without_identity_numbers(words);
}

Exit Editing::finish(const Caution& caution, const Sentence& done) {
  const Checked before = checked({});
  const Lang lang =
      context_.lang.value_or(home_.joint ? selection_.repository->lang() : before.lang);
  if (!file_->is_changed()) return say(kUnchanged.in(lang) + "\n"), Exit::fine;
  const auto errors = caution.force ? std::vector<render::Finding>() : new_errors(before);
  show_difference();
  if (!errors.empty()) {
    const render::Drawing how{.lang = lang, .color = context_.color, .quiet = true, .link = {}};
    context_.streams.out << without_identity_numbers(render::findings_text(errors, {}, how));
    context_.streams.err << "slt: " << kWouldBreak.in(lang) << "\n";
    return Exit::findings;
  }
  if (caution.dry_run) return say(kDryRun.in(lang) + "\n"), Exit::fine;
  if (!replace_files({{file_->path(), file_->original(), file_->bytes()}})) {
    context_.streams.err << "slt: " << kChangedMeanwhile.in(lang, file_->path()) << "\n";
    return Exit::findings;
  }
  say(kDone.in(lang, done, file_->path(), file_->changed_line()) + "\n");
  return Exit::fine;
}

}  // namespace slt::cli
