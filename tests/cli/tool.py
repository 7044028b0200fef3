# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of dossier-tool share: running it in a bare environment, dossiers to break, and a TAP report."""

import copy
import difflib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parents[2]
PRISON = TOP / 'tests' / 'present' / 'prison.dossier.json'
EXAMPLE = TOP / 'data' / 'schema' / 'example.dossier.json'
CECOT = TOP / 'data' / 'dossiers' / 'cecot.dossier.json'
GOLDEN = TOP / 'tests' / 'cli' / 'golden'
TOOL = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else None

# What steers a terminal or turns the order of letters around.
HARMFUL = re.compile('[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]')


class Tap:
    def __init__(self):
        self.number = 0
        self.failed = 0

    def check(self, title, problems):
        """PROBLEMS is what went wrong, as lines; nothing: all well."""
        self.number += 1
        self.failed += bool(problems)
        print(f"{'not ' if problems else ''}ok {self.number} - {title}")
        for problem in problems or ():
            for line in str(problem).splitlines():
                print(f'# {line!r}' if HARMFUL.search(line) else f'# {line}')

    def same(self, title, found, expected):
        self.check(title, [] if found == expected else [f'expected {expected!r}', f'found    {found!r}'])

    def golden(self, title, found, name):
        """FOUND is what the file NAME holds; with DOSSIER_UPDATE_GOLDEN set it becomes that."""
        path = GOLDEN / name
        if os.environ.get('DOSSIER_UPDATE_GOLDEN'):
            path.write_text(found, encoding='utf-8')
        expected = path.read_text(encoding='utf-8')
        self.check(title, list(difflib.unified_diff(expected.splitlines(), found.splitlines(), 'expected', 'found', lineterm='')))

    def says(self, title, result, status, *words):
        """RESULT has the exit status STATUS and says all WORDS, somewhere, without harm."""
        found = result.out + result.err
        self.check(title, [f'exit status {result.status}, not {status}'] * (result.status != status)
                   + [f'does not say {word!r}: {found!r}' for word in words if word not in found] + result.harm())

    def done(self):
        print(f'1..{self.number}')
        sys.exit(1 if self.failed else 0)


class Result:
    def __init__(self, process):
        self.status = process.returncode
        self.raw = process.stdout
        self.out = process.stdout.decode('utf-8', 'replace')
        self.err = process.stderr.decode('utf-8', 'replace')

    def harm(self):
        return [f'steers a terminal: {text!r}' for text in (self.out, self.err) if HARMFUL.search(text)]


def run(*arguments, folder=None, stdout=subprocess.PIPE, **environment):
    """Runs the tool with nothing of the user's around it."""
    env = {'LC_ALL': 'C.UTF-8', 'PATH': '/usr/bin:/bin', 'HOME': '/nonexistent', 'XDG_DATA_HOME': '/nonexistent',
           'XDG_DATA_DIRS': '/nonexistent', 'G_DEBUG': 'fatal-warnings', **environment}
    for name in ('ASAN_OPTIONS', 'UBSAN_OPTIONS', 'LSAN_OPTIONS'):
        if name in os.environ:
            env[name] = os.environ[name]
    process = subprocess.run([os.fspath(TOOL), *map(os.fspath, arguments)], env=env, cwd=folder, stdout=stdout,
                             stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=120, check=False)
    return Result(process) if process.stdout is not None else process


def prison():
    """The small dossier, to be broken."""
    return copy.deepcopy(json.loads(PRISON.read_text(encoding='utf-8')))


def fact(dossier, name):
    return next(item for item in dossier['facts'] if item['id'] == name)


def write(folder, name, content):
    """Writes a file for a test: text, bytes, or a dossier."""
    path = pathlib.Path(folder) / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False, indent=1)
        path.write_text(text, encoding='utf-8')
    return path


def folder():
    return tempfile.TemporaryDirectory(prefix='dossier-tool-')
