# SPDX-License-Identifier: GPL-3.0-or-later
"""A lecture becomes a file, and paper, with the keyboard alone."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from window import CECOT, Atspi, Window, run, text_of, wait_for  # noqa: E402

# By the whole stack a leak of a library that a file chooser brings with it can be told from one of ours.
WHOLE_STACKS = {'ASAN_OPTIONS': os.environ.get('ASAN_OPTIONS', '') + ':fast_unwind_on_malloc=0'}
TAKE_AWAY = '^Take “One prison, many claims” away$'


def type_words(words):
    subprocess.run(['xdotool', 'type', '--clearmodifiers', '--delay', '20', words], check=True)


def open_menu(window):
    """Of the ready lecture."""
    window.key('F10')
    window.find(Atspi.Role.MENU_ITEM, 'Lectures')
    window.key('e')
    window.find(Atspi.Role.HEADING, '^Lectures$')
    window.tab_to(lambda node: re.search(TAKE_AWAY, text_of(node)), 'button')
    window.check_names()
    window.key('Return')
    window.find(Atspi.Role.MENU_ITEM, 'Page for _?Telephones|_?Page for Telephones')


def await_field(window):
    """The file chooser has the keyboard: there is no window manager that would give it."""
    window.find(Atspi.Role.PUSH_BUTTON, '^_?Save')

    def has_field():
        window.focus()
        node = window.focused()
        return node and node.get_role() == Atspi.Role.TEXT

    wait_for(has_field, 'a field for the name')


def save_as(window, key, path):
    """Choose from the menu by its letter, and give the file chooser a path."""
    open_menu(window)
    window.key(key)
    await_field(window)
    window.key('ctrl+a')
    type_words(str(path))
    window.key('Return')
    wait_for(path.exists, 'the file')


def test_page():
    """The ready lecture as a page for telephones"""
    with tempfile.TemporaryDirectory() as folder, Window(CECOT, environment=WHOLE_STACKS) as window:
        path = pathlib.Path(folder, 'talk.html')
        save_as(window, 'p', path)
        text = path.read_text(encoding='utf-8')
        assert text.startswith('<!DOCTYPE html>') and '14,532' in text, text[:200]
        assert 'Say what this talk is' not in text
        window.end_well()


def test_handout():
    """The ready lecture as a handout"""
    with tempfile.TemporaryDirectory() as folder, Window(CECOT, environment=WHOLE_STACKS) as window:
        path = pathlib.Path(folder, 'talk.pdf')
        save_as(window, 'h', path)
        words = subprocess.run(['pdftotext', path, '-'], capture_output=True, check=True).stdout.decode()
        assert 'Say what this talk is' in words and 'severe beatings' not in words, words[:200]
        window.end_well()


def test_not_chosen():
    """Escape in the file chooser leaves the reader where they were"""
    with Window(CECOT, environment=WHOLE_STACKS) as window:
        open_menu(window)
        window.key('p')
        await_field(window)
        window.key('Escape')
        window.await_gone(Atspi.Role.PUSH_BUTTON, '^_?Save')
        window.find(Atspi.Role.HEADING, '^Lectures$')
        window.end_well()


def test_print():
    """Ctrl+P offers the page in view to the printers"""
    with Window(CECOT, environment=WHOLE_STACKS) as window:
        window.key('ctrl+p')
        window.find(Atspi.Role.PUSH_BUTTON, '^Pre_?view')
        window.focus()
        window.key('Escape')
        window.await_gone(Atspi.Role.PUSH_BUTTON, '^Pre_?view')
        status, errors = window.end()
        # GTK looks for printers in the network, and says where it cannot.
        complaints = [line for line in errors.splitlines() if line and 'avahi' not in line]
        assert (status, complaints) == (0, [])


if __name__ == '__main__':
    run([test_page, test_handout, test_not_chosen, test_print])
