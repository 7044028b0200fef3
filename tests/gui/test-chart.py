# SPDX-License-Identifier: GPL-3.0-or-later
"""A chart as a screen reader has it: a list of named claims, with a table, sources and an export by keys."""

import json
import pathlib
import re
import sys
import tempfile

sys.dont_write_bytecode = True
from reader import Reader, outline  # noqa: E402
from window import CECOT, TOP, Atspi, run, text_of  # noqa: E402

EXAMPLE = TOP / 'data/schema/example.dossier.json'
INMATES = 4 # the number of a tab with a chart of nine claims over time
N = 9
BUTTON = Atspi.Role.PUSH_BUTTON
ITEM = Atspi.Role.LIST_ITEM
LABEL = Atspi.Role.LABEL
SHOWN = r'^Shown: (\d+ \w+ \d{4}) to (\d+ \w+ \d{4})\. Claims not shown: '


def open_chart(window):
    """Choose the tab, and go on to the first claim of its chart."""
    window.see(Atspi.Role.PAGE_TAB, '^Inmates$')
    window.go(f'alt+{INMATES}', '^Inmates$', Atspi.Role.PAGE_TAB)
    # The page is built by and by.
    window.see(ITEM, f'^1 of {N}. ')
    return window.tab_until(f'^1 of {N}. ', ITEM)


def test_marks():
    """Arrows go through the claims in order, each with speaker, date and status; Page Down goes far, End to the end"""
    with Reader(CECOT) as window:
        names = [text_of(open_chart(window)), *window.along('Right')]
        assert [name.split('. ')[0] for name in names] == [f'{number} of {N}' for number in range(1, N + 1)], names
        for name in names:
            assert re.search(r'\. ((When|Said): [^.]*\d{4}|Undated)\. [A-Z][a-z ]+\. .*Source: ', name), name
        window.go('Home', f'^1 of {N}. ', ITEM)
        window.go('Page_Down', f'^6 of {N}. ', ITEM)
        window.go('Page_Up', f'^1 of {N}. ', ITEM)
        window.go('End', f'^{N} of {N}. ', ITEM)
        window.go('Left', f'^8 of {N}. ', ITEM)
        window.key('Return')
        statement = text_of(window.here).split('. ')[1]
        window.see(Atspi.Role.HEADING, '^' + re.escape(statement))
        window.await_state(window.here, 'selected')
        window.end_well()


def test_table():
    """T shows the same claims as rows, which the heads of columns sort; T again leads back to the claims"""
    with Reader(CECOT) as window:
        claims = [text_of(open_chart(window)), *window.along('Right')]
        window.go('t', '^Sort by Value$', BUTTON)
        window.tab_until('^Sort by When$', BUTTON)
        window.key('Return')
        head = window.await_focus('^Sort by When, from the last$', BUTTON)
        rows = [text_of(window.go('Down', 'Source: ', BUTTON)), *window.along('Down')][:N]
        assert sorted(rows) == sorted(re.sub(r'^\d+ of \d+\. ', '', claim) for claim in claims), rows
        years = [int(found[1]) for row in rows if (found := re.search(r'(?:When|Said): [^.]*(\d{4})\.', row))]
        assert years == sorted(years) and len(years) > 5, years
        undated = [number for number, row in enumerate(rows) if '. Undated. ' in row]
        assert undated in ([], list(range(N - len(undated), N))), undated
        window.tab_until('^Sort by When, from the last$', BUTTON, key='shift+Tab')
        window.key('Return')
        window.await_name(head, '^Sort by When$')
        last = window.tab_until('Source: ', BUTTON)
        assert re.sub(r'^.*(?:When|Said): ', '', text_of(last)).find('2025') >= 0, text_of(last)
        window.go('t', rf'^\d of {N}\. ', ITEM)
        window.end_well()


