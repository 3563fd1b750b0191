// SPDX-License-Identifier: MIT
#include "cli/validate.h"

#include "cli/check.h"
#include "cli/words.h"
#include "render/findings.h"

namespace slt::cli {
namespace {

constexpr std::array<std::string_view, 8> kOnGithub{"github", "text",   "short", "json",
                                                    "sarif",  "gitlab", "junit", "markdown"};

constexpr Message<> kOnlyMarkdown{.nb = "--link hører sammen med markdown",
                                  .nn = "--link høyrer saman med markdown",
                                  .en = "--link goes with markdown"};

std::string drawn(std::string_view format, const Checked& all, const render::Drawing& how) {
  const render::Extent extent{all.municipalities, all.files, all.unchecked, all.known, all.earlier};
  if (format == "short") return render::findings_short(all.findings, how);
  if (format == "json") return render::findings_json(all.findings, extent);
  if (format == "github") return render::findings_github(all.findings, extent, how);
  if (format == "sarif") return render::findings_sarif(all.findings, how);
  if (format == "gitlab") return render::findings_gitlab(all.findings, how);
  if (format == "junit") return render::findings_junit(all.findings, extent, how);
  if (format == "markdown") return render::findings_markdown(all.findings, extent, how);
  return render::findings_text(all.findings, extent, how);
}

}  // namespace

Exit run(const Validate& command, const Context& context) {
  const auto outputs = wanted_outputs(command.formats, command.output,
                                      context.on_github ? kOnGithub : formats_of<Validate>);
  if (!command.link.empty() && !has_format(outputs, {"markdown"})) throw Usage{kOnlyMarkdown()};
  const Selection selection = select(context, command.paths);
  const Profile profile = command.profile.empty() ? selection.repository->profile()
                                                  : choice_named<Profile>(command.profile);
  const Circumstances given{.today = context.today, .profile = profile};
  auto comparison = comparison_for(*selection.repository, command.since, context);
  const Checked all = check(selection, given, comparison ? &*comparison : nullptr);
  const bool one = all.municipalities == 1 && !context.lang;
  render::Drawing how{.lang = context.lang,
                      .frame = one ? all.lang : frame_language(context, *selection.repository),
                      .color = false,
                      .quiet = context.quiet,
                      .link = command.link};
  std::vector<std::string> texts;
  for (const Wanted& output : outputs) {
    how.color = context.color && output.file.empty();
    texts.push_back(drawn(output.format, all, how));
  }
  deliver(context, outputs, std::move(texts));
  if (all.world) return Exit::world;
  const bool failed =
      render::tally(all.findings).errors > 0 || (command.strict && fails_strictly(all));
  return failed ? Exit::findings : Exit::fine;
}

}  // namespace slt::cli
