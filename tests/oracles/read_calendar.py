# SPDX-License-Identifier: MIT
"""read_calendar.py MEETINGS.json CALENDAR.ics: python3-icalendar and vobject read the calendar, each
with its own time zones, and find the meetings that slt lists. icalendar's copy of it says the same.
"""

import json
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
import vobject

OSLO = ZoneInfo("Europe/Oslo")
STATUS = {"cancelled": "CANCELLED", "proposed": "TENTATIVE"}  # any other is CONFIRMED


def moment(day, clock):
    """The instant of a time of day in Norway."""
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=OSLO).astimezone(timezone.utc)


def meeting(entry):
    """What slt lists, as (start, end, summary, status); without a time it lasts the whole day."""
    day = date.fromisoformat(entry["date"])
    if entry.get("start"):
        span = moment(day, entry["start"]), moment(day, entry["end"])
    else:
        span = day, day + timedelta(days=1)
    return *span, entry["summary"], STATUS.get(entry["status"], "CONFIRMED")


def deadlines(entry):
    """What must be done by a day, which fills it and leaves it free; in words of its own."""
    at, host = entry["uid"].split("@")
    for word in ("items", "notice", "minutes"):
        if entry[f"{word}_by"]:
            day = date.fromisoformat(entry[f"{word}_by"])
            status = STATUS.get(entry["status"], "CONFIRMED")
            yield f"{at}-{word}@{host}", (day, day + timedelta(days=1), "", status)


def plain(value):
    """A date as it is; a time as an instant."""
    return value.astimezone(timezone.utc) if isinstance(value, datetime) else value


def by_icalendar(calendar):
    events = calendar.walk("VEVENT")
    assert not any(event.errors for event in events), [event.errors for event in events]
    return [(str(event["UID"]), (plain(event["DTSTART"].dt), plain(event["DTEND"].dt),
                                 "" if event["TRANSP"] == "TRANSPARENT" else str(event["SUMMARY"]),
                                 str(event["STATUS"]))) for event in events]


def by_vobject(text):
    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    return [(event.uid.value, (plain(event.dtstart.value), plain(event.dtend.value),
                               "" if event.transp.value == "TRANSPARENT" else event.summary.value,
                               event.status.value))
            for event in calendar.contents.get("vevent", [])]


def main(meetings_path, calendar_path):
    with open(meetings_path, encoding="utf-8") as file:
        entries = json.load(file)
    listed = [(entry["uid"], meeting(entry)) for entry in entries]
    listed += [deadline for entry in entries for deadline in deadlines(entry)]
    with open(calendar_path, "rb") as file:
        raw = file.read()
    calendar = icalendar.Calendar.from_ical(raw)
    readings = {
        "icalendar": by_icalendar(calendar),
        "icalendar's copy": by_icalendar(icalendar.Calendar.from_ical(calendar.to_ical())),
        "vobject": by_vobject(raw.decode("utf-8")),
    }
    wrong = not listed
    for reader, found in readings.items():
        for uid, event in sorted(set(listed) ^ set(found), key=str):
            side = "only listed" if (uid, event) in listed else f"only read by {reader}"
            print(f"{calendar_path}: {side}: {uid} {' '.join(map(str, event))}")
        wrong |= sorted(listed, key=str) != sorted(found, key=str)
    print(f"{len(entries)} meetings, read three times")
    return int(wrong)


sys.exit(main(*sys.argv[1:]))
