// SPDX-License-Identifier: MIT
// language.mjs SLT PLANS [SRC]: every sentence that slt can say in bokmål and nynorsk is spelt as
// Debian's dictionaries for hunspell spell it, or is in words.{both,nb,nn}, where «!» marks a word that
// must not be used. First the words in the sources, then the pages made of them: there, what stands in
// the plans, names a key or names a source is left alone.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const [slt, plans, src = "src"] = process.argv.slice(2);
const kFewest = { sentences: 1800, pages: 25 };
const dictionaries = { nb: "nb_NO", nn: "nn_NO" };
const read = (file) => fs.readFileSync(file, "utf8");
const filesBelow = (folder, ending) => fs.readdirSync(folder, { recursive: true })
  .filter((name) => ending.test(name)).map((name) => path.join(folder, name)).sort();

/** What can be misspelt in a text: not quotes, gaps, addresses, paths, options, code or capitals. */
const wordsIn = (text) => text
  .replace(/«[^»]*»|"[^"]*"|`[^`]*`|\{[^{}]*\}|\w+:\/\/\S+|\S+\.(yaml|md)\b|[\p{L}-]+\/\S*|&\w+;|\b[Ii]d-en\b|(?<!\S)--?[\w-]+/gu, " ")
  .match(/\p{L}{2,}/gu)?.filter((word) => word !== word.toUpperCase()) ?? [];

