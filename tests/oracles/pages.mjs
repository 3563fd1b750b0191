// SPDX-License-Identifier: MIT
// Opens pages in headless Chromium, narrow and wide, light and dark: no breach of WCAG that axe-core knows,
// nothing fetched, nothing written to the console, no scrolling sideways; and the policy's hash is that of
// the style sheet. Arguments: pages. A page called bad-* must be refused, for a checker that cannot say no
// proves nothing.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { HtmlValidate } from "html-validate";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: { "long-title": "off", "no-trailing-whitespace": "off" },
});
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

/** What is wrong with a page at one width in one colour scheme. */
async function look(path, width, colorScheme) {
  const faults = [];
  // axe needs a policy that lets it in; the page is otherwise as it is.
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("dialog", (dialog) => { faults.push("dialog"); dialog.dismiss(); });
  page.on("request", (request) => { if (!request.url().startsWith("file:")) faults.push(`fetched ${request.url()}`); });
  await page.goto(`file://${path}`);
  if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) faults.push("scrolls sideways");
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }));
  for (const one of found.violations) faults.push(`${one.id}: ${one.nodes[0].html.slice(0, 80)}`);
  await context.close();
  return faults;
}

/** The page under its own policy: the style sheet is let in, so the text has a measure. */
async function styled(path) {
  const page = await browser.newPage();
  const faults = [];
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  await page.goto(`file://${path}`);
  const measure = await page.evaluate(() => getComputedStyle(document.querySelector("main") ?? document.body).maxWidth);
  await page.close();
  return measure === "none" ? [...faults, "the style sheet is not let in"] : faults;
}

function hashed(html) {
  const [, style] = html.match(/<style>([\s\S]*?)<\/style>/) ?? [];
  const hash = createHash("sha256").update(style ?? "").digest("base64");
  return html.includes(`style-src 'sha256-${hash}'`) ? [] : ["the policy has another hash"];
}

let failed = 0;
const pages = process.argv.slice(2);
for (const page of pages) {
  const path = resolve(page), html = readFileSync(path, "utf8");
  const faults = [...hashed(html), ...(await styled(path))];
  for (const width of [320, 1280])
    for (const scheme of ["light", "dark"])
      faults.push(...(await look(path, width, scheme)).map((fault) => `${width} ${scheme}: ${fault}`));
  const report = await validator.validateString(html);
  for (const result of report.results)
    for (const message of result.messages) faults.push(`${message.line}: ${message.ruleId}: ${message.message}`);
  const bad = basename(page).startsWith("bad-");
  if (bad !== faults.length > 0) {
    failed += 1;
    console.log(`${page}: ${bad ? "nothing was found" : faults.slice(0, 12).join("\n  ")}`);
  }
}
await browser.close();
console.log(`${pages.length} pages`);
process.exit(failed ? 1 : 0);
