#!/usr/bin/env python3
"""`yushi compare --pdf` with and without the desktop program beside it.

    report_test.py YUSHI YUSHI_KURABE|- DATA

Exit status: 0 as it should be; 1 not.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

yushi, desktop, data = sys.argv[1:]
case = f"{data}/samples/shizuoka.yushi"
environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}


def compare(program, folder):
    command = [program, "compare", case, "--lang", "en", "--data", data, "--pdf", folder / "report.pdf", "--receipt",
               folder / "receipt.json"]
    return subprocess.run(command, capture_output=True, text=True, env=environment)


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    alone = folder / "alone" / "yushi"
    alone.parent.mkdir()
    shutil.copy(yushi, alone)
    refused = compare(alone, folder)
    assert refused.returncode == 2, refused
    for word in ("report.pdf", "yushi-kurabe", "install the desktop program"):
        assert word in refused.stderr, refused.stderr
    assert refused.stdout == "" and not list(folder.glob("re*")), "something was written"
    if desktop != "-":
        shutil.copy(desktop, alone.parent / "yushi-kurabe")
        done = compare(alone, folder)
        assert done.returncode == 0, done
        assert (folder / "report.pdf").read_bytes().startswith(b"%PDF-")
        text = subprocess.run(["pdftotext", folder / "report.pdf", "-"], check=True, capture_output=True, text=True).stdout
        receipt = json.loads((folder / "receipt.json").read_text())["id"]
        assert receipt in text, "the report names another receipt"
        assert "53,992,172 yen" in text
        for option, given, expected in (("--on", "2024-02-30", "2024-04-01"), ("--on", "", "2024-04-01"),
                                        ("--lang", "fr", "日本語か英語")):
            wrong = subprocess.run([alone.parent / "yushi-kurabe", "--data", data, option, given, "--pdf",
                                    folder / "wrong.pdf", case], capture_output=True, text=True, env=environment)
            assert wrong.returncode == 2 and option in wrong.stderr and expected in wrong.stderr, wrong
            assert not (folder / "wrong.pdf").exists(), "a report of another day than was asked"
        late = subprocess.run([alone, "compare", case, "--lang", "ja", "--data", data, "--on", "2030-01-01", "--pdf",
                               folder / "late.pdf", "--xlsx", folder / "late.xlsx"], capture_output=True, text=True, env=environment)
        assert late.returncode == 0, late
        pages = subprocess.run(["pdftotext", folder / "late.pdf", "-"], check=True, capture_output=True, text=True).stdout.split("\f")[:-1]
        assert len(pages) > 4 and all("期限切れの版の数字があります" in page for page in pages), "a page hides its age"
        # the first sheet is the comparison: its own cells say it, not those of another sheet
        with zipfile.ZipFile(folder / "late.xlsx") as book:
            strings = re.findall(r"<t[^>]*>([^<]*)</t>", book.read("xl/sharedStrings.xml").decode())
            cells = [strings[int(i)] for i in re.findall(r't="s"><v>(\d+)<', book.read("xl/worksheets/sheet1.xml").decode())]
        assert cells.count("継続未確認(2025年3月31日までの版、4年9か月前)") == 4, cells  # R7 is silent of these funds
