# SPDX-License-Identifier: GPL-3.0-or-later
"""A talk as a screen reader has it: the slide in the hall, the speaker's view, the panels, and the way out."""

import re
import sys

sys.dont_write_bytecode = True
from reader import Reader, outline  # noqa: E402
from window import CECOT, Atspi, run, text_of, wait_for  # noqa: E402

INMATES = 4 # the number of the tab that is presented
IMAGE = Atspi.Role.IMAGE
CELL = Atspi.Role.TABLE_CELL
FIRST = r'^Inmates\. '
SECOND = (r'^People held\. The infobox gives a population of 14,532, as of 11 June 2024\. Source article, speaker not '
          r'named\. When: 11 June 2024\. Stated\. 1 answer in this dossier\. ')
THIRD = r'^People held\. According to the lead, Belarmino García, .*\. When: November 2024\. Estimated\. No answer '


def present(window):
    """Choose a page and present it; return the slide."""
    window.see(Atspi.Role.PAGE_TAB, '^Inmates$')
    window.go(f'alt+{INMATES}', '^Inmates$', Atspi.Role.PAGE_TAB)
    window.key('F5')
    take_keyboard(window, '^Inmates: slides$')
    return window.await_focus(FIRST, IMAGE)


def take_keyboard(window, title):
    """Give the keyboard to the window that has been opened, as a window manager does."""
    wait_for(lambda: any(re.search(title, frame.get_name()) for frame in window.frames()), f'the window {title}')
    window.focus()


def leave(window, title):
    """Wait until such a window is there no longer, and give the keyboard back."""
    wait_for(lambda: not any(re.search(title, frame.get_name()) for frame in window.frames()), f'{title} to go')
    window.focus()


def said(window, title):
    """What a window says, in reading order: roles and names."""
    frame = next(frame for frame in window.frames() if re.search(title, frame.get_name()))
    return [(node.get_role(), text_of(node)) for node in outline(frame)]


def test_hall():
    """The slide tells statement, speaker, date, status and answer, follows the keys, and tells nothing while shaded"""
    with Reader(CECOT) as window:
        slide = present(window)
        window.key('Page_Down')
        window.await_name(slide, SECOND)
        window.key('space')
        window.await_name(slide, THIRD)
        window.key('Page_Up')
        told = window.await_name(slide, SECOND)
        for key, words in (('b', 'A black screen'), ('w', 'A white screen')):
            window.key(key)
            window.await_name(slide, f'^{words}$')
            assert not any('14,532' in text for _, text in said(window, '^Inmates: slides$')), f'seen through {words}'
            window.key(key)
            window.await_name(slide, '^' + re.escape(told) + '$')
        window.check_names()
        window.end_well()


def test_panels():
    """Tab tells the slides one by one and ? the keys; Escape leaves one state at a time, and the talk at last"""
    with Reader(CECOT) as window:
        slide = present(window)
        window.key('Page_Down')
        window.await_name(slide, SECOND)
        window.go('Tab', r'^2  People held – The infobox', CELL)
        chosen = window.here
        # Where the pointer lies chooses nothing, as it lies anywhere in a hall; a click does.
        window.point(window.see(CELL, r'^4  '))
        window.point(window.see(CELL, r'^5  '))
        window.await_state(chosen, 'selected')
        window.go('Right', r'^3  People held – 15,000', CELL)
        window.go('Escape', SECOND, IMAGE)
        window.go('Tab', r'^2  People held – The infobox', CELL)
        window.go('Right', r'^3  People held – 15,000', CELL)
        window.go('Return', THIRD, IMAGE)
        window.go('Tab', r'^3  ', CELL)
        # A press that is drawn away is taken back: the slides are still told.
        window.point(window.see(CELL, r'^2  '), 'mousedown', '1')
        window.point(window.see(CELL, r'^5  '), 'mouseup', '1')
        window.point(window.see(CELL, r'^2  '), 'click', '1')
        window.await_focus(SECOND, IMAGE)
        window.key('space')
        window.await_name(slide, THIRD)
        keys = window.go('question', '^Keys$')
        window.await_description(keys, r'Page Down: next step or slide\. .*B or \.: black screen\. .*Escape: leave ')
        window.go('Escape', THIRD, IMAGE)
        window.key('b')
        window.await_name(slide, '^A black screen$')
        window.go('question', '^Keys$')
        window.go('Escape', '^A black screen$', IMAGE)
        window.key('Escape')
        window.await_name(slide, THIRD)
        window.key('Escape')
        leave(window, '^Inmates: slides$')
        window.await_focus('^Inmates$', Atspi.Role.PAGE_TAB)
        window.end_well()


def test_speaker():
    """The speaker's view tells the slide, the next one, notes, time and pace, and what the audience sees"""
    with Reader(CECOT) as window:
        present(window)
        window.key('Page_Down', 's')
        take_keyboard(window, '^Inmates: speaker$')
        window.await_focus(SECOND, IMAGE)
        page = said(window, '^Inmates: speaker$')
        names = [name for _, name in page]
        for before, pattern in (('Slide', r'^2 of \d+$'), ('Elapsed', r'^\d:\d\d$'), ('Clock', r'^\d\d:\d\d'),
                                ('Audience screen', '.')):
            assert re.search(pattern, names[names.index(before) + 1]), (before, names)
        assert (Atspi.Role.HEADING, 'Now') in page and (Atspi.Role.HEADING, 'Notes') in page, page
        next_one = names.index(next(name for name in names if name.startswith('Next: 3. People held')))
        assert page[next_one + 1][0] == IMAGE and re.search(THIRD, names[next_one + 1]), page[next_one + 1]
        pane = page.index((Atspi.Role.SCROLL_PANE, 'Notes'))
        assert any(name.startswith('The infobox gives the day.') for name in names[pane:]), names[pane:]
        window.key('b')
        window.see(Atspi.Role.LABEL, 'black screen')
        wait_for(lambda: (IMAGE, 'A black screen') in said(window, '^Inmates: slides$'), 'the hall to be black')
        assert re.search(SECOND, window.name_of(window.here)), 'the speaker goes on seeing the slide'
        window.key('b')
        window.check_names()
        window.key('Escape')
        leave(window, '^Inmates: speaker$')
        window.end_well()


if __name__ == '__main__':
    run([test_hall, test_panels, test_speaker])
