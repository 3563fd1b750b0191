// SPDX-License-Identifier: MIT
// A libFuzzer target: whatever a repository holds, it is checked whole, and what is found can be
// drawn in every format and read by whatever reads that format.
#include <algorithm>

#include "cli/check.h"
#include "expect.h"
#include "memory_tree.h"
#include "render/findings.h"

using namespace slt;

namespace {

/// Stops unless each line is a command that slt gives, and nothing in it another.
void expect_github(const std::string& text) {
  expect_plain_text(text);
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    const bool command = line.starts_with("::error ") || line.starts_with("::warning ") ||
                         line.starts_with("::notice ");
    expect(command || line.find("::") == line.npos || !line.starts_with("::"),
           "a command is an annotation", text);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  expect(text.find("##[") == text.npos, "it holds no other command", text);
}

void draw(const cli::Checked& all, const render::Drawing& how) {
  const render::Extent extent{all.municipalities, all.files, all.unchecked, all.known, all.earlier};
  for (const std::string& text : {render::findings_text(all.findings, extent, how),
                                  render::findings_short(all.findings, how)})
    expect_plain_text(text), expect_no_command(text);
  expect_plain_text(render::findings_markdown(all.findings, extent, how));
  expect_markup(render::findings_junit(all.findings, extent, how));
  expect_github(render::findings_github(all.findings, extent, how));
  expect_json(render::findings_json(all.findings, extent));
  expect_json(render::findings_sarif(all.findings, how));
  expect_json(render::findings_gitlab(all.findings, how));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const MemoryTree files({reinterpret_cast<const char*>(data), size});
  cli::Selection selection;
  try {
    selection.repository = open_repository(std::string(files.kRoot), selection.shared, files);
  } catch (const Failure&) {  // No plans at all.
    return 0;
  }
  for (const Folder& folder : selection.repository->folders) selection.folders.push_back(&folder);
  const cli::Checked all = cli::check(selection, {.today = make_date(2026, 11, 21)});
  draw(all, {.lang = {}, .frame = all.lang});
  draw(all, {.lang = Lang::en, .quiet = true, .link = "https://example.com/blob/main"});
  return 0;
}
