#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how many times as long as ICU's bare conversion of the same bytes each step takes, how the time of texts made to harm grows with their
length, how many times as long as the analysis with plain inserts of the same rows an import takes, what grows with a library, and what several
reports at once take:
ratios.py GOOGLE_BENCHMARK.json WINDOW.json [README]
With README, the tables stand in that file too, between its two marks; what was not measured of what grows with a library stays there as it is, and each
other table of which nothing was measured."""
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


def sizes(runs, windows):
    """What grows with a library, from the library's own figures and the window's."""
    found = {}
    for run in runs:
        name = run['name'].split('/')
        if name[0] == 'pairs' and len(name) > 2:
            found['pairs/' + name[1], int(name[2])] = run.get('median_ms', run['real_time'])
        if name[0] != 'size':
            continue
        found[name[1], int(name[2])] = run.get('median', run['real_time'])
        if 'reading' in run:
            found['reading', int(name[2])] = run['reading']
        if 'plain' in run:
            found['plain', int(name[2])] = run['plain'] * 1000
            found['ratio', int(name[2])] = run['real_time'] / (run['plain'] * 1000)
    for window in windows:
        for measure, value in window.items():
            found[measure, int(window['reports'])] = value
    counts = sorted({count for _, count in found})
    rows = [[words] + [form.format(found[measure, count]) if (measure, count) in found else '-' for count in counts]
            for measure, words, form in MEASURES if any(measure == known for known, _ in found)]
    return table([LIBRARY] + [f'{count:,}' for count in counts], rows)


LIBRARY = 'a library of … reports'
MEASURES = [
    ('usable', 'window: from the start to use, ms', '{:.0f}'),
    ('reportOpens', 'window: the first other report, ms', '{:.0f}'),
    ('thirtyReportsOpen', 'window: thirty reports one by one, ms', '{:.0f}'),
    ('chartPageOpens', 'window: the chart page, ms', '{:.0f}'),
    ('otherPlaceIsDrawn', 'window: the chart of another place, ms', '{:.0f}'),
    ('treeIsFiltered', 'window: the tree filtered, ms', '{:.0f}'),
    ('filterIsCleared', 'window: the filter cleared, ms', '{:.0f}'),
    ('decisionIsShown', 'window: a decision kept and shown, ms', '{:.0f}'),
    ('memoryAtStart', 'window: memory at the start, MB', '{:.0f}'),
    ('memory', 'window: memory after all that, MB', '{:.0f}'),
    ('memoryAtMost', 'window: memory at most, MB', '{:.0f}'),
    ('libraryOpens', 'opened, ms', '{:.2f}'),
    ('listIsRead', 'listed, ms', '{:.2f}'),
    ('reportIsRead', 'a report read, ms', '{:.2f}'),
    ('statementsAreRead', 'the statements of one, ms', '{:.2f}'),
    ('changesAreCounted', 'changes counted, ms', '{:.3f}'),
    ('reportsComeIn', 'a report comes in, ms', '{:.1f}'),
    ('plain', 'the same rows by plain SQLite, ms', '{:.1f}'),
    ('ratio', 'times plain SQLite', '{:.2f}'),
    ('wordsAreLookedUp', 'where two characters stand, ms', '{:.1f}'),
    ('hitsByPlaceAndYear', 'their first 50 hits by place and year, ms', '{:.1f}'),
    ('commonWordsByRelevance', 'the first 50 hits of the commonest words by relevance, ms', '{:.0f}'),
    ('figuresAreFound', 'the first 50 figures of an indicator, ms', '{:.1f}'),
    ('figuresByAPartOfTheName', 'the same by a part of its name, ms', '{:.1f}'),
    ('reportIsIndexed', 'an older report comes into the index, ms', '{:.1f}'),
    ('sentencesElsewhere', 'where else the sentences of a report stand, ms', '{:.0f}'),
    ('reading', 'reading all texts alone, ms', '{:.0f}'),
    ('pairs/placeAnew', 'the pairs of a place after an import, ms', '{:.0f}'),
    ('pairs/all', 'the pairs of all places, s', '{:.1f}'),
    ('decisionIsKept', 'a decision kept, ms', '{:.1f}'),
    ('decisionIsUndone', 'a decision undone, ms', '{:.1f}'),
    ('reportIsRemoved', 'a report removed, ms', '{:.1f}'),
    ('removalIsUndone', 'a removal undone, ms', '{:.1f}'),
]


READING = [
    ('reportOpens', 'a report opens for the first time, with all its marks'),
    ('openReportIsReadAgain', 'an open report is read again'),
    ('kindIsSwitched', 'the marks of a kind are switched'),
    ('tableIsFiltered', 'the table is filtered'),
    ('nextDoubtful', 'to the next doubtful statement'),
    ('nextStatement', 'to the next statement'),
    ('largeOpens', 'the large text opens'),
    ('largeLongestPause', 'the longest pause in scrolling through it'),
    ('largeNextStatement', 'to the next statement in it'),
    ('largeKindIsSwitched', 'the marks of a kind are switched in it'),
]


def reading(windows):
    """What a person waits for who reads."""
    for window in windows:
        if 'reading' in window:
            found = window['reading']
            size = [['characters of a report', f'{found["characters"]:,.0f}'], ['its statements', f'{found["statements"]:.0f}'],
                    ['MB of the large text', f'{found["largeBytes"] / 1e6:.1f}']]
            return table(['reading, ms', 'median'], size + [[words, f'{found[measure]:.1f}'] for measure, words in READING])
    return ''


FIGURES = [
    ('firstPlaces', 'fifty districts, the first figure of all'),
    ('places', 'fifty districts'),
    ('manyPlaces', 'five hundred districts'),
    ('years', 'ten years'),
    ('multiples', '24 small charts of ten years'),
    ('histogram', 'a histogram of 900 cases'),
]


def figures(windows):
    """How long a figure takes until it is painted."""
    for window in windows:
        if 'figures' in window:
            found = window['figures']
            return table(['figures drawn and painted, 1280 pixels wide, ms', 'median'], [[words, f'{found[measure]:.1f}'] for measure, words in FIGURES])
    return ''


SEVERAL = [
    ('sideBySide/aligned', 'characters', 'characters of a report', '{:,.0f}'),
    ('sideBySide/aligned', 'statements', 'its statements', '{:,.0f}'),
    ('sideBySide/aligned', 'analysing_ms', 'its analysis, ms', '{:.0f}'),
    ('sideBySide/aligned', 'real_time', 'two of them side by side, ms', '{:.0f}'),
    ('compared/twoMatched', 'real_time', 'two others matched, ms', '{:.1f}'),
    ('pairs/ofAPlace', 'real_time', 'eight of a place matched, ms', '{:.1f}'),
    ('compared/twelveInATable', 'real_time', 'twelve in a table, ms', '{:.1f}'),
    ('compared/themesOfTwelve', 'real_time', 'what twelve say of each theme, ms', '{:.1f}'),
    ('carried/carriedOver', 'sentences', 'sentences of a report of 25,000 characters', '{:,.0f}'),
    ('carried/carriedOver', 'real_time', 'which of them stood in another one, ms', '{:.1f}'),
    ('carried/wordDifferences', 'real_time', 'where they differ, word by word, ms', '{:.1f}'),
]


def several(runs):
    """What several reports at once take."""
    found = {'/'.join(run['name'].split('/')[:2]): run for run in runs}
    return table(['several reports', 'figure'], [[words, form.format(found[name][field])] for name, field, words, form in SEVERAL
                                                 if field in found.get(name, {})])


def compression(runs):
    found = {tuple(run['name'].split('/')[1:]): run for run in runs if run['name'].startswith('compression/')}
    rows = [[f'zlib, level {level}', f'{run["share"]:.2f}', f'{run["real_time"]:.2f}', f'{found["unpack", level]["real_time"]:.2f}']
            for (step, level), run in found.items() if step == 'pack' and ('unpack', level) in found]
    return table(['original bytes compressed', 'share left', 'packing a report, ms', 'unpacking it, ms'], rows)


def cells(text):
    """A table's heads, and its rows by their first cells."""
    lines = [[cell.strip() for cell in line.strip('|').split('|')] for line in text.split('\n')]
    return lines[0], {line[0]: dict(zip(lines[0], line)) for line in lines[2:]}


