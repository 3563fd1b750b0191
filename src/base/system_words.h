// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"

namespace slt {

/// Why the system refused (an `errno`), in people's words where that helps, else in its own.
Sentence system_words(int number);

/// That a file was not written, and why.
inline constexpr Message<Quote, Sentence> kNotWritten{
    .nb = "{0} ble ikke skrevet: {1}",
    .nn = "{0} blei ikkje skriven: {1}",
    .en = "{0} was not written: {1}",
};

}  // namespace slt
