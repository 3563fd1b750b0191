// SPDX-License-Identifier: MIT
#include <set>

#include "report/plan_sections.h"

namespace slt::report {
namespace {

constexpr Text kTitle{"Kilder", "Kjelder", "Sources"};
constexpr Text kNoSources{"Kildedokumenter er ikke oppgitt.", "Kjeldedokument er ikkje oppgitte.",
                          "Source documents are not stated."};
constexpr Text kUndated{"uten dato", "utan dato", "undated"};

Item document_item(const Draft& draft, const SourceDocument& document) {
  const auto words = [](const Maybe<Words>& value) {
    return std::string(value ? value->value : Words{});
  };
  const std::string about =
      joined({words(document.kind), words(document.place),
              document.date ? shown(draft.lang(), document.date->value) : draft.say(kUndated),
              words(document.url)},
             ", ");
  const std::string title(document.title.value);
  return {Said(title + " (" + about + ")", document.span),
          remark_items(draft, document, fields_of<SourceDocument>(), title)};
}

}  // namespace

void add_sources(Draft& draft) {
  add_heading(draft, 2, kTitle);
  std::vector<Item> items;
  std::set<std::string> known;  // A joint folder often rests on the same document.
  for (const Municipality* folder : draft.folders())
    for (const SourceDocument& document : folder->documents)
      if (Item item = document_item(draft, document); known.insert(item.text.words).second)
        items.push_back(std::move(item));
  if (items.empty()) return draft.out.paragraph(Said(draft.say(kNoSources)));
  draft.out.list(std::move(items));
}

}  // namespace slt::report
