// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "schema/choice.h"

namespace slt {

/// The offices and roles of the SLT model: bokmål is canonical, nynorsk and older titles are read.
enum class Office : std::uint8_t {
  mayor,
  deputy_mayor,
  chief_executive,
  sector_director,
  sector_leader,
  unit_leader,
  leader,
  police_station_chief,
  police_leader,
  police_chief,
  police_contact,
  police,
  slt_coordinator,
  childhood_coordinator,
  youth_coordinator,
  project_leader,
  headteacher,
  inspector,
  kindergarten_head,
  lead_public_health_nurse,
  public_health_nurse,
  adviser,
  contact_person,
  representative,
  employee
};
template <>
inline constexpr std::array choices_of<Office>{
    Choice{"ordfører", {"ordfører", "ordførar", "mayor"}, "ordførar"},
    Choice{"varaordfører", {"varaordfører", "varaordførar", "deputy mayor"}, "varaordførar"},
    Choice{"kommunedirektør",
           {"kommunedirektør", "kommunedirektør", "chief municipal executive"},
           {},
           "rådmann|administrasjonssjef"},
    Choice{"kommunalsjef", {"kommunalsjef", "kommunalsjef", "sector director"}, "kommunaldirektør"},
    Choice{"sektorleder", {"sektorleder", "sektorleiar", "head of sector"}, "sektorleiar"},
    Choice{"enhetsleder",
           {"enhetsleder", "einingsleiar", "unit manager"},
           "einingsleiar|virksomhetsleder|verksemdsleiar|avdelingsleder|avdelingsleiar"},
    Choice{"leder", {"leder", "leiar", "leader"}, "leiar"},
    Choice{"politistasjonssjef",
           {"politistasjonssjef", "politistasjonssjef", "police station chief"},
           "stasjonssjef",
           "lensmann|regionlensmann"},
    Choice{"politileder",
           {"politileder", "politileiar", "police leader"},
           "politileiar|politiavdelingsleder|politiavdelingsleiar|politiavdelingssjef"},
    Choice{"politimester", {"politimester", "politimeister", "chief of police"}, "politimeister"},
    Choice{"politikontakt", {"politikontakt", "politikontakt", "police contact"}},
    Choice{"politi", {"politi", "politi", "police"}, "politiet"},
    Choice{"slt-koordinator",
           {"SLT-koordinator", "SLT-koordinator", "SLT coordinator"},
           "SLT-koordinator"},
    Choice{"oppvekstkoordinator",
           {"oppvekstkoordinator", "oppvekstkoordinator", "childhood coordinator"}},
    Choice{"ungdomskoordinator", {"ungdomskoordinator", "ungdomskoordinator", "youth coordinator"}},
    Choice{"prosjektleder", {"prosjektleder", "prosjektleiar", "project leader"}, "prosjektleiar"},
    Choice{"rektor", {"rektor", "rektor", "headteacher"}},
    Choice{"inspektør", {"inspektør", "inspektør", "school inspector"}},
    Choice{"barnehagestyrer",
           {"barnehagestyrer", "barnehagestyrar", "kindergarten head"},
           "barnehagestyrar"},
    Choice{"ledende helsesykepleier",
           {"ledende helsesykepleier", "leiande helsesjukepleiar", "lead public-health nurse"},
           "leiande helsesjukepleiar"},
    Choice{"helsesykepleier",
           {"helsesykepleier", "helsesjukepleiar", "public-health nurse"},
           "helsesjukepleiar",
           "helsesøster"},
    Choice{"rådgiver", {"rådgiver", "rådgivar", "adviser"}, "rådgivar|rådgjevar"},
    Choice{"kontaktperson", {"kontaktperson", "kontaktperson", "contact person"}},
    Choice{"representant", {"representant", "representant", "representative"}},
    Choice{"ansatt", {"ansatt", "tilsett", "employee"}, "tilsett"},
};

/// The top of the municipality: mayor, chief executive, or a director with that authority.
constexpr bool leads_municipality(Office office) {
  return office == Office::mayor || office == Office::chief_executive ||
         office == Office::sector_director;
}
/// Anybody from the police.
constexpr bool is_police(Office office) {
  return office >= Office::police_station_chief && office <= Office::police;
}
/// The highest police authority of the place.
constexpr bool leads_police(Office office) {
  return office >= Office::police_station_chief && office <= Office::police_chief;
}

}  // namespace slt
