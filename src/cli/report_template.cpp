// SPDX-License-Identifier: MIT
#include "cli/report_template.h"

#include "base/files.h"
#include "cli/context.h"
#include "render/docx_template.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kNoFile{.nb = "finner ikke {0} til --template",
                                 .nn = "finn ikkje {0} til --template",
                                 .en = "cannot find {0} for --template"};
constexpr Message<Quote> kUnread{.nb = "{0} kan ikke leses som en vanlig fil",
                                 .nn = "{0} kan ikkje lesast som ei vanleg fil",
                                 .en = "{0} cannot be read as a plain file"};
constexpr Message<Quote> kNotWord{
    .nb = "{0} er ikke et Word-dokument; --template trenger en fil som Word har lagret som .docx",
    .nn = "{0} er ikkje eit Word-dokument; --template treng ei fil som Word har lagra som .docx",
    .en = "{0} is no Word document; --template needs a file that Word has saved as .docx"};
constexpr Message<Quote> kLocked{
    .nb = "{0} har passord eller er et eldre Word-dokument; lagre det som .docx uten passord",
    .nn = "{0} har passord eller er eit eldre Word-dokument; lagre det som .docx utan passord",
    .en = "{0} has a password or is an older Word document; save it as .docx without one"};
constexpr Message<Quote, std::size_t> kTooLarge{
    .nb = "{0} er for stor til å være en mal; den kan være på {1} MB, så bruk mindre bilder",
    .nn = "{0} er for stor til å vere ein mal; ho kan vere på {1} MB, så bruk mindre bilete",
    .en = "{0} is too large for a template; it may have {1} MB, so use smaller pictures"};
constexpr Message<Quote> kDamaged{
    .nb = "{0} er skadet; åpne filen i Word og lagre den på nytt som .docx",
    .nn = "{0} er skadd; opne fila i Word og lagre ho på nytt som .docx",
    .en = "{0} is damaged; open the file in Word and save it again as .docx"};

Sentence words_of(render::TemplateFault fault, Quote path) {
  switch (fault) {
    case render::TemplateFault::not_word:
      return kNotWord(path);
    case render::TemplateFault::locked:
      return kLocked(path);
    case render::TemplateFault::too_large:
      return kTooLarge(path, render::kLargestTemplate >> 20);
    case render::TemplateFault::damaged:
      break;
  }
  return kDamaged(path);
}

}  // namespace

render::DocxLook template_of(const std::string& path) {
  const FileRead file = read_file(path, render::kLargestTemplate);
  if (file.refusal == Refusal::missing) throw Usage{kNoFile({path})};
  if (file.refusal == Refusal::too_large)
    throw Usage{words_of(render::TemplateFault::too_large, {path})};
  if (file.refusal != Refusal::none) throw Usage{kUnread({path})};
  auto look = render::template_look(file.bytes);
  if (const auto* fault = std::get_if<render::TemplateFault>(&look))
    throw Usage{words_of(*fault, {path})};
  return std::move(std::get<render::DocxLook>(look));
}

}  // namespace slt::cli