def test_menus():
    """S tells the sources and D the ways to export; Escape leads from each back to the claim"""
    with Reader(CECOT) as window:
        open_chart(window)
        window.go('Right', f'^2 of {N}. ', ITEM)
        pane = window.go('s', '^Sources$', Atspi.Role.SCROLL_PANE)
        said = [text_of(node) for node in outline(pane)]
        assert any('Terrorism Confinement Center' in words for words in said), said
        window.go('Escape', f'^2 of {N}. ', ITEM)
        size = window.go('d', '^Size$', BUTTON)
        window.await_description(size, 'pixels wide$')
        colours = window.tab_until('^Colours$', BUTTON)
        window.await_description(colours, '^Light$')
        for words in ('Save as PNG', 'Save as SVG', 'Save as PDF', 'Save the data as CSV', 'Save the data as JSON',
                      'Copy Image', 'Copy Table'):
            window.tab_until(f'^{words}$', BUTTON)
        window.go('Escape', f'^2 of {N}. ', ITEM)
        window.end_well()


def test_zoom():
    """Plus and minus zoom around the claim with the keyboard, which stays; what is left out is counted in words"""
    with Reader(CECOT) as window:
        first = open_chart(window)
        window.key('plus', 'plus', 'plus')
        words = window.see(LABEL, SHOWN)
        assert '2023 to ' in words.get_name() and re.search(r' \d later\.$', words.get_name()), words.get_name()
        assert window.focused().get_name() == first.get_name(), 'the keyboard has left the claim'
        fewer = [text_of(first), *window.along('Right')]
        assert 1 < len(fewer) < N, fewer
        window.key('minus', 'minus', 'minus')
        window.see_go(words)
        window.go('Home', f'^1 of {N}. ', ITEM)
        window.go('Right', f'^2 of {N}. ', ITEM)
        window.end_well()


def write_many(path):
    """The example with 250 more answers to its question, each of another day."""
    dossier = json.loads(EXAMPLE.read_text(encoding='utf-8'))
    first = dossier['facts'][0]
    more = [dict(first, id=f'height-{number}', of=f'{2000 + number // 12}-{1 + number % 12:02}-11',
                 answers={'question': 'height', 'value': 42 + number},
                 text={'en': f'The tower is {42 + number} m tall.', 'es': f'Mide {42 + number} m.'})
            for number in range(250)]
    for fact in more:
        fact.pop('short')
    dossier['facts'] += more
    dossier['views'][0]['sections'][0]['facts'] += [fact['id'] for fact in more]
    path.write_text(json.dumps(dossier), encoding='utf-8')


def test_groups():
    """Above 200 claims the keyboard goes through groups; Return opens one, Backspace closes it"""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, 'many.dossier.json')
        write_many(path)
        with Reader(path) as window:
            window.see(Atspi.Role.PAGE_TAB, '.')
            groups = [text_of(window.tab_until('^Group 1 of ', ITEM)), *window.along('Right')]
            assert len(groups) == 6, groups
            ends = [tuple(map(int, re.search(r'claims (\d+) to (\d+), ', name).groups())) for name in groups]
            assert ends[0][0] == 1 and all(a[1] + 1 == b[0] for a, b in zip(ends, ends[1:])), ends
            assert all(re.search(r'\d{4} to .*(\d{4}|undated)\. Enter opens it, Backspace closes it\.$', name)
                       for name in groups), groups
            window.go('Home', '^Group 1 of 6: ', ITEM)
            window.go('Right', '^Group 2 of 6: ', ITEM)
            window.go('Return', rf'^{ends[1][0]} of {ends[-1][1]}\. The tower is \d+ m tall', ITEM)
            window.go('Right', rf'^{ends[1][0] + 1} of {ends[-1][1]}\. ', ITEM)
            window.go('BackSpace', '^Group 2 of 6: ', ITEM)
            window.end_well()


if __name__ == '__main__':
    run([test_marks, test_table, test_menus, test_zoom, test_groups])
