#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the two scores share: where the labelled reports lie, tables in README.md, figures held against their floors."""
import os
import sys

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get('DUIXIAN_SHARED') or os.path.join(os.path.dirname(PROJECT), 'shared')
README = os.path.join(PROJECT, 'README.md')
REPORTS = os.path.join(SHARED, 'reports') + ':' + os.path.join(SHARED, 'corpus', 'runs')


def table(rows):
    """rows: {column: value}, all of the same columns; floats with three digits."""
    columns = list(rows[0])
    cell = lambda v: f'{v:.3f}' if isinstance(v, float) else str(v)
    lines = ['| ' + ' | '.join(columns) + ' |', '| --- |' + ' ---: |' * (len(columns) - 1)]
    lines += ['| ' + ' | '.join(cell(row[c]) for c in columns) + ' |' for row in rows]
    return '\n'.join(lines)


def write_readme(name, rows):
    """Puts the table between the markers of that name."""
    begin, end = f'<!-- {name}: written by ./dev score --readme -->', f'<!-- end of {name} -->'
    with open(README, encoding='utf-8') as f:
        text = f.read()
    if begin not in text or end not in text:
        sys.exit(f'{README} has no place for the {name}: it stands between "{begin}" and "{end}"')
    head, tail = text[:text.index(begin) + len(begin)], text[text.index(end):]
    with open(README, 'w', encoding='utf-8') as f:
        f.write(f'{head}\n{table(rows)}\n{tail}')


def hold(faults):
    """Ends with 1 where there are any."""
    for fault in faults:
        print(f'score: {fault}', file=sys.stderr)
    if faults:
        sys.exit(1)
    print('score: every figure is at or above its floor')
