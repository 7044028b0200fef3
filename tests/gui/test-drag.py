# SPDX-License-Identifier: GPL-3.0-or-later
"""Files are dragged from another program with the mouse, and dropped on the window."""

import contextlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from window import CECOT, TOP, Window, run, wait_for  # noqa: E402

EXAMPLE = TOP / 'data/schema/example.dossier.json'
SOURCE = os.environ['DOSSIER_DRAG_SOURCE']
BESIDE = (1500, 300) # where the other window is put: nothing else is there


def xdotool(*arguments):
    return subprocess.run(['xdotool', *map(str, arguments)], check=True, capture_output=True, text=True).stdout


@contextlib.contextmanager
def file_manager(*paths):
    """Another program, beside the window, that has these files."""
    with subprocess.Popen([SOURCE, *map(str, paths)], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout.readline() == 'ready\n'
            xid = wait_for(lambda: xdotool('search', '--onlyvisible', '--pid', process.pid).split(), 'its window')[-1]
            xdotool('windowmove', '--sync', xid, *BESIDE)
            yield
        finally:
            process.kill()


def drag_to(x, y):
    """Press the button on the other window, move there as a hand does, and let go."""
    start = [place + 100 for place in BESIDE]
    xdotool('mousemove', *start, 'mousedown', 1)
    for step in range(1, 21):
        xdotool('mousemove', start[0] + (x - start[0]) * step // 20, start[1] + (y - start[1]) * step // 20,
                'sleep', 0.02)
    xdotool('sleep', 0.2, 'mouseup', 1)


def test_dossier():
    """A dossier that is dropped gets a window of its own."""
    with Window(CECOT) as window, file_manager(EXAMPLE):
        assert len(window.frames()) == 1
        drag_to(600, 400)
        window.await_words('The Old Tower')
        assert len(window.frames()) == 2
        window.end_well()


def test_several():
    """Of several files each gets a window."""
    other = dict(json.loads(EXAMPLE.read_text(encoding='utf-8')), title='The Other Tower')
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, 'other.dossier.json')
        path.write_text(json.dumps(other), encoding='utf-8')
        with Window(CECOT) as window, file_manager(EXAMPLE, path):
            drag_to(600, 400)
            window.await_words('The Old Tower')
            window.await_words('The Other Tower')
            window.end_well()


def test_no_dossier():
    """A file that is none is refused, and the dossier stays."""
    with Window(CECOT) as window, file_manager(TOP / 'README.md'):
        drag_to(600, 400)
        window.await_words('README.md')
        window.focus()
        window.key('alt+Left')
        window.await_words('Space per person')
        window.end_well()


if __name__ == '__main__':
    run([test_dossier, test_several, test_no_dossier])
