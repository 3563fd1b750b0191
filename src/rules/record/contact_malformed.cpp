// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/ascii.h"
#include "rules/contact_details.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote> kPhone{.nb = "{0} er ikke et norsk telefonnummer",
                                .nn = "{0} er ikkje eit norsk telefonnummer",
                                .en = "{0} is not a Norwegian telephone number"};
constexpr Message<Quote> kAddress{.nb = "{0} er ikke en e-postadresse",
                                  .nn = "{0} er ikkje ei e-postadresse",
                                  .en = "{0} is not an e-mail address"};
constexpr Message<> kMendPhone{
    .nb = "skriv nummeret med åtte sifre: «phone: \"53 65 65 65\"»",
    .nn = "skriv nummeret med åtte siffer: «phone: \"53 65 65 65\"»",
    .en = "write the number with eight digits: \"phone: '53 65 65 65'\""};
constexpr Message<> kMendAddress{
    .nb = "skriv bare adressen: «email: slt@eksempel.kommune.no»",
    .nn = "skriv berre adressa: «email: slt@eksempel.kommune.no»",
    .en = "write only the address: \"email: slt@eksempel.kommune.no\""};

/// The digits of a number, without the country code of Norway; nothing when there are other signs
/// than digits, blanks and brackets, for then it is more than a number, or one of another country.
std::optional<std::string> digits_of(Words number) {
  if (number.starts_with("+47")) number.remove_prefix(3);
  if (number.starts_with("0047")) number.remove_prefix(4);
  std::string digits;
  for (const char c : number) {
    if (is_digit(c))
      digits += c;
    else if (c != ' ' && c != '(' && c != ')' && c != '-' && c != '.')
      return {};
  }
  return digits;
}

/// Eight digits from 2 on, five from 0, and the short numbers from 1.
bool may_be_called(const std::string& digits) {
  if (digits.empty()) return false;
  const char first = digits.front();
  if (digits.size() == 8) return first >= '2';
  if (digits.size() == 5) return first == '0';
  return digits.size() >= 3 && digits.size() <= 6 && first == '1';
}

bool is_address(Words address) {
  const auto at = address.find('@');
  if (at == Words::npos || at == 0 || address.find('@', at + 1) != Words::npos) return false;
  const Words domain = address.substr(at + 1);
  const auto dot = domain.rfind('.');
  return dot != Words::npos && dot > 0 && domain.size() - dot > 2 && !domain.starts_with('.') &&
         address.find_first_of(" \t,;:<>()") == Words::npos;
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders()) {
    for (const At<Words>& phone : phones_in(*folder))
      if (const auto digits = digits_of(phone.value); digits && !may_be_called(*digits))
        findings.add(phone.span, kPhone({phone.value}), kMendPhone());
    for (const At<Words>& address : addresses_in(*folder))
      if (!is_address(address.value))
        findings.add(address.span, kAddress({address.value}), kMendAddress());
  }
}

constexpr RuleSource kSources[]{source::kPhoneNumbers, source::kVindafjord};
constexpr RuleCase kCases[]{
    {"numbers as people write them",
     "contacts:\n"
     "  - {name: Kommunen, phone: \"53 65 65 65\", fax: \"+47 53 65 65 66\"}\n"
     "  - {name: Politiet, phone: \"02800\"}\n"
     "  - {name: Alarmtelefonen, phone: \"116 111\"}\n"
     "  - {name: Nabokommunen, phone: \"+46 8 123 456\"}\n"
     "  - {name: Vakt, phone: \"113 eller 53 65 65 65\"}\n"},
    {"a digit too few, and a number that begins with 1",
     "contacts:\n"
     "  - {name: Kommunen, phone: \"53 65 65 6\"}  # <--\n"
     "  - {name: Kontoret, fax: \"13 65 65 65\"}  # <--\n"},
    {"two addresses are not one",
     "persons:\n"
     "  - {id: koordinatoren, email: \"post@eksempel.no, slt@eksempel.no\"}  # <--\n"
     "  - {id: politikontakten, email: slt@eksempel}  # <--\n"},
};

}  // namespace

Rule contact_malformed() {
  return {.id = "contact-malformed",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"et telefonnummer eller en e-postadresse som ikke kan brukes",
                      "eit telefonnummer eller ei e-postadresse som ikkje kan brukast",
                      "a telephone number or an e-mail address that cannot be used"},
          .why = {"Den som er bekymret for et barn, prøver ofte bare én gang. På nettsider limes "
                  "ledeteksten lett inn i adressen: «Epostslt@…».",
                  "Den som er uroa for eit barn, prøver ofte berre éin gong. På nettsider blir "
                  "leieteksten lett limt inn i adressa: «Epostslt@…».",
                  "Somebody who is worried about a child often tries only once. On web pages the "
                  "label easily gets glued to the address: \"Epostslt@…\"."},
          .remedy = {"rett nummeret eller adressen", "rett nummeret eller adressa",
                     "correct the number or the address"},
          .sources = kSources,
          .params = {},
          .good = R"(contacts:
  - name: SLT-koordinator
    phone: "53 65 65 65"
    email: slt@eksempelvik.kommune.no
)",
          .bad = R"(contacts:
  - name: SLT-koordinator
    phone: "53 65 65 655"  # <--
    email: slt.eksempelvik.kommune.no  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
