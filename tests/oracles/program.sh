# The program itself, and the schemas that editors read.

try 'the release stands alone, hardened' $oracles/hardened "$slt"
try 'schemas' node $oracles/schemas.mjs "$plans" examples/shapes
