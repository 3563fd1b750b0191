// SPDX-License-Identifier: MIT
#include <array>

#include <nlohmann/json.hpp>

#include "render/json_report.h"
#include "render/json_text.h"

// The published form of reports as data, from a table of its objects.
namespace slt::render {
namespace {

using Json = nlohmann::ordered_json;

/// A key of the form: what its value is, as the name of a definition or a type, and what it holds.
struct Key {
  std::string_view name, type;
  Text doc;
};
constexpr Text kWords{"Ordene", "Orda", "The words"};
constexpr Key kText{"text", "string", kWords};
constexpr Key kFrom{
    "from",
    "place*",
    {"Hvor planene sier det, eller det som er talt opp; tom når rapporten selv sier det",
     "Kvar planane seier det, eller det som er talt opp; tom når rapporten sjølv "
     "seier det",
     "Where plans say so, or all that was counted; empty when the report itself "
     "says it"}};
constexpr Key kItems{
    "items", "item*", {"Punkt, i rekkefølge", "Punkt, i rekkjefølgje", "Items, in order"}};

/// One kind of object; a block says which it is by `kind`.
struct ObjectForm {
  std::string_view name;
  bool is_block;
  Text doc;
  std::vector<Key> keys;
};

std::vector<ObjectForm> forms() {
  return {
      {"place",
       false,
       {"Et sted i en fil", "Ein stad i ei fil", "A place in a file"},
       {{"path", "string", {"Filen", "Fila", "The file"}},
        {"line", "integer", {"Linje, fra 1", "Linje, frå 1", "Line, from 1"}},
        {"column",
         "integer",
         {"Tegn på linjen, fra 1", "Teikn på linja, frå 1", "Character on the line, from 1"}}}},
      {"said",
       false,
       {"Ord og hvor de kommer fra", "Ord og kvar dei kjem frå", "Words and where they come from"},
       {kText, kFrom}},
      {"item",
       false,
       {"Et punkt og det som står under det", "Eit punkt og det som står under det",
        "An item and what stands under it"},
       {kText, kFrom, kItems}},
      {"heading",
       true,
       {"Overskrift", "Overskrift", "Heading"},
       {{"level", "integer", {"Nivå; 2 er en del", "Nivå; 2 er ein del", "Level; 2 is a section"}},
        kText,
        kFrom}},
      {"paragraph", true, {"Avsnitt", "Avsnitt", "Paragraph"}, {kText, kFrom}},
      {"list", true, {"Liste", "Liste", "List"}, {kItems}},
      {"table",
       true,
       {"Tabell", "Tabell", "Table"},
       {{"caption",
         "string",
         {"Tittel; kan være tom", "Tittel; kan vere tom", "Title; may be empty"}},
        {"columns", "string*", {"Navn på kolonnene", "Namn på kolonnane", "Names of the columns"}},
        {"rows",
         "said**",
         {"Rader, med like mange celler som det er kolonner",
          "Rader, med like mange celler som det er kolonnar",
          "Rows, each with as many cells as there are columns"}}}},
      {"box",
       true,
       {"Ramme, for eksempel med kontakter", "Ramme, til dømes med kontaktar",
        "Something set apart, such as contacts"},
       {{"title", "string", {"Tittel", "Tittel", "Title"}},
        {"lines", "said*", {"Linjer", "Linjer", "Lines"}}}},
      {"code",
       true,
       {"Linjer slik de står i en fil", "Linjer slik dei står i ei fil",
        "Lines as they stand in a file"},
       {{"language",
         "string",
         {"Hva linjene er skrevet i; kan være tomt", "Kva linjene er skrivne i; kan vere tomt",
          "What the lines are written in; may be empty"}},
        kText}},
      {"picture",
       true,
       {"Bilde; det samme står i ord ved siden av", "Bilete; det same står i ord ved sida av",
        "A picture; the same stands in words beside it"},
       {{"caption", "string", {"Tittel", "Tittel", "Title"}},
        {"text",
         "string",
         {"Hva bildet viser, i ord", "Kva biletet viser, i ord", "What it shows, in words"}}}},
  };
}

Json reference(std::string_view name) { return {{"$ref", fmt::format("#/definitions/{}", name)}}; }

/// `string`, or with `*` a list of them; what has a definition only as a list: `said*`.
Json type_of(std::string_view type) {
  if (type.ends_with('*'))
    return {{"type", "array"}, {"items", type_of(type.substr(0, type.size() - 1))}};
  if (type == "integer") return {{"type", "integer"}, {"minimum", 1}};
  return type == "string" ? Json{{"type", "string"}} : reference(type);
}

/// An object with exactly these keys.
Json object_of(std::span<const Key> keys, Lang lang) {
  Json properties = Json::object(), required = Json::array();
  for (const Key& key : keys) {
    Json described{{"description", key.doc.in(lang)}};
    described.update(type_of(key.type));
    properties[std::string(key.name)] = std::move(described);
    required.push_back(key.name);
  }
  return {{"type", "object"},
          {"additionalProperties", false},
          {"properties", std::move(properties)},
          {"required", std::move(required)}};
}

Json definition_of(const ObjectForm& form, Lang lang) {
  Json object{{"title", form.doc.in(lang)}};
  object.update(object_of(form.keys, lang));
  if (!form.is_block) return object;
  object["properties"]["kind"] = {{"const", form.name}};
  object["required"].push_back("kind");
  return object;
}

constexpr Text kTitle{"Rapporter fra slt", "Rapportar frå slt", "Reports from slt"};
constexpr std::array kDocumentKeys{
    Key{"language",
        "string",
        {"Språket, skrevet som i --lang", "Språket, skrive som i --lang",
         "The language, written as in --lang"}},
    Key{"title", "string", {"Tittel", "Tittel", "Title"}},
    Key{"blocks",
        "block*",
        {"Innholdet, i rekkefølge", "Innhaldet, i rekkjefølgje", "The content, in order"}}};
constexpr std::array kRootKeys{
    Key{"version",
        "integer",
        {"Utgave av denne formen", "Utgåve av denne forma", "Version of this form"}},
    Key{"documents", "document*", {"Rapportene", "Rapportane", "The reports"}}};

}  // namespace

std::string report_schema(Lang lang) {
  Json definitions = Json::object(), blocks = Json::array();
  for (const ObjectForm& form : forms()) {
    definitions[std::string(form.name)] = definition_of(form, lang);
    if (form.is_block) blocks.push_back(reference(form.name));
  }
  definitions["block"] = {{"oneOf", std::move(blocks)}};
  definitions["document"] = object_of(kDocumentKeys, lang);
  Json root{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", kTitle.in(lang)}};
  root.update(object_of(kRootKeys, lang));
  root["definitions"] = std::move(definitions);
  return json_text(root);
}

}  // namespace slt::render
