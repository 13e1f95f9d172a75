#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what a run of duixian_endurance held in memory, and fails where it rose: endurance.py LINES.json [README]
With README, the table stands in that file too, between its marks."""
import json
import re
import sys

MOST_RISE = 0.05  # of the second third of the minutes, in the last third


def table(heads, rows):
    lines = ['| ' + ' | '.join(heads) + ' |', '|' + ' ---: |' * len(heads)]
    return '\n'.join(lines + ['| ' + ' | '.join(row) + ' |' for row in rows])


def minutes(lines):
    found = [line for line in lines if line['type'] == 'minute']
    step = max(1, len(found) // 10)
    shown = [line for line in found if line['minute'] == 1 or line['minute'] % step == 0 or line is found[-1]]
    return table(['minute', 'rounds', 'resident, MB', 'of the heap in use, MB', 'open files', 'widgets'],
                 [[str(line['minute']), str(line['rounds']), f'{line["resident"]:.0f}', f'{line["in_use"]:.0f}', str(line['files']),
                   str(line['widgets'])] for line in shown])


def main():
    with open(sys.argv[1], encoding='utf-8') as f:
        lines = [json.loads(line) for line in f if line.startswith('{')]
    imported = next(line for line in lines if line['type'] == 'imported')
    level = next(line for line in lines if line['type'] == 'level')
    rises = {what: level[what][1] / level[what][0] - 1 for what in ('resident', 'in_use')}
    text = (f'{imported["reports"]:,} of {imported["files"]:,} files were imported in {imported["seconds"]:.0f} s, with {imported["most"]:.0f} MB at the most; then\n'
            f'{level["rounds"]} rounds in {level["minutes"]} minutes. In the last third of the minutes the median of the memory resident is {100 * rises["resident"]:+.1f} % of that in\n'
            f'the second third, of the heap in use {100 * rises["in_use"]:+.1f} %.\n\n' + minutes(lines))
    print(text)
    if len(sys.argv) > 2:
        with open(sys.argv[2], encoding='utf-8') as f:
            page = f.read()
        marks = r'(<!-- endurance: .* -->\n).*?(<!-- end of endurance -->)'
        with open(sys.argv[2], 'w', encoding='utf-8') as f:
            f.write(re.sub(marks, lambda m: m[1] + text + '\n' + m[2], page, flags=re.S))
    risen = [what for what, rise in rises.items() if rise > MOST_RISE]
    for what in risen:
        print(f'endurance: {what} rose by more than {100 * MOST_RISE:.0f} %', file=sys.stderr)
    return 1 if risen else 0


if __name__ == '__main__':
    sys.exit(main())
