// SPDX-License-Identifier: MIT
#include "model/file_kinds.h"

#include "model/municipality.h"
#include "model/settings.h"

namespace slt {
namespace {

template <class T>
std::vector<Field> all() {
  return {fields_of<T>().begin(), fields_of<T>().end()};
}

/// The top-level keys that stand in one kind of a municipality's files.
std::vector<Field> fields_in(std::string_view file) {
  std::vector<Field> fields = all<Municipality>();
  std::erase_if(fields, [&](const Field& field) { return field.file != file; });
  return fields;
}

/// A small municipality may keep everything in one file.
std::vector<Field> fields_without(std::string_view key) {
  std::vector<Field> fields = all<Municipality>();
  std::erase_if(fields, [&](const Field& field) { return field.key == key; });
  return fields;
}

}  // namespace

std::vector<FileKind> file_kinds() {
  return {
      {"municipality",
       "KOMMUNE/municipality.yaml",
       {"Kommunen, eller alt i én fil", "Kommunen, eller alt i éi fil",
        "The municipality, or everything in one file"},
       fields_without("joint"),
       "municipality"},
      {"groups",
       "KOMMUNE/groups.yaml",
       {"Gruppene", "Gruppene", "The groups"},
       fields_in("groups"),
       "groups"},
      {"tiltak",
       "KOMMUNE/tiltak.yaml",
       {"Plan, mål og tiltak", "Plan, mål og tiltak", "Plan, goals and tiltak"},
       fields_in("tiltak"),
       ""},
      {"meetings",
       "KOMMUNE/meetings/2026.yaml",
       {"Møtene i et år", "Møta i eit år", "The meetings of a year"},
       fields_in("meetings"),
       "meetings"},
      {"joint",
       "FELLES/joint.yaml",
       {"Det flere kommuner har felles", "Det fleire kommunar har felles",
        "What several municipalities have together"},
       fields_without("municipality"),
       "joint"},
      {"school-holidays",
       "school-holidays/2026-2027.yaml",
       {"Skoleferier i et skoleår", "Skuleferiar i eit skuleår",
        "School holidays of a school year"},
       all<SchoolHolidays>(),
       "school_holidays"},
      {"baseline",
       "baseline.yaml",
       {"Funn fra før slt ble tatt i bruk", "Funn frå før slt blei teke i bruk",
        "What was found before slt was in use"},
       all<Baseline>(),
       "findings"},
      {"slt",
       "slt.yaml",
       {"Innstillinger for alle kommunene", "Innstillingar for alle kommunane",
        "Settings for all municipalities"},
       all<Settings>(),
       ""},
  };
}

}  // namespace slt
