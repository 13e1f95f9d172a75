#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop entry is valid, and every word for people is there in all three languages."""
import re
import subprocess
import sys
from pathlib import Path

from skipping import needs

ENTRY = Path(sys.argv[1])
text = ENTRY.read_text(encoding="utf-8")
for key in ("Name", "GenericName", "Comment", "Keywords"):
    for words in [key, f"{key}[zh_CN]", f"{key}[zh_TW]"]:
        assert text.count(f"\n{words}=") >= 1, f"no {words}"
assert text.count("\nName[zh_CN]=") == text.count("\nName="), "an action without words"
types = re.search(r"^MimeType=(.*)$", text, re.MULTILINE).group(1)
assert types == "application/x-duixian-library;", f"{types}: the first choice for a text is not ours to be"
said = subprocess.run([needs("desktop-file-validate", "desktop-file-utils"), ENTRY], capture_output=True, text=True, check=False)
assert said.returncode == 0 and not (said.stdout + said.stderr).strip(), said.stdout + said.stderr
