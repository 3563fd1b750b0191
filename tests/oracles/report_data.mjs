// SPDX-License-Identifier: MIT
// report_data.mjs REPORT.json…: reports as data are what their published schema says, in all three
// languages of it, and most texts say where in the plans they come from. A report that is spoilt is refused.
import fs from "node:fs";
import Ajv from "ajv";

const ajv = new Ajv({ allErrors: true, strict: true });
const validators = ["nb", "nn", "en"].map((lang) =>
  ajv.compile(JSON.parse(fs.readFileSync(`schemas/report.${lang}.schema.json`, "utf8"))));
const isFit = (report) => validators.every((validate) => validate(report));

const complaints = [];
let placed = 0;
for (const file of process.argv.slice(2)) {
  const text = fs.readFileSync(file, "utf8"), report = JSON.parse(text);
  placed += text.match(/"line": \d+/g)?.length ?? 0;
  if (!isFit(report)) complaints.push(`${file}: ${ajv.errorsText(validators[0].errors).slice(0, 200)}`);
  const spoil = (change) => { const copy = structuredClone(report); change(copy.documents[0]); return isFit(copy); };
  if (spoil((one) => { one.blocks[0].kind = "chapter"; })) complaints.push(`${file}: an unknown kind is let through`);
  if (spoil((one) => { delete one.title; })) complaints.push(`${file}: a lost title is let through`);
  if (spoil((one) => { one.blocks.push({ kind: "paragraph", text: "x", from: { path: "a", line: 0, column: 1 } }); }))
    complaints.push(`${file}: line 0 is let through`);
}
if (placed < 500) complaints.push(`only ${placed} texts say where they come from`);
for (const complaint of complaints) console.log(complaint);
console.log(`${process.argv.length - 2} reports, ${placed} texts with their place`);
process.exit(complaints.length ? 1 : 0);
