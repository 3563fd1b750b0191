// SPDX-License-Identifier: MIT
// read_calendar.mjs MEETINGS.json CALENDAR.ics: ical.js, the parser of Thunderbird, reads the calendar
// and finds the meetings that slt lists.
import fs from "node:fs";
import ICAL from "ical.js";

const STATUS = { cancelled: "CANCELLED", proposed: "TENTATIVE" };  // any other is CONFIRMED
const [meetingsPath, calendarPath] = process.argv.slice(2);

/** A day as `2026-05-12`; a time as the clock in Norway showed it, `2026-05-12 09:00:00`. */
const shown = (time) => time.isDate ? time.toString()
  : time.toJSDate().toLocaleString("sv-SE", { timeZone: "Europe/Oslo" });

function dayAfter(day) {
  const next = ICAL.Time.fromDateString(day);
  next.addDuration(ICAL.Duration.fromString("P1D"));
  return next.toString();
}

const meetings = JSON.parse(fs.readFileSync(meetingsPath, "utf8"));
const statusOf = (meeting) => STATUS[meeting.status] ?? "CONFIRMED";
/** What must be done by a day fills it and leaves it free; in words of its own. */
const deadlines = meetings.flatMap((meeting) => ["items", "notice", "minutes"].flatMap((word) => {
  const day = meeting[`${word}_by`];
  return day ? [[meeting.uid.replace("@", `-${word}@`), day, dayAfter(day), "", statusOf(meeting)].join(" | ")] : [];
}));
const listed = meetings.map((meeting) => [
  meeting.uid,
  meeting.start ? `${meeting.date} ${meeting.start}:00` : meeting.date,
  meeting.start ? `${meeting.date} ${meeting.end}:00` : dayAfter(meeting.date),
  meeting.summary,
  statusOf(meeting),
].join(" | ")).concat(deadlines).sort();

const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(calendarPath, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
const found = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  return [event.uid, shown(event.startDate), shown(event.endDate),
    component.getFirstPropertyValue("transp") === "TRANSPARENT" ? "" : event.summary,
    component.getFirstPropertyValue("status")].join(" | ");
}).sort();

for (const line of listed.filter((line) => !found.includes(line))) console.log(`${calendarPath}: only listed: ${line}`);
for (const line of found.filter((line) => !listed.includes(line))) console.log(`${calendarPath}: only read: ${line}`);
console.log(`${meetings.length} meetings`);
process.exit(listed.length && listed.join("\n") === found.join("\n") ? 0 : 1);
