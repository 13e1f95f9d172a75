#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures `match` on the labelled pairs of targets and outcomes, which lie outside of the project (../shared), by their own score_pairs.py:
once with the statements that the program finds, once with the labelled ones where a report has such (of the others the program's).

  score_pairs.py DUIXIAN_CLI [--gate] [--readme] [ARGS for ../shared/tools/score_pairs.py]

--gate    exit 1 where a figure is below its floor (FLOORS)
--readme  write the table between the markers in README.md and on the manual's page on limits
"""
import os
import re
import subprocess
import sys
import tempfile

from score_table import REPORTS, SHARED, hold, write_readme

# What the project has promised for all labelled pairs together. Raise them when the program has got better; never lower them.
FLOORS = {'F1': 0.75, 'verdicts': 1.0, 'F1, labelled statements': 0.90, 'verdicts, labelled statements': 1.0}
GOLD = os.path.join(SHARED, 'gold')

LINE = re.compile(r'^(?P<name>\S+): labelled (?P<labelled>\d+) got \d+ right \d+ +P (?P<precision>[\d.]+) R (?P<recall>[\d.]+)'
                  r' F1 (?P<f1>[\d.]+) +verdicts (?P<verdicts>[\d.]+)$')
LABELLED = '--labelled-statements'  # how this program is run by itself, in the place of the command line


def statements_of(cli, text, folder):
    """A file of statement lines: the labelled ones of a report, else what the program finds."""
    labels = os.path.join(GOLD, os.path.basename(text)[:-len('.txt')] + '.jsonl')
    if os.path.exists(labels):
        return labels
    found = os.path.join(folder, os.path.basename(text) + '.jsonl')
    with open(found, 'w', encoding='utf-8') as f:
        subprocess.run([cli, 'extract', text], stdout=f, check=True)
    return found


def match_labelled(cli, texts):
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(subprocess.run([cli, 'match', '--statements'] + [statements_of(cli, text, folder) for text in texts]).returncode)


def measured(args, command):
    scorer = [sys.executable, os.path.join(SHARED, 'tools', 'score_pairs.py'), os.path.join(SHARED, 'pairs'), GOLD, REPORTS]
    run = subprocess.run(scorer + args + ['--'] + command, stdout=subprocess.PIPE, text=True)
    print(run.stdout, end='')
    if run.returncode:
        sys.exit(run.returncode)
    rows = [m.groupdict() for m in map(LINE.match, run.stdout.splitlines()) if m]
    if not rows or rows[-1]['name'] != 'ALL':
        sys.exit('score_pairs.py printed no line for all pairs')
    return rows


def below_floor(all_pairs):
    return [f'{name} is {all_pairs[name]:.3f}, at least {floor:.2f} is asked' for name, floor in FLOORS.items() if all_pairs[name] < floor]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if sys.argv[1] == LABELLED:
        match_labelled(sys.argv[2], sys.argv[3:])
    own = {'--gate', '--readme'}
    cli, args = sys.argv[1], [a for a in sys.argv[2:] if a not in own]
    print('pairs, with the statements that the program finds')
    found = measured(args, [cli, 'match'])
    print('pairs, with labelled statements')
    labelled = measured(args, [sys.executable, os.path.abspath(__file__), LABELLED, cli])
    rows = [{'reports': a['name'], 'pairs': int(a['labelled']), 'precision': float(a['precision']), 'recall': float(a['recall']),
             'F1': float(a['f1']), 'verdicts': float(a['verdicts']), 'F1, labelled statements': float(b['f1']),
             'verdicts, labelled statements': float(b['verdicts'])} for a, b in zip(found, labelled)]
    if '--readme' in sys.argv:
        write_readme('pairs', rows)
    if '--gate' in sys.argv:
        hold(below_floor(rows[-1]))


if __name__ == '__main__':
    main()
