#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the commands of the manual's page on many machines, as they stand there, on copies of the samples, and compares the libraries that
they make, table by table, with the one that a single import makes: scale_page_test.py DUIXIAN_CLI"""
import glob
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SKIPPED = 77
INCIDENTAL = {'imported', 'made'}
NOT_TOLD = ('history', 'sqlite_', 'search_index', 'indexed_name')


def blocks(page, kind):
    return re.findall(r'^```%s\n(.*?)^```$' % kind, page, re.S | re.M)


def copies(folder):
    """The samples, some of them once more: as another file of the same report, and with the same bytes."""
    samples = sorted(glob.glob(os.path.join(ROOT, 'resources', 'samples', '*.txt')))
    assert len(samples) >= 6, samples
    for sub in ('north', 'south of it'):
        os.makedirs(os.path.join(folder, sub))
    for number, sample in enumerate(samples):
        shutil.copy(sample, os.path.join(folder, 'north' if number % 2 else 'south of it', os.path.basename(sample)))
    shutil.copy(samples[0], os.path.join(folder, 'south of it', 'the same bytes.txt'))
    with open(samples[1], encoding='utf-8') as f:
        text = f.read()
    with open(os.path.join(folder, 'north', 'another encoding.txt'), 'w', encoding='gb18030') as f:
        f.write(text)


def shell(command, folder, environment):
    run = subprocess.run(['bash', '-euo', 'pipefail', '-c', command], cwd=folder, env=environment, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f'this does not run as the page says ({run.returncode}):\n{command}\n{run.stdout[-2000:]}\n{run.stderr[-2000:]}')


def rows(library):
    connection = sqlite3.connect(f'file:{library}?mode=ro', uri=True)
    out = []
    for (table,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        if table.startswith(NOT_TOLD):
            continue
        columns = [column[1] for column in connection.execute(f'PRAGMA table_info({table})')]
        for row in connection.execute(f'SELECT * FROM {table}'):
            out.append(repr((table, [cell for cell in zip(columns, row) if cell[0] not in INCIDENTAL])))
    connection.close()
    return sorted(out)


def must_equal(folder, name, expected):
    found = rows(os.path.join(folder, name))
    for row in set(expected) ^ set(found):
        print(('only by one import: ' if row in expected else f'only in {name}: ') + row[:300])
    if found != expected:
        sys.exit(f'{name} is not the library that one import makes')
    print(f'{name}: {len(found)} rows, those of one import')


def main():
    program = os.path.abspath(sys.argv[1])
    if not shutil.which('parallel'):
        print('skipped: GNU parallel is not installed (Debian: parallel)')
        sys.exit(SKIPPED)
    with open(os.path.join(ROOT, 'resources', 'manual', 'scale.md'), encoding='utf-8') as f:
        page = f.read()
    with tempfile.TemporaryDirectory() as folder:
        copies(os.path.join(folder, 'reports'))
        beside = os.path.join(folder, 'bin')  # its name alone is on the page
        os.makedirs(beside)
        with open(os.path.join(beside, 'duixian-cli'), 'w', encoding='utf-8') as f:
            f.write(f'#!/bin/sh\nexec "{program}" "$@"\n')
        os.chmod(os.path.join(beside, 'duixian-cli'), 0o755)
        environment = dict(os.environ, PATH=beside + os.pathsep + os.environ['PATH'], HOME=folder, LC_ALL='C')
        scripts = blocks(page, 'sh')
        assert len(scripts) == 6, 'the page has other blocks than this test knows'
        names, one_machine, again, shares, gather, merge = scripts
        shell(names, folder, environment)
        shell('tr "\\n" "\\0" < names.txt | xargs -0 duixian-cli import --library direct.duixian', folder, environment)
        expected = rows(os.path.join(folder, 'direct.duixian'))
        assert sum(row.startswith("('statement'") for row in expected) > 100
        shell(one_machine, folder, environment)
        must_equal(folder, 'national.duixian', expected)

        with open(os.path.join(folder, 'found.ndjson'), encoding='utf-8') as f:  # a process was killed: the last name has no line
            lines = f.readlines()
        with open(os.path.join(folder, 'found.ndjson'), 'w', encoding='utf-8') as f:
            f.writelines(lines[:-1])
        shell(again, folder, environment)
        with open(os.path.join(folder, 'again.txt'), encoding='utf-8') as f:
            assert len(f.readlines()) == 1, 'one name was to be run once more'
        must_equal(folder, 'national.duixian', expected)

        shell(shares, folder, environment)
        (sbatch,) = blocks(page, 'sbatch')
        for task in range(len(glob.glob(os.path.join(folder, 'share-*')))):
            shell(sbatch, folder, dict(environment, SLURM_ARRAY_TASK_ID=str(task)))
        shell(gather, folder, environment)
        must_equal(folder, 'cluster.duixian', expected)
        shell(merge, folder, environment)
        must_equal(folder, 'together.duixian', expected)

        (spark,) = blocks(page, 'python')
        piped = re.search(r'pipe\("(.*?)"\)', spark)[1]
        shell(f'split --number=l/3 names.txt found-; for part in found-a?; do {piped} < $part; done > spark.ndjson; '
              'duixian-cli import --library spark.duixian --from-ndjson spark.ndjson', folder, environment)
        must_equal(folder, 'spark.duixian', expected)


if __name__ == '__main__':
    main()
