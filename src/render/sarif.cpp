// SPDX-License-Identifier: MIT
#include <array>

#include <nlohmann/json.hpp>

#include "base/version.h"
#include "render/findings.h"
#include "render/json_text.h"
#include "render/link.h"
#include "rules/catalogue.h"

// SARIF 2.1.0 (OASIS, 2020) as GitHub's code scanning reads it.
namespace slt::render {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 3> kLevels{"error", "warning", "note"};

std::string_view level_of(Severity severity) { return kLevels[static_cast<std::size_t>(severity)]; }

/// A path as a relative reference (RFC 3986): everything but unreserved characters in per cent.
std::string uri_of(std::string_view path) { return percent_encoded(path, "-._~/"); }

Json location(const Spot& at) {
  Json region{{"startLine", at.line}, {"startColumn", at.column}};
  if (at.end_line > at.line || at.end_column > at.column)
    region.update({{"endLine", at.end_line}, {"endColumn", at.end_column}});
  return {{"physicalLocation",
           {{"artifactLocation", {{"uri", uri_of(at.path)}, {"uriBaseId", "%SRCROOT%"}}},
            {"region", region}}}};
}

std::string sentence(std::string_view words) { return fmt::format("{}.", words); }

Json rule(const Topic& topic, Lang lang) {
  const std::string why(topic.why.in(lang));
  const std::string remedy = sentence(topic.remedy.in(lang));
  return {{"id", topic.id},
          {"shortDescription", {{"text", sentence(topic.summary.in(lang))}}},
          {"fullDescription", {{"text", why}}},
          {"help", {{"text", remedy}, {"markdown", remedy}}},
          {"defaultConfiguration", {{"level", level_of(topic.severity)}}}};
}

Json result(const Finding& one, std::span<const Topic> topics, Lang lang) {
  const auto topic = std::ranges::find(topics, one.rule, &Topic::id);
  std::string words = sentence(one.message.in(lang));
  if (!one.remedy.empty()) words += " " + sentence(one.remedy.in(lang));
  Json json{{"ruleId", one.rule},
            {"ruleIndex", topic - topics.begin()},
            {"level", level_of(one.severity)},
            {"message", {{"text", words}}},
            {"locations", Json::array({location(one.at)})},
            {"partialFingerprints", {{"sltFinding/v1", one.fingerprint}}}};
  for (const Finding::Other& other : one.related) {
    Json related = location(other.at);
    related["id"] = json["relatedLocations"].size();
    related["message"] = {{"text", sentence(other.words.in(lang))}};
    json["relatedLocations"].push_back(related);
  }
  return json;
}

}  // namespace

std::string findings_sarif(const std::vector<Finding>& findings, const Drawing& how) {
  const std::vector<Topic> topics = catalogue();
  const Lang frame = how.lang.value_or(how.frame);
  Json rules = Json::array(), results = Json::array();
  for (const Topic& topic : topics) rules.push_back(rule(topic, frame));
  for (const Finding& one : findings)
    if (!one.at.path.empty()) results.push_back(result(one, topics, how.lang.value_or(one.lang)));
  const Json json{
      {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
      {"version", "2.1.0"},
      {"runs",
       {{{"tool", {{"driver", {{"name", "slt"}, {"version", version()}, {"rules", rules}}}}},
         {"automationDetails", {{"id", "slt/"}}},
         {"columnKind", "unicodeCodePoints"},
         {"results", results}}}}};
  return json_text(json);
}

}  // namespace slt::render
