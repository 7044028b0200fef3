#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search is opened, read, walked and left with the keyboard alone."""

import re
import subprocess
import sys

sys.dont_write_bytecode = True
from reader import Reader, outline  # noqa: E402
from window import CECOT, Atspi, run, text_of  # noqa: E402


def type_words(window, words):
    """Type as a person does, letter by letter."""
    window.check_alive()
    subprocess.run(['xdotool', 'type', '--clearmodifiers', '--delay', '30', words], check=True)


def await_tab(window, title):
    window.await_state(window.see(Atspi.Role.PAGE_TAB, f'^{title}$'), 'selected')


def await_row(window, pattern):
    """The row that has the keyboard and says this."""
    return window.await_focus(pattern, Atspi.Role.LIST_ITEM)


def test_open():
    """Ctrl+F opens the search, letters find, Return opens the first, Escape goes back."""
    with Reader(CECOT) as window:
        await_tab(window, 'Overview')
        window.key('alt+4')
        await_tab(window, 'Inmates')
        window.key('ctrl+f')
        window.see(Atspi.Role.HEADING, '^Search This Dossier$')
        type_words(window, 'alcatraz')
        window.see(Atspi.Role.HEADING, '^1 fact mentions “alcatraz”$')
        window.check_names()
        window.key('Return')
        window.see(Atspi.Role.LABEL, '^claim 1 of 1$')
        window.key('Escape')
        await_tab(window, 'Inmates')
        window.end_well()


def test_just_typing():
    """Just typing opens the search with the first letter, and says what is hidden."""
    with Reader(CECOT) as window:
        await_tab(window, 'Overview')
        type_words(window, 'gulag')
        window.see(Atspi.Role.HEADING, '^2 facts mention “gulag”$')
        window.see(Atspi.Role.LABEL, '^No filter on, none hidden. Enter opens the first.$')
        type_words(window, ' by:serwer')
        window.see(Atspi.Role.LABEL, '^1 of 2 hidden by filters. Enter opens the first.$')
        window.end_well()


def test_walk():
    """Arrows walk from result to result, beside open evidence opening each, and up to the words again."""
    with Reader(CECOT) as window:
        await_tab(window, 'Overview')
        type_words(window, 'court ruling')
        window.key('ctrl+a')
        type_words(window, 'gulag')
        window.see(Atspi.Role.HEADING, '^2 facts mention “gulag”$')
        window.key('Return')
        window.see(Atspi.Role.LABEL, '^claim 1 of 2$')
        window.key('Down')
        window.see(Atspi.Role.LABEL, '^claim 2 of 2$')
        await_row(window, 'gulag')
        window.key('Up')
        window.see(Atspi.Role.LABEL, '^claim 1 of 2$')
        window.key('Up')
        window.await_focus('^Search in the dossier$', Atspi.Role.ENTRY)
        window.end_well()


def test_misspelt():
    """A misspelt word has its suggestion, which Tab and Return take."""
    with Reader(CECOT) as window:
        await_tab(window, 'Overview')
        type_words(window, 'gulga')
        window.see(Atspi.Role.PUSH_BUTTON, '^Did you mean “gulag”')
        window.tab_until('^Did you mean', Atspi.Role.PUSH_BUTTON)
        window.key('Return')
        window.see(Atspi.Role.HEADING, '^2 facts mention “gulag”$')
        window.end_well()


def test_filter():
    """A filter is reached by Tab, chosen by space, and says how many it leaves."""
    with Reader(CECOT) as window:
        await_tab(window, 'Overview')
        type_words(window, 'court')
        window.see(Atspi.Role.HEADING, 'facts mention “court”$')
        box = window.tab_until('Court ruling, ', Atspi.Role.CHECK_BOX)
        assert re.search(r'^Court ruling, \d+ facts$', text_of(box)), text_of(box)
        window.key('space')
        window.see(Atspi.Role.LABEL, 'hidden by filters')
        window.end_well()


def test_read():
    """Results are told with statement, speaker, date and status, by view; filters with counts, and what they hide"""
    with Reader(CECOT) as window:
        entry = window.go('ctrl+f', '^Search in the dossier$', Atspi.Role.ENTRY)
        window.await_description(entry, r'^\d+ facts$')
        window.type('court')
        count = window.await_description(entry, r'^18 facts mention “court”$')
        window.see(Atspi.Role.HEADING, f'^{count}$')
        page = window.see(Atspi.Role.LABEL, '^No filter on, none hidden. Enter opens the first.$')
        while page.get_role() != Atspi.Role.SCROLL_PANE:
            page = page.get_parent()
        said = [(node.get_role(), text_of(node)) for node in outline(page)]
        heads = [name for role, name in said if role == Atspi.Role.HEADING]
        assert heads == [count, 'Foreign Detainees', 'Rights Allegations', 'Background', 'Inmates'], heads
        results = [name for role, name in said if role == Atspi.Role.LIST_ITEM]
        assert len(results) == 18, len(results)
        for name in results:
            assert re.search(r'\. ((When|Said)[^.]*: [^.]+|Undated)\. [A-Z][a-z ]+\. .*Source: ', name), name
        window.go('Down', '^' + re.escape(results[0]) + '$', Atspi.Role.LIST_ITEM)
        window.go('Down', '^' + re.escape(results[1]) + '$', Atspi.Role.LIST_ITEM)
        window.go(['Up', 'Up'], '^Search in the dossier$', Atspi.Role.ENTRY)
        window.tab_until(r'^Stated, \d+ facts$', Atspi.Role.CHECK_BOX)
        ruling = window.go('Down', r'^Court ruling, 6 facts$', Atspi.Role.CHECK_BOX)
        window.await_state(ruling, 'checked', False)
        window.key('space')
        window.await_state(ruling, 'checked')
        window.see(Atspi.Role.LABEL, '^12 of 18 hidden by filters. Enter opens the first.$')
        window.await_description(entry, f'^{count}. 12 of 18 hidden by filters.$')
        window.key('space')
        window.await_state(ruling, 'checked', False)
        window.see(Atspi.Role.LABEL, '^No filter on, none hidden. Enter opens the first.$')
        window.go('ctrl+f', '^Search in the dossier$', Atspi.Role.ENTRY)
        window.go('Escape', '^Overview$', Atspi.Role.PAGE_TAB)
        window.end_well()


if __name__ == '__main__':
    run([test_open, test_just_typing, test_walk, test_misspelt, test_filter, test_read])
