// SPDX-License-Identifier: MIT
// schemas.mjs FOLDER…: an independent validator agrees with slt about every plan file below the
// folders, by the schema its modeline names, and refuses every file of tests/broken-schema.
import fs from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { parseDocument } from "yaml";

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
addFormats(ajv);
// What editors read beside draft 7.
ajv.addVocabulary(["errorMessage", "patternErrorMessage", "deprecationMessage", "enumDescriptions",
  "markdownDescription", "markdownEnumDescriptions", "defaultSnippets"]);

const schemas = new Map();  // path -> validating function
for (const name of fs.readdirSync("schemas").filter((name) => name.endsWith(".schema.json"))) {
  const file = path.join("schemas", name);
  ajv.addSchema(JSON.parse(fs.readFileSync(file, "utf8")), name);
  schemas.set(path.resolve(file), name);
}

function yamlFilesBelow(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { recursive: false, withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? yamlFilesBelow(file) : /\.ya?ml$/.test(file) ? [file] : [];
  });
}

/** What is wrong with a file by its schema in every language; `unreadable` when that cannot be asked. */
function faultsOf(file) {
  const text = fs.readFileSync(file, "utf8");
  const modeline = /^# yaml-language-server: \$schema=(\S+)\s*$/m.exec(text);
  if (!modeline) return { unreadable: "no modeline names its schema" };
  const named = path.resolve(path.dirname(file), modeline[1]);
  if (!schemas.has(named)) return { unreadable: `no schema ${modeline[1]}` };
  const document = parseDocument(text, { schema: "core", uniqueKeys: true });
  if (document.errors.length) return { unreadable: document.errors[0].message };

  const faults = ["nb", "nn", "en"].flatMap((language) => {
    const name = schemas.get(named).replace(/\.(nb|nn|en)\.schema\.json$/, `.${language}.schema.json`);
    const validate = ajv.getSchema(name);
    if (!validate) return [`no schema ${name}`];
    return validate(document.toJS()) ? [] : validate.errors.map(
      (error) => `${error.instancePath || "/"} ${error.message} (${name})`);
  });
  return { faults };
}

const complaints = [];
for (const name of schemas.values()) {
  try { ajv.getSchema(name); } catch (error) { complaints.push(`${name}: ${error.message}`); }
}
const good = complaints.length ? [] : process.argv.slice(2).flatMap(yamlFilesBelow);
for (const file of good) {
  const { unreadable, faults } = faultsOf(file);
  for (const fault of unreadable ? [unreadable] : faults.slice(0, 5)) complaints.push(`${file}: ${fault}`);
}
const broken = complaints.length ? [] : yamlFilesBelow("tests/broken-schema");
for (const file of broken) {
  const { unreadable, faults } = faultsOf(file);
  if (unreadable) complaints.push(`${file}: ${unreadable}`);
  else if (!faults.length) complaints.push(`${file}: its fault is not seen by the schema`);
}
if (!complaints.length && !(schemas.size && good.length && broken.length)) complaints.push("nothing to check");

for (const complaint of complaints) console.log(complaint);
console.log(`${schemas.size} schemas, ${good.length} files accepted, ${broken.length} broken files refused`);
process.exit(complaints.length ? 1 : 0);
