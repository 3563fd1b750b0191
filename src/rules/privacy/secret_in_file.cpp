// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/secrets.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<SecretKind> kFound{.nb = "her ser det ut til å stå {0}",
                                     .nn = "her ser det ut til å stå {0}",
                                     .en = "here seems to be {0}"};

void check_source(const Source& source, Findings& findings) {
  if (!findings.suspicion(source).secret) return;
  for (const Secret& secret : secrets_in(source.bytes)) {
    const Span where{&source, static_cast<std::uint32_t>(secret.offset),
                     static_cast<std::uint32_t>(secret.length)};
    findings.add(where, kFound(secret.kind)).hidden = true;
  }
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders())
    for (const Source& source : folder->sources) check_source(source, findings);
  if (view.shared)
    for (const Source& source : *view.shared) check_source(source, findings);
}

constexpr RuleSource kSources[]{{"Planspråket til slt"}};
constexpr RuleCase kCases[]{
    {"in a comment, and in a link",
     "# passord: Sommer2026  # <--\n"
     "links:\n"
     "  - title: Referater\n"
     "    url: https://slt:Sommer2026@arkiv.example/referat  # <--\n"},
    {"words about passwords are none",
     "sections:\n"
     "  - text: \"Foresatte lærer om nettvett og passord: del dem aldri\"\n"
     "  - text: \"Passord: se 2 sider om nettvett\"\n"},
    {"the beginning of a private key",
     "sections:\n"
     "  - title: Innlogging\n"
     "    text: |\n"
     "      -----BEGIN PRIVATE KEY-----  # <--\n"},
};

}  // namespace

Rule secret_in_file() {
  return {.id = "secret-in-file",
          .severity = Severity::error,
          .needs_today = false,
          .summary = {"filen inneholder en nøkkel eller et passord",
                      "fila inneheld ein nøkkel eller eit passord",
                      "the file holds a key or a password"},
          .why = {"En plan leses av mange og blir liggende i historien til git. Den som finner "
                  "nøkkelen, kommer inn. Regelen kan ikke slås av, og det den finner, vises aldri.",
                  "Ein plan blir lesen av mange og blir liggjande i historia til git. Den som finn "
                  "nøkkelen, kjem inn. Regelen kan ikkje slåast av, og det han finn, blir aldri "
                  "vist.",
                  "A plan is read by many and stays in the history of git. Whoever finds the key "
                  "gets in. The rule cannot be switched off, and what it finds is never shown."},
          .remedy = {"ta den ut av filen, og lag en ny: den som har stått her, må regnes som kjent",
                     "ta han ut av fila, og lag ein ny: den som har stått her, må reknast som "
                     "kjend",
                     "take it out of the file and make a new one: what has stood here must be "
                     "taken as known"},
          .sources = kSources,
          .params = {},
          .good = R"(links:
  - title: Referater
    url: https://arkiv.example/referat
)",
          .bad = R"(links:
  - title: Referater
    url: https://arkiv.example/referat
    note: "passord: Sommer2026"  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
