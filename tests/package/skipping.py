#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that a test runs and that may not be installed."""
import shutil
import sys


def needs(program: str, package: str) -> str:
    """The program's path; where it is not installed the test ends as skipped and says what to install."""
    path = shutil.which(program)
    if path is None:
        print(f"SKIPPED: {program} is not installed (Debian: {package})")
        sys.exit(0)
    return path
