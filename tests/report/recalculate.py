#!/usr/bin/env python3
"""Lets LibreOffice compute the workbooks and read the tables of `yushi compare`.

    recalculate.py YUSHI SOFFICE DATA

Every value that the workbook keeps beside its formulas is taken out first, so that what LibreOffice shows is what it
computed. Its sums, every payment and the sums by year must be those of `yushi compare --json`, to the yen. The CSV must
arrive with its Japanese text whole, and a name that begins with = must stay a name in both.

Exit status: 0 all agree; 1 some differ.
"""

import csv
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

LINE = {"issuer": "hyogo", "edition": "R4", "line": "management-smoothing-line"}
BASE = {**LINE, "amount_yen": 10_000_000, "term_months": 84, "grace_months": 6, "annual_rate_percent": "1.15"}
# A line whose document states neither limit nor term.
UNLIMITED = {**BASE, "issuer": "shizuoka", "edition": "R6", "line": "economic-change-sn5"}
CASES = {
    "plain": [
        {**BASE, "guarantee_fee": {"rate_percent": "1.15"}, "stamp_tax": "written"},
        {**BASE, "method": "level_payment"},
        {**BASE, "method": "bullet", "payment_interval_months": 3},
        {**UNLIMITED, "amount_yen": 987_654_321, "term_months": 600, "grace_months": 0, "annual_rate_percent": "1.9753",
         "method": "level_payment"},
    ],
    "odd": [
        {**BASE, "interest_accrual": "actual/365", "count_both_ends": True, "interest_base_unit_yen": 100,
         "drawdown_date": "2024-01-31", "instalment_unit_yen": 1000, "instalment_rounding": "up",
         "interest_subsidy": {"kind": "refund", "share": "1/3", "unit_yen": 100, "payer": "city"}},
        {**BASE, "interest_due": "in_advance", "remainder": "first", "payment_interval_months": 2},
        {key: value for key, value in BASE.items() if key != "annual_rate_percent"} | {"rate_steps": [{"from_month": 1, "annual_rate_percent": "0.9"}, {"from_month": 37, "annual_rate_percent": "1.6"}],
         "method": "level_payment", "early_repayments": [{"month": 24, "amount_yen": 2_000_000, "effect": "reduce_payment"}]},
        {**BASE, "balloon_yen": 3_000_000, "drawdown_date": "2024-03-15", "interest_interval_months": 1,
         "payment_interval_months": 3},
        {**UNLIMITED, "amount_yen": 1_000_000_000_000, "term_months": 12, "grace_months": 0, "annual_rate_percent": "19.9999"},
    ],
}

faults = []


def check(ok, what):
    if not ok:
        faults.append(what)


def compare(yushi, folder, case, *arguments):
    """The answer of `yushi compare --json`; other files by the arguments."""
    command = [yushi, "compare", str(case), "--json", "--lang", "ja", *map(str, arguments)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=folder).stdout)


