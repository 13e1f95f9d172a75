#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cmake --install` puts where: exactly the files of installed.txt, and programs that work from a folder of any name."""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from skipping import needs

CMAKE, BUILD, SOURCE = sys.argv[1], sys.argv[2], Path(sys.argv[3])
needs("rsvg-convert", "librsvg2-bin")
PAGE = "<html><head><meta charset='utf-8'></head><body><h1>2020年云泽区政府工作报告</h1><p>全区生产总值185.6亿元，增长7.4%。</p></body></html>"


def run(*command: object) -> str:
    ended = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, f"{command}: {ended.returncode} {ended.stderr}"
    return ended.stdout


with tempfile.TemporaryDirectory() as folder:
    place = Path(folder) / "兑现 试用"
    run(CMAKE, "--install", BUILD, "--prefix", place, "--strip")
    there = sorted(str(file.relative_to(place)) for file in place.rglob("*") if not file.is_dir())
    wanted = (Path(__file__).parent / "installed.txt").read_text(encoding="utf-8").split()
    assert there == sorted(wanted), f"more: {sorted(set(there) - set(wanted))}, less: {sorted(set(wanted) - set(there))}"
    for program in ("bin/duixian", "bin/duixian-cli", "libexec/duixian/duixian-worker"):
        dynamic = run("readelf", "-d", place / program)
        assert "RPATH" not in dynamic and "RUNPATH" not in dynamic, f"{program} looks for libraries where it was built"

    page = place / "页.html"
    page.write_text(PAGE, encoding="utf-8")
    lines = [json.loads(line) for line in run(place / "bin/duixian-cli", "extract", page).splitlines()]
    assert {line["type"] for line in lines} >= {"report", "statement"}, "the worker is found from there"
    library, picture = place / "一.duixian", place / "图.png"
    run(place / "bin/duixian-cli", "import", "--library", library, SOURCE / "resources/samples")
    run(place / "bin/duixian", "chart", "--library", library, "--place", "青禾区", "--out", picture)
    assert picture.read_bytes().startswith(b"\x89PNG"), "a chart"
    assert run(place / "bin/duixian", "--version").startswith("Duixian ")
