# SPDX-License-Identifier: GPL-3.0-or-later
"""What .ci/install says and does, among programs that only write down what was asked of them."""

import os
import pathlib
import pty
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from tool import TOP, Tap  # noqa: E402

INSTALL = TOP / '.ci' / 'install'
MISSING = 'desktop-file-utils gettext'
REAL = ('comm', 'dirname', 'mktemp', 'rm', 'sed', 'sort', 'tr', 'xargs')

# Every package is installed but those of MISSING_PACKAGES; sudo makes a root of whom it runs.
FAKES = {
    'dpkg-query': 'shift 2; for name; do case " $MISSING_PACKAGES " in *" $name "*) bad=1;; '
                  '*) echo "installed $name";; esac; done; exit ${bad:-0}',
    'id': 'echo ${FAKE_UID:-1000}',
    'apt-get': 'echo "apt-get $*" >> "$CALLS"; [ "$1" != "$APT_FAILS" ] || { APT_FAILS=; exit 100; }',
    'sudo': 'echo "sudo $*" >> "$CALLS"; [ -z "$SUDO_FAILS" ] || exit 1; FAKE_UID=0 exec "$@"',
}


class Machine:
    """A folder of programs, which is all that the script finds."""

    def __init__(self, without=()):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='dossier-install-'))
        self.calls = self.folder / 'calls'
        for name in REAL:
            (self.folder / name).symlink_to(shutil.which(name))
        for name, body in FAKES.items():
            if name not in without:
                (self.folder / name).write_text(f'#!/bin/sh\n{body}\n', encoding='utf-8')
                (self.folder / name).chmod(0o755)

    def run(self, answer=None, **variables):
        """Run the script; ANSWER is typed at a terminal (empty: its end), None: there is no terminal."""
        self.calls.write_text('', encoding='utf-8')
        env = {'PATH': str(self.folder), 'CALLS': str(self.calls), 'TMPDIR': str(self.folder),
               'MISSING_PACKAGES': MISSING, 'APT_FAILS': '', 'SUDO_FAILS': '', **variables}
        if answer is None:
            result = subprocess.run(['/bin/sh', INSTALL, 'build'], env=env, stdin=subprocess.DEVNULL,
                                    capture_output=True, text=True, timeout=30, check=False)
            return result.returncode, result.stderr, self.calls.read_text(encoding='utf-8')

        try:
            master, slave = pty.openpty()
        except OSError:
            return None # a bare chroot has no terminals
        with subprocess.Popen(['/bin/sh', INSTALL, 'build'], env=env, stdin=slave, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True) as process:
            os.close(slave)
            os.write(master, answer.encode() or b'\x04')
            said = process.communicate(timeout=30)[1]
        os.close(master)
        return process.returncode, said, self.calls.read_text(encoding='utf-8')

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        shutil.rmtree(self.folder)


def check(tap, title, found, status, says=(), calls=''):
    """FOUND is what Machine.run() gave, None where it has no terminal; SAYS are words in it, none: it said nothing; CALLS is what was run."""
    if found is None:
        tap.check(f'{title} # SKIP no terminal can be made here', [])
        return
    problems = [f'exit status {found[0]}, not {status}'] * (found[0] != status)
    problems += [f'does not say {word!r}: {found[1]!r}' for word in says if word not in found[1]]
    if not says and found[1]:
        problems.append(f'says {found[1]!r}')
    if found[2] != calls:
        problems.append(f'ran {found[2]!r}, not {calls!r}')
    tap.check(title, problems)


def main():
    tap = Tap()
    apt = f'apt-get install -y -q --no-install-recommends {MISSING}\n'
    sudo = f'sudo {INSTALL} build\n'
    by_hand = f'apt-get install --no-install-recommends {MISSING}'

    with Machine() as machine:
        check(tap, 'nothing missing: nothing said', machine.run(MISSING_PACKAGES=''), 0)
        check(tap, 'root: just installed', machine.run(FAKE_UID='0'), 0, calls=apt)
        check(tap, 'root, lists out of date: updated, and tried again',
              machine.run(FAKE_UID='0', APT_FAILS='install'), 100, calls=apt + 'apt-get update -q\n' + apt)
        check(tap, 'no terminal: said how', machine.run(), 1, [MISSING, by_hand])
        for answer in ('y\n', 'Yes\n', '\n'):
            check(tap, f'answer {answer!r}: installed by sudo', machine.run(answer), 0, [MISSING, '[Y/n]'], sudo + apt)
        for answer in ('n\n', 'no\n', 'what?\n', ''):
            check(tap, f'answer {answer!r}: not installed, and said how', machine.run(answer), 1,
                  [MISSING, 'Nothing was installed', by_hand])
        check(tap, 'sudo refuses: said how', machine.run('y\n', SUDO_FAILS='1'), 1,
              ['Nothing was installed', by_hand], sudo)
    with Machine(without=['sudo']) as machine:
        check(tap, 'no sudo: said how', machine.run('y\n'), 1, [MISSING, by_hand])
    with Machine(without=['dpkg-query']) as machine:
        check(tap, 'no Debian: said so', machine.run(), 0, ['This is not Debian'])

    tap.done()


main()
