// SPDX-License-Identifier: MIT
#pragma once

#include "rules/rule.h"

// The documents that rules cite. Municipal plans are named as practice, not as law: no source makes
// SLT a legal duty.
namespace slt::source {

inline constexpr RuleSource kLevels{
    "Konfliktrådet: SLT-modellen, Nivåene",
    "https://konfliktraadet.no/slt-modellen/etablering-og-organisering/nivaene/"};
inline constexpr RuleSource kOrganisation{
    "Konfliktrådet: SLT-modellen, Organisering",
    "https://konfliktraadet.no/slt-modellen/etablering-og-organisering/organisering/"};
inline constexpr RuleSource kCoordinator{
    "Konfliktrådet: SLT-modellen, Koordinatorrollen",
    "https://konfliktraadet.no/slt-modellen/etablering-og-organisering/koordinatorrollen/"};
inline constexpr RuleSource kStart{
    "Konfliktrådet: SLT-modellen, Oppstart",
    "https://konfliktraadet.no/slt-modellen/etablering-og-organisering/oppstart/"};
inline constexpr RuleSource kPoliceCouncil{
    "Konfliktrådet: Politi og politiråd",
    "https://konfliktraadet.no/slt-modellen/det-viktige-samarbeidet/politi-og-politirad/"};
inline constexpr RuleSource kConfidentiality{
    "Konfliktrådet: Taushetsplikten",
    "https://konfliktraadet.no/slt-modellen/det-viktige-samarbeidet/taushetsplikten/"};
inline constexpr RuleSource kSystematic{
    "Konfliktrådet: Systematisk forebygging",
    "https://konfliktraadet.no/slt-modellen/systematisk-forebygging/"};
inline constexpr RuleSource kKfkPoliceCouncil{
    "Kompetansesenter for kriminalitetsforebygging: Politiråd",
    "https://kriminalitetsforebygging.no/slt/politirad/"};
inline constexpr RuleSource kUngdata{"KoRus: Ungdata hvert tredje år", "https://korus.no"};
inline constexpr RuleSource kPoliceContacts{
    "Politiet, 21.06.2017: alle kommuner skal ha en politikontakt", "https://politiet.no"};
inline constexpr RuleSource kPoliceAgreements{
    "Politiet, 05.12.2018: avtaler mellom kommune og politi", "https://politiet.no"};
inline constexpr RuleSource kOlderTitles{"NRK, juli 2021: «lensmann» går ut av bruk"};
inline constexpr RuleSource kMunicipalPlans{"NKVTS: Kommunale handlingsplaner, 4.1–4.2",
                                            "https://komplan.nkvts.no"};
inline constexpr RuleSource kNationalNumbers{
    "Skatteetaten: Fødselsnummer og ny ordning fra 2032",
    "https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/"};
inline constexpr RuleSource kOpenMeetings{
    "Prop. 46 L (2017–2018) kapittel 17: kommuneloven om åpne møter"};
inline constexpr RuleSource kCouncilEvaluation{
    "Kompetansesenter for kriminalitetsforebygging: Veileder for evaluering av politiråd",
    "https://kriminalitetsforebygging.no/dokumenter/veileder-evaluering-politiradets/"};
inline constexpr RuleSource kConcernTalk{"ung.no: Bekymringssamtale (politiloven § 13)"};
inline constexpr RuleSource kPhoneNumbers{"Nkom: Norsk nummerplan"};
inline constexpr RuleSource kOrganisationNumber{"Brønnøysundregistrene: Organisasjonsnummeret",
                                                "https://brreg.no"};
inline constexpr RuleSource kVegarshei{"Vegårshei kommune: SLT-modellen, 13.12.2019"};
inline constexpr RuleSource kVindafjord{"Vindafjord kommune: SLT (eldre tekst fra KRÅD)"};
inline constexpr RuleSource kNordreLand{"Nordre Land kommune: Handlingsplan SLT 2022–2025"};
inline constexpr RuleSource kKvinnherad{"Kvinnherad kommune: SLT"};
inline constexpr RuleSource kEigersund{"Eigersund kommune: SLT (tekst fra Kfk-tiden)"};

inline constexpr RuleSource kYouthSanctions{
    "Kfk: Synergi er det nye ordet",
    "https://kriminalitetsforebygging.no/synergi-er-det-nye-ordet/"};
inline constexpr RuleSource kPublicHolidays{
    "Helligdagsfredloven §§ 2–4 og lov om 1. og 17. mai § 1"};
inline constexpr RuleSource kMeetingPlans{
    "Møteplaner fra Gjerstad, Eidskog, Hemnes, Lunner, Kviteseid, Overhalla og Beiarn"};
inline constexpr RuleSource kSkaun{"Skaun kommune: SLT"};
inline constexpr RuleSource kHamar{"Hamar kommune: SLT"};
inline constexpr RuleSource kAukra{"Aukra kommune: SLT"};
inline constexpr RuleSource kStange{"Stange kommune: SLT"};
inline constexpr RuleSource kLuster{"Luster kommune: SLT-politiråd"};
inline constexpr RuleSource kMolde{"Molde politiråd"};
inline constexpr RuleSource kBindal{"Bindal politiråd: vedtak 12.02.2009"};
inline constexpr RuleSource kLevanger{"Levanger formannskap: sak 21/09"};
inline constexpr RuleSource kLyngen{"Lyngen politiråd: referat 10.01.2019"};
inline constexpr RuleSource kDrugCoordinators{
    "Helsedirektoratet, 2018: tilskudd til kommunale rusforebyggende koordinatorer"};

}  // namespace slt::source
