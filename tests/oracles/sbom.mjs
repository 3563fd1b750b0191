// SPDX-License-Identifier: MIT
// sbom.mjs FILE: the list of what stands in the program, by the published schema of CycloneDX, by dpkg,
// and by the libraries that the sources include. Broken copies must be refused.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const schemas = fileURLToPath(new URL("node_modules/@cyclonedx/cyclonedx-library/res/schema", import.meta.url));
const read = (name) => JSON.parse(fs.readFileSync(path.join(schemas, `${name}.SNAPSHOT.schema.json`), "utf8"));
const ajv = new Ajv({ strict: false });
addFormats(ajv);
ajv.addFormat("iri-reference", true);
for (const name of ["spdx", "jsf-0.82"]) ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
const validate = ajv.compile(read("bom-1.5"));

/** Whose code is in the program: the libraries that CMakeLists.txt names, and those of the compiler. */
const EXPECTED = ["libyaml-cpp-dev", "libfmt-dev", "libcli11-dev", "nlohmann-json3-dev", "zlib1g-dev", "libc6-dev"];

function faults(text) {
  const list = JSON.parse(text), found = [];
  if (!validate(list)) found.push(...validate.errors.map((error) => `${error.instancePath} ${error.message}`));
  const names = (list.components ?? []).map((one) => one.name);
  found.push(...EXPECTED.filter((name) => !names.includes(name)).map((name) => `not told of: ${name}`));
  if (!names.some((name) => /^libstdc\+\+-\d+-dev$/.test(name))) found.push("not told of: libstdc++");
  if (!list.components?.some((one) => one.type === "data" && one.licenses[0].license.id === "CC-BY-4.0")) found.push("not told of: register");
  for (const { name, version } of list.components?.filter((one) => one.type === "library") ?? []) {
    const installed = execFileSync("dpkg-query", ["-W", "-f", "${Version}", name], { encoding: "utf8" });
    if (installed !== version) found.push(`${name} is ${installed}, not ${version}`);
  }
  return found;
}

const text = fs.readFileSync(process.argv[2], "utf8");
const complaints = faults(text);
const broken = [['"MIT"', '"Expat"'], ['"type": "library"', '"type": "libary"'], ['"name": "zlib1g-dev"', '"name": "bash"'],
  ['"version": "', '"version": "9'], ["urn:uuid:", "uuid:"]];
for (const [from, to] of broken) {
  const changed = text.replaceAll(from, to);
  if (changed === text || !faults(changed).length) complaints.push(`not refused: ${to}`);
}
for (const complaint of complaints) console.log(complaint);
console.log(`${JSON.parse(text).components.length} packages, ${broken.length} broken copies refused`);
process.exit(complaints.length ? 1 : 0);
