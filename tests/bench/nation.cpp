// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

#include <fmt/format.h>

#include "base/date.h"
#include "base/files.h"
#include "model/register.h"

// Writes a repository of plans of any size, the same bytes each time: nation DIR [MUNICIPALITIES].
// Each municipality has about 1 300 lines in four files: who it is, three groups, 60 tiltak of
// which ten are evaluated, and 20 meetings; no people, only roles.
using namespace slt;

namespace {

constexpr int kTiltak = 60, kMeetings = 20, kEvaluations = 10;

constexpr const char* kWhat[]{"Foreldremøte om rus",      "Natteravner",    "Åpen ungdomsklubb",
                              "Politiet på skolebesøk",   "Trygg russetid", "Fritid for alle",
                              "Samtale etter anmeldelse", "Kurs i nettvett"};
constexpr const char* kWhere[]{"på 8. trinn", "i sentrum",       "ved kjøpesenteret",
                               "i ferien",    "på videregående", "i alle krinsene"};
constexpr const char* kWho[]{"skolen", "helsestasjonen", "barnevernet", "klubben", "politikontakt"};
constexpr const char* kStatus[]{"active", "paused", "carried-over", "active"};
constexpr const char* kPrevention[]{"primær", "sekundær", "tertiær"};

/// One municipality while it is being written.
class Place {
 public:
  /// Beyond one nation the numbers are those of invented municipalities, which may be used again.
  Place(const Registered& known, int number, bool again)
      : name_(known.name()),
        id_(fmt::format("{}-{}", known.id(), number)),
        number_(again ? fmt::format("99{:02}", number % 99 + 1) : std::string(known.number)),
        random_(static_cast<unsigned>(number)) {}

  void write(const std::string& top, std::vector<Output>& files) {
    make_folders(top, id_ + "/meetings");
    const std::string folder = fmt::format("{}/{}/", top, id_);
    files.push_back({folder + "municipality.yaml", municipality()});
    files.push_back({folder + "groups.yaml", groups()});
    files.push_back({folder + "tiltak.yaml", tiltak()});
    files.push_back({folder + "meetings/2026.yaml", meetings()});
  }

 private:
  template <std::size_t N>
  const char* any(const char* const (&words)[N]) {
    return words[random_() % N];
  }
  int below(unsigned limit) { return static_cast<int>(random_() % limit); }

  std::string municipality() const;
  std::string groups() const;
  std::string tiltak();
  std::string meetings();

  std::string name_, id_, number_;
  std::minstd_rand random_;
};

std::string Place::municipality() const {
  return fmt::format(R"(# {0}: hvem kommunen er, og hvem som har hvilken rolle.
municipality:
  number: "{1}"
  name: "{0}"
  language: nb
  department: Oppvekst og levekår

persons:
  - {{id: koordinatoren, title: rådgiver, email: slt@kommune.example}}
  - {{id: politikontakten, title: politibetjent}}

roles:
  - role: slt-koordinator
    holder: koordinatoren
    from: 2024-01-01
    percent: 100
    unit: oppvekst
    duties:
      - Forberede møtene i styringsgruppen og koordineringsgruppen
      - Skrive årsrapporten
  - {{role: politikontakt, holder: politikontakten}}

units:
  - {{id: oppvekst, name: Oppvekst og levekår, sector: kommuneledelse}}
  - {{id: politistasjonen, name: Politistasjonen, sector: politi}}
  - {{id: skolen, name: Ungdomsskolen, sector: skole}}
  - {{id: barnevernet, name: Barneverntjenesten, sector: barnevern}}
  - {{id: helsestasjonen, name: Helsestasjon for ungdom, sector: helsestasjon}}
  - {{id: klubben, name: Ungdomsklubben, sector: kultur og fritid}}
  - {{id: nav, name: NAV, sector: NAV}}

adoption:
  - {{step: adopted, what: SLT-modellen, body: Kommunestyret, date: 2023-12-06, case_number: "23/902"}}

agreements:
  - {{id: avtale, title: Samarbeidsavtale, parties: [kommunedirektør, politistasjonssjef], date: 2024-01-15, until: 2028-12-31, group: styringsgruppe}}

contacts:
  - {{name: SLT, kind: mailbox, email: slt@kommune.example}}

knowledge_sources:
  - {{id: ungdata, title: Ungdata, kind: survey, date: 2025, publisher: Ungdatasenteret}}
  - {{id: samtaler, title: Samtaler i Ungdomsklubben, kind: young-people, date: 2026}}
  - {{id: krimbilde, title: Politiets tall, kind: crime-picture, date: 2025, publisher: politiet}}
)",
                     name_, number_);
}

