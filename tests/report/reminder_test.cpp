// SPDX-License-Identifier: MIT
#include "report/reminder.h"

#include <doctest/doctest.h>

#include "piece.h"
#include "render/text.h"

using namespace slt;
using namespace slt::report;

namespace {

std::string plan(const char* number, const char* name, const char* form, const char* more) {
  return fmt::format("municipality: {{number: \"{}\", name: {}, language: {}}}\n{}", number, name,
                     form, more);
}

struct Dues {
  std::vector<View> views;
  std::vector<MunicipalityDues> all = {};

  explicit Dues(std::vector<View> of) : views(std::move(of)) {
    for (const View& view : views)
      all.push_back({std::string(view.own->name()), due(view, make_date(2026, 11, 21)), &view});
  }
  std::vector<Reminder> written(std::optional<Lang> lang = {}) const {
    return reminders(all, lang, make_date(2026, 11, 21), 365);
  }
};

std::vector<std::string> files_of(const std::vector<Reminder>& all) {
  std::vector<std::string> files;
  for (const Reminder& one : all) files.push_back(one.folder + "/" + one.word);
  return files;
}

constexpr const char* kPlan = R"(persons:
  - {id: leder-skole, name: Leder for skolen, email: skole@eksempel.example}
contacts:
  - {name: SLT, who: slt-koordinator, email: slt@eksempel.example}
units:
  - {id: skole, name: Alfa skole, sector: skole}
roles:
  - {role: slt-koordinator, holder: leder-skole}
agreements:
  - {id: a, title: Avtale A, until: 2026-01-31, parties: [slt-koordinator]}
  - {id: b, title: Avtale B, until: 2027-01-31, parties: [leder-skole, {role: rektor, unit: skole}]}
  - {id: c, title: Avtale C, until: 2027-02-28}
  - {id: d, title: Avtale D, until: 2027-03-31, parties: [skole]}
)";

}  // namespace

TEST_CASE("each who answers gets one message with everything, and nobody's is apart") {
  const Piece alfa("alfa", plan("9901", "Alfa", "nb", kPlan));
  const Dues dues({alfa.view()});
  const auto all = dues.written();
  CHECK(files_of(all) == std::vector<std::string>{"alfa/leder-skole", "alfa/rektor-skole",
                                                  "alfa/skole", "alfa/ikke-oppgitt"});
  CHECK(all[0].matters == 2);  // As coordinator, and by name.
  CHECK(all[0].to.name == "Leder for skolen");
  CHECK(all[0].to.address == "skole@eksempel.example");
  CHECK(all[0].from.address == "skole@eksempel.example");
  CHECK(all[0].subject == "Frister i SLT-arbeidet i Alfa per 21.11.2026");
  CHECK(all[3].to.name.empty());
  const std::string text = render::text(all[0].text, 72);
  CHECK(text.find("Avtalen «Avtale A» gikk ut 31.01.2026") != text.npos);
  CHECK(text.find("Ansvarlige: Leder for skolen og rektor ved Alfa skole") == text.npos);
  CHECK(text.find("Avtale B") != text.npos);
  CHECK(text.find("Avtale C") == text.npos);
}

