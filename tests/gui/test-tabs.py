# SPDX-License-Identifier: GPL-3.0-or-later
"""Every tab of the CECOT dossier can be read, and whatever takes the keyboard has a name."""

import json
import re
import sys

sys.dont_write_bytecode = True
from window import CECOT, Atspi, Window, run, text_of, wait_for  # noqa: E402

DOSSIER = json.loads(CECOT.read_text(encoding='utf-8'))
FACTS = {fact['id']: fact for fact in DOSSIER['facts']}
LANGUAGE = 'en'


def tabs(window):
    return [tab.get_name() for tab in window.find_all(Atspi.Role.PAGE_TAB)]


def titles():
    """Of the dossier's views; the tabs of Dossier's own pages come after them."""
    return [view['title'][LANGUAGE] for view in DOSSIER['views']]


def shows_views(window):
    return tabs(window)[:len(titles())] == titles()


def facts_of(view):
    """The ids of all facts that a view shows."""
    for section in view['sections']:
        yield from section.get('facts', [])
        for pair in section.get('pairs', []):
            yield from [pair['claim'], *([pair['answer']] if 'answer' in pair else [])]


def open_tab(window, number):
    """Choose a tab by its shortcut and wait for it."""
    window.key(f'alt+{number}')
    window.find(Atspi.Role.PAGE_TAB, f'^{re.escape(titles()[number - 1])}$', [Atspi.StateType.SELECTED])


def spoken(window):
    """Everything that the page says, as one text."""
    return '\n'.join(text_of(node) for node in window.nodes())


def test_order():
    """The tabs stand in the order of the dossier's views."""
    with Window(CECOT) as window:
        wait_for(lambda: shows_views(window), f'the tabs {titles()}')
        window.find(Atspi.Role.PAGE_TAB, titles()[0], [Atspi.StateType.SELECTED])


def test_bundled():
    """Without a file the CECOT dossier opens."""
    with Window() as window:
        wait_for(lambda: shows_views(window), f'the tabs {titles()}')


def view_test(number, view):
    """A case that reads the tab of one view."""
    def case():
        wanted = [FACTS[fact] for fact in facts_of(view)]
        with Window(CECOT) as window:
            open_tab(window, number)
            window.await_words('^' + re.escape(view['title'][LANGUAGE]) + '$')
            said = wait_for(lambda: spoken(window), 'words')
            lost = [fact['id'] for fact in wanted
                    if fact['text'][LANGUAGE] not in said and fact.get('short', {}).get(LANGUAGE, '\0') not in said
                    and 'content_note' not in fact]
            assert not lost, f'{len(lost)} of {len(wanted)} facts are not on the page: {lost[:5]}'
            window.check_names()
            window.end_well()
    case.__doc__ = f'The tab {view["title"][LANGUAGE]} says each of its facts'
    return case


if __name__ == '__main__':
    run([test_order, test_bundled, *(view_test(number, view) for number, view in enumerate(DOSSIER['views'], 1))])
