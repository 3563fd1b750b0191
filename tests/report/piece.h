// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "model/municipality.h"
#include "schema/field.h"
#include "yaml/reader.h"

/// A municipality, or what several have together, as one text says it.
struct Piece {
  slt::Municipality own;
  slt::Diagnostics found;

  Piece(const char* id, const std::string& yaml) {
    own.id = id;
    slt::Source& source =
        own.sources.emplace_back(slt::Source{.path = own.id, .bytes = yaml, .decoded = {}});
    const slt::yaml::Tree tree = slt::yaml::read(source, found);
    read(own, tree.root(), found);
    own.mentions = mentions_in(own);
    CHECK(found.empty());
  }
  slt::View view(std::vector<const slt::Municipality*> joint = {}) const {
    return {.own = &own, .joint = std::move(joint)};
  }
};