TEST_CASE("who has had the role, or is to have it, gets no message") {
  const Piece alfa("alfa", plan("9901", "Alfa", "nb", R"(persons:
  - {id: forrige, name: Forrige koordinator, email: forrige@eksempel.example}
  - {id: denne, name: Denne koordinatoren, email: denne@eksempel.example}
  - {id: neste, name: Neste koordinator, email: neste@eksempel.example}
roles:
  - {role: slt-koordinator, holder: forrige, until: 2025-12-31}
  - {role: slt-koordinator, holder: denne, from: 2026-01-01, until: 2026-12-31}
  - {role: slt-koordinator, holder: neste, from: 2027-01-01}
agreements:
  - {id: a, title: Avtale A, until: 2026-11-30, parties: [slt-koordinator]}
)"));
  const Dues dues({alfa.view()});
  for (const Reminder& one : dues.written()) {
    CHECK(one.from.address == "denne@eksempel.example");
    if (one.subject.empty() || one.word == "ikke-oppgitt") continue;
    CHECK(one.word == "denne");
  }
}

TEST_CASE("the unit of an office is that of whoever has it on the day") {
  const Piece alfa("alfa", plan("9901", "Alfa", "nb", R"(units:
  - {id: kultur, name: Kultur}
  - {id: oppvekst, name: Oppvekst}
roles:
  - {role: slt-koordinator, unit: kultur, until: 2025-12-31}
  - {role: slt-koordinator, unit: oppvekst, from: 2026-01-01}
agreements:
  - {id: a, title: A, until: 2026-11-30, parties: [slt-koordinator]}
)"));
  const Dues dues({alfa.view()});
  for (const Owed& one : owed_by(dues.all, units_of))
    CHECK(one.owner.name.in(Lang::nb) != "Kultur");
}

TEST_CASE("a message is in the målform of whom it is for") {
  const Piece alfa("alfa", plan("9901", "Alfa", "nb", kPlan)),
      beta("beta", plan("9902", "Beta", "nn",
                        "agreements:\n  - {id: a, title: A, until: 2027-01-31, parties: "
                        "[ordfører]}\n"));
  const Dues dues({alfa.view(), beta.view()});
  for (const Reminder& one : dues.written()) {
    const std::string text = render::text(one.text, 72);
    CAPTURE(text);
    CHECK((text.find("Venleg helsing") != text.npos) == (one.folder == "beta"));
  }
  for (const Reminder& one : dues.written(Lang::en))
    CHECK(render::text(one.text, 72).find("Kind regards") != std::string::npos);
}

TEST_CASE("somebody that several municipalities share gets one message from all") {
  const Piece joint("fjorden", R"(joint: {name: Fjorden, language: nn, municipalities: [alfa, beta]}
persons:
  - {id: felles, name: Felles koordinator}
roles:
  - {role: slt-koordinator, holder: felles}
agreements:
  - {id: fa, title: Felles avtale, until: 2027-01-31, parties: [slt-koordinator]}
)");
  const char* const own =
      "agreements:\n  - {id: own, title: Eigen avtale, until: 2027-02-01, parties: "
      "[slt-koordinator]}\n";
  const Piece alfa("alfa", plan("9901", "Alfa", "nb", own)),
      beta("beta", plan("9902", "Beta", "nn", own));
  const Dues dues({alfa.view({&joint.own}), beta.view({&joint.own})});
  const auto all = dues.written();
  REQUIRE(all.size() == 1);
  CHECK(all[0].folder == "fjorden");
  CHECK(all[0].matters == 3);  // What they have together is one matter.
  const std::string text = render::text(all[0].text, 72);
  CHECK(text.find("Alfa og Beta: Avtalen «Felles avtale»") != text.npos);
  CHECK(text.find("Dei neste 365 dagane") != text.npos);
}

TEST_CASE("units are told apart, and those without one stand by their service") {
  const Piece alfa("alfa", plan("9901", "Alfa", "nb", R"(units:
  - {id: skole, name: Alfa skole, sector: skole}
persons:
  - {id: kari, unit: skole}
agreements:
  - {id: a, title: A, until: 2027-01-31, parties: [kari, {role: rektor, unit: skole}]}
  - {id: b, title: B, until: 2027-02-28, parties: [politikontakt]}
  - {id: c, title: C, until: 2027-03-31}
)"));
  const Dues dues({alfa.view()});
  std::vector<std::string> names;
  for (const Owed& one : owed_by(dues.all, units_of)) names.push_back(one.owner.name.in(Lang::nb));
  CHECK(names == std::vector<std::string>{"Alfa skole", "politi", "ikke oppgitt"});
}
