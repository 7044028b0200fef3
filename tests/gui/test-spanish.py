# SPDX-License-Identifier: GPL-3.0-or-later
"""In Spanish the interface and the dossier speak Spanish, and say nothing in English beside it."""

import json
import sys
import tempfile

sys.dont_write_bytecode = True
from window import CECOT, Atspi, Window, run, spanish, wait_for  # noqa: E402

DOSSIER = json.loads(CECOT.read_text(encoding='utf-8'))
# Words of the interface that every page has, in no text of the dossier.
ENGLISH = (r'^(Timeline|Who Says What|Open Questions|Present|Back|Forward|Search|Main menu|Menu|Counted|Stated|'
           r'Reported|Alleged|Announced|Denied|Answered)$')


def test_tabs():
    """The tabs and the page are in Spanish."""
    with tempfile.TemporaryDirectory() as locales, Window(CECOT, environment=spanish(locales)) as window:
        wanted = [view['title']['es'] for view in DOSSIER['views']]
        # The tabs of Dossier's own pages come after those of the dossier.
        wait_for(lambda: [tab.get_name() for tab in window.find_all(Atspi.Role.PAGE_TAB)][:len(wanted)] == wanted,
                 f'tabs {wanted}')
        fact = next(fact for fact in DOSSIER['facts'] if fact['id'] == DOSSIER['views'][0]['sections'][0]['facts'][0])
        assert window.says(fact['text']['es'][:40]), 'the first fact is not in Spanish'
        english = [node.get_name() for node in window.find_all(name=ENGLISH)]
        assert not english, f'in English: {english}'
        window.end_well()


if __name__ == '__main__':
    run([test_tabs])