def grown(before, now):
    """What grows with a library: figures of before stay where this run has none, in libraries of another size and in rows that are still known."""
    heads_before, rows_before = cells(before)
    heads_now, rows_now = cells(now)
    heads = heads_now[:1] + sorted({*heads_before[1:], *heads_now[1:]}, key=lambda head: int(head.replace(',', '')))
    rows = [(words, {**rows_before.get(words, {}), **rows_now.get(words, {})}) for _, words, _ in MEASURES]
    return table(heads, [[row.get(head, '-') for head in heads] for _, row in rows if row])


def merged(before, now):
    """The tables of now, and those of before of which this run measured nothing; known by their first head."""
    tables = {}
    for part in (part.strip() for part in (before + '\n\n' + now).split('\n\n')):
        if part.startswith('|'):
            head = part.split('|')[1].strip()
            tables[head] = grown(tables[head], part) if head == LIBRARY and head in tables else part
    return '\n\n'.join(tables.values())


def main():
    with open(sys.argv[1], encoding='utf-8') as f:
        runs = [run for run in json.load(f)['benchmarks'] if run.get('aggregate_name', 'median') == 'median']
    with open(sys.argv[2], encoding='utf-8') as f:
        lines = [json.loads(line) for line in f]
    windows = [line for line in lines if 'reports' in line]
    speed = {tuple(run['name'].split('/')): run['bytes_per_second'] for run in runs
             if 'bytes_per_second' in run and run['name'].count('/') == 1}
    tables = (steps(speed), hostile(runs), imports(runs), sizes(runs, windows), several(runs), reading(lines), figures(lines), compression(runs))
    text = '\n\n'.join(part for part in tables if part.count('\n') > 1)
    print(text)
    if len(sys.argv) > 3:
        with open(sys.argv[3], encoding='utf-8') as f:
            page = f.read()
        with open(sys.argv[3], 'w', encoding='utf-8') as f:
            f.write(re.sub(r'(<!-- measured -->\n)(.*)(<!-- end -->)', lambda m: m[1] + '\n' + merged(m[2], text) + '\n\n' + m[3], page, flags=re.S))


if __name__ == '__main__':
    main()
