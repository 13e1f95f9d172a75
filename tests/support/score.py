#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the command line on the labelled reports, which lie outside of the project (../shared), by their own score.py.

  score.py DUIXIAN_CLI [--gate] [--readme] [ARGS for ../shared/tools/score.py]

--gate    exit 1 where a figure is below its floor (FLOORS)
--readme  write the table between the markers in README.md
"""
import os
import re
import subprocess
import sys

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get('DUIXIAN_SHARED') or os.path.join(os.path.dirname(PROJECT), 'shared')
README = os.path.join(PROJECT, 'README.md')
BEGIN, END = '<!-- score: written by ./dev score --readme -->', '<!-- end of score -->'

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
    return {'name': m['name'], 'statements': int(m['gold']), 'found precision': float(m['precision']), 'found recall': float(m['recall']),
            'found F1': float(m['found']), **{words[i]: float(words[i + 1]) for i in range(0, len(words), 2)}, 'row F1': float(m['row'])}


def below_floor(rows):
    *reports, all_reports = rows
    faults = [f'{name} is {all_reports[name]:.3f}, at least {floor:.2f} is asked' for name, floor in FLOORS.items() if all_reports[name] < floor]
    return faults + [f"row F1 of {row['name']} is {row['row F1']:.3f}, at least {ROW_FLOOR_OF_EACH:.2f} is asked"
                     for row in reports if row['row F1'] < ROW_FLOOR_OF_EACH]


def table(rows):
    columns = list(rows[0])
    cell = lambda v: f'{v:.3f}' if isinstance(v, float) else str(v)
    lines = ['| ' + ' | '.join(['report'] + columns[1:]) + ' |', '| --- |' + ' ---: |' * (len(columns) - 1)]
    lines += ['| ' + ' | '.join(cell(row[c]) for c in columns) + ' |' for row in rows]
    return '\n'.join(lines)


def write_readme(rows):
    with open(README, encoding='utf-8') as f:
        text = f.read()
    if BEGIN not in text or END not in text:
        sys.exit(f'{README} has no place for the score: it stands between "{BEGIN}" and "{END}"')
    head, tail = text[:text.index(BEGIN) + len(BEGIN)], text[text.index(END):]
    with open(README, 'w', encoding='utf-8') as f:
        f.write(f'{head}\n{table(rows)}\n{tail}')


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    own = {'--gate', '--readme'}
    cli, args = sys.argv[1], sys.argv[2:]
    command = [sys.executable, os.path.join(SHARED, 'tools', 'score.py'), '--all', os.path.join(SHARED, 'gold'),
               os.path.join(SHARED, 'reports') + ':' + os.path.join(SHARED, 'corpus', 'runs')]
    run = subprocess.run(command + [a for a in args if a not in own] + ['--', cli, 'extract'], stdout=subprocess.PIPE, text=True)
    print(run.stdout, end='')
    if run.returncode:
        sys.exit(run.returncode)
    rows = [row for row in map(figures, run.stdout.splitlines()) if row]
    if not rows or rows[-1]['name'] != 'ALL':
        sys.exit('score.py printed no line for all reports')
    if '--readme' in args:
        write_readme(rows)
    if '--gate' in args:
        faults = below_floor(rows)
        for fault in faults:
            print(f'score: {fault}', file=sys.stderr)
        if faults:
            sys.exit(1)
        print('score: every figure is at or above its floor')


if __name__ == '__main__':
    main()
