#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A library is known by its name and by its mark: the description is read by the desktop's own program and compared with a real library."""
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from skipping import needs

DESCRIPTION, CLI, SAMPLE = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
SPACE = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
root = ET.parse(DESCRIPTION).getroot()
assert [glob.get("pattern") for glob in root.iterfind(".//m:glob", SPACE)] == ["*.duixian"]

with tempfile.TemporaryDirectory() as folder:
    library = Path(folder) / "a.duixian"
    subprocess.run([CLI, "import", "--library", library, SAMPLE], check=True, capture_output=True)
    begins = library.read_bytes()[:100]
    for match in root.iterfind(".//m:match", SPACE):
        at = int(match.get("offset"))
        value = match.get("value").encode()
        assert begins[at:at + len(value)] == value, f"a library has no {value!r} at {at}"

    data = Path(folder) / "data"
    (data / "mime/packages").mkdir(parents=True)
    (data / "mime/packages/duixian.xml").write_bytes(DESCRIPTION.read_bytes())
    environment = dict(os.environ, XDG_DATA_HOME=str(data), XDG_DATA_DIRS="/usr/share")
    update = needs("update-mime-database", "shared-mime-info")
    said = subprocess.run([update, data / "mime"], env=environment, capture_output=True, text=True, check=False)
    assert said.returncode == 0 and not said.stderr.strip(), said.stderr
    other = library.with_name("backup of a.db")
    other.write_bytes(library.read_bytes())
    gio = needs("gio", "libglib2.0-bin")
    for file in (library, other):
        known = subprocess.run([gio, "info", "-a", "standard::content-type", file], env=environment, capture_output=True, text=True, check=True)
        assert "application/x-duixian-library" in known.stdout, f"{file.name}: {known.stdout}"
