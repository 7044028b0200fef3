# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed program as its user meets it: through its accessibility tree and the keyboard.

Every test of this folder runs inside tests/run-display, which gives it a display and an accessibility bus of its own.
Nothing here sleeps for a fixed time: wait_for() looks again until what is awaited is there, or fails with what it saw.
"""

import contextlib
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time
import traceback

# Warnings end the program under test, not the one that tests it; so this comes before GLib is loaded.
APP_DEBUG = os.environ.pop('G_DEBUG', 'fatal-warnings')

import gi  # noqa: E402

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

TOP = pathlib.Path(__file__).resolve().parents[2]
CECOT = TOP / 'data/dossiers/cecot.dossier.json'
PATIENCE = float(os.environ.get('DOSSIER_TEST_PATIENCE', '15'))


class NotThere(AssertionError):
    """What was awaited did not come."""


def wait_for(look, what, patience=PATIENCE):
    """Return the first true answer of look(); nodes may vanish under its hands meanwhile."""
    deadline = time.monotonic() + patience
    while True:
        with contextlib.suppress(GLib.Error):
            if answer := look():
                return answer
        if time.monotonic() > deadline:
            raise NotThere(f'waited {patience:.0f} s in vain for {what}')
        time.sleep(0.02)


def children(node):
    """The children of a node, as they are now."""
    return [child for index in range(node.get_child_count()) if (child := node.get_child_at_index(index))]


def walk(node):
    """The node and all below it, in reading order."""
    yield node
    with contextlib.suppress(GLib.Error):
        for child in children(node):
            yield from walk(child)


def has(node, *states):
    """Whether the node has all the states, given as in Atspi.StateType."""
    found = node.get_state_set()
    return all(found.contains(state) for state in states)


def focusable(node):
    return has(node, Atspi.StateType.FOCUSABLE)


def is_a(node, role):
    """Whether a node has this role, or any for None. Newer GTK has a role of its own for a button that stays in."""
    buttons = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON}
    found = node.get_role()
    return role in (None, found) or {role, found} <= buttons


def text_of(node):
    """What a node says: its name, or the text in it. Its text must be asked for by length (see GTK 4.8)."""
    if name := node.get_name():
        return name
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ''


def describe(node):
    return f'{node.get_role_name()} "{text_of(node)}"'


class Window:
    """A running Dossier."""

    def __init__(self, *arguments, environment=None, prefix=None):
        prefix = pathlib.Path(prefix or os.environ['DOSSIER_PREFIX'])
        self.errors = tempfile.TemporaryFile(mode='w+', encoding='utf-8')
        variables = dict(os.environ, G_DEBUG=APP_DEBUG)
        variables['XDG_DATA_DIRS'] = f'{prefix}/share:' + variables['XDG_DATA_DIRS']
        variables.update(environment or {})
        self.process = subprocess.Popen([str(prefix / 'bin/dossier'), *map(str, arguments)], env=variables,
                                        stdin=subprocess.DEVNULL, stderr=self.errors)
        self.app = None

    def __enter__(self):
        try:
            self.app = wait_for(self._find_application, 'the program on the accessibility bus')
            wait_for(self.frames, 'a window')
            self.focus()
        except BaseException:
            self.kill()
            raise
        return self

    def __exit__(self, kind, value, trace):
        if kind:
            print('# what was on the screen:\n' + self.dump(), file=sys.stderr)
        self.kill()

    def _find_application(self):
        self.check_alive()
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        return next((node for node in children(desktop) if node.get_process_id() == self.process.pid), None)

    def check_alive(self):
        if self.process.poll() is not None:
            raise AssertionError(f'the program ended with {self.process.returncode}: {self.stderr()}')

    def stderr(self):
        """Everything that the program has said on standard error."""
        self.errors.seek(0)
        return self.errors.read()

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def end(self):
        """Ask the program to end, as a session does; return its exit status and what it said on standard error."""
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(timeout=PATIENCE)
        return status, self.stderr()

    def frames(self):
        """The program's windows. The cache is dropped: GTK does not tell of every change."""
        self.app.clear_cache()
        return children(self.app)

    def nodes(self):
        """Every node of every window."""
        self.check_alive()
        for frame in self.frames():
            yield from walk(frame)

    def find_all(self, role=None, name=None, states=()):
        """Nodes of this role whose name matches the regular expression."""
        for node in self.nodes():
            with contextlib.suppress(GLib.Error):
                if (is_a(node, role) and (name is None or re.search(name, node.get_name() or '')) and
                        has(node, *states)):
                    yield node

    def find(self, role=None, name=None, states=()):
        """The first such node; waits for it."""
        what = f'{role.value_nick if role else "something"} named {name} {[state.value_nick for state in states]}'
        return wait_for(lambda: next(self.find_all(role, name, states), None), what)

    def nameless(self):
        """What takes the keyboard and has no name, or only that of its type."""
        return [describe(node) for node in self.nodes()
                if focusable(node) and re.match(r'(Gtk|Adw|Dossier)[A-Z]|$', node.get_name() or '')]

    def says(self, pattern):
        """Whether any node says this."""
        return any(re.search(pattern, text_of(node)) for node in self.nodes())

    def await_words(self, pattern):
        wait_for(lambda: self.says(pattern), f'the words {pattern}')

    def await_gone(self, role, name):
        """Wait until no such node is left."""
        wait_for(lambda: next(self.find_all(role, name), None) is None, f'{role.value_nick} {name} to go')

    def end_well(self):
        """Ask the program to end; it must do so with status 0 and without having complained."""
        status, errors = self.end()
        assert (status, errors) == (0, ''), f'it ended with {status}: {errors}'

    def check_names(self):
        assert not self.nameless(), f'take the keyboard and have no name: {self.nameless()[:10]}'

    def focused(self):
        """The node that has the keyboard, or None. GTK marks a whole chain; the deepest is meant."""
        nodes = list(self.find_all(states=[Atspi.StateType.FOCUSED]))
        return nodes[-1] if nodes else None

    def focus(self):
        """Give the window the keyboard: there is no window manager that would."""
        def give():
            self.check_alive()
            found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(self.process.pid)],
                                   capture_output=True, text=True, check=False).stdout.split()
            if not found:
                return None
            subprocess.run(['xdotool', 'windowfocus', '--sync', found[-1]], check=True)
            return found[-1]
        self.xid = wait_for(give, 'an X window')

    def key(self, *keys):
        """Press keys, in xdotool's names: key('ctrl+Page_Down', 'Tab')."""
        self.check_alive()
        subprocess.run(['xdotool', 'key', '--clearmodifiers', *keys], check=True)

    def point(self, node, *more):
        """Put the pointer on a node of the window that has the keyboard; more for xdotool, as 'click', '1'."""
        box = Atspi.Component.get_extents(node.get_component_iface(), Atspi.CoordType.WINDOW)
        place = (str(box.x + box.width // 2), str(box.y + box.height // 2))
        subprocess.run(['xdotool', 'mousemove', '--sync', '--window', self.xid, *place, *more], check=True)

    def tab_to(self, is_wanted, what, presses=60):
        """Press Tab until a node that is wanted has the keyboard; return it."""
        for _ in range(presses):
            self.key('Tab')
            node = self.focused()
            if node and is_wanted(node):
                return node
        raise NotThere(f'no {what} within {presses} presses of Tab; the keyboard is at {node and describe(node)}')

    def dump(self):
        """The tree as text."""
        lines = []

        def add(node, depth):
            with contextlib.suppress(GLib.Error):
                states = [name for name in ('focusable', 'focused', 'selected', 'checked')
                          if has(node, getattr(Atspi.StateType, name.upper()))]
                lines.append('  ' * depth + ' '.join([describe(node), *states]))
                for child in children(node):
                    add(child, depth + 1)

        for frame in self.frames() if self.app else []:
            add(frame, 0)
        return '\n'.join(lines)


def spanish(folder):
    """Variables of a Spanish-speaking desktop. C.UTF-8 would silence gettext, so a real locale is made in folder."""
    subprocess.run(['localedef', '-i', 'es_SV', '-f', 'UTF-8', f'{folder}/es_SV.UTF-8'], check=True)
    return {'LOCPATH': str(folder), 'LC_ALL': 'es_SV.UTF-8', 'LANGUAGE': 'es'}


def run(cases):
    """Run functions as cases of the Test Anything Protocol, named by their first line of documentation; exit."""
    failed = 0
    print(f'1..{len(cases)}', flush=True)
    for number, case in enumerate(cases, 1):
        try:
            case()
            verdict = 'ok'
        except Exception: # pylint: disable=broad-except # whatever it is, it is this case's failure
            traceback.print_exc()
            verdict, failed = 'not ok', failed + 1
        print(f'{verdict} {number} - {case.__doc__.splitlines()[0].rstrip(".")}', flush=True)
    sys.exit(1 if failed else 0)
