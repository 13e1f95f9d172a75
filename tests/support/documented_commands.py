#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every command line that the README and the manual show, on the sample reports: documented_commands.py BUILD PAGE...

A page's lines that begin with duixian-cli or duixian run one after the other in a folder of their own, where the names that they use are there.
Each has to end with 0, and a search has to find something. What an earlier page showed in the same words is not run again; where the window was
not built, its lines are passed over."""
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[2] / 'resources' / 'samples'
REPORTS = {'REPORT.txt': '2023-wangling-baichuan.txt', 'EARLIER.txt': '2022-wangling-baichuan.txt', 'LATER.txt': '2023-wangling-baichuan.txt',
           'A.txt': '2023-wangling-baichuan.txt', 'B.txt': '2023-yunting-qinghe.txt', '2023.txt': '2023-yunting-qinghe.txt',
           '2024.txt': '2024-yunting-qinghe.txt'}
LIBRARIES = ('yours.duixian', 'mine.duixian', 'theirs.duixian')
YEARBOOK = 'place,indicator,year,value,unit,source\n柏川县,地区生产总值,2022,195.0,亿元,2023年统计年鉴\n'


def commands(page):
    """The command lines of a page, in their order; a line that ends with \\ goes on in the next one. Pipes are for a shell and none of ours."""
    text = re.sub(r'\\\n\s*', ' ', page.read_text(encoding='utf-8'))
    for line in text.split('\n'):
        words = shlex.split(line, comments=True) if re.match(r'\s*duixian(-cli)? \S', line) else []
        if words and '|' not in words:
            yield words


def prepared(folder, cli):
    shutil.copytree(SAMPLES, folder / 'reports', ignore=shutil.ignore_patterns('*.md'))
    for name, sample in REPORTS.items():
        shutil.copy(SAMPLES / sample, folder / name)
    for sample in SAMPLES.glob('*.txt'):
        shutil.copy(sample, folder)
    (folder / 'yearbook.csv').write_text(YEARBOOK, encoding='utf-8')
    subprocess.run([cli, 'import', '--library', 'my.duixian', 'reports'], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    for name in LIBRARIES:
        shutil.copy(folder / 'my.duixian', folder / name)


def fault(words, folder, programs):
    """What is wrong with a command, empty where all is well."""
    wanted = [str(programs[words[0]])] + ['reports' if word == 'REPORTS…' else word for word in words[1:]]
    environment = {**os.environ, 'QT_QPA_PLATFORM': 'offscreen', 'LC_ALL': 'C.UTF-8'}
    run = subprocess.run(wanted, cwd=folder, env=environment, capture_output=True, text=True)
    if run.returncode != 0:
        return f'ends with {run.returncode}: {run.stderr.strip()}'
    if words[1] == 'search' and '--out' not in words and not run.stdout:
        return 'finds nothing'
    return ''


def main():
    build = Path(sys.argv[1]).resolve()
    programs = {'duixian-cli': build / 'app' / 'cli' / 'duixian-cli', 'duixian': build / 'app' / 'duixian'}
    tried = set()
    faults = 0
    for page in map(Path, sys.argv[2:]):
        earlier = set(tried)
        if earlier.issuperset(map(tuple, commands(page))):
            continue
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            prepared(folder, programs['duixian-cli'])
            for words in commands(page):
                if tuple(words) in earlier or not programs[words[0]].exists():
                    continue
                tried.add(tuple(words))
                if said := fault(words, folder, programs):
                    faults += 1
                    print(f'{page.name}: {shlex.join(words)}\n    {said}')
    print(f'{len(tried)} commands tried, {faults} failed')
    return 0 if tried and not faults else 1


if __name__ == '__main__':
    sys.exit(main())
