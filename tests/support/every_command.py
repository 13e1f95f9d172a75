#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every command of duixian-cli on the samples, each as a person would, and tells those that end otherwise than they should:
every_command.py DUIXIAN-CLI [WRAPPER ...]
A wrapper is a program that runs it, such as valgrind with its options. Fails, too, where the program has a command that is not run here."""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / 'resources' / 'samples'

# The words after the program's name, and the exit status where it is not 0. < FILE: what it reads, > FILE: where what it prints is kept.
# {s}: the samples, {t}: a folder to write to, {start}: where the first statement of report 1 of {t}/a.duixian begins.
COMMANDS = '''
--version
--help
extract {s}/2023-wangling-baichuan.txt
extract --explain {s}/2024-wangling-baichuan.txt
extract {t}/page.html {t}/nothing.txt  => 1
extract --whole < {t}/names > {t}/whole.ndjson
extract --timeout 60 {t}/page.html > {t}/page.ndjson
match {s}/2023-wangling-baichuan.txt {s}/2024-wangling-baichuan.txt
compare {s}/2023-wangling-baichuan.txt {s}/2024-wangling-baichuan.txt
compare --table {s}/2023-wangling-baichuan.txt {s}/2024-wangling-baichuan.txt
compare --carried {s}/2023-wangling-baichuan.txt {s}/2024-wangling-baichuan.txt
import --library {t}/a.duixian {s} {t}/archive.zip
import --library {t}/b.duixian {s}/2023-wangling-baichuan.txt {s}/2024-wangling-baichuan.txt
import --library {t}/c.duixian --from-ndjson {t}/whole.ndjson {t}/page.ndjson
merge {t}/b.duixian {t}/c.duixian --into {t}/all.duixian
list --library {t}/a.duixian
statements --library {t}/a.duixian
pairs --library {t}/a.duixian
silence --library {t}/a.duixian
coverage --library {t}/a.duixian
search --library {t}/a.duixian 就业
search --library {t}/a.duixian 增长 > 5%
judge --library {t}/a.duixian --report 1 --start {start} --accept
undo --library {t}/a.duixian
redo --library {t}/a.duixian
second --library {t}/a.duixian
words --library {t}/a.duixian
words --library {t}/a.duixian --alias 本区总值=地区生产总值
reread --library {t}/a.duixian --dry-run
reread --library {t}/a.duixian
history --library {t}/a.duixian
agreement --library {t}/a.duixian --with {t}/b.duixian
export --library {t}/a.duixian --table statements --format csv --out {t}/s.csv
export --library {t}/a.duixian --table panel --format xlsx --out {t}/p.xlsx
export --library {t}/a.duixian --table pairs --format ndjson --out {t}/p.ndjson
export --library {t}/a.duixian --format package --out {t}/data.zip
export --library {t}/a.duixian --format qdpx --out {t}/a.qdpx
backup --library {t}/a.duixian
restore --library {t}/a.duixian
check --library {t}/a.duixian
check --full --library {t}/all.duixian
restore --library {t}/all.duixian --rescue --out {t}/rescued.duixian
list --library {t}/missing.duixian  => 1
list  => 2
'''


def lines():
    for line in COMMANDS.strip().splitlines():
        words, _, status = line.partition('  => ')
        yield words.split(' '), int(status or 0)


def parted(words, folder):
    """The words without what stands behind < and >, and the files that it names."""
    names = {}
    for mark in '<', '>':
        if mark in words[:-1] and words[0] != 'search':
            at = words.index(mark)
            names[mark] = words[at + 1]
            words = words[:at] + words[at + 2:]
    kept = names.get('>', folder / 'printed')
    return words, names.get('<', '/dev/null'), kept


def prepared(folder):
    text = (SAMPLES / '2023-yunting-qinghe.txt').read_text(encoding='utf-8')
    page = '<html><head><meta charset="utf-8"></head><body>' + ''.join(f'<p>{line}</p>' for line in text.splitlines()) + '</body></html>'
    (folder / 'page.html').write_text(page, encoding='utf-8')
    names = [SAMPLES / '2023-wangling-baichuan.txt', SAMPLES / '2024-wangling-baichuan.txt', folder / 'page.html']
    (folder / 'names').write_text(''.join(f'{name}\n' for name in names), encoding='utf-8')
    with zipfile.ZipFile(folder / 'archive.zip', 'w') as archive:
        archive.writestr('page.html', page)


def first_start(program, library):
    """Read without the wrapper, which may be slow."""
    told = subprocess.run([program, 'statements', '--library', library], capture_output=True, text=True, check=True).stdout
    return next(found['start'] for found in map(json.loads, told.splitlines()) if found['report'] == 1)


def known(program):
    told = subprocess.run([program, '--help'], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r'^  ([a-z]+) ', told[told.index('Subcommands:'):], re.M))


def main():
    program, wrapper = sys.argv[1], sys.argv[2:]
    folder = pathlib.Path(tempfile.mkdtemp())
    prepared(folder)
    faults = [f'{name}: is run nowhere here' for name in sorted(known(program) - {words[0] for words, _ in lines()})]
    for words, status in lines():
        start = first_start(program, folder / 'a.duixian') if '{start}' in words else ''
        words = [word.format(s=SAMPLES, t=folder, start=start) for word in words]
        if words[0] == 'search':
            words = words[:3] + [' '.join(words[3:])]
        words, read, kept = parted(words, folder)
        with open(read, 'rb') as source, open(kept, 'wb') as printed:
            ended = subprocess.run(wrapper + [program] + words, stdin=source, stdout=printed, stderr=subprocess.PIPE, text=True, errors='replace',
                                   check=False)
        good = ended.returncode == status
        print(('ok   ' if good else 'WRONG'), ' '.join(words).replace(str(folder) + '/', '').replace(str(SAMPLES) + '/', ''), flush=True)
        if not good:
            faults.append(f'{" ".join(words)}: ended with {ended.returncode}, not {status}\n{ended.stderr[-6000:]}')
    shutil.rmtree(folder)
    print('\n'.join(faults))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
