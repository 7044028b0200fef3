# SPDX-License-Identifier: GPL-3.0-or-later
"""A talk on two screens: who sees what where, and what becomes of it when one of them is unplugged.

The screens are outputs of an X server without any hardware (tests/run-display --outputs), under a window manager."""

import re
import subprocess
import sys

sys.dont_write_bytecode = True
from window import CECOT, Atspi, Window, run, text_of, wait_for  # noqa: E402

DESK, PROJECTOR = 'DUMMY0', 'DUMMY1' # a laptop's screen, to the left, and one for a hall
PLACES = {DESK: (0, 0, 1280, 720), PROJECTOR: (1280, 0, 1920, 1080)}
SLIDES, SPEAKER = ': slides$', ': speaker$'


def shell(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def monitors():
    """The outputs that show something."""
    return sorted(re.findall(r'(DUMMY\d+)$', shell('xrandr', '--listmonitors'), re.MULTILINE))


def plug(output):
    x, y, width, height = PLACES[output]
    shell('xrandr', '--addmode', output, f'{width}x{height}')
    # Such an output is not connected before it shows something: so it is moved once it is.
    for place in (f'{x}x{height}', f'{x}x{y}'):
        shell('xrandr', '--output', output, '--mode', f'{width}x{height}', '--pos', place)
        wait_for(lambda: output in monitors(), f'{output} to be there')


def unplug(output):
    shell('xrandr', '--output', output, '--off')
    wait_for(lambda: output not in monitors(), f'{output} to be gone')


def find_window(name):
    found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', name], capture_output=True, text=True,
                           check=False).stdout.split()
    return found[-1] if found else None


def place_of(name):
    """Where the window is and how large: x, y, width, height."""
    window = find_window(name)
    if not window:
        return None
    found = dict(line.split('=') for line in shell('xdotool', 'getwindowgeometry', '--shell', window).split())
    return tuple(int(found[key]) for key in ('X', 'Y', 'WIDTH', 'HEIGHT'))


def await_place(name, output):
    try:
        wait_for(lambda: place_of(name) == PLACES[output], name)
    except AssertionError:
        raise AssertionError(f'{name} is at {place_of(name)}, not on {output} at {PLACES[output]}') from None


def await_front(name):
    wait_for(lambda: shell('xdotool', 'getactivewindow').strip() == find_window(name), f'{name} to be in front')


def choose_screen(window, name):
    """By the menu beside the button that presents."""
    window.find(Atspi.Role.HEADING)
    for _ in range(20):
        window.key('shift+Tab')
        if text_of(window.focused()) == 'What to Present, and Where':
            break
    window.key('Return')
    wait_for(lambda: window.focused().get_role() == Atspi.Role.MENU_ITEM, 'the menu')
    for _ in range(20):
        window.key('Down')
        if text_of(window.focused()) == name:
            window.key('Return')
            wait_for(lambda: window.focused().get_role() != Atspi.Role.MENU_ITEM, 'the menu to close')
            return
    raise AssertionError(f'no {name} in the menu')


def begin(window, screen):
    choose_screen(window, screen)
    window.key('alt+4', 'F5')
    window.await_words('^1 of ')


def test_talk():
    """Slides and speaker are where they were put, swap, and outlive a screen that is unplugged"""
    plug(PROJECTOR)
    with Window(CECOT) as window:
        begin(window, PROJECTOR)
        await_place(SLIDES, PROJECTOR)
        await_place(SPEAKER, DESK)
        for slides, speaker in ((DESK, PROJECTOR), (PROJECTOR, DESK)):
            window.key('s')
            await_place(SLIDES, slides)
            await_place(SPEAKER, speaker)
        window.await_words(f'^{PROJECTOR}$')
        window.key('space', 'space')
        window.await_words('^3 of ')

        unplug(PROJECTOR)
        window.await_words('^A screen was unplugged: the slides are on this one, behind this window$')
        await_place(SLIDES, DESK)
        await_front(SPEAKER)
        assert window.says('^3 of '), 'the talk is elsewhere'
        window.key('space')
        window.await_words('^4 of ')

        plug(PROJECTOR)
        await_place(SLIDES, PROJECTOR)
        await_place(SPEAKER, DESK)
        window.await_words(f'^{PROJECTOR}$')
        window.key('space')
        window.await_words('^5 of ')
        window.key('Escape')
        wait_for(lambda: not find_window(SLIDES) and not find_window(SPEAKER), 'the talk to end')
        window.end_well()


def test_speaker_unplugged():
    """A speaker whose own screen is unplugged is told so on the one that is left, and goes back"""
    plug(PROJECTOR)
    with Window(CECOT) as window:
        begin(window, DESK)
        await_place(SLIDES, DESK)
        await_place(SPEAKER, PROJECTOR)
        unplug(PROJECTOR)
        await_place(SLIDES, DESK)
        window.await_words('^A screen was unplugged')
        plug(PROJECTOR)
        await_place(SPEAKER, PROJECTOR)
        await_place(SLIDES, DESK)
        window.end_well()


if __name__ == '__main__':
    run([test_talk, test_speaker_unplugged])
