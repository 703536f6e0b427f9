#!/usr/bin/env python3
"""Totals are the sums of their rows in the workbook, for random loans with costs.

    random_sums.py YUSHI DATA CASES [SEED]

Every SUM of a workbook of `yushi compare --xlsx` is added up from the cells it names, and the sums of each plan's sheet must be
those of `yushi compare --json`. Nothing of the program is used but the files that it wrote.

Exit status: 0 all agree; 1 some differ.
"""

import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import zipfile

yushi, data, cases, *seed = sys.argv[1:]
chance = random.Random(int(seed[0]) if seed else 20261130)
faults = []


def one_of(*values):
    return chance.choice(values)


def loan():
    """A plan under a line whose document states neither limit nor term."""
    interval = one_of(1, 1, 2, 3)
    offer = {"issuer": "shizuoka", "edition": "R6", "line": "management-innovation-plan",
             "amount_yen": chance.randint(1_000_000, 50_000_000), "term_months": 12 * chance.randint(1, 10),
             "grace_months": one_of(0, 0, 6, 12), "annual_rate_percent": f"{chance.randint(1, 999) / 100:.2f}",
             "method": one_of("equal_principal", "equal_principal", "level_payment", "bullet"),
             "payment_interval_months": interval, "drawdown_date": f"2024-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
             "interest_accrual": one_of("monthly", "actual/365"), "interest_base_unit_yen": one_of(1, 100),
             "stamp_tax": one_of("written", "electronic")}
    if chance.random() < 0.5:
        offer["guarantee_fee"] = {"rate_percent": one_of("0.45", "1.15", "1.90"), "payment": one_of("at_drawdown", "yearly")}
    if chance.random() < 0.6:
        offer["interest_subsidy"] = one_of(
            {"kind": "refund", "share": "1/3", "unit_yen": one_of(1, 100), "delay_months": one_of(0, 3), "payer": "city"},
            {"kind": "rate_points", "percent": "0.01", "months": 36}, {"kind": "first_months", "months": 12})
    if chance.random() < 0.3:
        offer["early_repayments"] = [{"month": one_of(6, 12), "amount_yen": 100_000, "effect": one_of("shorten_term", "reduce_payment")}]
    return offer


def cells_of(book):
    """Of each sheet the value and the formula of each cell."""
    sheets = []
    with zipfile.ZipFile(book) as archive:
        names = sorted((n for n in archive.namelist() if re.match(r"xl/worksheets/sheet\d+\.xml", n)),
                       key=lambda n: int(re.search(r"\d+", n).group()))
        for name in names:
            cells = {}
            for cell, kind, inner in re.findall(r'<c r="([A-Z]+\d+)"([^>]*)>(.*?)</c>', archive.read(name).decode()):
                value = re.search(r"<v>([^<]*)</v>", inner)
                formula = re.search(r"<f>([^<]*)</f>", inner)
                number = float(value.group(1)) if value and 't="s"' not in kind else None
                cells[cell] = (number, formula.group(1) if formula else "")
            sheets.append(cells)
    return sheets


def added_up(cells, column, first, last):
    return sum(cells.get(f"{column}{row}", (0, ""))[0] or 0 for row in range(first, last + 1))


def check_case(folder, number):
    case, book = folder / "case.yushi", folder / "case.xlsx"
    offers = [loan()]
    case.write_text(json.dumps({"facts": {}, "offers": offers}))
    done = subprocess.run([yushi, "--data", data, "compare", str(case), "--on", "2024-05-10", "--json", "--xlsx", str(book)],
                          capture_output=True, text=True)
    if done.returncode == 2:
        return False  # refused
    answer = json.loads(done.stdout)["offers"][0]
    wanted = {answer["amount_yen"], answer["schedule"]["total_interest_yen"], answer["schedule"]["total_payment_yen"],
              sum(p["interest_subsidy_yen"] for p in answer["schedule"]["payments"])
              + sum(p["interest_subsidy_yen"] for p in answer["schedule"]["subsidies_without_payment"])}
    sums = set()
    for cells in cells_of(book):
        for cell, (value, formula) in cells.items():
            for column, first, last in re.findall(r"^SUM\(\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)\)$", formula):
                rows = added_up(cells, column, int(first), int(last))
                sums.add(rows)
                if rows != value:
                    faults.append(f"case {number}, {cell}: {value} over rows that come to {rows}: {json.dumps(offers)}")
    if not wanted <= sums:
        faults.append(f"case {number}: {wanted - sums} are not among the sums of the workbook: {json.dumps(offers)}")
    return True


with tempfile.TemporaryDirectory() as name:
    worked = sum(check_case(pathlib.Path(name), number) for number in range(int(cases)))
print(f"{worked} of {cases} cases worked out, {len(faults)} faults")
for fault in faults[:10]:
    print(fault)
sys.exit(1 if faults or worked * 2 < int(cases) else 0)
