// SPDX-License-Identifier: MIT
#include "cli/drafts.h"

#include "base/files.h"
#include "render/mail.h"
#include "render/text.h"
#include "report/attendee.h"

namespace slt::cli {
namespace {

constexpr Message<std::string, std::string, int> kDraft{
    .nb = "{0} til {1} ({2})", .nn = "{0} til {1} ({2})", .en = "{0} to {1} ({2})"};
constexpr Message<std::string, int> kDraftToNobody{.nb = "{0} uten ansvarlig ({1})",
                                                   .nn = "{0} utan ansvarleg ({1})",
                                                   .en = "{0} to nobody ({1})"};
constexpr Text kUnsent{
    "Ingenting er sendt: åpne hvert utkast, les gjennom det og send det selv. Tallet i parentes er "
    "hvor mange saker det gjelder.",
    "Ingenting er sendt: opne kvart utkast, les gjennom det og send det sjølv. Talet i parentes er "
    "kor mange saker det gjeld.",
    "Nothing has been sent: open each draft, read it and send it yourself. The number in brackets "
    "is how many matters it is about."};
constexpr Text kNone{"Ingen utkast: det er ikke noe å minne om.",
                     "Ingen utkast: det er ikkje noko å minne om.",
                     "No drafts: there is nothing to remind of."};

std::string draft(const report::Reminder& one, Date today) {
  return render::eml({.from = {one.from.name, one.from.address},
                      .to = {one.to.name, one.to.address},
                      .date = today,
                      .subject = one.subject,
                      .text = render::text(one.text, 72)});
}

Said line_of(const report::Reminder& one, const std::string& file, Lang lang) {
  return one.to.name.empty() ? kDraftToNobody.in(lang, file, one.matters)
                             : kDraft.in(lang, file, one.to.name, one.matters);
}

}  // namespace

void write_drafts(const Context& context, const std::vector<report::Reminder>& reminders,
                  const std::string& folder, Lang lang) {
  const std::string top = folder.substr(0, folder.find_last_not_of('/') + 1);
  std::vector<Output> files;
  std::vector<Item> lines;
  for (const report::Reminder& one : reminders) {
    make_folders(top, report::file_word(one.folder));
    const std::string file = fmt::format("{}/{}.eml", report::file_word(one.folder), one.word);
    files.push_back({fmt::format("{}/{}", top, file), draft(one, context.today)});
    lines.push_back({line_of(one, file, lang)});
  }
  if (!files.empty()) write_files(files);
  if (context.quiet) return;
  Document said{.lang = lang, .title = {}, .blocks = {}};
  said.list(std::move(lines));
  said.paragraph((files.empty() ? kNone : kUnsent).in(lang));
  deliver(context, {{"text", {}}}, {render::text(said)});
}

}  // namespace slt::cli
