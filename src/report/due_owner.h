// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "report/due.h"

// Whose it is that something falls due.
namespace slt::report {

/// Somebody who answers for something: a person, an office, a unit, a group.
struct Owner {
  std::string folder;  ///< Id of the folder he, she or it belongs to.
  std::string word;    ///< Small ASCII letters, digits and hyphens: a name for a file.
  Sentence name;
  bool is_nobody = false;  ///< The plan does not say who; `name` says that.

  bool operator==(const Owner& other) const { return folder == other.folder && word == other.word; }
};

/// Everybody who answers for it; «ikke oppgitt» alone when the plan does not say. The same person
/// is the same in every role and in every municipality.
std::vector<Owner> owners_of(const View& view, const Due& due);
/// The units they belong to, else their services, else groups as such.
std::vector<Owner> units_of(const View& view, const Due& due);

/// The e-mail address that the plan states for somebody on a day; empty when it states none.
std::string mail_of(const View& view, const Owner& owner, Date day);

/// What somebody has to do.
struct Owed {
  Owner owner;
  std::vector<DueRow> rows;
};
/// Each owner with what falls due, those who have waited longest first and nobody last.
std::vector<Owed> owed_by(std::span<const MunicipalityDues> all,
                          std::vector<Owner> (*owners)(const View&, const Due&));

}  // namespace slt::report
