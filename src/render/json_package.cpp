// SPDX-License-Identifier: MIT
#include <charconv>

#include <nlohmann/json.hpp>

#include "render/data_package.h"
#include "render/json_text.h"
#include "render/package_columns.h"

namespace slt::render {
namespace {

using Json = nlohmann::ordered_json;
using report::DataColumn;
using report::DataRow;
using report::Dataset;
using report::DataTable;

bool is_one(const Field& field) { return !field.many && !field.stated; }
std::string_view type_of(const Field& field) {
  if (!is_one(field)) return "string";
  if (field.kind == FieldKind::integer) return "integer";
  if (field.kind == FieldKind::boolean) return "boolean";
  return field.kind == FieldKind::date ? "date" : "string";
}

Json field_json(std::string_view name, std::string_view type, std::string_view doc) {
  Json json{{"name", name}, {"type", type}, {"description", doc}};
  if (name == "key") json["constraints"] = {{"required", true}, {"unique", true}};
  return json;
}
Json field_json(const DataColumn& column) {
  Json json = field_json(column.name, type_of(column.field), column.doc);
  if (column.field.kind != FieldKind::choice || !is_one(column.field)) return json;
  for (const Choice& choice : column.field.choices)
    json["constraints"]["enum"].push_back(choice.word);
  return json;
}
template <std::size_t N>
Json fields_json(const std::array<PackageColumn, N>& columns, Lang lang) {
  Json json = Json::array();
  for (const PackageColumn& one : columns)
    json.push_back(field_json(one.name, one.type, one.doc.in(lang)));
  return json;
}

Json refers(std::string_view field, std::string_view table, std::string_view to) {
  return {{"fields", field}, {"reference", {{"resource", table}, {"fields", to}}}};
}

/// One table of a package; `keys` are its references to others.
Json resource_json(std::string_view name, std::string_view title, Json fields,
                   std::string_view primary, Json keys) {
  Json schema{{"fields", std::move(fields)}, {"primaryKey", primary}, {"missingValues", {""}}};
  if (!keys.empty()) schema["foreignKeys"] = std::move(keys);
  return {{"name", name},
          {"path", fmt::format("{}.csv", name)},
          {"profile", "tabular-data-resource"},
          {"title", title},
          {"format", "csv"},
          {"mediatype", "text/csv"},
          {"encoding", "utf-8"},
          {"dialect",
           {{"delimiter", ","},
            {"lineTerminator", "\r\n"},
            {"quoteChar", "\""},
            {"doubleQuote", true},
            {"header", true}}},
          {"schema", std::move(schema)}};
}

Json kind_json(const DataTable& table, Lang lang) {
  Json fields = fields_json(kBefore, lang);
  for (const DataColumn& column : table.columns) fields.push_back(field_json(column));
  for (Json& one : fields_json(kAfter, lang)) fields.push_back(std::move(one));
  return resource_json(table_name(table), table.title, std::move(fields), "key",
                       {refers("key", "thing", "key"), refers("folder", "folder", "folder"),
                        refers("parent", "thing", "key")});
}

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json value_json(const Field& field, const report::DataCell& cell) {
  if (field.many && !(field.stated && cell.size() == 1)) return cell;
  const std::string& text = cell.front();
  if (is_one(field) && field.kind == FieldKind::boolean) return text == "true";
  int number = 0;
  if (is_one(field) && field.kind == FieldKind::integer &&
      std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc{})
    return number;
  return text;
}

}  // namespace

std::string package_json(const Dataset& set) {
  Json resources = Json::array();
  resources.push_back(resource_json("folder", kAllFolders.in(set.lang),
                                    fields_json(kFolders, set.lang), "folder", Json::array()));
  resources.push_back(
      resource_json("thing", kAllThings.in(set.lang), fields_json(kThing, set.lang), "key",
                    {refers("folder", "folder", "folder"), refers("parent", "", "key")}));
  for (const DataTable& table : set.tables) resources.push_back(kind_json(table, set.lang));
  return json_text({{"profile", "tabular-data-package"},
                    {"name", "slt"},
                    {"title", "SLT"},
                    {"description", set.about},
                    {"resources", std::move(resources)}},
                   2);
}

std::string ndjson(const Dataset& set) {
  std::string lines;
  for (const DataTable& table : set.tables)
    for (const DataRow& row : table.rows) {
      Json values = Json::object();
      for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (!row.cells[i].empty())
          values[table.columns[i].name] = value_json(table.columns[i].field, row.cells[i]);
      lines += json_text({{"kind", table.noun->word},
                          {"municipality", row.folder},
                          {"id", text_or_null(row.id)},
                          {"key", row.key},
                          {"parent", text_or_null(row.parent)},
                          {"under", row.under},
                          {"values", std::move(values)},
                          {"file", row.file},
                          {"line", row.line}},
                         -1);
    }
  return lines;
}

}  // namespace slt::render
