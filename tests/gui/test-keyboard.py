# SPDX-License-Identifier: GPL-3.0-or-later
"""A fact's evidence is reached, followed and left with the keyboard alone."""

import json
import re
import sys

sys.dont_write_bytecode = True
from window import CECOT, Atspi, NotThere, Window, run, text_of, wait_for  # noqa: E402

DOSSIER = json.loads(CECOT.read_text(encoding='utf-8'))
TITLES = [view['title']['en'] for view in DOSSIER['views']]
STATEMENTS = {fact['text']['en'] for fact in DOSSIER['facts']}
TABS_TO_A_FACT = 60


def await_tab(window, number):
    """Wait until tab number (from 1) is the selected one."""
    window.find(Atspi.Role.PAGE_TAB, f'^{re.escape(TITLES[number - 1])}$', [Atspi.StateType.SELECTED])


def focus_row(window):
    """Press Tab until a row with a fact has the keyboard; return what it says."""
    for _ in range(TABS_TO_A_FACT):
        window.key('Tab')
        node = window.focused()
        if node and node.get_role() == Atspi.Role.LIST_ITEM and statement_in(node):
            return statement_in(node)
    raise NotThere(f'no fact within {TABS_TO_A_FACT} presses of Tab; the keyboard is at {node and text_of(node)}')


def statement_in(node):
    """The statement that a row begins with, or None."""
    return next((text for text in STATEMENTS if text_of(node).startswith(text)), None)


def test_shortcuts():
    """Alt with a digit, Ctrl+Page Down and Ctrl+Page Up choose tabs."""
    with Window(CECOT) as window:
        await_tab(window, 1)
        for keys, number in (('alt+2', 2), ('ctrl+Page_Down', 3), ('ctrl+Page_Down', 4), ('ctrl+Page_Up', 3),
                             ('alt+8', 8), ('alt+1', 1)):
            window.key(keys)
            await_tab(window, number)


def test_history():
    """Alt+Left goes back, Alt+Right forward."""
    with Window(CECOT) as window:
        await_tab(window, 1)
        for keys, number in (('alt+3', 3), ('alt+5', 5), ('alt+Left', 3), ('alt+Left', 1), ('alt+Right', 3)):
            window.key(keys)
            await_tab(window, number)


def test_evidence():
    """Tab and Return open the evidence of a fact, Escape closes it."""
    with Window(CECOT) as window:
        window.key('alt+2')
        await_tab(window, 2)
        focus_row(window)
        window.key('Return')
        window.await_words('(?i)^copy with attribution$')
        window.key('Escape')
        window.await_silence('(?i)^copy with attribution$')
        window.end_well()


if __name__ == '__main__':
    run([test_shortcuts, test_history, test_evidence])
