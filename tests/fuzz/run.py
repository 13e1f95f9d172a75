#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs libFuzzer's targets one after the other and prints what came of it: run.py BUILD [SECONDS] [--full] [--table] [--readme] [DOOR…]
SECONDS: how long each target runs (60). --full: each runs as many executions as its door asks of a long run instead.
--table: nothing is run; the table is of what was measured last. --readme: the table stands in README.md too, between its two marks.
Fails where something was found, and says where the input lies."""
import json
import os
import re
import subprocess
import sys
import time

INTERRUPTED = 72  # libFuzzer's code where somebody ended it
HERE = os.path.dirname(os.path.abspath(__file__))
COLUMNS = ['door', 'executions', 'of a long run', 'executions/s', 'edges', 'features', 'inputs kept', 'slowest, s', 'memory, MB', 'findings']


def written(folder):
    os.makedirs(folder, exist_ok=True)
    return folder


def dictionary(door, folder):
    """The words of a door as libFuzzer reads them: one a line, every byte that is no plain letter as its number."""
    with open(f'{HERE}/words/{door}.txt', 'rb') as words:
        lines = [line for line in words.read().split(b'\n') if line]
    path = f'{written(folder)}/{door}'
    with open(path, 'w', encoding='ascii') as out:
        for line in lines:
            out.write('"' + ''.join(chr(b) if chr(b).isalnum() and b < 128 else f'\\x{b:02X}' for b in line) + '"\n')
    return path


def kept_inputs(folder):
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder))] if os.path.isdir(folder) else []


def program(build, door):
    return f'{build}/tests/fuzz/fuzz_{door}'


def about(build, door):
    """The longest input of a door, and how many executions a long run has."""
    return map(int, subprocess.run([program(build, door), '--about'], check=True, capture_output=True, text=True).stdout.split())


class Target:
    def __init__(self, build, door):
        self.door = door
        self.build = build
        self.program = program(build, door)
        self.longest, self.executions = about(build, door)
        self.findings = written(f'{build}/findings/{door}')

    def run(self, limit):
        """limit: a flag of libFuzzer's. What it measured, and the inputs that it found."""
        made = written(f'{self.build}/made/{self.door}')
        subprocess.run([self.program, '--made', made], check=True)
        folders = [written(f'{self.build}/inputs/{self.door}'), made]
        folders += [f for f in (f'{HERE}/corpus/{self.door}', f'{HERE}/findings/{self.door}') if os.path.isdir(f)]
        before = set(kept_inputs(self.findings))
        log = f'{written(self.build + "/logs")}/{self.door}.log'
        start = time.time()
        with open(log, 'wb') as out:
            # Less memory kept back after its end, and shorter stacks: a finding is run again anyway.
            quick = dict(os.environ, ASAN_OPTIONS='quarantine_size_mb=2:malloc_context_size=1')
            code = subprocess.call([self.program, limit, f'-max_len={self.longest}', f'-dict={dictionary(self.door, self.build + "/words")}',
                                    f'-artifact_prefix={self.findings}/', '-print_final_stats=1', '-timeout=25', '-rss_limit_mb=2560', '-malloc_limit_mb=512',
                                    '-reload=0', '-entropic=0', *folders], stdout=out, stderr=subprocess.STDOUT, env=quick)
        found = sorted(set(kept_inputs(self.findings)) - before)
        with open(log, encoding='utf-8', errors='replace') as text:
            measured = read(text.read())
        measured['seconds'] = time.time() - start
        measured['findings'] = max(len(found), 0 if code in (0, INTERRUPTED) else 1)
        measured['asked'] = self.executions
        return measured, found, log


def read(log):
    """What libFuzzer says at its end, and how much of the code it reached."""
    measured = {key: int(value) for key, value in re.findall(r'^stat::(\w+):\s+(\d+)', log, re.M)}
    reached = re.findall(r'cov: (\d+) ft: (\d+) corp: (\d+)', log)
    if reached:
        measured['edges'], measured['features'], measured['inputs'] = map(int, reached[-1])
    return measured


def row(door, measured):
    rate = measured.get('number_of_executed_units', 0) / max(measured.get('seconds', 1), 0.001)

    def cells(*keys):
        return [f'{measured.get(key, 0):,}' for key in keys]

    return [f'`{door}`', *cells('number_of_executed_units', 'asked'), f'{rate:,.0f}',
            *cells('edges', 'features', 'inputs', 'slowest_unit_time_sec', 'peak_rss_mb', 'findings')]


def table(results):
    lines = ['| ' + ' | '.join(COLUMNS) + ' |', '| --- |' + ' ---: |' * (len(COLUMNS) - 1)]
    return '\n'.join(lines + ['| ' + ' | '.join(row(door, results[door])) + ' |' for door in sorted(results)])


def main(build, arguments):
    full, only_table, readme = (flag in arguments for flag in ('--full', '--table', '--readme'))
    rest = [argument for argument in arguments if not argument.startswith('--')]
    seconds = int(rest.pop(0)) if rest and rest[0].isdigit() else 60
    doors = sorted(name[5:] for name in os.listdir(f'{build}/tests/fuzz')
                   if name.startswith('fuzz_') and os.access(f'{build}/tests/fuzz/{name}', os.X_OK))
    unknown = [door for door in rest if door not in doors]
    if unknown:
        sys.exit(f'fuzz: no door {" ".join(unknown)}; there are: {" ".join(doors)}')
    kept = f'{build}/measured.json'

    def measured_before():
        if not os.path.exists(kept):
            return {}
        with open(kept, encoding='utf-8') as text:
            return json.load(text)

    failed = False
    for door in [] if only_table else rest or doors:
        target = Target(build, door)
        limit = f'-runs={target.executions}' if full else f'-max_total_time={seconds}'
        print(f'fuzz: {door}: {limit[1:]}', flush=True)
        measured, found, log = target.run(limit)
        for path in found:
            print(f'fuzz: {door}: found something, by {path}')
        if measured['findings']:
            print(f'fuzz: {door}: what it says stands in {log}')
            failed = True
        results = measured_before() | {door: measured}
        with open(kept, 'w', encoding='utf-8') as out:
            json.dump(results, out, indent=1, sort_keys=True)
    text = table(measured_before())
    print(text)
    if readme:
        path = f'{HERE}/README.md'
        page = open(path, encoding='utf-8').read()
        page = re.sub(r'(<!-- fuzz: begin -->\n).*?(<!-- fuzz: end -->)', lambda m: m[1] + text + '\n' + m[2], page, flags=re.S)
        open(path, 'w', encoding='utf-8').write(page)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2:]))
