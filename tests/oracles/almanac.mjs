// SPDX-License-Identifier: MIT
// almanac.mjs DAYS.json…: the public holidays, bridging days and ISO weeks that slt lists, by
// date-holidays and ical.js. Each file is the days off of one year.
import fs from "node:fs";
import Holidays from "date-holidays";
import ICAL from "ical.js";

const norway = new Holidays("NO", { timezone: "Europe/Oslo" });
const publicOf = (year) => norway.getHolidays(year).filter((day) => day.type === "public").map((day) => day.date.slice(0, 10));
const shifted = (date, days) => new Date(Date.parse(`${date}T12:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
const isWeekend = (date) => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());

function bridgingDays(year) {
  const off = new Set([year - 1, year, year + 1].flatMap(publicOf));
  const isOff = (date) => isWeekend(date) || off.has(date);
  const found = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = shifted(day, 1))
    if (!isOff(day) && isOff(shifted(day, -1)) && isOff(shifted(day, 1))) found.push(day);
  return found;
}

/** Says in which dates two lists differ; a date twice counts once. */
function differences(what, ours, theirs) {
  const all = [...new Set([...ours, ...theirs])].sort();
  return all.filter((day) => ours.includes(day) !== theirs.includes(day))
    .map((day) => `${day}: ${what} ${ours.includes(day) ? "only by slt" : "that slt has not"}`);
}

const files = process.argv.slice(2);
const faults = files.flatMap((file) => {
  const days = JSON.parse(fs.readFileSync(file, "utf8"));
  const year = Number(days[0].date.slice(0, 4));
  const ours = (kind) => days.filter((day) => day.kind === kind).map((day) => day.date);
  const weeks = days.filter(({ date, week }) => ICAL.Time.fromDateString(date).weekNumber(ICAL.Time.MONDAY) !== Number(week.slice(-2)))
    .map(({ date, week }) => `${date}: not in ${week}`);
  return [...differences("a public holiday", ours("public-holiday"), publicOf(year)),
    ...differences("a bridging day", ours("bridging-day"), bridgingDays(year)), ...weeks].map((fault) => `${file}: ${fault}`);
});
for (const fault of faults.slice(0, 20)) console.log(fault);
console.log(`${files.length} years`);
process.exit(files.length && !faults.length ? 0 : 1);
