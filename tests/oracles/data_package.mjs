// SPDX-License-Identifier: MIT
// data_package.mjs DATAPACKAGE.json: an independent validator holds it against the rules for tabular
// data packages (Frictionless, https://specs.frictionlessdata.io/tabular-data-package/) that slt
// keeps, and refuses one that breaks them.
import fs from "node:fs";
import Ajv from "ajv";

const name = { type: "string", pattern: "^([-a-z0-9._/])+$" };
const text = { type: "string", minLength: 1 };
const field = {
  type: "object",
  required: ["name", "type", "description"],
  additionalProperties: false,
  properties: {
    name: { type: "string", pattern: "^[a-z][a-z_]*$" },
    type: { enum: ["string", "integer", "boolean", "date"] },
    description: text,
    constraints: {
      type: "object",
      additionalProperties: false,
      properties: {
        required: { type: "boolean" },
        unique: { type: "boolean" },
        enum: { type: "array", minItems: 1, uniqueItems: true, items: text },
      },
    },
  },
};
const foreignKey = {
  type: "object",
  required: ["fields", "reference"],
  properties: {
    fields: text,
    reference: {
      type: "object",
      required: ["resource", "fields"],
      properties: { resource: { type: "string" }, fields: text },
    },
  },
};
const resource = {
  type: "object",
  required: ["name", "path", "profile", "schema"],
  properties: {
    name,
    path: { type: "string", pattern: "^(?!/)(?!.*\\.\\.)[^:]+\\.csv$" },
    profile: { const: "tabular-data-resource" },
    encoding: { const: "utf-8" },
    dialect: { type: "object", required: ["delimiter"], properties: { delimiter: { const: "," } } },
    schema: {
      type: "object",
      required: ["fields", "primaryKey"],
      properties: {
        fields: { type: "array", minItems: 1, items: field },
        primaryKey: text,
        foreignKeys: { type: "array", minItems: 1, items: foreignKey },
        missingValues: { type: "array", items: { type: "string" } },
      },
    },
  },
};
const valid = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile({
  type: "object",
  required: ["profile", "resources"],
  properties: {
    profile: { const: "tabular-data-package" },
    name,
    title: text,
    description: text,
    resources: { type: "array", minItems: 1, items: resource },
  },
});

/** What is wrong with a package, in words; none when nothing is. */
function faultsOf(data) {
  const faults = valid(data) ? [] : valid.errors.map((one) => `${one.instancePath} ${one.message}`);
  if (faults.length) return faults;
  const named = new Map(data.resources.map((one) => [one.name, one]));
  if (named.size < data.resources.length) faults.push("two tables of one name");
  for (const one of data.resources) {
    const columns = new Set(one.schema.fields.map(({ name }) => name));
    if (columns.size < one.schema.fields.length) faults.push(`${one.name}: two columns of one name`);
    if (!columns.has(one.schema.primaryKey)) faults.push(`${one.name}: no column for its key`);
    for (const { fields, reference } of one.schema.foreignKeys ?? []) {
      const to = reference.resource === "" ? one : named.get(reference.resource);
      if (!columns.has(fields) || to?.schema.primaryKey !== reference.fields)
        faults.push(`${one.name}: ${fields} refers to nothing`);
    }
  }
  return faults;
}

const data = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const faults = faultsOf(data);
faults.slice(0, 5).forEach((fault) => console.log(fault));
const breaks = [
  (one) => delete one.profile,
  (one) => one.resources.push(one.resources[0]),
  (one) => { one.resources[1].schema.fields[0].type = "text"; },
  (one) => { one.resources[2].schema.foreignKeys[0].reference.resource = "nothing"; },
  (one) => { one.resources[2].path = "../secret.csv"; },
];
const missed = breaks.filter((spoil) => {
  const copy = structuredClone(data);
  spoil(copy);
  return faultsOf(copy).length === 0;
});
console.log(`${data.resources.length} tables, ${breaks.length - missed.length} of ${breaks.length} faults refused`);
process.exit(faults.length || missed.length ? 1 : 0);
