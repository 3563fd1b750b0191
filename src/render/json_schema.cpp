// SPDX-License-Identifier: MIT
#include "render/json_schema.h"

#include <set>

#include <nlohmann/json.hpp>

#include "render/json_text.h"
#include "rules/catalogue.h"
#include "schema/pattern.h"

namespace slt::render {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kDay = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
constexpr std::string_view kDayOrLess = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

constexpr Text kDateHint{"skriv datoen år-måned-dag: 2026-11-21",
                         "skriv datoen år-månad-dag: 2026-11-21",
                         "write the date year-month-day: 2026-11-21"};
constexpr Text kPartialHint{
    "skriv en dato, en måned eller et år: 2026-11-21, 2026-11 eller 2026",
    "skriv ein dato, ein månad eller eit år: 2026-11-21, 2026-11 eller 2026",
    "write a date, a month or a year: 2026-11-21, 2026-11 or 2026"};
constexpr Text kPeriodHint{"skriv første og siste dag med skråstrek: 2026-01-01/2029-12-31",
                           "skriv første og siste dag med skråstrek: 2026-01-01/2029-12-31",
                           "write first and last day with a slash: 2026-01-01/2029-12-31"};
constexpr Text kClockHint{"skriv klokkeslettet i anførselstegn: \"08:30\"",
                          "skriv klokkeslettet i hermeteikn: \"08:30\"",
                          "write the time of day in quotes: \"08:30\""};
constexpr Text kDurationHint{"skriv for eksempel 2 years, 18 months, 6 weeks eller 30 days",
                             "skriv til dømes 2 years, 18 months, 6 weeks eller 30 days",
                             "write for example 2 years, 18 months, 6 weeks or 30 days"};
constexpr Text kIdHint{"skriv små bokstaver, tall og bindestrek: ungt-arbeid",
                       "skriv små bokstavar, tal og bindestrek: ungt-arbeid",
                       "write small letters, digits and hyphens: youth-work"};
constexpr Text kOriginHint{"skriv id-en til kildedokumentet og linjene: nettside 18-20",
                           "skriv id-en til kjeldedokumentet og linjene: nettside 18-20",
                           "write the source document's id and the lines: nettside 18-20"};

Json text_with(std::string_view pattern, const Text& hint, Lang lang) {
  return {{"type", "string"}, {"pattern", pattern}, {"patternErrorMessage", hint.in(lang)}};
}

std::string whole(std::string_view pattern) { return fmt::format("^{}$", pattern); }

/// Writes the schemas of one file, with a definition for each entity it meets.
class Writer {
 public:
  explicit Writer(Lang lang) : lang_(lang) {}

  Json object(std::span<const Field> fields, std::string_view title) {
    Json properties = Json::object(), required = Json::array();
    for (const Field& field : fields) {
      properties[std::string(field.key)] = property(field);
      if (field.required) required.push_back(field.key);
    }
    Json json{{"title", title},
              {"type", "object"},
              {"additionalProperties", false},
              {"properties", properties}};
    if (!required.empty()) json["required"] = required;
    return json;
  }

  const Json& definitions() const { return definitions_; }

 private:
  Json property(const Field& field) {
    Json one = value(field);
    if (field.many) {
      Json list{{"type", "array"}, {"items", one}};
      one = field.is_plain() ? Json{{"anyOf", {one, list}}} : list;
    }
    if (field.stated) one = {{"anyOf", {one, {{"enum", {"none", "vacant"}}}}}};
    Json described{{"description", field.doc.in(lang_)}};
    // Beside "$ref" draft-07 ignores everything, so the description needs the reference inside.
    if (one.contains("$ref"))
      described["allOf"] = Json::array({one});
    else
      described.update(one);
    return described;
  }

  Json value(const Field& field) {
    switch (field.kind) {
      case FieldKind::integer:
        return {{"type", "integer"}, {"minimum", 0}};
      case FieldKind::boolean:
        return {{"type", "boolean"}};
      case FieldKind::date:
        return text_with(whole(kDay), kDateHint, lang_);
      case FieldKind::partial_date:
        return partial_date();
      case FieldKind::period:
        return text_with(fmt::format("^{0}/{0}$", kDayOrLess), kPeriodHint, lang_);
      case FieldKind::clock:
        return text_with("^([01][0-9]|2[0-3]):[0-5][0-9]$", kClockHint, lang_);
      case FieldKind::duration:
        return text_with("^[1-9][0-9]{0,3} (years?|months?|weeks?|days?)$", kDurationHint, lang_);
      case FieldKind::id:
      case FieldKind::reference:
        return text_with(kIdPattern, kIdHint, lang_);
      case FieldKind::rule:
        return rule_ids();
      case FieldKind::origin:
        return text_with("^[a-z0-9][a-z0-9-]{0,63}( [0-9]([0-9, -]*[0-9])?)?$", kOriginHint, lang_);
      case FieldKind::choice:
        return choice(field.choices);
      case FieldKind::entity:
        return entity(field);
      case FieldKind::text:
        break;
    }
    return field.pattern.empty() ? Json{{"type", "string"}}
                                 : text_with(field.pattern, field.hint, lang_);
  }

  /// The rules that a plan may depart from, with what they find.
  Json rule_ids() {
    Json words = Json::array(), labels = Json::array();
    for (const Topic& topic : catalogue()) {
      if (!topic.may_be_set()) continue;
      words.push_back(topic.id);
      labels.push_back(topic.summary.in(lang_));
    }
    return {{"enum", words}, {"enumDescriptions", labels}};
  }

  Json partial_date() {
    Json text = text_with(whole(kDayOrLess), kPartialHint, lang_);
    return {{"anyOf", {text, {{"type", "integer"}, {"minimum", 1900}, {"maximum", 2100}}}}};
  }

  Json choice(std::span<const Choice> choices) {
    Json words = Json::array(), labels = Json::array();
    const auto add = [&](std::string_view word, const Choice& choice) {
      words.push_back(word);
      labels.push_back(choice.label.in(lang_));
    };
    for (const Choice& one : choices) add(one.word, one);
    for (const Choice& one : choices)
      for (std::string_view list : {one.aliases, one.older})
        for (; !list.empty(); list.remove_prefix(std::min(list.find('|'), list.size() - 1) + 1))
          add(list.substr(0, list.find('|')), one);
    return {{"enum", words}, {"enumDescriptions", labels}};
  }

  Json entity(const Field& field) {
    const std::string name(field.noun->word);
    if (seen_.insert(name).second) {
      const std::span<const Field> parts = field.parts();
      definitions_[name] = Json();  // Keeps its place while what it holds is written.
      Json json = object(parts, field.noun->label.in(lang_));
      if (const Field* row = shorthand_of(parts)) json = {{"anyOf", {value(*row), json}}};
      definitions_[name] = json;
    }
    return {{"$ref", fmt::format("#/definitions/{}", name)}};
  }

  Lang lang_;
  std::set<std::string> seen_;
  Json definitions_ = Json::object();
};

}  // namespace

std::string json_schema(const FileKind& kind, Lang lang) {
  Writer writer(lang);
  Json root{{"$schema", "http://json-schema.org/draft-07/schema#"}};
  root.update(writer.object(kind.fields, kind.title.in(lang)));
  if (!kind.required.empty()) root["required"] = {kind.required};
  if (!writer.definitions().empty()) root["definitions"] = writer.definitions();
  return json_text(root);
}

}  // namespace slt::render
