# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lint scripts share: a tree of texts to read, and a TAP report.

A script declares rules. Each is a function from a Tree to the problems found, and comes with a small bad tree that it
must object to: a check that cannot fail checks nothing. So every rule gives two cases, "RULE" and "RULE, can fail".
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Folders that the project's own tools fill, and history.
NOT_SOURCE = re.compile(r'^(\.git|_run|build|build-[^/]*|.*/__pycache__)(/|$)')


class Tree:
    """Paths relative to the project's top, in order, and the text of each; None for what is not text."""

    def __init__(self, texts):
        self.texts = dict(sorted(texts.items()))

    @classmethod
    def of_project(cls):
        texts = {}
        for path in ROOT.rglob('*'):
            name = path.relative_to(ROOT).as_posix()
            if NOT_SOURCE.match(name) or path.is_symlink() or not path.is_file():
                continue
            try:
                texts[name] = path.read_text(encoding='utf-8')
            except UnicodeDecodeError:
                texts[name] = None
        return cls(texts)

    def __getitem__(self, name):
        return self.texts[name]

    def __contains__(self, name):
        return name in self.texts

    def names(self, pattern='.'):
        """All paths of texts in which the regular expression occurs."""
        return [name for name, text in self.texts.items() if text is not None and re.search(pattern, name)]

    def lines(self, pattern='.'):
        """(path, line number, line) for each line of those texts."""
        for name in self.names(pattern):
            for number, line in enumerate(self.texts[name].splitlines(), 1):
                yield name, number, line


def without_c_comments(text):
    """C source with comments blanked, and as many lines as before; strings stay."""
    token = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|/\*.*?\*/|//[^\n]*', re.S)

    def blank(match):
        found = match.group()
        return re.sub(r'[^\n]', ' ', found) if found.startswith('/') else found

    return token.sub(blank, text)


def code_lines(tree, pattern):
    """Like Tree.lines, for C sources, without their comments."""
    for name in tree.names(pattern):
        for number, line in enumerate(without_c_comments(tree[name]).splitlines(), 1):
            yield name, number, line


class Rule:
    """One rule: what it says, the function that looks, and a tree in which it must find something."""

    def __init__(self, title, look, bad, good=None):
        self.title = title
        self.look = look
        self.bad = Tree(bad)
        self.good = Tree(good) if good is not None else None

    def self_test(self):
        """Problems with the rule itself."""
        if not list(self.look(self.bad)):
            yield 'it found nothing in the bad sample'
        if self.good:
            yield from (f'it objects to the good sample: {problem}' for problem in self.look(self.good))


class Report:
    """Test Anything Protocol on standard output; what is wrong on standard error, which Meson shows."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def case(self, title, problems):
        self.count += 1
        problems = list(problems)
        self.failed += bool(problems)
        print(f'{"not ok" if problems else "ok"} {self.count} - {title}')
        for problem in problems:
            print(f'{title}: {problem}', file=sys.stderr)

    def end(self):
        print(f'1..{self.count}')
        return 1 if self.failed else 0


def run(rules):
    """Report on each rule and exit."""
    tree = Tree.of_project()
    report = Report()
    for rule in rules:
        report.case(rule.title, rule.look(tree))
        report.case(rule.title + ', can fail', rule.self_test())
    sys.exit(report.end())
