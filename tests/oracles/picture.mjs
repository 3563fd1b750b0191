// SPDX-License-Identifier: MIT
// Takes the pictures of README: picture.mjs PAGE.html FROM TO OUT.png, where FROM and TO are what the
// picture begins and ends with, as selectors; `make pictures` says of what.
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const [page, from, to, out] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const tab = await browser.newPage({ viewport: { width: 900, height: 1000 }, colorScheme: "light" });
await tab.goto(`file://${resolve(page)}`);
const edge = async (selector) => tab.locator(selector).first().evaluate((at) => {
  const box = at.getBoundingClientRect();
  return { top: box.top + window.scrollY, bottom: box.bottom + window.scrollY };
});
const top = Math.max((await edge(from)).top - 16, 0), bottom = (await edge(to)).bottom + 16;
await tab.screenshot({ path: out, fullPage: true, clip: { x: 0, y: top, width: 900, height: bottom - top } });
await browser.close();
