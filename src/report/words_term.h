// SPDX-License-Identifier: MIT
#pragma once

#include "report/words.h"

// Who has a role and when, seen from a day: «har», «hadde» or «får».
namespace slt::report {

/// «Kari hadde rollen.»; of nobody, which kind of nobody it is.
std::string who_holds(const Voice& voice, const Role& role, Date day);
/// «Det gjaldt til og med 31.12.2026.»; empty when the plan does not say.
std::string term_of(const Voice& voice, const Role& role, Date day);

/// The name of the person an id means; the id itself when nobody has it.
std::string person_by_id(const Voice& voice, const Ref<Person>& ref);
/// «fra og med 2023 til og med 2026»; empty without either.
std::string span_of_time(const Voice& voice, const Maybe<PartialDate>& from,
                         const Maybe<PartialDate>& until);

}  // namespace slt::report
