// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "rules/sign.h"

// Keys and passwords that let whoever reads them in: they must never stand in a plan.
namespace slt {

enum class SecretKind : std::uint8_t { private_key, token, password, signed_link };

std::string_view shown(Lang lang, SecretKind kind);

/// A place in a text where a secret stands.
struct Secret {
  std::size_t offset = 0;
  std::size_t length = 0;
  SecretKind kind = SecretKind::token;
};

/// Signs one of which stands in every secret; none confirms what is no secret.
std::vector<Sign> secret_signs();

/// Every secret of a text that can be told by its form, in order.
std::vector<Secret> secrets_in(std::string_view text);

/// The text with stars in place of every secret, for whatever shows lines of a plan.
std::string without_secrets(std::string_view text);

}  // namespace slt
