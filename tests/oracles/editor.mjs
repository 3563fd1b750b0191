// SPDX-License-Identifier: MIT
// editor.mjs SLT FOLDER…: the set-up of VS Code in examples/editor is strict JSON, binds every kind of plan
// file to its schema as the file's own modeline does, and its tasks run slt and read every line it says.
// Broken copies must be refused. The folders hold plans; ten-slips is for what slt finds.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const [slt, ...folders] = process.argv.slice(2);
const setUp = Object.fromEntries(fs.readdirSync("examples/editor/vscode").map(
  (name) => [name, fs.readFileSync(path.join("examples/editor/vscode", name), "utf8")]));
const kinds = fs.readdirSync("schemas").filter((name) => name.endsWith(".nb.schema.json")).map((name) => name.split(".")[0])
  .filter((kind) => kind !== "report");  // What slt writes, not what people do.

const yamlFilesBelow = (folder) => fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const file = path.join(folder, entry.name);
  return entry.isDirectory() ? yamlFilesBelow(file) : file.endsWith(".yaml") ? [file] : [];
});
const matches = (glob, file) => new RegExp(`^${glob.replace(/[.]/g, "\\.").replace(/\*/g, "[^/]*")}$`).test(file);

/** Where the settings bind a plan file to another schema than its modeline, and schemas without files. */
function bindings(settings) {
  const globs = Object.entries(settings["yaml.schemas"]).flatMap(([schema, files]) => [files].flat().map((glob) => ({ schema, glob })));
  const faults = globs.filter(({ schema }) => !fs.existsSync(schema)).map(({ schema }) => `no file ${schema}`);
  for (const kind of kinds)
    if (!globs.some(({ schema }) => schema === `./schemas/${kind}.nb.schema.json`)) faults.push(`${kind} is not bound`);
  for (const folder of folders)
    for (const file of yamlFilesBelow(folder)) {
      const [, kind] = /\$schema=\S*\/([a-z-]+)\.n[bn]\.schema\.json/.exec(fs.readFileSync(file, "utf8"));
      const bound = globs.filter(({ glob }) => matches(glob, path.posix.join("plans", path.relative(folder, file))));
      if (bound.length !== 1 || !bound[0].schema.startsWith(`./schemas/${kind}.`))
        faults.push(`${file} is bound to ${bound.map(({ schema }) => schema).join(" and ") || "nothing"}`);
    }
  return faults;
}

/** Where a task does not run, or its matcher passes over a line; there must be findings to match. */
function running(tasks) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "slt-editor-"));
  fs.cpSync("tests/broken/ten-slips", path.join(root, "plans"), { recursive: true });
  const faults = tasks.tasks.flatMap(({ label, type, command, args, problemMatcher }) => {
    if (type !== "process" || command !== "slt") return [`${label}: runs something else`];
    const { status, stdout } = spawnSync(path.resolve(slt), args, { cwd: root, encoding: "utf8" });
    if (status > 1) return [`${label}: ended with ${status}`];
    if (!problemMatcher.pattern) return stdout ? [] : [`${label}: says nothing`];
    const { regexp, ...groups } = problemMatcher.pattern;
    const found = stdout.trimEnd().split("\n").map((line) => new RegExp(regexp).exec(line));
    const right = (one) => one && fs.existsSync(path.join(root, one[groups.file])) && Number(one[groups.line]) > 0 &&
      Number(one[groups.column]) > 0 && ["error", "warning", "note"].includes(one[groups.severity]) && /^[a-z-]+$/.test(one[groups.code]);
    return found.length >= 10 && found.every(right) ? [] : [`${label}: ${found.filter((one) => !right(one)).length} lines are not read`];
  });
  fs.rmSync(root, { recursive: true });
  return faults;
}

function faultsOf(texts) {
  try {
    const [settings, tasks, extensions] = ["settings", "tasks", "extensions"].map((name) => JSON.parse(texts[`${name}.json`]));
    const known = extensions.recommendations.includes("redhat.vscode-yaml") ? [] : ["the YAML extension is not recommended"];
    return [...bindings(settings), ...running(tasks), ...known];
  } catch (error) {
    return [error.message];
  }
}

const complaints = faultsOf(setUp);
const broken = [
  ["settings.json", "plans/*/groups.yaml", "plans/groups.yaml"], ["settings.json", "tiltak.nb", "tiltakk.nb"],
  ["settings.json", "plans/*/joint.yaml", "plans/*/*.yaml"], ["settings.json", "}\n", "},\n"],
  ["tasks.json", "|note)", ")"], ["tasks.json", '"line": 2', '"line": 5'],
  ["tasks.json", '"short"', '"shrt"'], ["tasks.json", '"command": "slt"', '"command": "sh"'],
  ["extensions.json", "redhat.", "rehat."],
];
for (const [name, from, to] of broken) {
  const changed = { ...setUp, [name]: setUp[name].replace(from, to) };
  if (changed[name] === setUp[name]) complaints.push(`${name}: nothing to break: ${from}`);
  else if (!faultsOf(changed).length) complaints.push(`${name}: not refused: ${to}`);
}
for (const complaint of complaints) console.log(complaint);
console.log(`${kinds.length} schemas bound, ${folders.length} folders, ${broken.length} broken copies refused`);
process.exit(complaints.length ? 1 : 0);
