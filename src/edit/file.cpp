// SPDX-License-Identifier: MIT
#include "edit/file.h"

#include <algorithm>

#include "yaml/reader.h"

namespace slt::edit {
namespace {

constexpr Message<std::string_view> kUnreadable{
    .nb = "{0} har feil i YAML-teksten; rett dem først, se «slt validate»",
    .nn = "{0} har feil i YAML-teksten; rett dei først, sjå «slt validate»",
    .en = "{0} has faults in its very YAML; mend them first, see \"slt validate\""};
constexpr Message<std::string_view> kTooTangled{
    .nb = "endringen lar seg ikke gjøre trygt slik {0} er skrevet her; rett for hånd",
    .nn = "endringa let seg ikkje gjere trygt slik {0} er skriven her; rett for hand",
    .en = "the way {0} is written here, the change cannot be made safely; edit it by hand"};

}  // namespace

struct File::Reading {
  Source source;
  Diagnostics found = {};
  yaml::Tree tree = {};

  Reading(const std::string& path, std::string bytes)
      : source{.path = path, .bytes = std::move(bytes), .decoded = {}} {
    tree = yaml::read(source, found);
  }
  bool is_whole() const { return !tree.refused && !tree.nodes.empty(); }
};

File::File(std::string path, std::string bytes)
    : original_(std::move(bytes)), now_(std::make_unique<Reading>(path, original_)) {
  if (!now_->is_whole()) throw Refused{kUnreadable(path)};
}
File File::beginning(std::string path, std::string bytes) {
  File file(std::move(path), std::move(bytes));
  file.original_.clear();
  return file;
}
File::~File() = default;
File::File(File&&) noexcept = default;

const std::string& File::path() const { return now_->source.path; }
const std::string& File::bytes() const { return now_->source.bytes; }
const yaml::Tree& File::tree() const { return now_->tree; }

int File::changed_line() const {
  const auto [old, now] = std::ranges::mismatch(original_, bytes());
  return 1 + static_cast<int>(std::count(bytes().begin(), now, '\n'));
}

void File::apply(const Edit& edit) {
  auto next = std::make_unique<Reading>(path(), applied(bytes(), edit));
  if (!next->is_whole()) throw Refused{kTooTangled(path())};
  now_ = std::move(next);
}

}  // namespace slt::edit
