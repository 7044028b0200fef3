#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""dossier-tool: help, version, what is said to what means nothing, and what is linked."""

import subprocess

import tool

tap = tool.Tap()
says = tap.says


# Help and version
result = tool.run('--help')
tap.golden('help', result.out, 'help.txt')
tap.same('help is fine', (result.status, result.err), (0, ''))
for command in ('check', 'facts', 'search'):
    result = tool.run(command, '--help')
    says(f'help of {command}', result, 0, f'dossier-tool {command} [OPTION…]', 'FILE')
result = tool.run('--version')
tap.check('version', [] if result.status == 0 and result.out.startswith('dossier-tool (Dossier) ') else [result.out])

# Wrong usage
says('no command', tool.run(), 2, 'command is missing', 'dossier-tool --help')
says('unknown command', tool.run('chekc'), 2, 'no command “chekc”', 'Did you mean “check”?')
says('command like nothing', tool.run('zzzzzzzz'), 2, 'no command “zzzzzzzz”.')
says('unknown option', tool.run('--versoin'), 2, 'no option “--versoin”', 'Did you mean “--version”?')
says('hostile command', tool.run('\x1b[31mcheck'), 2, '\\x1b')
says('check without a file', tool.run('check'), 2, 'Which file?')
says('facts without a file', tool.run('facts'), 2, 'Which file?')
says('facts of two files', tool.run('facts', tool.PRISON, tool.PRISON), 2, 'Which file?')
says('unknown option of check', tool.run('check', '--jsno', 'x'), 2, 'Did you mean “--json”?', 'dossier-tool check --help')
says('hostile option', tool.run('check', '--\x1b[31m'), 2)
says('unknown view', tool.run('facts', tool.PRISON, '--view', 'inmate'), 2, 'no view “inmate”', 'Did you mean “inmates”?')
says('unknown status', tool.run('facts', tool.PRISON, '--status', 'allegd'), 2, 'no status', 'Did you mean “alleged”?')
says('unknown party', tool.run('facts', tool.PRISON, '--by', 'gracia'), 2, 'no party', 'Did you mean “garcia”?')
says('no language', tool.run('facts', tool.PRISON, '--lang', '../es'), 2, 'is no language')

# Files
says('no such name', tool.run('facts', 'nowhere'), 1, 'neither a file nor an installed dossier “nowhere”')
says('no such path', tool.run('facts', './nowhere.json'), 1, './nowhere.json: fatal error: The file cannot be read')
says('a folder', tool.run('facts', tool.TOP), 1, 'This is a folder')
says('a device', tool.run('facts', '/dev/zero'), 1, 'This is a device')
with tool.folder() as folder:
    (tool.pathlib.Path(folder) / 'dossier' / 'dossiers').mkdir(parents=True)
    tool.write(folder, 'dossier/dossiers/prison.dossier.json', tool.prison())
    says('installed', tool.run('check', 'prison', XDG_DATA_DIRS=folder), 0, 'dossiers/prison.dossier.json: No problems.')
    says('nearly installed', tool.run('check', 'prisom', XDG_DATA_DIRS=folder), 1, 'Did you mean “prison”?')

# A full disk
with open('/dev/full', 'wb') as full:
    process = tool.run('facts', tool.PRISON, stdout=full)
    tap.check('full disk', [] if process.returncode == 1 and b'cannot be written' in process.stderr else [process])

# What is linked: Cairo brings X11 along, but nothing opens a window
libraries = subprocess.run(['ldd', tool.TOOL], capture_output=True, text=True, check=True).stdout
tap.check('links no window', [line for line in libraries.splitlines()
                              if any(name in line for name in ('libgtk', 'libgdk-', 'libgdk.', 'libadwaita', 'wayland'))])
tap.check('links what it should', [] if 'libglib' in libraries and 'libjson-glib' in libraries else [libraries])

tap.done()
