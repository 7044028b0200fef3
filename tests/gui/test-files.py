# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window says of files that are broken, odd or no dossier at all; it always ends well."""

import json
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True
from window import TOP, Window, run  # noqa: E402

EXAMPLE = TOP / 'data/schema/example.dossier.json'


def opened(content, *patterns):
    """Open a file with this content and wait for the words; the program then ends as usual and has not complained."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, 'odd.dossier.json')
        path.write_bytes(content)
        with Window(path) as window:
            for pattern in patterns:
                window.await_words(pattern)
            window.check_names()
            window.end_well()


def test_example():
    """The example of the format opens."""
    opened(EXAMPLE.read_bytes(), 'The Old Tower')


def test_broken_json():
    """A file that is not JSON opens a page that says where it breaks."""
    opened(b'{\n  "format": "dossier/1",\n  "title" "x"\n}\n', r'(?i)odd\.dossier\.json|not.*dossier', r'\b3\b')


def test_no_dossier():
    """JSON that is no dossier opens a page that says so."""
    opened(b'[1, 2, 3]\n', '(?i)dossier')


def test_empty():
    """An empty file opens a page that says so."""
    opened(b'', '(?i)empty|no dossier|not a dossier|could not')


def test_broken_fact():
    """A broken fact is dropped and counted; the rest is shown."""
    dossier = json.loads(EXAMPLE.read_text(encoding='utf-8'))
    dossier['facts'][0]['status'] = 'sworn'
    opened(json.dumps(dossier).encode(), 'The Old Tower', '(?i)problem')


def test_missing():
    """A file that is not there opens a page that says so."""
    with Window('/nowhere/at-all.dossier.json') as window:
        window.await_words('(?i)no such file|not exist|not found|could not|cannot')
        window.end_well()


def test_folder():
    """A folder in the place of a file opens a page that says so."""
    with tempfile.TemporaryDirectory() as folder, Window(folder) as window:
        window.await_words('(?i)folder|directory|could not|cannot|regular file')
        window.end_well()


if __name__ == '__main__':
    run([test_example, test_broken_json, test_no_dossier, test_empty, test_broken_fact, test_missing, test_folder])
