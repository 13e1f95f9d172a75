#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The man pages, in each language, state every verb and option that the programs have, and none that they have not."""
import re
import shutil
import subprocess
import sys
from pathlib import Path

CLI, WINDOW, PAGES = sys.argv[1], sys.argv[2], Path(sys.argv[3])
ASIDE = {"--help", "--help-all", "--version"}  # stated once, for all


def asked(*command: str) -> str:
    return subprocess.run([*command, "--help"], capture_output=True, text=True, check=True).stdout


def options_in(words: str) -> set[str]:
    """Of lines that begin with options; what is named in explanations does not count."""
    found = set()
    for line in words.splitlines():
        if begin := re.match(r"\s{1,8}(-\S.*)", line):
            found |= set(re.findall(r"--[a-z][a-z-]*", re.split(r"\s{2,}|Excludes:|Needs:", begin.group(1))[0]))
    return found - ASIDE


def parts_of(page: Path) -> dict[str, set[str]]:
    """The options that each part of a page (.SH, .SS) states, by the first word of its title."""
    parts: dict[str, set[str]] = {}
    part = ""
    tagged = False
    for line in page.read_text(encoding="utf-8").splitlines():
        line = line.replace("\\-", "-")
        if title := re.match(r"\.S[HS] (\S+)", line):
            part = title.group(1)
            parts.setdefault(part, set())
        elif line == ".TP":
            tagged = True
        elif tagged:
            tagged = False
            parts[part] |= set(re.findall(r"--[a-z][a-z-]*", line)) - ASIDE
    return parts


faults: list[str] = []


def compare(page: Path, what: str, stated: set[str], real: set[str]) -> None:
    faults.extend(f"{page}: {what} lacks {option}" for option in sorted(real - stated))
    faults.extend(f"{page}: {what} states {option}, which is not there" for option in sorted(stated - real))


help_of_cli = asked(CLI)
verbs = re.findall(r"^  ([a-z][a-z-]*)\s{2,}", help_of_cli[help_of_cli.index("Subcommands:"):], re.MULTILINE)
assert len(verbs) > 20, verbs
real = {verb: options_in(asked(CLI, verb)) for verb in verbs}
chart = options_in(asked(WINDOW, "chart"))
window = options_in(asked(WINDOW))
assert "--library" in chart and "--samples" in window, (chart, window)

for folder in (PAGES, PAGES / "zh_CN"):
    page = folder / "duixian-cli.1"
    parts = parts_of(page)
    compare(page, "the page", {part for part in parts if re.fullmatch("[a-z][a-z-]*", part)}, set(verbs))
    for verb in verbs:
        compare(page, verb, parts.get(verb, set()), real[verb])
    page = folder / "duixian.1"
    parts = parts_of(page)
    titles = list(parts)
    middle = next(at for at, title in enumerate(titles) if title in ("CHART", "图表"))
    compare(page, "the window", set().union(*(parts[title] for title in titles[:middle])), window)
    compare(page, "chart", set().union(*(parts[title] for title in titles[middle:])), chart)
    if shutil.which("man"):
        for page in folder.glob("*.1"):
            said = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(page)], capture_output=True, text=True, check=False)
            if said.stderr.strip():
                faults.append(f"{page}: {said.stderr}")
print("\n".join(faults))
sys.exit(1 if faults else 0)
