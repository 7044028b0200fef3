# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of a question, and that of the open ones, as a screen reader has them."""

import json
import re
import sys

sys.dont_write_bytecode = True
from reader import Reader, outline  # noqa: E402
from window import CECOT, Atspi, run, text_of, wait_for  # noqa: E402

DOSSIER = json.loads(CECOT.read_text(encoding='utf-8'))
STATUSES = 'Counted|Stated|Reported|Estimated|No figure'
INMATES = 4 # the number of its tab
BUTTON = Atspi.Role.PUSH_BUTTON
HEADING = Atspi.Role.HEADING
ITEM = Atspi.Role.LIST_ITEM
LABEL = Atspi.Role.LABEL


def answers(question):
    """The statements that answer a question."""
    return [fact['text']['en'] for fact in DOSSIER['facts'] if fact.get('answers', {}).get('question') == question]


def page_of(window, title):
    """What the page that was opened last says, in reading order: roles and names."""
    pane = window.see(Atspi.Role.SCROLL_PANE, f'^{title}$')
    return [(node.get_role(), text_of(node)) for node in outline(pane)]


def test_differ():
    """Why answers differ is a sentence before them, and each has speaker, date, status and what it is to the last"""
    with Reader(CECOT) as window:
        window.see(Atspi.Role.PAGE_TAB, '^Inmates$')
        window.go(f'alt+{INMATES}', '^Inmates$', Atspi.Role.PAGE_TAB)
        window.see(BUTTON, '^Why do these differ')
        window.tab_until('^Why do these differ', BUTTON)
        window.go('Return', '^Add to Lecture$', BUTTON)
        window.see(HEADING, '^9 answers$')
        page = page_of(window, 'People held')
        heads = [name for role, name in page if role == HEADING]
        assert heads == ['People held', 'Why do these differ?', 'People held', '9 answers'], heads
        verdict = page[page.index((HEADING, 'Why do these differ?')) + 1]
        assert verdict[0] == LABEL, verdict
        for words in ('wo different answers', 'Belarmino García', 'November 2024', 'does not settle which holds.'):
            assert words in verdict[1], verdict
        assert (LABEL, '1 pair in conflict') in page and (LABEL, '2 declined to answer') in page, page
        rows = [name for role, name in page if role == ITEM and not re.match(r'\d+ of \d+\. |A day of', name)]
        assert len(rows) == 9, rows
        for text in answers('people-held'):
            row = next((row for row in rows if row.startswith(text + ' ')), None)
            assert row, f'no row says {text}'
            assert re.search(rf'^ [^.]+\. (When|Said): [^.]*\d{{4}}\. ({STATUSES})\. ', row[len(text):]), row
        window.check_names()
        first = window.tab_until('^' + re.escape(rows[0]) + '$', ITEM)
        conflict = window.go(['Down'] * 5, '^García estimated in November 2024', ITEM)
        window.await_description(conflict, '^Beside the one above: Conflicts: same question and time$')
        assert not window.go(['Up'] * 5, '^' + re.escape(rows[0])).get_description(), 'nothing is above the first'
        window.key('Return')
        opened = window.see(HEADING, '^' + re.escape(rows[0].split('. ')[0]))
        window.await_state(first, 'selected')
        window.key('Escape')
        window.see_go(opened)
        window.end_well()


def test_open():
    """Open questions stand in groups with reasons; the age is chosen by keys, and entries open what they are about"""
    with Reader(CECOT) as window:
        window.see(Atspi.Role.PAGE_TAB, '^Open Questions$')
        window.go('alt+2', '^Background$', Atspi.Role.PAGE_TAB)
        tab = window.go('End', '^Open Questions$', Atspi.Role.PAGE_TAB)
        window.key('Return')
        window.await_state(tab, 'selected')
        window.see(HEADING, '^Numbers without a date$')
        page = page_of(window, 'Open Questions')
        for title in ('What the source leaves out', 'Asked for, and declined', 'Access refused',
                      'Claims without an answer', 'Only the speaker’s own word', 'No speaker named'):
            place = page.index((HEADING, title))
            count, reason = page[place + 1], page[place + 2]
            assert count[0] == LABEL and count[1].isdigit() and reason[0] == LABEL and reason[1].endswith('.'), title
            assert (Atspi.Role.LIST, title) in page, title
        declined = window.tab_until('declined in March 2025', ITEM, presses=20)
        assert text_of(declined).endswith('Spokesperson of the Salvadoran government, name not given; March 2025; '
                                          'No figure.'), text_of(declined)
        window.key('Return')
        opened = window.see(HEADING, '^A spokesperson for the government declined in March 2025')
        window.key('Escape')
        window.see_go(opened)
        more = window.tab_until('^Show all 20$', BUTTON)
        own_word = window.go('Return', r'^.*\. Answered only by ', ITEM)
        assert text_of(own_word) not in [name for _, name in page], 'the first that was not there before'
        window.see_go(more)
        chooser = window.tab_until('^Show numbers older than$')
        window.await_description(chooser, '^1 year$')
        window.go('space', '^6 months$', ITEM)
        window.step('Home') # newer GTK comes to the first row a second time once the list is laid out
        window.go('Down', '^1 year$', ITEM)
        window.go('Down', '^2 years$', ITEM)
        window.go('Return', '^Show numbers older than$')
        window.await_description(chooser, '^2 years$')
        window.see(HEADING, '^Numbers from before 1 January 2024$')
        row = window.go('Tab', r'^.*\. Newest number', ITEM)
        wait_for(lambda: not re.search(r'\(.*202[456].*\)', text_of(row)), 'older numbers alone')
        subject = text_of(row).split('. ')[0]
        window.key('Return')
        window.see(HEADING, r'^\d+ answers?$')
        window.see(HEADING, f'^{re.escape(subject)}$')
        window.end_well()


if __name__ == '__main__':
    run([test_differ, test_open])
