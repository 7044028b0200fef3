# SPDX-License-Identifier: GPL-3.0-or-later
"""Who Says What as a screen reader has it: a grid of named cells that is walked with the arrows."""

import json
import re
import sys

sys.dont_write_bytecode = True
from window import CECOT, Atspi, Window, run, text_of, wait_for  # noqa: E402

DOSSIER = json.loads(CECOT.read_text(encoding='utf-8'))
STATEMENT = 'Homicides fell due to the Territorial Control Plan'
DENIAL = f'^{STATEMENT}. Experts: denies it. ICG, 2020, Opinion.$'
ICG = next(fact for fact in DOSSIER['facts'] if fact['id'] == 'icg-no-causal-relationship')


def open_page(window):
    """Choose the tab, and wait for its page."""
    tab = window.find(Atspi.Role.PAGE_TAB, '^Who Says What$')
    tab.get_action_iface().do_action(0)
    window.find(Atspi.Role.HEADING, '^Who Says What$')


def points():
    """The contested points on which the dossier has an answer with a stance."""
    stated = {fact['answers']['question'] for fact in DOSSIER['facts'] if 'stance' in fact.get('answers', {})}
    return [question for question in DOSSIER['questions'] if question['id'] in stated]


def wait_focus(window, pattern):
    wait_for(lambda: (node := window.focused()) and re.search(pattern, text_of(node)), f'the keyboard at {pattern}')


def test_grid():
    """The page is a grid: a row for each point, in it a named cell for each kind of speaker."""
    with Window(CECOT) as window:
        open_page(window)
        heads = [node for node in window.find_all(Atspi.Role.PUSH_BUTTON, 'On record on')]
        assert len(heads) == 12, [head.get_name() for head in heads]
        names = [head.get_name().split('.')[0] for head in heads]
        assert names[:-1] == sorted(names[:-1]), names
        cells = [node.get_name() for node in window.find_all(Atspi.Role.TABLE_CELL)]
        for question in points():
            statement = question['statement']['en'].rstrip('.')
            of_point = [cell for cell in cells if cell.startswith(statement + '. ')]
            assert len(of_point) == 12, (statement, len(of_point))
        window.check_names()
        window.end_well()


def test_walk():
    """Arrows go from cell to cell, Enter opens one, and the fact in it its evidence; Escape leads back."""
    with Window(CECOT) as window:
        open_page(window)
        window.tab_to(lambda node: node.get_role() == Atspi.Role.TABLE_CELL, 'cell')
        window.key('Down', 'Down', 'Down', 'Down', 'Right', 'Right')
        wait_focus(window, DENIAL)
        window.key('Return')
        window.find(Atspi.Role.HEADING, '^Experts: denies it$')
        window.key('Escape')
        wait_focus(window, DENIAL)
        window.key('Return')
        wait_focus(window, '^Show$')
        window.key('Return')
        wait_focus(window, '^' + re.escape(ICG['text']['en']))
        window.key('Return')
        window.find(Atspi.Role.HEADING, '^' + re.escape(ICG['text']['en']) + '$')
        window.end_well()


def test_party():
    """The head of a column leads to all that the party says; so does the speaker in the evidence."""
    with Window(CECOT) as window:
        open_page(window)
        window.find(Atspi.Role.PUSH_BUTTON, '^Salvadoran government. On record').get_action_iface().do_action(0)
        window.find(Atspi.Role.HEADING, '^Government of El Salvador$')
        window.find(Atspi.Role.HEADING, '^Changed over time: People held$')
        window.await_words('^Speaks through: Bukele, García')
        window.tab_to(lambda node: node.get_role() == Atspi.Role.LIST_ITEM and 'García estimated' in node.get_name(),
                      'fact of García')
        window.key('Return')
        speaker = window.find(Atspi.Role.PUSH_BUTTON, '^Belarmino García, director of the prison. Leads to')
        speaker.get_action_iface().do_action(0)
        window.find(Atspi.Role.HEADING, '^Belarmino García$')
        window.end_well()


def test_columns():
    """A column that is unchecked is gone, and the page says that one is hidden."""
    with Window(CECOT) as window:
        open_page(window)
        window.tab_to(lambda node: node.get_name() == 'Columns', 'button for the columns')
        window.key('Return')
        wait_focus(window, '^Courts$')
        window.key('space')
        window.await_words('^1 of 12 hidden$')
        window.await_gone(Atspi.Role.PUSH_BUTTON, '^Courts. On record')
        window.end_well()


if __name__ == '__main__':
    run([test_grid, test_walk, test_party, test_columns])