def without_values(book, bare):
    """Copies a workbook without the values beside its formulas; how many formulas there are."""
    count = 0
    with zipfile.ZipFile(book) as source, zipfile.ZipFile(bare, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name.startswith("xl/worksheets/sheet"):
                text, found = re.subn(r"(<f>[^<]*</f>)<v>[^<]*</v>", r"\1", content.decode())
                count += found
                check("</f><v>" not in text, f"{name}: values are left")
                content = text.encode()
            target.writestr(name, content)
    return count


def convert(soffice, folder, *files, reading=()):
    """Every sheet of the files as CSV, by file and sheet, computed and read by LibreOffice."""
    all_sheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    out = folder / "sheets"
    command = [soffice, f"-env:UserInstallation=file://{folder}/profile", "--headless", *reading, "--convert-to", all_sheets,
               "--outdir", str(out), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return {path.stem: list(csv.reader(io.StringIO(path.read_text("utf-8-sig")))) for path in out.glob("*.csv")}


def number(cell):
    return round(float(cell.replace(",", ""))) if cell else 0


def check_plan(rows, offer, name):
    payments = offer["schedule"]["payments"]
    table = rows[4 : 4 + len(payments)]
    total = rows[4 + len(payments)]
    for row, payment in zip(table, payments):
        found = tuple(number(row[column]) for column in (2, 7, 8, 9, 11))
        expected = tuple(payment[key] for key in
                         ("month", "principal_yen", "interest_yen", "payment_yen", "balance_yen"))
        check(found == expected, f"{name}, payment {payment['n']}: {found}, expected {expected}")
    sums = tuple(number(total[column]) for column in (7, 8, 9))
    expected = (offer["amount_yen"], offer["total_interest_yen"], offer["total_payment_yen"])
    check(sums == expected, f"{name}, totals: {sums}, expected {expected}")
    check_years(rows, payments, name)


def check_years(rows, payments, name):
    years = {}
    for payment in payments:
        year = years.setdefault(max(1, (payment["month"] + 11) // 12), [0, 0, 0, 0])
        for i, key in enumerate(("principal_yen", "interest_yen", "payment_yen")):
            year[i] += payment[key]
        year[3] = payment["balance_yen"]
    head = next(i for i, row in enumerate(rows) if row[13] == "年目")
    found = {}
    for row in rows[head + 1 : head + 1 + len(years)]:
        found[number(row[13])] = [number(row[column]) for column in (14, 15, 16, 18)]
    check(found == years, f"{name}, years: {found}, expected {years}")


def check_comparison(rows, offers, name):
    keys = {"融資額(円)": "amount_yen", "利息の合計(円)": "total_interest_yen", "利子補給の合計(円)": "interest_subsidy_yen",
            "初回の返済額(円)": "first_payment_yen", "最高の返済額(円)": "highest_payment_yen",
            "支払総額(円)": "total_paid_yen", "手取額(円)": "net_proceeds_yen",
            "正味の負担(円)": "total_cost_yen"}
    heads = {row[0]: row for row in rows if row}
    for head, key in keys.items():
        for column, offer in enumerate(offers, 1):
            if offer[key] is None:
                continue  # a band, in words
            found = number(heads[head][column])
            check(found == offer[key], f"{name}, {head} {column}: {found}, expected {offer[key]}")


def data_with_a_formula_for_a_name(data, folder):
    """The data with a program whose name would be a formula."""
    copy = folder / "data"
    shutil.copytree(data, copy)
    catalog = copy / "programs/hyogo/R4.json"
    edition = json.loads(catalog.read_text())
    for program in edition["programs"]:
        if any(line["id"] == LINE["line"] for line in program["lines"]):
            program["name"] = "=1+1"
            program["fund"] = "=1+1"
            for line in program["lines"]:
                line.pop("variant", None)
    catalog.write_text(json.dumps(edition, ensure_ascii=False))
    return copy


def main():
    yushi, soffice, data = sys.argv[1:]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        answers, bare_books, formulas = {}, [], 0
        for case, offers in CASES.items():
            path = folder / f"{case}.yushi"
            path.write_text(json.dumps({"facts": {}, "request": {}, "offers": offers}))
            book = folder / f"{case}.xlsx"
            answers[case] = compare(yushi, folder, path, "--data", data, "--xlsx", book)["offers"]
            bare = folder / f"bare-{case}.xlsx"
            formulas += without_values(book, bare)
            bare_books.append(bare)
        evil = data_with_a_formula_for_a_name(data, folder)
        compare(yushi, folder, folder / "plain.yushi", "--data", evil, "--xlsx", folder / "evil.xlsx", "--csv",
                folder / "table.csv")
        sheets = convert(soffice, folder, *bare_books, folder / "evil.xlsx")
        # What the dialog of LibreOffice proposes for a file with a byte order mark: commas, quotes, UTF-8.
        sheets |= convert(soffice, folder, folder / "table.csv", reading=["--infilter=CSV:44,34,76"])
        for case, offers in answers.items():
            for letter, offer in zip("ABCDE", offers):
                check_plan(sheets[f"bare-{case}-案{letter}"], offer, f"{case} {letter}")
            check_comparison(sheets[f"bare-{case}-比較"], offers, case)
        check(sheets["evil-比較"][4][1] == "=1+1", f"a name in the workbook: {sheets['evil-比較'][4][1]!r}")
        check((folder / "table.csv").read_bytes().startswith(b"\xef\xbb\xbf"), "no byte order mark in the CSV")
        table = sheets["table-table"]
        check(table[0][0] == "比較" and table[1][0] == "資金名", f"the head of the CSV: {table[0]}")
        check(table[1][1] == "'=1+1", f"a name in the CSV: {table[1][1]!r}")
        amount = next(row for row in table if row[0] == "融資額(円)")
        check(number(amount[1]) == 10_000_000, f"the amount in the CSV: {amount}")
        print(f"{formulas} formulas computed by LibreOffice")
        check(formulas > 5000, "too few formulas")
    for fault in faults[:20]:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
