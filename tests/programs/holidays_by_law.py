"""Works out the national holidays of Japan anew from the law and compares them with the rule file.

    holidays_by_law.py BANK_DAYS_FILE

The rules are those of the Act on National Holidays (国民の祝日に関する法律, 1948 No. 178) with its
amendments of 1966, 1973, 1985, 1989, 1995, 1998, 2001, 2005, 2014, 2017 and 2018, the acts on single days
(1989, 1990, 1993, 2017) and those on the Olympic years 2020 and 2021. Equinoxes come from the usual
approximation for 1980 to 2099 (海上保安庁水路部「新こよみ便利帳」), and for 1970 to 1979 from the same
with its constants for 1900 to 1979.
"""

import json
import sys
from datetime import date, timedelta

DAY = timedelta(days=1)
SINGLE_DAYS = ((1989, 2, 24), (1990, 11, 12), (1993, 6, 9), (2019, 5, 1), (2019, 10, 22))
# holiday: (first year, last year, month, day or "n-th Monday")
RULES = (
    (1949, 9999, 1, 1), (1949, 1999, 1, 15), (2000, 9999, 1, "2nd"), (1967, 9999, 2, 11),
    (2020, 9999, 2, 23), (1949, 9999, 4, 29), (1949, 9999, 5, 3), (2007, 9999, 5, 4),
    (1949, 9999, 5, 5), (1996, 2002, 7, 20), (2003, 2019, 7, "3rd"), (2022, 9999, 7, "3rd"),
    (2020, 2020, 7, 23), (2021, 2021, 7, 22), (2016, 2019, 8, 11), (2022, 9999, 8, 11),
    (2020, 2020, 8, 10), (2021, 2021, 8, 8), (1966, 2002, 9, 15), (2003, 9999, 9, "3rd"),
    (1966, 1999, 10, 10), (2000, 2019, 10, "2nd"), (2022, 9999, 10, "2nd"),
    (2020, 2020, 7, 24), (2021, 2021, 7, 23), (1948, 9999, 11, 3), (1948, 9999, 11, 23),
    (1989, 2018, 12, 23),
)


def monday(year, month, which):
    """Return the second or third Monday of a month."""
    first = date(year, month, 1)
    return first + DAY * ((7 - first.weekday()) % 7 + 7 * (int(which[0]) - 1))


def equinoxes(year):
    """Return the days of the vernal and the autumnal equinox."""
    spring, autumn = (20.8357, 23.2588) if year < 1980 else (20.8431, 23.2488)
    shift = 0.242194 * (year - 1980) - int((year - (1983 if year < 1980 else 1980)) / 4)
    return date(year, 3, int(spring + shift)), date(year, 9, int(autumn + shift))


def named(year):
    """Return the days that the law names, in a set."""
    days = {date(*day) for day in SINGLE_DAYS if day[0] == year} | set(equinoxes(year))
    for first, last, month, day in RULES:
        if first <= year <= last:
            days.add(monday(year, month, day) if isinstance(day, str) else date(year, month, day))
    return days


def substitutes(days):
    """Return the days off for holidays on Sundays: from 12 April 1973 the Monday, from 2007 the next free day."""
    found = set()
    for day in days:
        if day.weekday() != 6 or day < date(1973, 4, 12):
            continue
        free = day + DAY
        while free in days and day.year >= 2007:
            free += DAY
        if free not in days:
            found.add(free)
    return found


def between(days, off):
    """Return the days between two holidays, days off since 1986; before 2007 not where they are a Sunday or off already."""
    return {day + DAY for day in days
            if day.year >= 1986 and day + 2 * DAY in days and day + DAY not in days
            and day + DAY not in off and (day + DAY).weekday() != 6}


def holidays(year):
    """Return {day: whether it follows from an equinox} of a year."""
    days = named(year)
    all_off = days | substitutes(days)
    all_off |= between(days, all_off)
    fixed = days - set(equinoxes(year))
    certain = fixed | substitutes(fixed)
    certain |= between(fixed, certain)
    return {day: day not in certain for day in all_off}


def main(file):
    """Print every difference; return the exit status."""
    with open(file, encoding="utf-8") as text:
        data = json.load(text)
    rules = data["holidays"]
    listed = {date.fromisoformat(day["date"]): day.get("forecast", False) for day in rules["days"]}
    # The notice of February fixes the equinoxes of the next year, so a list knows those up to the year after its own.
    known_to = int(data["documents"][rules["document"]]["published"][:4]) + 1
    differences = []
    for year in range(int(rules["from"][:4]), int(rules["to"][:4]) + 1):
        by_law = {day: follows and year > known_to for day, follows in holidays(year).items()}
        found = {day: forecast for day, forecast in listed.items() if day.year == year}
        differences += [f"{day}: by law {by_law.get(day)}, listed {found.get(day)} (True: a forecast, None: none)"
                        for day in sorted(set(by_law) | set(found)) if by_law.get(day) != found.get(day)]
    print("\n".join(differences) or f"{len(listed)} holidays are those of the law")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
