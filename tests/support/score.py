#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the command line on the labelled reports, which lie outside of the project (../shared), by their own score.py.

  score.py DUIXIAN_CLI [--gate] [--readme] [ARGS for ../shared/tools/score.py]

--gate    exit 1 where a figure is below its floor (FLOORS)
--readme  write the table between the markers in README.md and on the manual's page on limits
"""
import os
import re
import subprocess
import sys

from score_table import REPORTS, SHARED, hold, write_readme

# What the project has promised for all labelled reports together. Raise them when the program has got better; never lower them.
FLOORS = {'found F1': 0.97, 'kind': 0.98, 'row F1': 0.90}
ROW_FLOOR_OF_EACH = 0.85  # no single report may be much worse than all

LINE = re.compile(r'^(?P<name>\S+)\s+gold\s+(?P<gold>\d+)\s+found P (?P<precision>[\d.]+) R (?P<recall>[\d.]+) F1 (?P<found>[\d.]+)'
                  r' \| of the found: (?P<fields>.*) \| row F1 (?P<row>[\d.]+)$')


def figures(line):
    """One line of score.py as {name of the figure: value}; None where it is no such line."""
    m = LINE.match(line)
    if not m:
        return None
    words = m['fields'].split()
    return {'report': m['name'], 'statements': int(m['gold']), 'found precision': float(m['precision']), 'found recall': float(m['recall']),
            'found F1': float(m['found']), **{words[i]: float(words[i + 1]) for i in range(0, len(words), 2)}, 'row F1': float(m['row'])}


def below_floor(rows):
    *reports, all_reports = rows
    faults = [f'{name} is {all_reports[name]:.3f}, at least {floor:.2f} is asked' for name, floor in FLOORS.items() if all_reports[name] < floor]
    return faults + [f"row F1 of {row['report']} is {row['row F1']:.3f}, at least {ROW_FLOOR_OF_EACH:.2f} is asked"
                     for row in reports if row['row F1'] < ROW_FLOOR_OF_EACH]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    own = {'--gate', '--readme'}
    cli, args = sys.argv[1], sys.argv[2:]
    command = [sys.executable, os.path.join(SHARED, 'tools', 'score.py'), '--all', os.path.join(SHARED, 'gold'), REPORTS]
    run = subprocess.run(command + [a for a in args if a not in own] + ['--', cli, 'extract'], stdout=subprocess.PIPE, text=True)
    print(run.stdout, end='')
    if run.returncode:
        sys.exit(run.returncode)
    rows = [row for row in map(figures, run.stdout.splitlines()) if row]
    if not rows or rows[-1]['report'] != 'ALL':
        sys.exit('score.py printed no line for all reports')
    if '--readme' in args:
        write_readme('score', rows)
    if '--gate' in args:
        hold(below_floor(rows))


if __name__ == '__main__':
    main()
