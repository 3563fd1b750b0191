// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>

#include "report/dataset.h"

// The columns that every table of a data package has, and the tables that are of no single kind.
namespace slt::render {

/// A column: its name, its type as data packages call it, and what stands in it.
struct PackageColumn {
  std::string_view name, type;
  Text doc;
};
inline constexpr Text kFolder{"Mappen til kommunen, eller til det flere har felles",
                              "Mappa til kommunen, eller til det fleire har felles",
                              "The folder of the municipality, or of what several have together"};
/// The columns that every kind has, before and after its own.
inline constexpr std::array kBefore{
    PackageColumn{"key", "string", {"Hvor det står", "Kvar det står", "Where it stands"}},
    PackageColumn{"folder", "string", kFolder},
    PackageColumn{"parent",
                  "string",
                  {"Nøkkelen til det tingen er en del av", "Nøkkelen til det tingen er ein del av",
                   "The key of what it is part of"}},
    PackageColumn{"under",
                  "string",
                  {"Ordet den står under", "Ordet han står under", "The word it stands under"}}};
inline constexpr std::array kAfter{
    PackageColumn{"file", "string", {"Filen", "Fila", "The file"}},
    PackageColumn{"line", "integer", {"Linjen i filen", "Linja i fila", "The line in the file"}}};
inline constexpr std::array kThing{
    kBefore[0], PackageColumn{"kind", "string", {"Slag", "Slag", "Kind"}},
    kBefore[1], PackageColumn{"id", "string", {"Kort navn", "Kort namn", "Short name"}},
    kBefore[2], kBefore[3],
    kAfter[0],  kAfter[1]};
inline constexpr Text kAllThings{"Alle ting, av alle slag", "Alle ting, av alle slag",
                                 "All things, of every kind"};
inline constexpr std::array kFolders{
    PackageColumn{"folder", "string", kFolder},
    PackageColumn{"name", "string", {"Navn", "Namn", "Name"}},
    PackageColumn{
        "joint", "boolean", {"Felles for flere", "Felles for fleire", "Common to several"}}};
inline constexpr Text kAllFolders{"Mappene", "Mappene", "The folders"};

/// `agenda_item`, which needs no quotes in SQL.
inline std::string table_name(const report::DataTable& table) {
  std::string name(table.noun->word);
  std::ranges::replace(name, '-', '_');
  return name;
}

}  // namespace slt::render
