// SPDX-License-Identifier: MIT
// numbers.mjs SLT [COUNT]: writes COUNT made-up numbers of each kind into plans (in comments and in
// values, in one piece and cut up) and compares what slt says of each with validators that others
// wrote: @navikt/fnrvalidator for identity numbers, stdnum for accounts and organisations. The two
// differences that are meant are counted with their reason; any other is a failure.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { idnr } from "@navikt/fnrvalidator";
import { stdnum } from "stdnum";

const [slt, wanted = "100000"] = process.argv.slice(2);
const count = Number(wanted);
const { kontonr, orgnr, fodselsnummer } = stdnum.NO;

let state = 2032;  // The same numbers every time.
function below(limit) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}
const digits = (value, width) => String(value).padStart(width, "0");
const some = (width) => Array.from({ length: width }, () => below(10)).join("");
const weighted = (text, weights) => weights.reduce((sum, weight, i) => sum + weight * text[i], 0);

/** The digits and their check digit, with which the sum leaves `rest`; null when there is none. */
function checked(text, weights, rest = 0) {
  const check = (11 + rest - (weighted(text, weights) % 11)) % 11;
  return check === 10 ? null : text + check;
}
const first = [3, 7, 6, 1, 8, 9, 4, 5, 2], second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * An identity number whose day and month are raised as its kind has them, also on days that its month
 * does not have; from 2032 the first sum may leave 1, 2 or 3.
 */
function identity(day, month, rest = () => 0) {
  for (;;) {
    const date = digits(1 + below(31) + day, 2) + digits(1 + below(12) + month, 2) + some(2);
    const ten = checked(date + some(3), first, rest());
    const number = ten && checked(ten, second);
    if (number) return number;
  }
}

function account() {
  for (;;) {
    const number = checked(digits(1 + below(9999), 4) + some(6), second);
    if (!number) continue;
    if (!kontonr.validate(number).isValid) throw new Error(`no account: ${number}`);
    return number;
  }
}

function misprinted() {
  const number = identity(0, 0), at = below(11);
  return number.slice(0, at) + below(10) + number.slice(at + 1);
}

const phone = () => ["", "+47 ", "0047 "][below(3)] + (2 + below(8)) + some(1) + [" ", ""][below(2)] + some(6);

/** Ways to write a number in a plan; `account` where it stands as one. */
const asText = [
  (n) => ({ line: `  - "${n}"` }),
  (n) => ({ line: `  # ${n}` }),
  (n) => ({ line: `  - møte med ${n.slice(0, 6)} ${n.slice(6)} og foresatte` }),
  (n) => ({ line: `  # (${n.slice(0, 6)}-${n.slice(6)})` }),
  (n) => ({ line: `  - "${n.slice(0, 2)}.${n.slice(2, 4)}.${n.slice(4, 6)} ${n.slice(6)}"` }),
];
const asAccount = [
  (n) => ({ line: `  # ${n.slice(0, 4)}.${n.slice(4, 6)}.${n.slice(6)}`, account: true }),
  (n) => ({ line: `  - "Kontonummer ${n}"`, account: true }),
  (n) => ({ line: `  - "${n}"` }),
];
const asPhone = [(n) => ({ line: `  - "Ring ${n}"` }), (n) => ({ line: `  # ${n}, ${phone()}` })];

const kinds = {
  "fødselsnummer": [() => identity(0, 0), asText],
  "D-nummer": [() => identity(40, 0), asText],
  "H-nummer": [() => identity(0, 40), asText],
  "month + 80": [() => identity(below(2) * 40, 80), asText],
  "month + 20": [() => identity(below(2) * 40, 20), asText],
  "month + 60": [() => identity(below(2) * 40, 60), asText],
  "month + 65": [() => identity(below(2) * 40, 65), asText],
  "the rule from 2032": [() => identity(below(2) * 40, [0, 40, 80][below(3)], () => 1 + below(3)), asText],
  "one digit misprinted": [misprinted, asText],
  "eleven digits": [() => some(11), asText],
  "account": [account, asAccount],
  "phone": [phone, asPhone],
};

/** What others say: "number", "series" (see below) or "nothing". */
function judged(number) {
  const verdict = idnr(number);
  if (verdict.status === "valid") return "number";
  if (verdict.reasons.some((reason) => reason !== "invalid date")) return "nothing";
  // Test series whose months the validator does not know: it is asked about the day with the month lowered.
  const [day, month, year] = [0, 2, 4].map((at) => Number(number.slice(at, at + 2)));
  const isDay = (lowered) => {
    const date = new Date(Date.UTC(2000 + year, lowered - 1, day % 40));
    return day > 0 && day < 80 && date.getUTCMonth() + 1 === lowered && date.getUTCDate() === (day > 40 ? day - 40 : day);
  };
  return [20, 60, 65].some((raised) => isDay(month - raised)) ? "series" : "nothing";
}