/** The tokens of C++: words and signs as they stand, and each string literal as { text }, glued. */
function* tokensOf(code) {
  const token = /\/\/.*|^#.*|R"(\w*)\(([^]*?)\)\1"|"((?:\\.|[^"\\])*)"|'(?:\\.|[^'\\])+'|\w+|\S/gm;
  let literal;
  for (const [whole, , raw, plain] of code.matchAll(token)) {
    if (/^(\/\/|#.)/.test(whole)) continue;
    const text = raw ?? plain?.replace(/\\n/g, "\n").replace(/\\(.)/g, "$1");
    if (text === undefined && literal) { yield literal; literal = undefined; }
    if (text === undefined) yield whole;
    else literal = { text: (literal?.text ?? "") + text };
  }
}

/** The sentences of a source file: `.nb = "…"`, and `{"…", "…", "…"}` unless it fills an array. */
function sentencesIn(file) {
  const tokens = [...tokensOf(read(file))];
  const signs = tokens.map((token) => token.text === undefined ? token : "…");
  return tokens.flatMap((token, i) => {
    const from = (count) => signs.slice(i, i + count).join("");
    if (/^\.n[bn]=…$/.test(from(4))) return [{ file, lang: tokens[i + 1], text: tokens[i + 3].text }];
    const isArray = [">", ":"].includes(signs[i - 1]) || signs[i - 2] === ">" || signs[i - 2] === "columns";
    const isExample = /^[a-z_]+:[^]*\n$/.test(tokens[i + 3]?.text ?? "");  // A rule's further case: YAML.
    if (!/^\{…,…,…,?\}/.test(from(8)) || isArray || isExample) return [];
    return ["nb", "nn"].map((lang, n) => ({ file, lang, text: tokens[i + 1 + 2 * n].text }));
  });
}

/** The listed words, apart from those that must not be used. */
function wordList(lang) {
  const lines = ["both", lang].flatMap((name) => read(`tests/oracles/words.${name}`).split("\n"))
    .map((line) => line.replace(/#.*/, "").trim()).filter(Boolean).flatMap((line) => line.split(/\s+/));
  return {
    known: new Set(lines.filter((word) => !word.startsWith("!"))),
    banned: new Set(lines.filter((word) => word.startsWith("!")).map((word) => word.slice(1))),
  };
}

/** The texts that have a word spelt wrong, as lines to show. */
function complaintsAbout(texts, lang, leftAlone = new Set()) {
  const { known, banned } = wordList(lang);
  const asked = [...new Set(texts.flatMap(({ text }) => wordsIn(text)))].filter((word) => !leftAlone.has(word));
  const { status, stdout, stderr } = spawnSync("hunspell", ["-d", dictionaries[lang], "-i", "utf-8", "-l"],
    { input: asked.join("\n"), encoding: "utf8" });
  if (status !== 0) throw new Error(`hunspell: ${stderr}`);
  const refused = new Set(stdout.split("\n"));
  const wrong = new Set(asked.filter((word) => banned.has(word.toLowerCase()) ||
    refused.has(word) && !known.has(word) && !known.has(word.toLowerCase())));
  return texts.flatMap(({ file, text }) => wordsIn(text).filter((word) => wrong.has(word))
    .map((word) => `${file}: «${word}» is no ${lang} of ours: ${text.split("\n").find((line) => line.includes(word)).trim().slice(0, 100)}`));
}

const run = (...words) => execFileSync(slt, [...words, "--today", "2026-11-21"], { encoding: "utf8" });
const outsideCode = (markdown) => markdown.replace(/^([>\s]*)(`{3,})[^]*?^\1\2$/gm, "").replace(/\\/g, "");
const schemaTexts = (value, key) => typeof value === "string"
  ? (/^(title|description|\w*[mM]essage|enumDescriptions)$/.test(key) ? [value] : [])
  : Object.entries(value ?? {}).flatMap(([name, inner]) => schemaTexts(inner, Array.isArray(value) ? key : name));

/** The pages of a language, as slt writes them and as they lie in the repository. */
function pagesIn(lang) {
  const commands = run("--help").match(/^  \w+(?=, )/gm).map((line) => line.trim());
  const written = [["--help"], ...commands.map((one) => [one, "--help"]), ["rules"], ["rules", "-f", "markdown"],
    ["status"], ["due", "-f", "markdown"], ["calendar", "--year", "2027", "-f", "markdown"], ["validate"],
    ...["annual", "plan", "overview", "status", "agenda", "minutes"].map((kind) => ["report", kind, "-f", "markdown"])]
    .map((words) => ({ file: `slt ${words.join(" ")}`, text: outsideCode(run("-C", plans, ...words, "--lang", lang)) }));
  const schemas = filesBelow("schemas", new RegExp(`\\.${lang}\\.schema\\.json$`))
    .map((file) => ({ file, text: schemaTexts(JSON.parse(read(file))).join("\n") }));
  const kept = [`schemas/keys.${lang}.md`, ...(lang === "nb" ? ["plans/README.md", "examples/shapes/README.md"] : [])]
    .map((file) => ({ file, text: outsideCode(read(file)) }));
  return [...written, ...schemas, ...kept];
}

/** Words that are not ours on a page: of the plans, of the key language, of sources by name. */
function notOurs() {
  const keys = read("schemas/keys.en.md") + run("--help").match(/^  \w.*?  /gm).join(" ") + run("rules", "-f", "json").match(/"id": "[^"]*"/g).join(" ");
  const names = read(path.join(src, "rules/sources.h")) + run("rules", "-f", "json").match(/"title": "[^"]*"/g).join(" ");
  const ofPlans = [plans, "examples/shapes"].flatMap((folder) => filesBelow(folder, /\.yaml$/)).map(read).join("\n");
  return new Set(`${keys}${names}${ofPlans}`.match(/\p{L}{2,}/gu).flatMap((word) => [word, word[0].toUpperCase() + word.slice(1)]));
}

const sentences = filesBelow(src, /\.(h|cpp)$/).flatMap(sentencesIn);
const leftAlone = notOurs();
const complaints = [], counts = [];
for (const lang of ["nb", "nn"]) {
  const ours = sentences.filter((one) => one.lang === lang && one.text.trim());
  const pages = pagesIn(lang);
  complaints.push(...complaintsAbout(ours, lang), ...complaintsAbout(pages, lang, leftAlone));
  if (ours.length < kFewest.sentences || pages.length < kFewest.pages)
    complaints.push(`only ${ours.length} sentences and ${pages.length} pages found in ${lang}`);
  counts.push(`${lang} ${ours.length} sentences, ${pages.length} pages`);
}
for (const line of complaints) console.log(line);
console.log(`${counts.join("; ")}; ${complaints.length} words refused`);
process.exit(complaints.length ? 1 : 0);
