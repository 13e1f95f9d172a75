#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how long one process takes for many reports, and how long two take that GNU parallel deals them out to; then how long it takes to
gather what they found, and to merge two libraries of it: scale.py DUIXIAN_CLI [--rounds N] [--reports N] [--readme]
Real reports are read where ../shared has them, else the samples; with --readme the table stands in the manual's page. One process and two
take turns, and the medians count, so that what else the machine does falls on both."""
import argparse
import glob
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PAGE = os.path.join(ROOT, 'resources', 'manual', 'scale{}.md')
CHINESE = [
    (r' real reports, ', ' 份真实报告，'), (r' copies of the samples, ', ' 份示例的副本，'), (r'\| one process ', '| 一个进程 '),
    (r'\| time \| processor time \| reports a second \| ([\d,]+) reports, by proportion', r'| 用时 | 处理器时间 | 每秒份数 | \1 份，按比例推算'),
    (r'\| two processes ', '| 两个进程 '), (r'\| gathering ', '| 汇集 '), (r'\| merging ', '| 合并 '),
    (r'Two processes take ([\d.]+) of the time of one: ([\d.]+) times as fast, medians of (\d+) rounds by turns, on (\d+) cores',
     r'两个进程的用时是一个进程的 \1，速度是 \2 倍；轮流测 \3 次取中位数，\4 个核心'),
    (r' that others used too \(load (\d+) before it began\)', r'，其他程序也在使用（开始前负载 \1）'), (r'\.$', '。'),
]
TRADITIONAL = str.maketrans('实报处进个数汇两时轮测间载负开经', '實報處進個數匯兩時輪測間載負開經')
ARCHIVE = 60_000


def reports(folder, count):
    """So many files, each another text: the years of a copy are years of its own, so that none is taken for another."""
    shared = os.environ.get('DUIXIAN_SHARED', os.path.join(ROOT, '..', 'shared'))
    real = sorted(glob.glob(os.path.join(shared, 'reports', '*.txt')) + glob.glob(os.path.join(shared, 'corpus', '**', '*.txt'), recursive=True))
    sources = real or sorted(glob.glob(os.path.join(ROOT, 'resources', 'samples', '*.txt')))
    names = []
    for number in range(count):
        with open(sources[number % len(sources)], 'rb') as f:
            text = f.read()
        names.append(os.path.join(folder, f'{number:05}.txt'))
        with open(names[-1], 'wb') as f:
            f.write(text + f'\n{number}\n'.encode())
    return names, 'real reports' if real else 'copies of the samples', sum(os.path.getsize(name) for name in names)


def timed(command, folder):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.monotonic()
    subprocess.run(['bash', '-euo', 'pipefail', '-c', command], cwd=folder, check=True)
    wall = time.monotonic() - begin
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def duration(seconds):
    return f'{seconds / 60:.0f} min' if seconds >= 120 else f'{seconds:.1f} s'


def in_language(text, language):
    """The table and the sentence below it, for a page of the manual: '', '.zh_CN' or '.zh_TW'."""
    if not language:
        return text
    for english, chinese in CHINESE:
        text = re.sub(english, chinese, text)
    return text if language == '.zh_CN' else text.replace('程序', '程式').replace('合并', '合併').translate(TRADITIONAL)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument('program')
    arguments.add_argument('--rounds', type=int, default=5)
    arguments.add_argument('--reports', type=int, default=400)
    arguments.add_argument('--readme', action='store_true')
    asked = arguments.parse_args()
    if not shutil.which('parallel'):
        sys.exit('GNU parallel is not installed (Debian: parallel)')
    cli = f"'{os.path.abspath(asked.program)}'"
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        names, kind, length = reports(folder, asked.reports)
        with open(os.path.join(folder, 'names.txt'), 'w', encoding='utf-8') as f:
            f.writelines(name + '\n' for name in names)
        share = max(1, min(50, asked.reports // 8))
        commands = {
            'one process': f'{cli} extract --whole < names.txt > one.ndjson',
            'two processes': f'parallel --pipe --keep-order --jobs 2 -N {share} {cli} extract --whole < names.txt > two.ndjson',
        }
        times = {name: [] for name in commands}
        for _ in range(asked.rounds):
            for name, command in commands.items():
                times[name].append(timed(command, folder))
        with open(os.path.join(folder, 'one.ndjson'), 'rb') as one, open(os.path.join(folder, 'two.ndjson'), 'rb') as two:
            assert one.read() == two.read(), 'two processes print something else than one'
        commands['gathering'] = f'rm -f all.duixian && {cli} import --copies --library all.duixian --from-ndjson two.ndjson > /dev/null'
        commands['merging'] = f'rm -f again.duixian && {cli} merge all.duixian --into again.duixian > /dev/null'
        for name in ('gathering', 'merging'):
            times[name] = [timed(commands[name], folder)]
    wall = {name: statistics.median(run[0] for run in runs) for name, runs in times.items()}
    cpu = {name: statistics.median(run[1] for run in runs) for name, runs in times.items()}
    rows = [f'| {asked.reports:,} {kind}, {length / 1e6:.1f} MB | time | processor time | reports a second | {ARCHIVE:,} reports, by proportion |',
            '| --- | ---: | ---: | ---: | ---: |']
    for name in times:
        rows.append(f'| {name} | {wall[name]:.1f} s | {cpu[name]:.1f} s | {asked.reports / wall[name]:.0f} | '
                    f'{duration(wall[name] / asked.reports * ARCHIVE)} |')
    said = (f'Two processes take {wall["two processes"] / wall["one process"]:.2f} of the time of one: {wall["one process"] / wall["two processes"]:.2f} '
            f'times as fast, medians of {asked.rounds} rounds by turns, on {os.cpu_count()} cores')
    said += f' that others used too (load {load:.0f} before it began).' if load > 0.5 else '.'
    text = '\n'.join(rows) + '\n\n' + said
    print(text)
    if asked.readme:
        for language in ('', '.zh_CN', '.zh_TW'):
            path, table = PAGE.format(language), in_language(text, language)
            with open(path, encoding='utf-8') as f:
                page = f.read()
            with open(path, 'w', encoding='utf-8') as f:
                f.write(re.sub(r'(<!-- scale: .*? -->\n)(.*?)(<!-- end of scale -->)', lambda m: f'{m[1]}\n{table}\n\n{m[3]}', page, flags=re.S))


if __name__ == '__main__':
    main()
