// SPDX-License-Identifier: MIT
#pragma once

#include "model/fields/leaves.h"

namespace slt {

template <class T>
inline constexpr std::array traced_rows{
    inherited<T, &Traced::source>(
        "source",
        {"Kildedokument og linjer", "Kjeldedokument og linjer", "Source document and lines"},
        kOpen),
    inherited<T, &Traced::words>(
        "words", {"Kildens egne ord", "Kjelda sine eigne ord", "The source's own words"}),
    inherited<T, &Traced::assumed>(
        "assumed",
        {"Nøkler som er antatt, ikke oppgitt", "Nøklar som er antekne, ikkje oppgitte",
         "Keys that are assumed, not stated"},
        kOpen),
    inherited<T, &Traced::uncertain>("uncertain",
                                     {"Hvorfor lesingen er usikker", "Kvifor lesinga er usikker",
                                      "Why the reading is uncertain"}),
    inherited<T, &Traced::note>("note", {"Merknad", "Merknad", "Note"}),
};

/// The table of an entity that says where it comes from: its own rows, then those of `Traced`.
template <class T, std::size_t... N>
constexpr auto traced(const std::array<FieldOf<T>, N>&... own) {
  return table(own..., traced_rows<T>);
}

}  // namespace slt
