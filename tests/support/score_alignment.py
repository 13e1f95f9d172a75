#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures `compare --text` on the labelled pairs of targets and outcomes, which lie outside of the project (../shared): how many of them
stand in paragraphs that are linked, with each other or with a neighbour (a line above or below), and how many links a paragraph has.

  score_alignment.py DUIXIAN_CLI [--gate]

--gate  exit 1 where less than FLOOR are linked so, or a paragraph has more than MOST links
"""
import glob
import json
import os
import subprocess
import sys
from collections import Counter

from score_table import REPORTS, SHARED, hold

# What the project has promised. Never lower it.
FLOOR = 0.85
MOST = 3


def lines_of(text):
    """The lines that have words: where each begins and ends."""
    spans, at = [], 0
    for line in text.split('\n'):
        if line.strip():
            spans.append((at, at + len(line)))
        at += len(line) + 1
    return spans


def line_at(spans, offset):
    return next((i for i, (begin, end) in enumerate(spans) if begin <= offset < end), None)


def text_of(name):
    path = next(path for path in glob.glob(os.path.join(SHARED, '**', name + '.txt'), recursive=True))
    with open(path, encoding='utf-8-sig', newline='') as f:
        return path, f.read().replace('\r\n', '\n').replace('\r', '\n')


def linked(links, a, b):
    return any(abs(x - a) <= 1 and y == b or x == a and abs(y - b) <= 1 for x, y in links)


def measured(cli, pairs):
    earlier, later = os.path.basename(pairs)[:-len('.jsonl')].split('--')
    (path_a, text_a), (path_b, text_b) = text_of(earlier), text_of(later)
    lines_a, lines_b = lines_of(text_a), lines_of(text_b)
    run = subprocess.run([cli, 'compare', '--text', path_a, path_b], stdout=subprocess.PIPE, text=True, check=True)
    found = [line for line in map(json.loads, run.stdout.splitlines()) if line['type'] == 'link']
    links = {(line_at(lines_a, link['a_start']), line_at(lines_b, link['b_start'])) for link in found}
    most = max(count for side in 'ab' for count in Counter(link[side + '_start'] for link in found).values())
    with open(pairs, encoding='utf-8') as f:
        labels = [json.loads(line) for line in f]
    right = sum(linked(links, line_at(lines_a, label['target']), line_at(lines_b, label['outcome'])) for label in labels)
    print(f'{earlier} with {later}: {right} of {len(labels)} pairs linked, at most {most} links a paragraph')
    return right, len(labels), most


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    print('paragraphs of labelled pairs, side by side')
    rows = [measured(sys.argv[1], pairs) for pairs in sorted(glob.glob(os.path.join(SHARED, 'pairs', '*.jsonl')))]
    share = sum(row[0] for row in rows) / sum(row[1] for row in rows)
    most = max(row[2] for row in rows)
    print(f'ALL: {share:.3f} linked, at most {most} links a paragraph')
    if '--gate' in sys.argv:
        hold([f'{share:.3f} of the pairs are linked, at least {FLOOR} is asked'] if share < FLOOR else [])
        hold([f'a paragraph has {most} links, at most {MOST} are asked'] if most > MOST else [])


if __name__ == '__main__':
    main()
