// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/identity_number.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "yaml/reader.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, IdentityKind> kFound{.nb = "{0} ser ut til å være et {1}",
                                              .nn = "{0} ser ut til å vere eit {1}",
                                              .en = "{0} looks like a {1}"};
constexpr Message<Quote, IdentityKind> kLikeAccount{
    .nb = "{0} kan være et {1}, men står som kontonummer, KID eller faktura",
    .nn = "{0} kan vere eit {1}, men står som kontonummer, KID eller faktura",
    .en = "{0} may be a {1}, but stands as an account, KID or invoice number"};

void report(const IdentityNumber& number, const Span& where, Findings& findings) {
  const auto& message = number.like_account ? kLikeAccount : kFound;
  Diagnostic& finding = findings.add(where, message({number.masked}, number.kind));
  if (number.like_account) finding.severity = Severity::warning;
}

/// Numbers that only show once escapes are resolved and folded lines joined.
void check_decoded(const Source& source, Findings& findings) {
  const auto may_hold = [](const std::string& text) { return suspicion_of(text).identity_number; };
  if (std::ranges::none_of(source.decoded, may_hold)) return;
  // Read once more, for only the tree knows where a decoded text stands. What is wrong with the
  // file has been said.
  Source again{.path = source.path, .bytes = source.bytes, .decoded = {}};
  Diagnostics said;
  for (const yaml::Node& node : yaml::read(again, said).nodes) {
    const Span where{&source, node.offset, node.length};
    if (node.kind != yaml::Kind::scalar || !identity_numbers_in(bytes_of(where)).empty()) continue;
    for (const IdentityNumber& number : identity_numbers_in(node.text))
      report(number, where, findings);
  }
}

void check_bytes(const Source& source, Findings& findings) {
  if (!findings.suspicion(source).identity_number) return;
  for (const IdentityNumber& number : identity_numbers_in(source.bytes))
    report(number,
           {&source, static_cast<std::uint32_t>(number.offset),
            static_cast<std::uint32_t>(number.length)},
           findings);
}

void check_source(const Source& source, Findings& findings) {
  for (const IdentityNumber& number : identity_numbers_in(source.path))
    report(number, {&source, 0, 0}, findings);
  check_bytes(source, findings);
  check_decoded(source, findings);
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders())
    for (const Source& source : folder->sources) check_source(source, findings);
  if (view.shared)
    for (const Source& source : *view.shared) check_source(source, findings);
}

constexpr RuleSource kSources[]{source::kNationalNumbers, source::kConfidentiality};
constexpr RuleCase kCases[]{
    {"in a comment, in a key and in a value",
     "# se sak om {fnr}  # <--\n"
     "tiltak:\n"
     "  - id: samtale\n"
     "    title: Samtale med {fnr} og foresatte  # <--\n"},
    {"an account, an organisation number and a phone",
     "contacts:\n"
     "  - name: Kommunen\n"
     "    phone: \"53 65 65 65\"\n"
     "    account_number: \"3207.30.01799\"\n"},
    {"what stands as an account is only a warning",
     "contacts:\n"
     "  - {name: Kommunen, account_number: \"{fnr}\"}  # <--\n"},
};

}  // namespace

Rule national_identity_number() {
  return {.id = "national-identity-number",
          .severity = Severity::error,
          .needs_today = false,
          .summary = {"filen inneholder et fødselsnummer", "fila inneheld eit fødselsnummer",
                      "the file holds a national identity number"},
          .why = {"SLT arbeider med grupper og rammer, ikke med enkeltpersoner, og et "
                  "fødselsnummer skal ikke ligge i en plan. Regelen kan ikke slås av, og nummeret "
                  "vises aldri. Ordningen fra 2032 og syntetiske numre er med.",
                  "SLT arbeider med grupper og rammer, ikkje med enkeltpersonar, og eit "
                  "fødselsnummer skal ikkje liggje i ein plan. Regelen kan ikkje slåast av, og "
                  "nummeret blir aldri vist. Ordninga frå 2032 og syntetiske nummer er med.",
                  "SLT works with groups and frames, not with single persons, and an identity "
                  "number has no place in a plan. The rule cannot be switched off, and the number "
                  "is never shown. The scheme of 2032 and synthetic numbers count."},
          .remedy =
              {"ta nummeret ut av filen; er det alt lagret i git, må det fjernes fra historien og "
               "avviket meldes til kommunens personvernombud",
               "ta nummeret ut av fila; er det alt lagra i git, må det fjernast frå historia og "
               "avviket meldast til personvernombodet i kommunen",
               "take the number out of the file; if git already holds it, it must be removed from "
               "the history and the breach reported to the municipality's data protection officer"},
          .sources = kSources,
          .params = {},
          .good = R"(tiltak:
  - id: bekymringssamtaler
    title: Bekymringssamtaler med ungdom og foresatte
)",
          .bad = R"(tiltak:
  - id: bekymringssamtaler
    title: Bekymringssamtaler
    note: Neste samtale er med {fnr}  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
