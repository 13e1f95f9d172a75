#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how many times as long as ICU's bare conversion of the same bytes each step takes, and how many times as long as the analysis with
plain inserts of the same rows an import takes: ratios.py GOOGLE_BENCHMARK.json"""
import json
import sys


def main():
    with open(sys.argv[1], encoding='utf-8') as f:
        runs = [run for run in json.load(f)['benchmarks'] if run.get('aggregate_name', 'median') == 'median']
    speed = {tuple(run['name'].split('/')): run['bytes_per_second'] for run in runs if 'bytes_per_second' in run}
    base = {size: value for (step, size), value in speed.items() if step == 'bareConversion'}
    print(f'{"step":24s}{"bytes":>12s}{"MB/s":>10s}{"times the bare conversion":>28s}')
    for (step, size), value in speed.items():
        times = f'{base[size] / value:.1f}' if size in base else '-'
        print(f'{step:24s}{int(size):12,d}{value / 1e6:10.1f}{times:>28s}')
    imports = {run['name'].split('/')[0]: run['items_per_second'] for run in runs if 'import' in run['name'].lower()}
    print(f'\n{"import":24s}{"files/s":>12s}{"times the plain one":>38s}')
    for name, rate in imports.items():
        times = f'{imports["plainImport"] / rate:.2f}' if 'plainImport' in imports else '-'
        print(f'{name:24s}{rate:12.1f}{times:>38s}')


if __name__ == '__main__':
    main()