const head = (more) => `municipality: {number: "9901", name: Eksempelvik, language: nb${more}}\n`;
const root = fs.mkdtempSync(path.join(os.tmpdir(), "slt-numbers-"));
const complaints = [];
const complain = (words) => complaints.push(words);

/** What slt finds by one rule in these files (texts by folder, as many as before or more): "folder:line" -> severity. */
function found(rule, files) {
  for (const [folder, text] of files) {
    fs.mkdirSync(path.join(root, folder), { recursive: true });
    fs.writeFileSync(path.join(root, folder, "municipality.yaml"), text);
  }
  fs.writeFileSync(path.join(root, "slt.yaml"), "language: en\n");
  const run = spawnSync(slt, ["-C", root, "--today", "2026-11-21", "validate", "-f", "short"],
    { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (run.status !== 0 && run.status !== 1) complain(`slt ended with status ${run.status}: ${run.stderr}`);
  const all = new Map();
  for (const line of run.stdout.split("\n")) {
    const parts = /([^/]+)\/municipality\.yaml:(\d+):\d+: (\w+): (.*) \[([a-z-]+)\]$/.exec(line);
    if (!parts || parts[5] !== rule) continue;
    if (/\d{5}/.test(parts[4]) && rule === "national-identity-number") complain(`shown: ${parts[4]}`);
    all.set(`${parts[1]}:${parts[2]}`, parts[3]);
  }
  return all;
}

/** Writes the numbers of one kind, 500 a file, and compares line by line. */
function compare(name, [make, writings]) {
  const items = Array.from({ length: count }, (_, i) => {
    const number = make();
    return { number, place: `k${Math.floor(i / 500)}:${3 + (i % 500)}`, ...writings[i % writings.length](number) };
  });
  const files = Array.from({ length: Math.ceil(count / 500) }, (_, i) =>
    [`k${i}`, `${head("")}guiding_questions:\n${items.slice(i * 500, i * 500 + 500).map(({ line }) => line).join("\n")}\n`]);
  const said = found("national-identity-number", files);
  const seen = { number: 0, series: 0, account: 0 };
  for (const [i, { number, place, account: written }] of items.entries()) {
    const verdict = judged(number);
    const expected = verdict === "nothing" ? undefined : written ? "warning" : "error";
    if (said.get(place) !== expected)
      complain(`${name}: ${said.get(place) ?? "nothing"}, not ${expected ?? "nothing"}: ${number} (${place})`);
    if (writings === asText && i % 10 === 0 && fodselsnummer.validate(number).isValid && verdict !== "number") complain(`the validators differ: ${number}`);
    if (expected) seen[expected === "warning" ? "account" : verdict] += 1;
  }
  return { name, ...seen };
}

/** Organisation numbers, about half of them misprinted, one a municipality. */
function compareOrganisations() {
  const numbers = [];
  while (numbers.length < count) {
    const eight = "89"[below(2)] + some(7);
    const number = below(2) ? eight + some(1) : checked(eight, [3, 2, 7, 6, 5, 4, 3, 2]);
    if (number) numbers.push(number);
  }
  let wrong = 0;
  for (let from = 0; from < count; from += 2000) {  // More municipalities than the country has.
    const some = numbers.slice(from, from + 2000);
    const said = found("organisation-number-wrong",
      some.map((number, i) => [`k${i}`, head(`,\n  organisation_number: "${number}"`)]));
    wrong += said.size;
    for (const [i, number] of some.entries())
      if (said.has(`k${i}:2`) === orgnr.validate(number).isValid) complain(`organisation number ${number}`);
  }
  return wrong;
}

const results = Object.entries(kinds).map(([name, kind]) => compare(name, kind));
const wrong = compareOrganisations();
fs.rmSync(root, { recursive: true, force: true });

for (const { name, number, series, account: accounts } of results)
  console.log(`${name}: ${number} both say so, ${series} of a test series only slt knows (month + 20, + 60, + 65), ` +
    `${accounts} written as an account and so a warning`);
const sum = (key) => results.reduce((total, one) => total + one[key], 0);
if (!sum("number") || !sum("series") || !sum("account") || !wrong) complain("a kind of difference never came up");
for (const words of complaints.slice(0, 10)) console.log(words);
console.log(`${count} of each of ${results.length + 1} kinds; ${sum("number")} agreed, ${sum("series") + sum("account")} explained, ${complaints.length} unexplained`);
process.exit(complaints.length ? 1 : 0);
