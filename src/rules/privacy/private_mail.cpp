// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "rules/contact_details.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Words> kPrivate{.nb = "en e-postadresse er av det private slaget ({0})",
                                  .nn = "ei e-postadresse er av det private slaget ({0})",
                                  .en = "an e-mail address is of the private kind ({0})"};

/// Services where anybody may have an address; the country at the end is left out.
constexpr std::array<std::string_view, 12> kServices{
    "gmail", "googlemail", "hotmail", "outlook", "live",   "msn",
    "yahoo", "icloud",     "me",      "online",  "proton", "protonmail"};

bool is_private(const std::string& domain) {
  const auto dot = domain.find('.');
  const std::string_view service = std::string_view(domain).substr(0, dot);
  const bool is_whole = dot != domain.npos && domain.size() - dot <= 4;  // `.com`, `.no`
  return is_whole && std::ranges::find(kServices, service) != kServices.end();
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders())
    for (const At<Words>& address : addresses_in(*folder))
      if (const std::string domain = domain_of(address.value); is_private(domain))
        findings.add(address.span, kPrivate(domain)).hidden = true;
}

constexpr RuleSource kSources[]{source::kConfidentiality, source::kVindafjord};
constexpr RuleCase kCases[]{
    {"of a person and of a contact",
     "persons:\n"
     "  - {id: politikontakten, email: kontakt@hotmail.com}  # <--\n"
     "contacts:\n"
     "  - {name: SLT, email: slt@gmail.com}  # <--\n"},
    {"a municipality may well have «live» in its name",
     "contacts:\n"
     "  - {name: SLT, email: slt@live.kommune.no}\n"},
};

}  // namespace

Rule private_mail() {
  return {.id = "private-mail",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"en privat e-postadresse i en plan", "ei privat e-postadresse i ein plan",
                      "a private e-mail address in a plan"},
          .why = {"Bekymringer om barn og unge skal ikke ende i en privat postkasse: kommunen kan "
                  "verken arkivere eller sikre den, og adressen følger personen, ikke rollen.",
                  "Uro for barn og unge skal ikkje ende i ei privat postkasse: kommunen kan "
                  "verken arkivere eller sikre ho, og adressa følgjer personen, ikkje rolla.",
                  "Concerns about children and young people must not end in a private mailbox: the "
                  "municipality can neither archive nor secure it, and the address follows the "
                  "person, not the role."},
          .remedy = {"skriv jobbadressen, helst en felles postkasse for rollen",
                     "skriv jobbadressa, helst ei felles postkasse for rolla",
                     "write the work address, preferably a shared mailbox for the role"},
          .sources = kSources,
          .params = {},
          .good = R"(contacts:
  - name: SLT-koordinator
    kind: mailbox
    email: slt@eksempelvik.kommune.no
)",
          .bad = R"(contacts:
  - name: SLT-koordinator
    kind: mailbox
    email: slt.eksempelvik@gmail.com  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
