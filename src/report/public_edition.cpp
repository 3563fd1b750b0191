// SPDX-License-Identifier: MIT
#include "report/public_edition.h"

namespace slt::report {

const Text kPublicEdition{
    "Dette er en utgave for offentligheten: her står bare navn på personer som planen sier er "
    "offentlige, og telefonnumre og e-postadresser som er felles. Sakslister, beslutninger, "
    "begrunnelser, merknader og andre frie tekster er utelatt eller merket «[ikke offentlig]».",
    "Dette er ei utgåve for offentlegheita: her står berre namn på personar som planen seier er "
    "offentlege, og telefonnummer og e-postadresser som er felles. Sakslister, avgjerder, "
    "grunngivingar, merknader og andre frie tekstar er utelatne eller merkte «[ikkje offentleg]».",
    "This is an edition for the public: it names only people whom the plan calls public, and gives "
    "only shared telephone numbers and e-mail addresses. Agendas, decisions, reasons, notes and "
    "other free texts are left out or marked \"[not public]\"."};

void tell_of_public_edition(Document& document) {
  document.paragraph(kPublicEdition.in(document.lang));
}

}  // namespace slt::report
