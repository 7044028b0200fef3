# SPDX-License-Identifier: GPL-3.0-or-later
"""The status lens as a screen reader has it: what is dimmed stays where it is, says so, and is as before without it."""

import re
import sys

sys.dont_write_bytecode = True
from reader import Reader, outline  # noqa: E402
from window import CECOT, Atspi, run, text_of  # noqa: E402

INMATES = 4 # the number of its tab
BUTTON = Atspi.Role.PUSH_BUTTON
ITEM = Atspi.Role.LIST_ITEM
DIMMED = 'Dimmed: it stands below “counted or ruled”.'


def rows(window, page):
    """Each row and mark of a page that says a fact, with what is told of it beside its name."""
    window.frames()
    return {name: node.get_description() or '' for node in outline(page)
            if node.get_role() == ITEM and '. Source: ' in (name := text_of(node))}


def choose(window, name, passed):
    """Choose in the menu of the lens, which is left of the main menu; by as many steps down as are passed."""
    window.tab_until('^Status Lens$', BUTTON, key='shift+Tab')
    window.go('Return', '^Dim Nothing$', Atspi.Role.MENU_ITEM)
    item = window.go(['Down'] * passed, f'^{name}$', Atspi.Role.MENU_ITEM) if passed else window.here
    window.go('Return', '^Status Lens$', BUTTON)
    return item


def test_page():
    """What the lens dims is still there, says that it is dimmed, and opens; off again, all is told as before"""
    with Reader(CECOT) as window:
        window.see(Atspi.Role.PAGE_TAB, '^Inmates$')
        window.go(f'alt+{INMATES}', '^Inmates$', Atspi.Role.PAGE_TAB)
        page = window.see(Atspi.Role.SCROLL_PANE, '^Inmates$')
        # The page is built by and by, and what is far below not before the reader comes near.
        window.see(Atspi.Role.LIST, '^How many are held$')
        before = rows(window, page)
        assert not any(before.values()), before
        choose(window, 'Counted or Ruled', 1)
        notice = window.see(Atspi.Role.LABEL, '^Dimmed on this page: ')
        count, total = map(int, re.search(r'(\d+) facts of (\d+), which stand below “counted or ruled”',
                                          notice.get_name()).groups())
        assert 0 < count < total, (count, total)
        dimmed = rows(window, page)
        assert dimmed.keys() >= before.keys(), before.keys() - dimmed.keys()
        assert set(dimmed.values()) == {'', DIMMED}, set(dimmed.values())
        for name, told in dimmed.items():
            assert not (told and re.search(r'\. Counted\. ', name)), f'counted, and dimmed: {name}'
        first = window.tab_until(r'\. Estimated\. ', ITEM)
        window.await_description(first, f'^{DIMMED}$')
        window.key('Return')
        opened = window.see(Atspi.Role.HEADING, '.*')
        window.key('Escape')
        window.see_go(opened)
        choose(window, 'Dim Nothing', 0)
        window.see_go(notice)
        after = rows(window, page)
        assert after.keys() >= dimmed.keys() and not any(after.values()), after
        window.end_well()


def test_described():
    """What is told of an answer beside the one above is told with the lens too, and after it"""
    with Reader(CECOT) as window:
        window.see(Atspi.Role.PAGE_TAB, '^Inmates$')
        window.go(f'alt+{INMATES}', '^Inmates$', Atspi.Role.PAGE_TAB)
        window.see(BUTTON, '^Why do these differ')
        window.tab_until('^Why do these differ', BUTTON)
        window.go('Return', '^Add to Lecture$', BUTTON)
        row = window.tab_until('^García estimated in November 2024', ITEM)
        told = window.await_description(row, '^Beside the one above: Conflicts: same question and time$')
        choose(window, 'Counted or Ruled', 1)
        window.await_description(row, f'^{told}. {DIMMED}$')
        choose(window, 'Dim Nothing', 0)
        window.await_description(row, f'^{told}$')
        window.end_well()


if __name__ == '__main__':
    run([test_page, test_described])
