# SPDX-License-Identifier: GPL-3.0-or-later
"""A fact's evidence is reached, followed and left with the keyboard alone."""

import json
import re
import sys

sys.dont_write_bytecode = True
from reader import Reader, outline  # noqa: E402
from window import CECOT, Atspi, run, text_of, wait_for  # noqa: E402

DOSSIER = json.loads(CECOT.read_text(encoding='utf-8'))
TITLES = [view['title']['en'] for view in DOSSIER['views']]
INMATES = 4 # the number of a tab whose figures differ
STATEMENTS = {fact['text']['en'] for fact in DOSSIER['facts']}


def await_tab(window, number):
    """Wait until tab number (from 1) is the selected one. The tabs stay, so they are looked for once."""
    if not hasattr(window, 'tabs'):
        window.see(Atspi.Role.PAGE_TAB, f'^{re.escape(TITLES[0])}$')
        strip = window.see(Atspi.Role.PAGE_TAB_LIST, '^Views$')
        window.tabs = {text_of(node): node for node in outline(strip) if node.get_role() == Atspi.Role.PAGE_TAB}
    window.await_state(window.tabs[TITLES[number - 1]], 'selected')


def statement(node):
    """The statement that a row or button begins with, or None."""
    return next((text for text in STATEMENTS if text_of(node).startswith(text)), None)


def is_row(node):
    return node.get_role() == Atspi.Role.LIST_ITEM and statement(node)


def open_evidence(window):
    """Choose the inmates and the first fact there; return its statement."""
    window.key(f'alt+{INMATES}')
    await_tab(window, INMATES)
    text = statement(window.tab_to(is_row, 'fact'))
    window.key('Return')
    window.see(Atspi.Role.HEADING, f'^{re.escape(text)}$')
    return text


def test_shortcuts():
    """Alt with a digit, Ctrl+Page Down and Ctrl+Page Up choose tabs."""
    with Reader(CECOT) as window:
        await_tab(window, 1)
        for keys, number in (('alt+2', 2), ('ctrl+Page_Down', 3), ('ctrl+Page_Down', 4), ('ctrl+Page_Up', 3),
                             ('alt+8', 8), ('alt+1', 1)):
            window.key(keys)
            await_tab(window, number)


def test_history():
    """Alt+Left goes back, Alt+Right forward."""
    with Reader(CECOT) as window:
        await_tab(window, 1)
        for keys, number in (('alt+3', 3), ('alt+5', 5), ('alt+Left', 3), ('alt+Left', 1), ('alt+Right', 3)):
            window.key(keys)
            await_tab(window, number)


def test_evidence():
    """Tab and Return open the evidence of a fact, Escape closes it."""
    with Reader(CECOT) as window:
        text = open_evidence(window)
        for role, words in ((Atspi.Role.LABEL, 'Who'), (Atspi.Role.LABEL, 'When'), (Atspi.Role.LABEL, 'Status'),
                            (Atspi.Role.PUSH_BUTTON, 'Copy with attribution')):
            window.see(role, f'^{words}$')
        window.check_names()
        window.key('Escape')
        window.await_gone(Atspi.Role.HEADING, f'^{re.escape(text)}$')
        await_tab(window, INMATES)
        window.end_well()


def test_escape_after_copying():
    """Escape closes the evidence, whatever a toast has to say."""
    with Reader(CECOT) as window:
        text = open_evidence(window)
        window.key('F6')
        window.tab_to(lambda node: node.get_name() == 'Copy with attribution', 'button')
        window.key('space', 'Escape') # at once: a toast does not stay long
        window.await_gone(Atspi.Role.HEADING, f'^{re.escape(text)}$')
        window.end_well()


def test_other_answer():
    """F6 goes to the evidence; another answer there is opened, and Alt+Left comes back."""
    with Reader(CECOT) as window:
        text = open_evidence(window)
        window.key('F6')
        other = statement(window.tab_to(lambda node: statement(node) not in (None, text), 'other answer'))
        window.key('Return')
        window.see(Atspi.Role.HEADING, f'^{re.escape(other)}$')
        window.key('alt+Left')
        window.see(Atspi.Role.HEADING, f'^{re.escape(text)}$')
        window.end_well()


def top_of(node):
    """How far below the top of the window a node stands, in pixels."""
    return Atspi.Component.get_extents(node.get_component_iface(), Atspi.CoordType.WINDOW).y


def test_place():
    """A page is found again where it was left, with and without evidence beside it"""
    with Reader(CECOT) as window:
        window.key(f'alt+{INMATES}')
        await_tab(window, INMATES)
        window.tab_to(is_row, 'fact')
        for _ in range(3):
            window.step('Tab')
        row = window.tab_to(is_row, 'fact further down')
        text = statement(row)
        window.key('Return')
        window.see(Atspi.Role.HEADING, f'^{re.escape(text)}$')
        there = top_of(row)
        for keys, number in (('alt+2', 2), (f'alt+{INMATES}', INMATES)):
            window.key(keys)
            await_tab(window, number)
        row = window.find(Atspi.Role.LIST_ITEM, f'^{re.escape(text)}')
        wait_for(lambda: abs(top_of(row) - there) <= 60, f'the row to stand near {there} px again')
        window.end_well()


if __name__ == '__main__':
    run([test_shortcuts, test_history, test_evidence, test_escape_after_copying, test_other_answer,
         test_place])
