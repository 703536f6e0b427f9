#!/usr/bin/env python3
"""Reference repayment schedules, and a comparison of `yushi schedule` with them.

    reference_schedule.py YUSHI COUNT [SEED]

pipes COUNT random loans through `YUSHI schedule --batch` and compares every row of every
answer with the schedule computed here. It was written from the description of the command
alone, in exact arithmetic: integers and fractions, never a float.

Exit status: 0 all agree; 1 some differ; 2 the call is wrong, the program cannot be run, or it
answered fewer loans than it was given.
"""

import calendar
import itertools
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil, floor

ROW_KEYS = ("n", "month", "date", "principal_yen", "interest_yen", "payment_yen", "balance_yen")
TOTAL_KEYS = ("total_interest_yen", "total_payment_yen")
MAX_SHOWN = 5


# ---------------------------------------------------------------------------------------------
# The schedule


class NeverAmortises(ValueError):
    """A level payment repays nothing beside a period's interest by months on the whole balance, or a
    unit is more than an instalment, so that nothing is repaid before the last."""


@dataclass(frozen=True)
class Terms:
    """A loan as agreed, every default filled in."""

    principal: int
    rate_steps: tuple  # ((first month, percent a year as a Fraction), ...), ascending
    term: int
    grace: int
    interval: int
    method: str
    unit: int
    rounding: str
    remainder: str
    instalment: int | None
    by_days: bool
    both_ends: bool
    interest_base_unit: int
    drawdown: date | None

    @staticmethod
    def from_input(loan):
        """Read the input object of `yushi schedule`."""
        drawdown = loan.get("drawdown_date")
        terms = Terms(
            principal=loan["principal_yen"],
            rate_steps=_read_rate_steps(loan),
            term=loan["term_months"],
            grace=loan.get("grace_months", 0),
            interval=loan.get("payment_interval_months", 1),
            method=loan["method"],
            unit=loan.get("instalment_unit_yen", 1),
            rounding=loan.get("instalment_rounding", "down"),
            remainder=loan.get("remainder", "last"),
            instalment=loan.get("instalment_yen"),
            by_days=loan["interest_accrual"] == "actual/365" if "interest_accrual" in loan else False,
            both_ends=loan.get("count_both_ends", False),
            interest_base_unit=loan.get("interest_base_unit_yen", 1),
            drawdown=date.fromisoformat(drawdown) if drawdown else None,
        )
        repaying = terms.term - terms.grace
        if repaying <= 0 or repaying % terms.interval:
            raise ValueError("term less grace must be a positive multiple of the interval")
        if terms.by_days and terms.drawdown is None:
            raise ValueError("interest by days needs a drawdown date")
        return terms


def _read_rate_steps(loan):
    """Return the rate steps of a loan; one rate for the whole term is a single step."""
    if "rate_steps" not in loan:
        return ((1, Fraction(loan["annual_rate_percent"])),)
    return tuple(
        (step["from_month"], Fraction(step["annual_rate_percent"])) for step in loan["rate_steps"]
    )


@dataclass(frozen=True)
class Period:
    """The time up to one payment."""

    month: int  # months from the drawdown to the payment
    date: date | None
    repays: bool  # false in the grace period
    percent: Fraction  # a year
    factor: Fraction  # interest of the period on one yen


def payment_months(terms):
    """Return [(month, repays)]: the grace payments, then the repayments."""
    grace = list(range(terms.interval, terms.grace + 1, terms.interval))
    if terms.grace % terms.interval:
        grace.append(terms.grace)
    repayments = range(terms.grace + terms.interval, terms.term + 1, terms.interval)
    return [(month, False) for month in grace] + [(month, True) for month in repayments]


def add_months(start, months):
    """Return the same day of a later month, or the month's last day if it is shorter."""
    years, month0 = divmod(start.month - 1 + months, 12)
    year = start.year + years
    return date(year, month0 + 1, min(start.day, calendar.monthrange(year, month0 + 1)[1]))


def percent_at(rate_steps, month):
    """Return the rate that holds for a period ending in this month."""
    return max(step for step in rate_steps if step[0] <= month)[1]


