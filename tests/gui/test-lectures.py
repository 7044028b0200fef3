# SPDX-License-Identifier: GPL-3.0-or-later
"""A lecture is prepared with the keyboard alone, and outlives the program."""

import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from window import CECOT, Atspi, Window, is_a, run, text_of, wait_for  # noqa: E402

INMATES = 4 # the number of a tab with facts
READY = '^Make a copy of '
OWN_TITLE = 'What was counted, and by whom'
NOTES = 'Let the room guess first.'


def is_fact(node):
    return node.get_role() == Atspi.Role.LIST_ITEM


def is_step(node):
    return node.get_role() == Atspi.Role.LIST_ITEM and text_of(node).startswith('Slide ')


def is_named(role, pattern):
    return lambda node: is_a(node, role) and re.search(pattern, text_of(node))


def is_button(pattern):
    return is_named(Atspi.Role.PUSH_BUTTON, pattern)


def type_words(words):
    subprocess.run(['xdotool', 'type', '--clearmodifiers', '--delay', '20', words], check=True)


def open_lectures(window):
    """By the main menu."""
    window.key('F10')
    window.find(Atspi.Role.MENU_ITEM, 'Lectures')
    window.key('e')
    window.find(Atspi.Role.HEADING, '^Lectures$')


def steps(window):
    """The names of the steps, without their numbers."""
    return [re.sub(r'^Slide \d+\. ', '', text_of(node)) for node in window.find_all(Atspi.Role.LIST_ITEM, '^Slide ')]


def open_step(window):
    """The first step, by Return; its fields are there then."""
    window.tab_to(is_step, 'step')
    window.key('Return')
    window.tab_to(is_named(Atspi.Role.TEXT, '^Title of its own$'), 'field for a title')


def test_killed():
    """What was typed last is there after the program was killed"""
    with tempfile.TemporaryDirectory() as folder:
        home = {'XDG_DATA_HOME': folder}
        with Window(CECOT, environment=home) as window:
            window.key(f'alt+{INMATES}')
            window.tab_to(is_fact, 'fact')
            window.key('Return')
            window.find(Atspi.Role.PUSH_BUTTON, '^Copy with attribution$')
            window.key('ctrl+l')
            # A toast says so, but goes by before a slow reader has come to it.
            wait_for(lambda: list(pathlib.Path(folder).rglob('*.lecture.json')), 'the lecture on the disk')
            open_lectures(window)
            window.tab_to(is_button('^My Lecture'), 'lecture')
            window.key('Return')
            open_step(window)
            type_words(OWN_TITLE)
            window.tab_to(lambda node: text_of(node) == 'Notes, for the speaker alone', 'notes')
            type_words(NOTES)
            # The slide follows what was typed: by then it has been seen.
            window.find(Atspi.Role.LIST_ITEM, OWN_TITLE)
            window.kill()
        with Window(CECOT, environment=home) as window:
            open_lectures(window)
            window.tab_to(is_button('^My Lecture. 1 step'), 'lecture')
            window.key('Return')
            window.find(Atspi.Role.LIST_ITEM, OWN_TITLE)
            window.tab_to(is_step, 'step')
            window.key('Return')
            notes = window.tab_to(lambda node: text_of(node) == 'Notes, for the speaker alone', 'notes')
            text = notes.get_text_iface()
            kept = Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
            assert kept == NOTES, kept
            window.end_well()


def test_edit():
    """Steps of a copied lecture are moved, removed and brought back by keys"""
    with tempfile.TemporaryDirectory() as folder, Window(CECOT, environment={'XDG_DATA_HOME': folder}) as window:
        open_lectures(window)
        window.tab_to(is_button(READY), 'ready lecture')
        window.key('Return')
        window.find(Atspi.Role.TEXT, '^Title of the lecture$')
        before = wait_for(lambda: steps(window), 'steps')
        window.check_names()
        window.tab_to(is_step, 'step')
        window.key('alt+Down')
        moved = [before[1], before[0], *before[2:]]
        wait_for(lambda: steps(window) == moved, 'the first step to come second')
        window.key('Delete')
        wait_for(lambda: steps(window) == [moved[0], *moved[2:]], 'the step to go')
        for expected in (moved, before):
            window.key('ctrl+z')
            wait_for(lambda order=expected: steps(window) == order, 'an edit to be undone')
        window.key('ctrl+shift+z')
        wait_for(lambda: steps(window) == moved, 'an edit to be done again')
        window.end_well()


def test_undo_in_a_field():
    """Ctrl+Z in a field undoes what was typed there, as an edit of the lecture"""
    with tempfile.TemporaryDirectory() as folder, Window(CECOT, environment={'XDG_DATA_HOME': folder}) as window:
        open_lectures(window)
        window.tab_to(is_button(READY), 'ready lecture')
        window.key('Return')
        title = window.find(Atspi.Role.TEXT, '^Title of the lecture$').get_text_iface()

        def says():
            return Atspi.Text.get_text(title, 0, Atspi.Text.get_character_count(title))

        before = says()
        window.tab_to(is_named(Atspi.Role.TEXT, '^Title of the lecture$'), 'title')
        window.key('End')
        type_words(', again')
        wait_for(lambda: says() == before + ', again', 'the words')
        window.key('ctrl+z')
        wait_for(lambda: says() == before, 'the words to go')
        window.end_well()


if __name__ == '__main__':
    run([test_killed, test_edit, test_undo_in_a_field])
