// SPDX-License-Identifier: MIT
// ajv doing the nearest job, on what js-yaml or yaml reads: peer_ajv.mjs js-yaml|yaml SCHEMAS FOLDER
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const require = createRequire(path.resolve("tests/oracles/package.json"));
const Ajv = require("ajv").default;
const [reader, schemas, folder] = process.argv.slice(2);
const read = reader === "yaml" ? require("yaml").parse
  : (text) => require("js-yaml").load(text, { schema: require("js-yaml").CORE_SCHEMA });
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const compiled = new Map();

function validator(kind) {
  if (!compiled.has(kind))
    compiled.set(kind, ajv.compile(JSON.parse(fs.readFileSync(`${schemas}/${kind}.nb.schema.json`, "utf8"))));
  return compiled.get(kind);
}

let faults = 0;
for (const name of fs.readdirSync(folder, { recursive: true })) {
  if (!name.endsWith(".yaml")) continue;
  const kind = path.basename(path.dirname(name)) === "meetings" ? "meetings" : path.basename(name, ".yaml");
  if (!validator(kind)(read(fs.readFileSync(path.join(folder, name), "utf8")))) ++faults;
}
process.exit(faults ? 1 : 0);