def periods(terms):
    """Return the periods of the whole term in order."""
    result = []
    last_month, last_date = 0, terms.drawdown
    for month, repays in payment_months(terms):
        due = add_months(terms.drawdown, month) if terms.drawdown else None
        if terms.by_days:
            extra = 1 if terms.both_ends and last_month == 0 else 0
            years = Fraction((due - last_date).days + extra, 365)
        else:
            years = Fraction(month - last_month, 12)
        percent = percent_at(terms.rate_steps, month)
        result.append(Period(month, due, repays, percent, percent / 100 * years))
        last_month, last_date = month, due
    return result


def interest_of(terms, balance, period):
    """Return the period's interest in whole yen."""
    base = balance - balance % terms.interest_base_unit
    return base * period.factor.numerator // period.factor.denominator


def round_to_unit(amount, unit, rounding):
    """Round an exact amount (Fraction) to a multiple of the unit."""
    units = amount / unit
    if rounding == "down":
        return floor(units) * unit
    if rounding == "up":
        return ceil(units) * unit
    return floor(units + Fraction(1, 2)) * unit


def level_amount(balance, rate, count):
    """Return the exact level payment: balance·x / (1 − (1 + x)^−count)."""
    if rate == 0:
        return Fraction(balance, count)
    growth = (1 + rate) ** count
    return balance * rate * growth / (growth - 1)


class EqualPrincipal:
    """The same principal each time, what is left over in the last or the first instalment."""

    def __init__(self, terms, count):
        self._instalments = iter(self._plan(terms, count))

    @staticmethod
    def _plan(terms, count):
        """Return the instalments, which add up to the principal."""
        regular = terms.instalment
        if regular is None:
            regular = round_to_unit(Fraction(terms.principal, count), terms.unit, terms.rounding)
            if regular == 0 and terms.unit > 1 and count > 1:
                raise NeverAmortises
        if regular:
            count = min(count, ceil(Fraction(terms.principal, regular)))
        others = [regular] * (count - 1)
        odd = terms.principal - sum(others)
        return [odd] + others if terms.remainder == "first" else others + [odd]

    def principal(self, period, balance, interest, payments_left):
        """Return the principal of the next repayment."""
        return next(self._instalments)


class LevelPayment:
    """The same payment each time, anew when the rate changes; the last one clears the balance."""

    def __init__(self, terms, count):
        self._terms = terms
        self._percent = None
        self._amount = None

    def principal(self, period, balance, interest, payments_left):
        """Return the principal of the next repayment."""
        if period.percent != self._percent:
            self._set_amount(period, balance, payments_left)
        if payments_left == 1:
            return balance
        return min(max(self._amount - interest, 0), balance)

    def _set_amount(self, period, balance, payments_left):
        """Set the payment that holds from this period on."""
        rate = period.percent / 100 * Fraction(self._terms.interval, 12)
        exact = level_amount(balance, rate, payments_left)
        self._amount = round_to_unit(exact, self._terms.unit, self._terms.rounding)
        self._percent = period.percent
        whole_interest = floor(balance * rate)
        if self._amount == 0 and self._terms.unit > 1 and payments_left > 1:
            raise NeverAmortises
        if self._amount < whole_interest or self._amount == whole_interest > 0:
            raise NeverAmortises


class Bullet:
    """The whole principal at the end."""

    def __init__(self, terms, count):
        pass

    def principal(self, period, balance, interest, payments_left):
        """Return the principal of the next repayment."""
        return balance if payments_left == 1 else 0


PLANS = {"equal_principal": EqualPrincipal, "level_payment": LevelPayment, "bullet": Bullet}


def schedule(loan):
    """Return the output object of `yushi schedule` for its input object.

    Raises NeverAmortises for a level payment that the interest uses up.
    """
    terms = Terms.from_input(loan)
    all_periods = periods(terms)
    payments_left = sum(period.repays for period in all_periods)
    plan = PLANS[terms.method](terms, payments_left)
    balance = terms.principal
    rows = []
    for period in all_periods:
        interest = interest_of(terms, balance, period)
        principal = 0
        if period.repays:
            principal = plan.principal(period, balance, interest, payments_left)
            payments_left -= 1
        balance -= principal
        rows.append(_row(len(rows) + 1, period, principal, interest, balance))
        if balance == 0:
            break
    return {
        "payments": rows,
        "total_interest_yen": sum(row["interest_yen"] for row in rows),
        "total_payment_yen": sum(row["payment_yen"] for row in rows),
    }


