#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the two scores share: where the labelled reports lie, tables in README.md and the manual, figures held against their floors."""
import os
import sys

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get('DUIXIAN_SHARED') or os.path.join(os.path.dirname(PROJECT), 'shared')
# The pages that show the figures, and the language that their columns are named in.
PAGES = {'README.md': 'en', 'resources/manual/limits.md': 'en', 'resources/manual/limits.zh_CN.md': 'zh_CN',
         'resources/manual/limits.zh_TW.md': 'zh_TW'}
LEFT_OUT = {'place', 'measure', 'bound', 'found F1'}  # in the manual: its pages are narrow
COLUMNS = {
    'zh_CN': {'report': '报告', 'reports': '报告', 'statements': '条目', 'found precision': '找到：精确率', 'found recall': '找到：召回率',
              'found F1': '找到：F1', 'place': '地区', 'kind': '目标或完成', 'value': '数值', 'measure': '度量', 'bound': '界限', 'period': '年份',
              'indicator': '指标', 'row F1': '整行 F1', 'pairs': '配对', 'precision': '精确率', 'recall': '召回率', 'F1': 'F1', 'verdicts': '结论',
              'F1, labelled statements': 'F1（人工条目）', 'verdicts, labelled statements': '结论（人工条目）'},
    'zh_TW': {'report': '報告', 'reports': '報告', 'statements': '條目', 'found precision': '找到：精確率', 'found recall': '找到：召回率',
              'found F1': '找到：F1', 'place': '地區', 'kind': '目標或完成', 'value': '數值', 'measure': '度量', 'bound': '界限', 'period': '年份',
              'indicator': '指標', 'row F1': '整行 F1', 'pairs': '配對', 'precision': '精確率', 'recall': '召回率', 'F1': 'F1', 'verdicts': '結論',
              'F1, labelled statements': 'F1（人工條目）', 'verdicts, labelled statements': '結論（人工條目）'},
}
REPORTS = os.path.join(SHARED, 'reports') + ':' + os.path.join(SHARED, 'corpus', 'runs')


def table(rows, language='en'):
    """rows: {column: value}, all of the same columns; floats with three digits."""
    columns = list(rows[0])
    names = COLUMNS.get(language, {})
    cell = lambda v: f'{v:.3f}' if isinstance(v, float) else str(v)
    lines = ['| ' + ' | '.join(names.get(c, c) for c in columns) + ' |', '| --- |' + ' ---: |' * (len(columns) - 1)]
    lines += ['| ' + ' | '.join(cell(row[c]) for c in columns) + ' |' for row in rows]
    return '\n'.join(lines)


def write_readme(name, rows):
    """Puts the table between the markers of that name, in README.md and on the manual's pages."""
    begin, end = f'<!-- {name}: written by ./dev score --readme -->', f'<!-- end of {name} -->'
    for page, language in PAGES.items():
        path = os.path.join(PROJECT, page)
        with open(path, encoding='utf-8') as f:
            text = f.read()
        if begin not in text or end not in text:
            sys.exit(f'{path} has no place for the {name}: it stands between "{begin}" and "{end}"')
        head, tail = text[:text.index(begin) + len(begin)], text[text.index(end):]
        with open(path, 'w', encoding='utf-8') as f:
            shown = rows if page == 'README.md' else [{c: row[c] for c in row if c not in LEFT_OUT} for row in rows]
            # A blank line on either side, or the comment would swallow the table where Markdown is read strictly.
            f.write(f'{head}\n\n{table(shown, language)}\n\n{tail}')


def hold(faults):
    """Ends with 1 where there are any."""
    for fault in faults:
        print(f'score: {fault}', file=sys.stderr)
    if faults:
        sys.exit(1)
    print('score: every figure is at or above its floor')
