// SPDX-License-Identifier: MIT
#include "cli/editing.h"

#include <algorithm>
#include <set>

#include "base/files.h"
#include "base/list.h"
#include "base/nearest.h"
#include "cli/new_file.h"
#include "cli/say.h"
#include "model/plan_files.h"

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
constexpr Message<Quote, std::string> kTwice{.nb = "{0} står flere ganger i {1}",
                                             .nn = "{0} står fleire gonger i {1}",
                                             .en = "{0} stands several times in {1}"};
constexpr Message<> kGiveIds{.nb = "gi hver av dem en egen «id» i filen, og skriv den",
                             .nn = "gi kvar av dei ein eigen «id» i fila, og skriv han",
                             .en = "give each an \"id\" of its own in the file, and write that"};
constexpr Message<> kByHand{.nb = "endre det i filen for hånd",
                            .nn = "endre det i fila for hand",
                            .en = "change it in the file by hand"};
constexpr Message<Quote, std::string> kReadAs{
    .nb = "{0} er lest som {1}", .nn = "{0} er lese som {1}", .en = "{0} is read as {1}"};
constexpr Message<Sentence, std::string_view, int> kDone{
    .nb = "{0} ({1}:{2})", .nn = "{0} ({1}:{2})", .en = "{0} ({1}:{2})"};

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

/// True when something says that its last day has passed.
bool is_over(const edit::Object& object, Date today) {
  const auto until = edit::entry_of(object.map, "until");
  if (!until || !until->value.is_scalar()) return false;
  const auto last = parse_partial_date(until->value.text());
  return last && last->last() < today;
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
                      std::vector<std::string>& known, std::vector<Found>& found) {
  for (const std::string& path : home.files) {
    const auto file = file_at(path);
    if (!file && unread_.empty()) unread_ = path;
    if (!file) continue;
    for (const edit::Object& object : edit::objects_in(file->tree(), home.id)) {
      if (!fits(object)) continue;
      known.push_back(object.id);
      if (object.id == id)
        found.push_back({home, path, object.number, is_over(object, context_.today),
                         edit::field_named(object.fields, "id").key == "id"});
    }
  }
}

void Editing::take_one_of(std::vector<Found> found, std::string_view id) {
  std::set<std::string> in_force;
  for (const Found& one : found)
    if (!one.over) in_force.insert(one.home.id);
  std::erase_if(found,
                [&](const Found& one) { return one.over && in_force.contains(one.home.id); });
  std::vector<std::string> places;
  for (const Found& one : found) places.push_back(fmt::format("{}/{}", one.home.id, id));
  places.erase(std::unique(places.begin(), places.end()), places.end());
  const std::vector<std::string_view> words(places.begin(), places.end());
  if (words.size() > 1) throw Usage{kSeveral({id}, listed(words)), kSayWhich()};
  if (found.size() > 1)
    throw Usage{kTwice({id}, found.front().home.id),
                found.front().may_have_id ? kGiveIds() : kByHand()};
  home_ = found.front().home;
  number_ = found.front().number;
  file_ = file_at(found.front().path);
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
  std::vector<std::string> known;
  std::vector<Found> found;
  for (const Home& home : homes(municipality)) look_in(home, id, fits, known, found);
  const std::vector<std::string_view> ids(known.begin(), known.end());
  const auto close = nearest(id, ids);
  if (found.empty() && close.empty() && !unread_.empty())
    throw edit::Refused{kNoSuchObject({address}), kNotLookedIn(unread_)};
  if (found.empty()) throw Usage{kNoSuchObject({address}), did_you_mean(close)};
  take_one_of(std::move(found), id);
}

void Editing::set(std::string_view path, std::string_view value) {
  assign({std::string(path), edit::Act::set, std::string(value)});
}

void Editing::assign(const edit::Assignment& typed) {
  const edit::Assignment one = edit::in_plan_words(object().fields, typed);
  if (one.value != typed.value) readings_.push_back(kReadAs({typed.value}, one.value));
  edit::assign(place(), one);
}

std::string Editing::in_plan_words(std::span<const Field> fields, std::string_view path,
                                   const std::string& typed) {
  std::string value = edit::in_plan_words(edit::field_at(fields, path), typed);
  if (value != typed) readings_.push_back(kReadAs({typed}, value));
  return value;
}

