// SPDX-License-Identifier: MIT
// days_off.mjs MEETINGS.json…: no meeting that slt proposes is on a weekend, a public holiday (by
// date-holidays), 24 or 31 December.
import fs from "node:fs";
import Holidays from "date-holidays";

const norway = new Holidays("NO", { timezone: "Europe/Oslo" });
const holidaysOf = (year) => norway.getHolidays(year).filter((day) => day.type === "public")
  .map((day) => day.date.slice(0, 10));

const meetings = process.argv.slice(2).flatMap((file) => JSON.parse(fs.readFileSync(file, "utf8")));
const years = new Set(meetings.map(({ date }) => Number(date.slice(0, 4))));
const off = new Set([...years].flatMap((year) => [...holidaysOf(year), `${year}-12-24`, `${year}-12-31`]));
const weekend = (date) => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());

const wrong = meetings.filter(({ date }) => weekend(date) || off.has(date));
for (const { date, summary, uid } of wrong) console.log(`${date} is a day off: ${summary} (${uid})`);
console.log(`${meetings.length} meetings in ${years.size} years`);
process.exit(meetings.length && !wrong.length ? 0 : 1);
