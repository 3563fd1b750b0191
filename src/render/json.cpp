// SPDX-License-Identifier: MIT
#include "render/json.h"

#include <array>

#include <nlohmann/json.hpp>

#include "render/calendar_feed.h"
#include "render/findings.h"
#include "render/json_text.h"

namespace slt::render {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 3> kSeverities{"error", "warning", "info"};

std::string_view word_of(Severity severity) {
  return kSeverities[static_cast<std::size_t>(severity)];
}

Json in_each_language(const auto& words_in) {
  Json json = Json::object();
  for (const Lang lang : kLangs) json[std::string(code_of(lang))] = words_in(lang);
  return json;
}
Json languages(const Sentence& sentence) {
  return in_each_language([&](Lang lang) { return sentence.in(lang); });
}
Json languages(const Text& text) {
  return in_each_language([&](Lang lang) { return text.in(lang); });
}

/// Where a plan says something; nothing when no plan does.
Json origin(const Span& from) {
  if (!from.source) return nullptr;
  const Place at = place_of(from);
  return {{"path", at.path}, {"line", at.line}, {"column", at.column}};
}

template <class T>
Json iso_or_null(const std::optional<T>& value) {
  return value ? Json(iso(*value)) : Json();
}

Json place(const Spot& at) {
  return {{"path", at.path},
          {"line", at.line},
          {"column", at.column},
          {"end_line", at.end_line},
          {"end_column", at.end_column}};
}

Json json_of(const Finding& one) {
  Json json{{"rule", one.rule}, {"severity", word_of(one.severity)}};
  json.update(place(one.at));
  if (!one.municipality.empty()) json["municipality"] = one.municipality;
  json["message"] = languages(one.message);
  if (!one.remedy.empty()) json["remedy"] = languages(one.remedy);
  for (const Finding::Other& other : one.related) {
    Json related = place(other.at);
    related["message"] = languages(other.words);
    json["related"].push_back(std::move(related));
  }
  return json;
}

/// A value as it stands in a plan; whole numbers and truth are such where the key says so.
Json as_written(const report::Value& value) {
  const auto& [field, node] = value;
  if (node.is_scalar() && field->kind == FieldKind::boolean) return node.text() == "true";
  if (node.is_scalar() && field->kind == FieldKind::integer)
    return Json::parse(node.text(), nullptr, false);
  if (node.is_scalar()) return node.text();
  Json json = node.is_list() ? Json::array() : Json::object();
  if (node.is_list())
    for (const yaml::Cursor item : node.items()) json.push_back(as_written({field, item}));
  else
    for (const report::Value& part : report::parts_of(value))
      json[std::string(part.field->key)] = as_written(part);
  return json;
}
Json as_written(const std::vector<report::Value>& values) {
  if (values.size() == 1) return as_written(values.front());
  Json json = Json::array();
  for (const report::Value& one : values) json.push_back(as_written(one));
  return json;
}

}  // namespace

std::string findings_json(const std::vector<Finding>& findings, const Extent& extent) {
  const Tally all = tally(findings);
  Json json{{"version", 1},
            {"municipalities", extent.municipalities},
            {"files", extent.files},
            {"unchecked", extent.unchecked},
            {"known", extent.known},
            {"errors", all.errors},
            {"warnings", all.warnings},
            {"infos", all.infos},
            {"findings", Json::array()}};
  for (const Finding& one : findings) json["findings"].push_back(json_of(one));
  return json_text(json, 2);
}

std::string rules_json(std::span<const Topic> topics) {
  Json json = Json::array();
  for (const Topic& topic : topics) {
    Json sources = Json::array();
    for (const RuleSource& source : topic.sources) {
      Json one{{"title", source.title}};
      if (!source.url.empty()) one["url"] = source.url;
      sources.push_back(std::move(one));
    }
    json.push_back({{"id", topic.id},
                    {"severity", word_of(topic.severity)},
                    {"needs_today", topic.needs_today},
                    {"summary", languages(topic.summary)},
                    {"sources", std::move(sources)}});
  }
  return json_text(json, 2);
}

std::string meetings_json(std::span<const report::PlannedMeeting> meetings,
                          std::optional<Lang> asked) {
  Json json = Json::array();
  for (const report::PlannedMeeting& one : meetings)
    json.push_back(
        {{"municipality", one.municipalities.empty() ? std::string() : one.municipalities.front()},
         {"municipalities", one.municipalities},
         {"group", one.group},
         {"series", one.series},
         {"date", iso(one.date)},
         {"start", iso_or_null(one.start)},
         {"end", iso_or_null(one.end)},
         {"status", one.recorded
                        ? choices_of<MeetingStatus>[static_cast<std::size_t>(one.status)].word
                        : std::string_view("proposed")},
         {"uid", one.uid},
         {"revision", one.revision},
         {"place", one.place},
         {"summary", summary_of(one, asked.value_or(one.own_lang))},
         {"convenor", languages(one.convenor)},
         {"items_by", iso_or_null(one.items_by)},
         {"notice_by", iso_or_null(one.notice_by)},
         {"minutes_by", iso_or_null(one.minutes_by)},
         {"why", languages(one.why)},
         {"from", origin(one.from)}});
  return json_text(json, 2);
}

std::string days_off_json(std::span<const report::DayOff> days) {
  Json json = Json::array();
  for (const report::DayOff& one : days) {
    const Week week = week_of(one.date);
    json.push_back({{"date", iso(one.date)},
                    {"week", fmt::format("{}-W{:02}", week.year, week.number)},
                    {"kind", report::word_of(one.kind)},
                    {"name", languages(one.name)}});
  }
  return json_text(json, 2);
}

std::string dues_json(std::span<const report::MunicipalityDues> all) {
  Json json = Json::array();
  for (const report::MunicipalityDues& municipality : all)
    for (const report::Due& one : municipality.dues)
      json.push_back(
          {{"municipality", municipality.name},
           {"kind", label_of(one.kind).en},
           {"what", languages(one.what)},
           {"whose", languages(one.whose)},
           {"date", one.date ? Json(iso(*one.date)) : Json()},
           {"days_late", one.date ? Json(one.late) : Json()},
           {"words", in_each_language([&](Lang lang) { return one.words(lang); })},
           {"why", one.is_reckoned() ? in_each_language([&](Lang lang) { return one.why(lang); })
                                     : Json()},
           {"rule", one.rule.empty() ? Json() : Json(one.rule)},
           {"uid", one.uid},
           {"from", origin(one.from)}});
  return json_text(json, 2);
}

std::string listing_json(const report::Listing& listing) {
  Json json = Json::array();
  for (const report::Listed& one : listing.rows) {
    Json values = Json::object();  // Of their own, since a plan has keys called «kind» and «from».
    for (std::size_t i = 0; i < listing.columns.size(); ++i) {
      const std::string& key = listing.columns[i].key;
      const auto written_there = report::values_at(*one.thing, key);
      const std::string& words = one.cells[i].words;
      values[key] = !written_there.empty() ? as_written(written_there)
                    : words.empty()        ? Json()
                                           : Json(words);
    }
    json.push_back({{"kind", listing.noun->word},
                    {"id", one.thing->id.empty() ? Json() : Json(one.thing->id)},
                    {"municipalities", one.municipalities},
                    {"values", std::move(values)},
                    {"from", origin(one.thing->span())}});
  }
  return json_text(json, 2);
}

}  // namespace slt::render
