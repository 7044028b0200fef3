# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed program as a screen reader has it: what it is told of, each time that the keyboard comes to a node.

A walk presses keys and compares each announcement, so it fails where the keyboard goes elsewhere, where nothing is
announced, and where a name, role, state or value is another one.
"""

import contextlib
import re
import subprocess
import time

from window import PATIENCE, Atspi, GLib, NotThere, Window, children, describe, has, is_a, text_of, wait_for

# What has a name of its own, which says all that is in it.
NAMED = (Atspi.Role.LIST_ITEM, Atspi.Role.TABLE_ROW, Atspi.Role.PAGE_TAB, Atspi.Role.PUSH_BUTTON,
         Atspi.Role.SCROLL_BAR)

STATES = {'selected': Atspi.StateType.SELECTED, 'checked': Atspi.StateType.CHECKED,
          'expanded': Atspi.StateType.EXPANDED, 'pressed': Atspi.StateType.PRESSED}


def outline(node, backwards=False):
    """The node and all below it, without what is in rows and buttons: much faster than a walk through everything."""
    yield node
    with contextlib.suppress(GLib.Error):
        if node.get_role() not in NAMED:
            for child in children(node)[::-1 if backwards else 1]:
                yield from outline(child, backwards)


class Reader(Window):
    """A running Dossier whose announcements are heard."""

    def __enter__(self):
        self.here = None # the node that has the keyboard, as far as was announced
        self.heard = []
        self.listener = Atspi.EventListener.new(self._on_focus)
        self.listener.register('object:state-changed:focused')
        return super().__enter__()

    def __exit__(self, kind, value, trace):
        self.listener.deregister('object:state-changed:focused')
        if kind:
            print(f'# the keyboard is at {self.where()}', flush=True)
        super().__exit__(kind, value, trace)

    def _on_focus(self, event, *_):
        if event.detail1:
            self.heard.append(event.source)

    def listen(self):
        """Take in what has been announced; return whether anything was."""
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        if self.heard:
            self.here = self.heard[-1]
            with contextlib.suppress(GLib.Error):
                self.here.clear_cache()
            self.heard.clear()
            return True
        return False

    def where(self):
        """Where the keyboard was announced last, for messages."""
        try:
            return describe(self.here) if self.here else 'no place that was announced'
        except GLib.Error:
            return 'a node that is gone'

    def await_focus(self, pattern, role=None):
        """Wait until the keyboard is announced at a node that says this; return the node."""
        def look():
            self.check_alive()
            self.listen()
            node = self.here
            if node and is_a(node, role):
                node.clear_cache()
                return node if re.search(pattern, text_of(node)) else None
            return None
        try:
            return wait_for(look, '')
        except NotThere:
            raise NotThere(f'waited in vain for the keyboard at {role and role.value_nick} {pattern}; '
                           f'it is at {self.where()}') from None

    def go(self, keys, pattern, role=None):
        """Press keys, one or several in a list; the keyboard comes to a node that says this. Return the node."""
        self.listen()
        self.key(*([keys] if isinstance(keys, str) else keys))
        return self.await_focus(pattern, role)

    def step(self, key):
        """Press a key that moves the keyboard; return where it comes to, or None where it stays."""
        self.listen()
        self.key(key)
        deadline = time.monotonic() + min(PATIENCE, 1)
        while time.monotonic() < deadline:
            if self.listen():
                return self.here
            time.sleep(0.005)
        # A busy program answers late: what it announces before it answers has been heard then.
        with contextlib.suppress(GLib.Error):
            self.frames()
        return self.here if self.listen() else None

    def tab_until(self, pattern, role=None, presses=60, key='Tab'):
        """Press Tab until the keyboard comes to a node that says this; return it."""
        passed = []
        for _ in range(presses):
            node = self.step(key)
            if node is None:
                break
            passed.append(describe(node)[:60])
            if is_a(node, role) and re.search(pattern, text_of(node)):
                return node
        raise NotThere(f'{role and role.value_nick} {pattern} not within {presses} presses of {key}: {passed}')

    def tab_to(self, is_wanted, what, presses=60):
        """The same by a function that tells whether a node is wanted."""
        for _ in range(presses):
            node = self.step('Tab')
            if node and is_wanted(node):
                return node
        raise NotThere(f'no {what} within {presses} presses of Tab; the keyboard is at {self.where()}')

    def along(self, key, most=200):
        """Press a key until the keyboard stays; return the names on the way, without that where it was before."""
        names = []
        while len(names) < most and (node := self.step(key)):
            names.append(text_of(node))
        return names

    def type(self, words):
        """Type as a person does, letter by letter."""
        self.check_alive()
        subprocess.run(['xdotool', 'type', '--clearmodifiers', '--delay', '20', words], check=True)

    def await_state(self, node, state, wanted=True):
        """Wait until a node has a state, by its name: selected, checked, expanded or pressed; or has it no longer."""
        def look():
            node.clear_cache()
            return has(node, STATES[state]) == wanted
        wait_for(look, f'{describe(node)} to be {"" if wanted else "not "}{state}')

    def see(self, role, pattern):
        """Wait for such a node outside of rows and buttons, in what was opened last first; return it."""
        def look():
            self.check_alive()
            return next((node for frame in self.frames() for node in outline(frame, backwards=True)
                         if is_a(node, role) and re.search(pattern, node.get_name() or '')), None)
        return wait_for(look, f'{role.value_nick} named {pattern}')

    def is_there(self, node):
        """Whether a node can still be come to: what is hidden is left out of the children of what it is in."""
        self.frames()
        try:
            while node.get_role() != Atspi.Role.FRAME:
                parent = node.get_parent()
                if parent is None or node not in children(parent):
                    return False
                node = parent
        except GLib.Error:
            return False
        return True

    def see_go(self, node):
        """Wait until a node is there no longer."""
        wait_for(lambda: not self.is_there(node), 'what was there to go')

    def name_of(self, node):
        """The name of a node as it is now."""
        node.clear_cache()
        return node.get_name()

    def await_name(self, node, pattern):
        """Wait until a node's name, which may change, says this; return it."""
        return wait_for(lambda: re.search(pattern, self.name_of(node)) and node.get_name(), f'a name {pattern}')

    def await_description(self, node, pattern):
        """Wait until what is told of a node beside its name says this; return it."""
        def look():
            node.clear_cache()
            return re.search(pattern, node.get_description() or '') and node.get_description()
        try:
            return wait_for(look, '')
        except NotThere:
            raise NotThere(f'{describe(node)} is described as "{node.get_description()}", not {pattern}') from None