void Editing::remove(std::string_view path) { assign({std::string(path), edit::Act::remove}); }

bool Editing::go_to_file_with(std::span<const std::string_view> keys, std::string_view in_path) {
  for (const std::string_view key : keys)
    for (const std::string& path : home_.files) {
      if (path.find(in_path) == path.npos) continue;
      auto file = file_at(path);
      if (!file || !edit::entry_of(file->tree().root(), key)) continue;
      file_ = std::move(file);
      return true;
    }
  return false;
}

void Editing::add_to_file(const std::string& name, std::string_view section,
                          const edit::Value& item) {
  const std::string folder = join_path(selection_.repository->root, home_.id);
  const std::string path = join_path(folder, name);
  if (file_->path() != path) {
    const FileRead there = read_file(path);
    if (there.refusal == Refusal::none) file_ = std::make_unique<edit::File>(path, there.bytes);
  }
  if (file_->path() == path) return edit::add_to_section(*file_, section, item);
  std::string bytes = head_of_new_file(folder, name);
  for (const std::string& line : edit::lines_of_entry(section, edit::list_of({item})))
    bytes += line + "\n";
  file_ = std::make_unique<edit::File>(edit::File::beginning(path, bytes));
}

Lang Editing::lang() const {
  if (context_.lang) return *context_.lang;
  for (const std::string& path : home_.files) {
    const auto file = file_at(path);
    if (!file) continue;
    for (const std::string_view key : {"municipality", "joint"})
      if (const auto identity = edit::entry_of(file->tree().root(), key);
          identity && identity->value.is_map())
        if (const auto form = edit::entry_of(identity->value, "language"))
          return form->value.text() == "nn" ? Lang::nn : Lang::nb;
  }
  return selection_.repository->lang();
}

std::vector<edit::Object> Editing::objects(std::vector<std::unique_ptr<edit::File>>& files) const {
  std::vector<edit::Object> all;
  for (const std::string& path : home_.files)
    if (auto file = file_at(path)) {
      std::ranges::move(edit::objects_in(file->tree(), home_.id), std::back_inserter(all));
      files.push_back(std::move(file));
    }
  return all;
}

std::vector<std::string> Editing::ids_of(const Noun& noun) const {
  std::vector<std::unique_ptr<edit::File>> files;
  std::vector<std::string> found;
  for (const edit::Object& one : objects(files))
    if (one.noun == &noun) found.push_back(one.id);
  return found;
}

std::vector<std::pair<std::string, std::string>> Editing::last_in(std::string_view section) const {
  std::vector<std::pair<std::string, std::string>> keys;
  for (const std::string& path : home_.files) {
    const auto file = file_at(path);
    const auto list = file ? edit::entry_of(file->tree().root(), section) : std::nullopt;
    if (!list || !list->value.is_list()) continue;
    for (const yaml::Cursor item : list->value.items()) {
      if (!item.is_map()) continue;
      for (const auto [key, value] : item.entries())
        if (value.is_scalar())
          keys.insert(keys.begin(), {std::string(key.text()), std::string(value.text())});
    }
  }
  return keys;
}

std::vector<std::string> Editing::ids() const {
  std::vector<std::unique_ptr<edit::File>> files;
  std::vector<std::string> found;
  for (const edit::Object& one : objects(files)) found.push_back(one.id);
  return found;
}

Concerned Editing::concerned() const {
  Concerned all{*selection_.repository, {}};
  for (const Folder& folder : selection_.repository->folders)
    if (home_.joint || folder.id == home_.id) all.municipalities.push_back(folder.id);
  return all;
}

std::vector<Replacement> Editing::changes() const {
  return {{file_->path(), file_->original(), file_->bytes(), file_->original().empty()}};
}

std::vector<render::Finding> Editing::errors() const {
  return errors_brought(context_, concerned(), changes());
}

Exit Editing::finish(const Caution& caution, const Sentence& done) {
  for (const Sentence& one : readings_) say(context_, one.in(lang()));
  return rewrite(context_, concerned(), changes(), caution,
                 kDone(done, file_->path(), file_->changed_line()));
}

bool Editing::is_written() const { return read_file(file_->path()).bytes == file_->bytes(); }

}  // namespace slt::cli