def _row(number, period, principal, interest, balance):
    """Return one row of the output."""
    return {
        "n": number,
        "month": period.month,
        "date": period.date.isoformat() if period.date else None,
        "principal_yen": principal,
        "interest_yen": interest,
        "payment_yen": principal + interest,
        "balance_yen": balance,
    }


# ---------------------------------------------------------------------------------------------
# Random loans

INTERVALS = (1, 2, 3, 4, 6, 12)
GRACES = ("none", "whole intervals", "broken interval")
UNITS = (1, 100, 1000, 10000)
ROUNDINGS = ("down", "up", "half_up")
REMAINDERS = ("last", "first")
PRINCIPAL_RULES = ("equal_principal", "equal_principal with instalment", "level_payment", "bullet")
ACCRUALS = ("monthly", "actual/365", "actual/365, both ends")
BASE_UNITS = (1, 100, 1000, 10000)
RATE_KINDS = ("one rate", "steps")

DEFAULTS = {
    "grace_months": 0,
    "payment_interval_months": 1,
    "instalment_unit_yen": 1,
    "instalment_rounding": "down",
    "remainder": "last",
    "interest_accrual": "monthly",
    "count_both_ends": False,
    "interest_base_unit_yen": 1,
}

NOTABLE_DATES = (
    "2025-01-31", "2024-01-31", "2023-01-31", "2024-01-30", "2025-01-29", "2024-02-29",
    "2000-02-29", "2096-02-29", "2025-02-28", "2024-02-28", "2024-03-31", "2025-04-30",
    "2025-08-31", "2025-11-30", "2025-12-31", "2024-12-31", "2026-03-01", "2025-06-10",
)
NOTABLE_RATES = ("0", "0.00", "0.0001", "0.01", "1.60", "2.4", "3", "14.6", "20", "99.9999")


def random_loans(seed):
    """Yield valid loans without end.

    The choices that have few values go through all their combinations in a random order, then
    again; amounts, lengths, rates and dates are random with a stress on the extremes.
    """
    rng = random.Random(seed)
    combinations = list(itertools.product(
        PRINCIPAL_RULES, INTERVALS, GRACES, UNITS, ROUNDINGS, REMAINDERS, ACCRUALS, BASE_UNITS,
        RATE_KINDS))
    while True:
        rng.shuffle(combinations)
        for combination in combinations:
            yield _random_loan(rng, *combination)


def _random_loan(rng, rule, interval, grace_kind, unit, rounding, remainder, accrual, base_unit,
                 rate_kind):
    """Return one loan with the given choices and everything else random."""
    method = rule.split()[0]
    if rng.random() < 0.05:
        interval = rng.randint(1, 24)
    if rng.random() < 0.05:
        unit = rng.randint(1, 200000)
    grace = _random_grace(rng, grace_kind, interval)
    count = _random_count(rng, interval)
    principal = _random_principal(rng, count)
    loan = {
        "principal_yen": principal,
        "term_months": grace + interval * count,
        "grace_months": grace,
        "method": method,
        "payment_interval_months": interval,
        "instalment_unit_yen": unit,
        "instalment_rounding": rounding,
        "remainder": remainder,
        "interest_accrual": accrual.split(",")[0],
        "count_both_ends": accrual.endswith("both ends"),
        "interest_base_unit_yen": base_unit,
    }
    if rate_kind == "steps":
        loan["rate_steps"] = _random_steps(rng, loan["term_months"])
    else:
        loan["annual_rate_percent"] = _random_rate(rng)
    if rule.endswith("instalment"):
        loan["instalment_yen"] = _random_instalment(rng, principal, count)
    if accrual != "monthly" or rng.random() < 0.7:
        loan["drawdown_date"] = _random_date(rng)
    return _without_some_defaults(rng, loan)


def _random_grace(rng, kind, interval):
    """Return a grace period of the kind; with an interval of one month none is broken."""
    if kind == "none":
        return 0
    grace = interval * rng.choice((1, 1, 2, 3, rng.randint(1, 12)))
    if kind == "broken interval":
        grace -= rng.randint(1, interval) if interval > 1 else 0
    return grace


