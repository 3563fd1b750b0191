// SPDX-License-Identifier: MIT
#include <array>

#include <nlohmann/json.hpp>

#include "render/findings.h"
#include "render/json_text.h"

// GitLab's report of code quality: https://docs.gitlab.com/ci/testing/code_quality/
namespace slt::render {

std::string findings_gitlab(const std::vector<Finding>& findings, const Drawing& how) {
  static constexpr std::array<std::string_view, 3> kSeverities{"major", "minor", "info"};
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const Finding& one : findings) {
    const Lang lang = how.lang.value_or(one.lang);
    std::string words = one.message.in(lang);
    if (!one.remedy.empty()) words += "; " + one.remedy.in(lang);
    list.push_back({{"description", words},
                    {"check_name", one.rule},
                    {"fingerprint", one.fingerprint},
                    {"severity", kSeverities[static_cast<std::size_t>(one.severity)]},
                    {"location", {{"path", one.at.path}, {"lines", {{"begin", one.at.line}}}}}});
  }
  return json_text(list);
}

}  // namespace slt::render
