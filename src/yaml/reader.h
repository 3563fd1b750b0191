// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "yaml/tree.h"

namespace slt::yaml {

/// Reads a file in the plan language: a strict subset of YAML without anchors, tags, nulls or
/// second documents. What is refused becomes diagnostics where it stands and marks the tree;
/// reading goes on where the structure is still certain (a key given twice), else the tree is
/// empty. `source` must outlive the tree and everything taken from it.
Tree read(Source& source, Diagnostics& out);

}  // namespace slt::yaml
