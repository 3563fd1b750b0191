// SPDX-License-Identifier: MIT
#pragma once

#if defined(__SANITIZE_ADDRESS__) || defined(_GLIBCXX_DEBUG)
inline constexpr bool kSanitized = true;
#elif defined(__has_feature)
inline constexpr bool kSanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool kSanitized = false;
#endif

/// How often a test of random cases is run: a tenth as often where the sanitizers make each case
/// many times slower, as the plain build runs them all.
constexpr int rounds(int plain) { return kSanitized ? plain / 10 : plain; }
