# SPDX-License-Identifier: MIT
"""almanac.py DAYS.json…: the public holidays and ISO weeks that slt lists, by python3-holidays and by
Python's own calendar. Each file is the days off of one year.
"""

import json
import sys
from datetime import date

import holidays


def faults(path):
    with open(path, encoding="utf-8") as file:
        days = json.load(file)
    years = {date.fromisoformat(day["date"]).year for day in days}
    expected = {day for year in years for day in holidays.Norway(include_sundays=False, years=year)}
    public = [date.fromisoformat(day["date"]) for day in days if day["kind"] == "public-holiday"]
    if len(public) != 12:
        yield f"{len(public)} public holidays, not 12"
    for day in sorted(expected ^ set(public)):
        yield f"{day}: " + ("a public holiday that slt has not" if day in expected else "no public holiday")
    for day in days:
        year, week, _ = date.fromisoformat(day["date"]).isocalendar()
        if day["week"] != f"{year}-W{week:02}":
            yield f"{day['date']}: {day['week']} is {year}-W{week:02}"


def main(paths):
    found = [f"{path}: {fault}" for path in paths for fault in faults(path)]
    print("\n".join(found[:20] + [f"{len(paths)} years"]))
    return int(bool(found) or not paths)


sys.exit(main(sys.argv[1:]))