std::string Place::groups() const {
  std::string text = "# Gruppene på tre nivåer.\ngroups:\n";
  struct Body {
    const char *id, *name, *type, *level, *phrase;
  };
  constexpr Body kBodies[]{
      {"styringsgruppe", "Styringsgruppen", "[styringsgruppe, politiråd]", "governing",
       "minst fem møter i året"},
      {"koordineringsgruppe", "Koordineringsgruppen", "koordineringsgruppe", "coordinating",
       "minst 15 møter i året"},
      {"arbeidsgruppe", "Arbeidsgruppen", "arbeidsgruppe", "executing", "ca hver sjette uke"}};
  for (const Body& body : kBodies) {
    text += fmt::format(R"(  - id: {}
    name: {}
    type: {}
    level: {}
    about: >-
      Gruppen følger med på det som skjer blant barn og unge i kommunen, samler det tjenestene vet,
      og sørger for at det som er bestemt, blir gjort og evaluert. Den møtes så ofte som planen sier.
    chair: slt-koordinator
    convenor: slt-koordinator
    secretary: slt-koordinator
    meetings: {{phrase: {}, time: "12:30", minutes: 90, avoid_months: [7]}}
    members:
)",
                        body.id, body.name, body.type, body.level, body.phrase);
    if (&body == kBodies) text += "      - {role: politistasjonssjef, unit: politistasjonen}\n";
    for (const char* member : {"ordfører", "kommunedirektør", "politikontakt", "slt-koordinator",
                               "{role: rektor, unit: skolen}", "{role: leder, unit: barnevernet}",
                               "{role: helsesykepleier, unit: helsestasjonen}",
                               "{role: leder, unit: klubben}", "{role: representant, unit: nav}"})
      text += fmt::format("      - {}\n", member);
    if (body.level == std::string_view("executing"))
      text += "    working_group: {task: Uro i sentrum, dissolves: 2028-06}\n";
  }
  return text;
}

std::string Place::tiltak() {
  std::string text = R"(# Planen, målene og tiltakene.
plan:
  id: handlingsplan
  title: Handlingsplan for SLT
  kind: action-plan
  period: 2025-01-01/2028-12-31
  owners: styringsgruppe
  revision: {every: 2 years, last: 2026-01-10, responsible: koordineringsgruppe}

goals:
  - id: trygg-oppvekst
    text: Barn og unge skal ha en trygg oppvekst uten rus og kriminalitet.

target_groups:
  - {id: ungdom, text: ungdom, ages: 12-19}

tiltak:
)";
  for (int i = 1; i <= kTiltak; ++i)
    text += fmt::format(R"(  - id: tiltak-{0}
    title: {1} {2} ({0})
    description: >-
      Tjenestene går sammen om tiltaket, slik at de som trenger det får hjelp tidlig. Det er åpent
      for alle i målgruppen, og ingen blir navngitt i det som skrives om det.
    responsible: {3}
    with: [slt-koordinator, "helsestasjonen"]
    prevention: {4}
    goals: trygg-oppvekst
    target_groups: ungdom
    timing: {{period: 2026-01-15/2028-06-30}}
    status: {5}   # oppdatert på møtet i koordineringsgruppen
    confirmed: {{date: 2026-11-01, by: slt-koordinator}}
    cost: {6}
    evaluation: {{form: simple, due: 2028-05-01, by: koordineringsgruppe}}
)",
                        i, any(kWhat), any(kWhere), any(kWho), any(kPrevention), any(kStatus),
                        1000 * (1 + below(40)));
  text += "\nevaluations:\n";
  for (int i = 1; i <= kEvaluations; ++i)
    text += fmt::format(
        "  - of: tiltak-{}\n    date: 2026-06-{:02}\n    by: koordineringsgruppe\n    result: "
        "some\n"
        "    text: \"Noen flere var med enn i fjor; de som kom, ville komme igjen.\"\n"
        "    decision: continue\n    decided_by: koordineringsgruppe\n",
        i, i + 10);
  return text;
}

std::string Place::meetings() {
  std::string text = "# Møtene i 2026.\nmeetings:\n";
  for (int i = 1; i <= kMeetings; ++i) {
    const int month = 1 + (i - 1) / 2;
    // A Wednesday of the second or the fourth week, which no holiday of 2026 falls on.
    Date date = make_date(2026, static_cast<unsigned>(month), i % 2 == 1 ? 8 : 22);
    while (weekday_of(date) != 3) date += Days{1};
    const int day = static_cast<int>(day_of(date));
    text += fmt::format(R"(  - id: mote-{0}
    group: {1}
    date: 2026-{2:02}-{3:02}
    start: "12:30"
    end: "14:00"
    status: held
    attendance:
      - {{sector: kommuneledelse, present: {4}, of: 3}}
      - {{sector: politi, present: 1, of: 1}}
      - {{sector: skole, present: 1, of: 2}}
    minutes: {{date: 2026-{2:02}-{5:02}}}
    decisions:
      - {{text: Følge opp saken på neste møte, responsible: skolen, deadline: 2026-12-{3:02}, done: 2026-{2:02}-{5:02}}}
)",
                        i, i % 4 == 0 ? "styringsgruppe" : "koordineringsgruppe", month, day,
                        1 + below(3), std::min(day + 3, 28));
  }
  return text;
}

}  // namespace

int main(int count, char** words) {
  if (count < 2 || *words[1] == '-') return std::puts("nation DIR [MUNICIPALITIES]"), 2;
  const int wanted = count > 2 ? std::atoi(words[2]) : 357;
  const std::vector<Registered>& known = all_registered();
  make_folders(words[1], "");
  for (int number = 1; number <= wanted; ++number) {
    std::vector<Output> files;
    const auto place = static_cast<std::size_t>(number - 1);
    Place(known[place % known.size()], number, place >= known.size()).write(words[1], files);
    for (const Output& file : files) {
      std::FILE* to = std::fopen(file.path.c_str(), "w");
      if (!to) return std::perror(file.path.c_str()), 1;
      std::fwrite(file.bytes.data(), 1, file.bytes.size(), to);
      std::fclose(to);
    }
  }
  return 0;
}
