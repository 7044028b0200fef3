# SPDX-License-Identifier: GPL-3.0-or-later
"""Who Says What as a screen reader has it: a grid of named cells that is walked with the arrows."""

import json
import re
import sys

sys.dont_write_bytecode = True
from reader import Reader  # noqa: E402
from window import CECOT, Atspi, run, text_of  # noqa: E402

DOSSIER = json.loads(CECOT.read_text(encoding='utf-8'))
STATEMENT = 'Homicides fell due to the Territorial Control Plan'
DENIAL = f'^{STATEMENT}. Experts: denies it. ICG, 2020, Opinion.$'
ICG = next(fact for fact in DOSSIER['facts'] if fact['id'] == 'icg-no-causal-relationship')
CELL = Atspi.Role.TABLE_CELL
BUTTON = Atspi.Role.PUSH_BUTTON
CHECK = Atspi.Role.CHECK_BOX
HEADING = Atspi.Role.HEADING


def open_page(window):
    """Choose the tab by keys, and wait for its page."""
    window.see(Atspi.Role.PAGE_TAB, '^Who Says What$')
    window.go('alt+9', '^Timeline$', Atspi.Role.PAGE_TAB)
    window.go('ctrl+Page_Down', '^Who Says What$', Atspi.Role.PAGE_TAB)
    window.see(HEADING, '^Who Says What$')


def points():
    """The contested points on which the dossier has an answer with a stance."""
    stated = {fact['answers']['question'] for fact in DOSSIER['facts'] if 'stance' in fact.get('answers', {})}
    return [question for question in DOSSIER['questions'] if question['id'] in stated]


def test_grid():
    """The page is a grid: a named row for each point, in it a named cell for each kind of speaker."""
    with Reader(CECOT) as window:
        open_page(window)
        nodes = [(node.get_role(), node.get_name()) for node in window.nodes()]
        heads = [name.split('.')[0] for role, name in nodes if role == BUTTON and 'On record on' in name]
        assert len(heads) == 12, heads
        assert heads[:-1] == sorted(heads[:-1]), heads
        cells = [name for role, name in nodes if role == CELL]
        rows = [name.rstrip('.') for role, name in nodes if role == Atspi.Role.TABLE_ROW]
        assert rows[0] == 'Claim or question', rows
        for question in points():
            statement = question['statement']['en'].rstrip('.')
            of_point = [cell for cell in cells if cell.startswith(statement + '. ')]
            assert len(of_point) == 12, (statement, len(of_point))
            assert rows.count(statement) == 1, (statement, rows)
        window.check_names()
        window.end_well()


def test_walk():
    """Arrows go from cell to cell, Enter opens one, and the fact in it its evidence; Escape leads back."""
    with Reader(CECOT) as window:
        open_page(window)
        window.tab_until('', CELL)
        window.go(['Down'] * 4, f'^{STATEMENT}. Courts: no record in this dossier; that is not silence.$', CELL)
        window.go('End', f'^{STATEMENT}. Speaker not named: ', CELL)
        window.go('Home', f'^{STATEMENT}. Courts: ', CELL)
        window.go(['Right', 'Right'], DENIAL, CELL)
        window.go('Return', '^Show$', BUTTON)
        window.see(HEADING, '^Experts: denies it$')
        window.go('Escape', DENIAL, CELL)
        window.go('Return', '^Show$', BUTTON)
        window.go('Return', '^' + re.escape(ICG['text']['en']))
        window.key('Return')
        window.see(HEADING, '^' + re.escape(ICG['text']['en']) + '$')
        window.end_well()


def test_party():
    """Up from the first row the head of a column leads to all that the party says, Alt+Left back to the head"""
    with Reader(CECOT) as window:
        open_page(window)
        window.tab_until('', CELL)
        window.go('Up', r'^Courts\. On record on \d+ of \d+ contested points\.$', BUTTON)
        window.go(['Right'] * 7, r'^Salvadoran government\. On record', BUTTON)
        head = window.await_focus('.')
        assert head.get_description() == 'All that this party says', head.get_description()
        window.go('Return', '.', Atspi.Role.LIST_ITEM)
        window.see(HEADING, '^Government of El Salvador$')
        window.see(HEADING, '^Changed over time: People held$')
        window.see(Atspi.Role.LABEL, '^Speaks through: Bukele, García')
        window.tab_until('García estimated.*When: .*Reported|García estimated', Atspi.Role.LIST_ITEM)
        window.key('Return')
        window.see(BUTTON, '^Belarmino García, director of the prison. Leads to')
        window.key('F6')
        window.tab_until('^Belarmino García, director of the prison. Leads to', BUTTON)
        window.key('Return')
        window.see(HEADING, '^Belarmino García$')
        window.key('alt+Left')
        window.see(HEADING, '^Government of El Salvador$')
        window.key('alt+Left', 'alt+Left')
        window.await_focus(r'^Salvadoran government\. On record', BUTTON)
        window.end_well()


def test_columns():
    """Columns are chosen by keys: arrows go through the list and choose nothing, the page says how many are hidden."""
    with Reader(CECOT) as window:
        open_page(window)
        window.tab_until('^Choose columns$', BUTTON)
        courts = window.go('Return', '^Courts$', CHECK)
        window.await_state(courts, 'checked')
        below = window.go('Down', '^Detainees and lawyers$', CHECK)
        for check in (courts, below):
            window.await_state(check, 'checked')
        window.go('Up', '^Courts$', CHECK)
        window.key('space')
        window.await_state(courts, 'checked', False)
        hidden = window.see(Atspi.Role.LABEL, '^1 of 12 hidden$')
        window.go('Escape', '^Choose columns$', BUTTON)
        cell = window.go('Tab', '.', CELL)
        assert '. Detainees and lawyers: ' in text_of(cell), text_of(cell)
        window.go('shift+Tab', '^Choose columns$', BUTTON)
        window.go('Return', '^Courts$', CHECK)
        window.key('space')
        window.await_state(courts, 'checked')
        window.go('Escape', '^Choose columns$', BUTTON)
        cell = window.go('Tab', '.', CELL)
        window.go('Home', r'\. Courts: ', CELL)
        window.see_go(hidden)
        window.end_well()


if __name__ == '__main__':
    run([test_grid, test_walk, test_party, test_columns])
