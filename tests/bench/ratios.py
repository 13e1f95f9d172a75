#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how many times as long as ICU's bare conversion of the same bytes each step takes, how the time of texts made to harm grows with their
length, and how many times as long as the analysis with plain inserts of the same rows an import takes: ratios.py GOOGLE_BENCHMARK.json [README]
With README, the tables stand in that file too, between its two marks."""
import json
import re
import sys


def table(heads, rows):
    lines = ['| ' + ' | '.join(heads) + ' |', '| --- |' + ' ---: |' * (len(heads) - 1)]
    return '\n'.join(lines + ['| ' + ' | '.join(row) + ' |' for row in rows])


def steps(speed):
    base = {size: value for (step, size), value in speed.items() if step == 'bareConversion'}
    sizes = [size for size in ('10000', '100000', '1000000', '10000000', 'reports') if any(size == s for _, s in speed)]
    rows = []
    for step in dict.fromkeys(step for step, _ in speed):
        cells = [f'{base[size] / speed[step, size]:.1f}' if size in base and (step, size) in speed else '-' for size in sizes]
        fastest = [f'{speed[step, size] / 1e6:.1f}' for size in ('1000000',) if (step, size) in speed]
        rows.append([step] + cells + (fastest or ['-']))
    return table(['times the bare conversion'] + [f'{int(s):,} bytes' if s.isdigit() else s for s in sizes] + ['MB/s at 1 MB'], rows)


def hostile(runs):
    sizes = ['10000', '100000', '1000000', '10000000']
    rate = {tuple(run['name'].split('/')[1:3]): run['bytes_per_second'] for run in runs if run['name'].startswith('analyseHostile/')}
    rows = [[words] + [f'{rate[words, size] / 1e6:.1f}' if (words, size) in rate else '-' for size in sizes]
            for words in dict.fromkeys(words for words, _ in rate)]
    return table(['MB/s of a file of …'] + [f'{int(s):,} bytes' for s in sizes], rows)


def imports(runs):
    rates = {run['name'].split('/')[0]: run['items_per_second'] for run in runs if 'import' in run['name'].lower()}
    plain = rates.get('plainImport')
    return table(['import', 'files/s', 'times the plain one'],
                 [[name, f'{rate:.1f}', f'{plain / rate:.2f}' if plain else '-'] for name, rate in rates.items()])


def main():
    with open(sys.argv[1], encoding='utf-8') as f:
        runs = [run for run in json.load(f)['benchmarks'] if run.get('aggregate_name', 'median') == 'median']
    speed = {tuple(run['name'].split('/')): run['bytes_per_second'] for run in runs
             if 'bytes_per_second' in run and run['name'].count('/') == 1}
    text = '\n\n'.join(part for part in (steps(speed), hostile(runs), imports(runs)) if part.count('\n') > 1)
    print(text)
    if len(sys.argv) > 2:
        with open(sys.argv[2], encoding='utf-8') as f:
            page = f.read()
        with open(sys.argv[2], 'w', encoding='utf-8') as f:
            f.write(re.sub(r'(<!-- measured -->\n).*(<!-- end -->)', lambda m: m[1] + '\n' + text + '\n\n' + m[2], page, flags=re.S))


if __name__ == '__main__':
    main()
