#!/usr/bin/env python3
"""What a plan carries beside its figures stands in the comparison sheet of the workbook and at the head of each plan's sheet.

    standing_cells.py YUSHI DATA CASES

The days and readings are those of the documents that tests/cli/standing_test.cpp names: what `yushi compare` prints of them
must be in the table of its workbook too, in the row that names it. Nothing of the program is used but the files that it wrote.

Exit status: 0 all are there; 1 some are missing.
"""

import html
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

yushi, data, cases = sys.argv[1:]

# case, day, row of the comparison sheet, plan (None: any of them), words of its cell
CELLS = [
    ("above-own-limit", "2018-10-01", "判定", 0, "使えない"),
    ("above-own-limit", "2018-10-01", "満たさない点・未確認の点", 0,
     "申込者ごとの限度額以内である — 回答: 1,500万円、定め: 1,200万円"),
    ("reception-closed", "2022-07-15", "受付", 0, "受付終了(2021年5月31日)"),
    ("reception-closed", "2022-07-15", "受付", None, "受付中(2022年10月31日まで)"),
    *(("reception-closed", "2023-06-30", "資料の版", plan, "期限切れ(2023年3月31日まで)") for plan in range(4)),
    ("unconfirmed-line", "2024-05-10", "資料の版", None, "継続未確認(2024年3月31日までの版、1か月前)"),
    ("uncertain-terms", "2022-07-15", "資料が不確かな項目", 0, "融資限度額・返済期間・据置期間"),
]
# case, day, words above the schedule of each plan
HEADS = [("reception-closed", "2023-06-30", "期限切れ(2023年3月31日まで)")]


def text_of(xml):
    return html.unescape("".join(re.findall(r"<t[^>]*>([^<]*)</t>", xml)))


def sheets_of(book):
    """Of each sheet its words, by column and row."""
    with zipfile.ZipFile(book) as archive:
        words = [text_of(item) for item in re.findall(r"<si>(.*?)</si>", archive.read("xl/sharedStrings.xml").decode(), re.S)]
        count = sum(name.startswith("xl/worksheets/sheet") for name in archive.namelist())
        for number in range(1, count + 1):
            xml = archive.read(f"xl/worksheets/sheet{number}.xml").decode()
            cells = re.findall(r'<c r="([A-Z]+)(\d+)"[^>]*t="s"[^>]*><v>(\d+)</v>', xml)
            yield {(column, int(row)): words[int(index)] for column, row, index in cells}


def book_of(folder, case, day):
    book = folder / f"{case}-{day}.xlsx"
    if not book.exists():
        command = [yushi, "--data", data, "--lang", "ja", "compare", f"{cases}/{case}.yushi", "--on", day, "--xlsx", str(book)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return list(sheets_of(book))


def row_called(name, sheet):
    rows = [row for (column, row), words in sheet.items() if column == "A" and words == name]
    return rows[0] if rows else None


faults = []
with tempfile.TemporaryDirectory() as name:
    for case, day, row, plan, words in CELLS:
        comparison = book_of(pathlib.Path(name), case, day)[0]
        at = row_called(row, comparison)
        columns = "BCDE" if plan is None else "BCDE"[plan]
        found = [comparison.get((column, at), "") for column in columns]
        if not any(words in cell for cell in found):
            faults.append(f"{case} on {day}, {row}: {words} is not in {found}")
    for case, day, words in HEADS:
        plans = book_of(pathlib.Path(name), case, day)[1:-1]
        faults += [f"{case} on {day}, sheet {i + 2}: no {words}" for i, sheet in enumerate(plans) if words not in sheet[("A", 2)]]
        if not plans:
            faults.append(f"{case} on {day}: no sheet of a plan")
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
