#!/usr/bin/env python3
"""`yushi compare --pdf` with and without the desktop program beside it.

    report_test.py YUSHI YUSHI_KURABE|- DATA

Exit status: 0 as it should be; 1 not.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

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
