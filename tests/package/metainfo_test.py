#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page for software centres is valid, with and without pictures, whole in three languages, and of this version."""
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from skipping import needs

MADE, SOURCE, VERSION = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def look(page: Path, pictures: int) -> None:
    root = ET.parse(page).getroot()
    assert root.find("releases/release").get("version") == VERSION, "its newest release is another version"
    assert root.find("launchable").text == "duixian.desktop"
    assert len(root.findall("screenshots/screenshot")) == pictures
    told = {None: 0, "zh-CN": 0, "zh-TW": 0}
    for tag in ("name", "summary", "p", "li", "caption"):
        for words in root.iter(tag):
            assert words.text.strip(), tag
            told[words.get(LANGUAGE)] += 1
    assert len(set(told.values())) == 1, f"not every language says everything: {told}"
    said = subprocess.run([needs("appstreamcli", "appstream"), "validate", "--no-net", "--pedantic", page],
                          capture_output=True, text=True, check=False)
    assert said.returncode == 0 and "W:" not in said.stdout and "E:" not in said.stdout, said.stdout
    print(said.stdout.strip())


look(MADE, 0)
with tempfile.TemporaryDirectory() as folder:
    site = Path(folder) / "site"
    subprocess.run(["cmake", f"-DOUT={site}", "-DDUIXIAN_SITE=https://duixian.example", f"-DPROJECT_VERSION={VERSION}", "-P",
                    SOURCE / "resources/desktop/metainfo.cmake"], check=True)
    look(site / MADE.name, 1)
assert (SOURCE / "resources/manual/window.png").exists(), "the picture that it names"