def _random_count(rng, interval):
    """Return a number of repayments, mostly of ordinary loans."""
    longest = max(2, 360 // interval)
    return rng.choice((1, 2, 3, 12, 60 // interval or 1, rng.randint(1, longest // 4 + 1),
                       rng.randint(1, longest // 4 + 1), rng.randint(1, longest)))


def _random_principal(rng, count):
    """Return a principal from 1 yen to 10 billion yen."""
    return rng.choice((
        1, 10_000_000_000, rng.randint(1, 2 * count), rng.randint(1, 100_000),
        rng.randint(1, 1000) * 100_000, rng.randint(1, 1000) * 100_000,
        rng.randint(1, 100_000_000), rng.randint(1, 10_000_000_000),
        10 ** rng.randint(0, 10), max(1, count * rng.randint(1, 100_000) + rng.randint(-1, 1))))


def _random_rate(rng):
    """Return a rate in percent as the input writes it."""
    kind = rng.random()
    if kind < 0.3:
        return rng.choice(NOTABLE_RATES)
    digits = rng.randint(1, 4)
    most = 20 if kind > 0.9 else 5
    whole, part = divmod(rng.randint(0, most * 10 ** digits), 10 ** digits)
    return f"{whole}.{part:0{digits}}"


def _random_steps(rng, term):
    """Return rate steps from month 1 on, two of them sometimes with the same rate."""
    starts = {1} | {rng.randint(1, term) for _ in range(rng.randint(0, 4))}
    steps = [{"from_month": start, "annual_rate_percent": _random_rate(rng)}
             for start in sorted(starts)]
    if len(steps) > 1 and rng.random() < 0.2:
        steps[-1]["annual_rate_percent"] = steps[-2]["annual_rate_percent"]
    return steps


def _random_instalment(rng, principal, count):
    """Return an instalment: too small, exact, too large or anything."""
    even = Fraction(principal, count)
    choices = (1, floor(even), ceil(even), ceil(even / 1000) * 1000, ceil(even * 3 / 2),
               ceil(even / 2), principal, rng.randint(1, principal))
    return min(max(1, rng.choice(choices)), principal)


def _random_date(rng):
    """Return a drawdown date, often the end of a month or a leap day."""
    if rng.random() < 0.5:
        return rng.choice(NOTABLE_DATES)
    year, month = rng.randint(2000, 2060), rng.randint(1, 12)
    last = calendar.monthrange(year, month)[1]
    return date(year, month, rng.choice((last, rng.randint(1, last)))).isoformat()


def _without_some_defaults(rng, loan):
    """Leave out about half of the fields that have their default."""
    return {key: value for key, value in loan.items()
            if key not in DEFAULTS or value != DEFAULTS[key] or rng.random() < 0.5}


# ---------------------------------------------------------------------------------------------
# Published figures


def _ten_million(**terms):
    """Return 10 million yen at 2.00 % in 60 months, drawn on 10 June 2025, with changes."""
    loan = {"principal_yen": 10_000_000, "annual_rate_percent": "2.00", "term_months": 60,
            "method": "equal_principal", "drawdown_date": "2025-06-10"}
    return {**loan, **terms}


THOUSANDS_UP = {"instalment_unit_yen": 1000, "instalment_rounding": "up"}

# (meaning, loan, first payment, last payment, total interest); a payment is (principal, interest)
WORKED_EXAMPLES = (
    ("1,000 yen up, by months",
     _ten_million(**THOUSANDS_UP), (167_000, 16_666), (147_000, 245), 507_330),
    ("1,000 yen down, larger last instalment",
     _ten_million(instalment_unit_yen=1000), (166_000, 16_666), (206_000, 343), 510_280),
    ("1 yen down, remainder last",
     _ten_million(), (166_666, 16_666), (166_706, 277), 508_306),
    ("1,000 yen up, by days, one end",
     _ten_million(interest_accrual="actual/365", **THOUSANDS_UP),
     (167_000, 16_438), (147_000, 249), 507_736),
    ("1,000 yen up, by days, both ends",
     _ten_million(interest_accrual="actual/365", count_both_ends=True, **THOUSANDS_UP),
     (167_000, 16_986), (147_000, 249), 508_284),
    ("level payment of 175,277 yen, the last 175,284",
     _ten_million(method="level_payment"),
     (175_277 - 16_666, 16_666), (175_284 - 291, 291), 516_627),
    ("84 months, 6 of them grace, 77 instalments of 129,000 and one of 67,000",
     _ten_million(term_months=84, grace_months=6, **THOUSANDS_UP),
     (0, 16_666), (67_000, 111), 754_299),
)

# A public lender's loan: 5 million yen, 2.40 %, 10 years with 1 of grace; payments of each year.
LENDER_LOAN = {"principal_yen": 5_000_000, "annual_rate_percent": "2.40", "term_months": 120,
               "grace_months": 12, "method": "equal_principal"}
LENDER_YEARS = (120_000, 669_436, 656_101, 642_769, 629_435, 616_102, 602_768, 589_436, 576_102,
                562_801)
LENDER_TOTAL = 5_664_950
LENDER_LEVEL_PAYMENT = 51_522  # the same loan as level payment
LENDER_LEVEL_LAST = 51_498

# (meaning, principal, number of instalments, terms, first, second, last instalment)
INSTALMENT_EXAMPLES = (
    ("10 million in 60: 59 of 167,000", 10_000_000, 60, THOUSANDS_UP, 167_000, 167_000, 147_000),
    ("5 million in 48: 47 of 105,000", 5_000_000, 48, THOUSANDS_UP, 105_000, 105_000, 65_000),
    ("public bodies: fraction in the first", 7_000_000, 6, {"remainder": "first"},
     1_166_670, 1_166_666, 1_166_666),
    ("1 million in 120, 1,000 yen down", 1_000_000, 120, {"instalment_unit_yen": 1000},
     8_000, 8_000, 48_000),
    ("1 million in 120, 100 yen up", 1_000_000, 120,
     {"instalment_unit_yen": 100, "instalment_rounding": "up"}, 8_400, 8_400, 400),
)

# The first worked example with one point less for 36 months: total interest.
REDUCED_STEPS = [{"from_month": 1, "annual_rate_percent": "1.00"},
                 {"from_month": 37, "annual_rate_percent": "2.00"}]
REDUCED_INTEREST = 295_002


def _expect(meaning, found, expected):
    """Stop if a published figure is not reproduced."""
    if found != expected:
        raise AssertionError(f"{meaning}: {found}, published {expected}")


def self_test():
    """Check the schedules computed here against published figures."""
    for meaning, loan, first, last, interest in WORKED_EXAMPLES:
        answer = schedule(loan)
        rows = [(row["principal_yen"], row["interest_yen"]) for row in answer["payments"]]
        _expect(meaning, (rows[0], rows[-1], answer["total_interest_yen"]),
                (first, last, interest))
    for meaning, principal, count, terms, *expected in INSTALMENT_EXAMPLES:
        rows = schedule({"principal_yen": principal, "annual_rate_percent": "1",
                         "term_months": count, "method": "equal_principal", **terms})["payments"]
        _expect(meaning, [len(rows)] + [rows[i]["principal_yen"] for i in (0, 1, -1)],
                [count] + expected)
    reduced = _ten_million(rate_steps=REDUCED_STEPS, **THOUSANDS_UP)
    del reduced["annual_rate_percent"]
    _expect("one point less for 36 months", schedule(reduced)["total_interest_yen"],
            REDUCED_INTEREST)
    _self_test_lender()


def _self_test_lender():
    """Check the published schedule of a public lender, year by year."""
    answer = schedule(LENDER_LOAN)
    paid = [row["payment_yen"] for row in answer["payments"]]
    _expect("payments by year", tuple(sum(paid[i:i + 12]) for i in range(0, 120, 12)), LENDER_YEARS)
    _expect("total payment", answer["total_payment_yen"], LENDER_TOTAL)
    level = [row["payment_yen"] for row in
             schedule({**LENDER_LOAN, "method": "level_payment"})["payments"]]
    _expect("level payment", set(level[12:-1]), {LENDER_LEVEL_PAYMENT})
    _expect("last level payment", level[-1], LENDER_LEVEL_LAST)


# ---------------------------------------------------------------------------------------------
# The comparison


def run_batch(program, loans):
    """Yield the answers of the program, one line each, then its exit status as an int."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as lines:
        for loan in loans:
            lines.write(json.dumps(loan) + "\n")
        lines.seek(0)
        with subprocess.Popen([program, "schedule", "--batch"], stdin=lines,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              encoding="utf-8") as process:
            yield from process.stdout
        yield process.returncode


def read_answer(line):
    """Parse an answer; a number that is no integer stays text and so equals no amount."""
    try:
        answer = json.loads(line, parse_float=str)
    except ValueError:
        return {"unreadable": line.rstrip("\n")}
    return answer if isinstance(answer, dict) else {"unreadable": line.rstrip("\n")}


def reference_answer(loan):
    """Return the schedule computed here, or {"error": ...}."""
    try:
        return schedule(loan)
    except NeverAmortises:
        return {"error": "the level payment repays nothing beside the interest"}


def first_difference(answer, expected):
    """Return None, or (place, the answer's part, the expected part). More keys may be there."""
    if "error" in answer or "error" in expected:
        if "error" in answer and "error" in expected:
            return None
        return "answer", _shortened(answer), _shortened(expected)
    rows = answer.get("payments")
    if not isinstance(rows, list):
        return "answer", answer, _shortened(expected)
    pairs = itertools.zip_longest(rows, expected["payments"])
    for number, (row, expected_row) in enumerate(pairs, start=1):
        known = {key: row.get(key, "missing") for key in ROW_KEYS} if row else row
        if known != expected_row:
            return f"row {number}", row, expected_row
    for key in TOTAL_KEYS:
        if answer.get(key) != expected[key]:
            return key, answer.get(key), expected[key]
    return None


def _shortened(answer):
    """Return a schedule with its first and last row only."""
    rows = answer.get("payments")
    return {**answer, "payments": [rows[0], "...", rows[-1]]} if rows else answer


def print_difference(number, loan, difference):
    """Print the loan and the place where the two sides part."""
    place, found, expected = difference
    print(f"loan {number}, {place}:")
    print(f"  input     {json.dumps(loan)}")
    print(f"  program   {json.dumps(found, ensure_ascii=False)}")
    print(f"  reference {json.dumps(expected)}")


def compare(program, count, seed):
    """Compare the program with the reference; return the exit status."""
    loans = list(itertools.islice(random_loans(seed), count))
    tally = Counter()
    for line in run_batch(program, loans):
        if isinstance(line, int):
            tally["status"] = line
            break
        tally["answers"] += 1
        if tally["answers"] > count:
            continue
        loan = loans[tally["answers"] - 1]
        expected = reference_answer(loan)
        tally["rows"] += len(expected.get("payments", ()))
        tally["errors"] += "error" in expected
        difference = first_difference(read_answer(line), expected)
        if difference:
            tally["different"] += 1
            if tally["different"] <= MAX_SHOWN:
                print_difference(tally["answers"], loan, difference)
    return _verdict(tally, count)


def _verdict(tally, count):
    """Print the counts and return the exit status."""
    print(f"{count} loans, {tally['rows']} rows, {tally['errors']} loans that never "
          f"amortise, {tally['different']} loans different")
    if tally["answers"] < count:
        print(f"only {tally['answers']} answers (exit status {tally['status']})")
        return 2
    if tally["answers"] > count:
        print(f"{tally['answers']} answers for {count} loans")
    wrong_status = not tally["different"] and tally["status"] != (1 if tally["errors"] else 0)
    if wrong_status:
        print(f"unexpected exit status {tally['status']}")
    return 1 if tally["different"] or tally["answers"] > count or wrong_status else 0


def main(arguments):
    """Run the self-test and the comparison; return the exit status."""
    if len(arguments) not in (2, 3) or not all(text.isdecimal() for text in arguments[1:]):
        print("usage: reference_schedule.py YUSHI COUNT [SEED]", file=sys.stderr)
        return 2
    self_test()
    program, count = arguments[0], int(arguments[1])
    seed = int(arguments[2]) if len(arguments) == 3 else 1
    try:
        return compare(program, count, seed)
    except OSError as problem:
        print(f"cannot run the program: {problem}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
