// SPDX-License-Identifier: MIT
#include "render/json_report.h"

#include <nlohmann/json.hpp>

#include "render/json_text.h"

namespace slt::render {
namespace {

using Json = nlohmann::ordered_json;

Json origins(const std::vector<Span>& all) {
  Json json = Json::array();
  for (const Span& one : all) {
    const Place at = place_of(one);
    json.push_back({{"path", at.path}, {"line", at.line}, {"column", at.column}});
  }
  return json;
}

Json json_of(const Said& said) { return {{"text", said.words}, {"from", origins(said.from)}}; }

Json json_of(const std::vector<Said>& all) {
  Json json = Json::array();
  for (const Said& one : all) json.push_back(json_of(one));
  return json;
}

Json json_of(const std::vector<Item>& items) {
  Json json = Json::array();
  for (const Item& one : items) {
    Json item = json_of(one.text);
    item["items"] = json_of(one.items);
    json.push_back(std::move(item));
  }
  return json;
}

Json json_of(const Heading& heading) {
  Json json{{"kind", "heading"}, {"level", heading.level}};
  json.update(json_of(heading.text));
  return json;
}
Json json_of(const Paragraph& paragraph) {
  Json json{{"kind", "paragraph"}};
  json.update(json_of(paragraph.text));
  return json;
}
Json json_of(const List& list) { return {{"kind", "list"}, {"items", json_of(list.items)}}; }
Json json_of(const Table& table) {
  Json rows = Json::array();
  for (const std::vector<Said>& row : table.rows) rows.push_back(json_of(row));
  return {{"kind", "table"},
          {"caption", table.caption},
          {"columns", table.columns},
          {"rows", std::move(rows)}};
}
Json json_of(const Box& box) {
  return {{"kind", "box"}, {"title", box.title}, {"lines", json_of(box.lines)}};
}
Json json_of(const Code& code) {
  return {{"kind", "code"}, {"language", code.language}, {"text", code.text}};
}
Json json_of(const Picture& picture) {
  return {{"kind", "picture"}, {"caption", picture.caption}, {"text", picture.alternative}};
}

}  // namespace

std::string report_json(std::span<const Document> documents) {
  Json all = Json::array();
  for (const Document& document : documents) {
    Json blocks = Json::array();
    for (const Block& block : document.blocks)
      blocks.push_back(std::visit([](const auto& one) { return json_of(one); }, block));
    all.push_back({{"language", code_of(document.lang)},
                   {"title", document.title},
                   {"blocks", std::move(blocks)}});
  }
  const Json json{{"version", 1}, {"documents", std::move(all)}};
  return json_text(json);
}

}  // namespace slt::render
