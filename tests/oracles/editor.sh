# SPDX-License-Identifier: MIT
# The set-up of editors (examples/editor).

try 'VS Code: schemas, tasks and their matchers' node $oracles/editor.mjs "$slt" "$plans" examples/shapes
