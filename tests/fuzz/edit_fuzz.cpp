// SPDX-License-Identifier: MIT
// A libFuzzer target: the words of a command line up to a line `@@`, a plan file after it. Any
// words are understood or refused; those of `slt set` are carried out on the file in memory. What
// was refused leaves it as it was, and what was done reads back, with all else as before.
#include <algorithm>

#include "../edit/leaves.h"
#include "cli/commands.h"
#include "edit/typed.h"
#include "expect.h"

using namespace slt;

namespace {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> all;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    all.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return all;
}

/// The command; nothing for words that are none.
cli::Invocation parsed(const std::vector<std::string>& words) try {
  return cli::parse(words);
} catch (const cli::Usage& wrong) {
  expect(!wrong.words.empty(), "wrong use is explained");
  return {};
}

void expect_done(const edit::File& before, const edit::File& after, const edit::Object& object,
                 const edit::Assignment& done) {
  Flat old, now;
  old.wanted = object.map.node().offset;
  old.add(before.tree().root(), "");
  now.add(after.tree().root(), "");
  const std::string place = old.wanted_path + "/" + done.path.substr(0, done.path.find('.'));
  expect(outside(old, place) == outside(now, place), "all else is as it was", after.bytes());
  const bool adds = done.act == edit::Act::set || done.act == edit::Act::add_item;
  const auto says = [&](const Leaf& leaf) {
    return leaf.text == done.value && (leaf.path + "/").starts_with(place + "/");
  };
  expect(!adds || std::ranges::any_of(now.leaves, says), "what was set reads back", after.bytes());
  expect(adds || now.leaves.size() < old.leaves.size(), "what was removed is gone", after.bytes());
}

void carry_out(const edit::Assignment& typed, const edit::Object& object,
               const edit::File& before) {
  edit::File after(before.path(), before.bytes());
  const edit::Assignment done = edit::in_plan_words(object.fields, typed);
  try {
    edit::assign({after, "her", object.number}, done);
  } catch (const edit::Refused& refused) {
    expect(after.bytes() == before.bytes(), "refused, it is as it was", after.bytes());
    expect(!refused.words.empty(), "it is said why");
    return;
  }
  expect_done(before, after, object, done);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  const std::size_t end = std::min(bytes.find("\n@@\n"), size);
  const cli::Invocation asked = parsed(lines_of(bytes.substr(0, end)));
  const cli::Set* set = std::get_if<cli::Set>(&asked.command);
  if (!set || end == size) return 0;
  try {
    const edit::File before("her/municipality.yaml", std::string(bytes.substr(end + 4)));
    const auto objects = edit::objects_in(before.tree(), "her");
    const auto named = std::ranges::find(objects, set->words.front(), &edit::Object::id);
    if (objects.empty()) return 0;
    for (const std::string& word : set->words)
      if (const auto one = edit::parse_assignment(word))
        carry_out(*one, named == objects.end() ? objects.front() : *named, before);
  } catch (const edit::Refused&) {  // No plan file.
  }
  return 0;
}
