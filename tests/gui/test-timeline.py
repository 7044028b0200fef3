# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline as a screen reader has it: lanes of named events, clusters that open, and the handle of the clock."""

import json
import re
import sys

sys.dont_write_bytecode = True
from reader import Reader  # noqa: E402
from window import CECOT, Atspi, run, text_of  # noqa: E402

DOSSIER = json.loads(CECOT.read_text(encoding='utf-8'))
FACTS = {fact['id']: fact for fact in DOSSIER['facts']}
TIMELINE = 9 # the number of its tab
ITEM = Atspi.Role.LIST_ITEM
SLIDER = Atspi.Role.SLIDER
SUMMARY = r'^\d+ events?, '


def said_of(fact_id):
    """A pattern of the words that a fact's event begins with, after its lane."""
    return re.escape(FACTS[fact_id]['text']['en'])


def open_page(window):
    """Choose the tab, and go on to the lanes."""
    window.see(Atspi.Role.PAGE_TAB, '^Timeline$')
    window.go(f'alt+{TIMELINE}', '^Timeline$', Atspi.Role.PAGE_TAB)
    lanes = window.see(Atspi.Role.LIST, '^Timeline$')
    window.await_description(lanes, r'^\d+ events in the order of time\.$')
    return window.tab_until('.', ITEM)


def test_walk():
    """Arrows, Home, End and Page Up go from event to event; each says statement, speaker, date and status"""
    with Reader(CECOT) as window:
        open_page(window)
        window.go('Down', r'^Prison\. ', ITEM)
        window.go('Home', rf'^Prison\. {said_of("built-late-2022-lead")} Source article, speaker not named\. '
                          r'When: 2022\. Stated\. .*Only the year is known\.$', ITEM)
        # The first is the first, and each event on the way to the last is another.
        assert window.step('Left') is None, text_of(window.here)
        there = [window.await_focus(r'^Prison\. ').get_name()] + window.along('Right')
        assert len(there) == len(set(there)) > 8, there
        assert all(name.startswith('Prison. ') for name in there), there
        assert re.search(r'^Prison\. \d+ undated\.$', there[-1]), there[-1]
        for name in there[:-1]:
            assert re.search(r'(When|Said|Dated)[^.]*: .*\d{4}|^Prison\. \d+ items\. .*\d{4}\).*\.$', name), name
        window.go('Left', '^' + re.escape(there[-2]) + '$')
        back = window.along('Left')
        assert back[-1].startswith(there[0][:40]), back[-1]
        window.go('End', r'^Prison\. .*2025', ITEM)
        window.go('Page_Up', r'^Prison\. ', ITEM)
        assert window.step('Up') and text_of(window.here).startswith('Gangs and crackdown. '), window.where()
        window.check_names()
        window.end_well()


def test_cluster():
    """Return opens a cluster as a list of facts, Escape leads back to it, and an entry opens its evidence"""
    with Reader(CECOT) as window:
        open_page(window)
        cluster = window.go('Down', r'^Prison\. 3 items\. .*, Mar 2025\)\. ', ITEM).get_name()
        first = window.go('Return', r'^March 2025: updated figure declined\. No figure\. Government spokesperson\. '
                                    r'Mar 2025\.$', ITEM)
        window.see(Atspi.Role.HEADING, '^Prison: 3 items$')
        window.go('Down', r'^Ground given: security concerns\. Stated\. Government spokesperson\. Mar 2025\.$', ITEM)
        window.go('Up', '^' + re.escape(text_of(first)) + '$', ITEM)
        window.go('Escape', '^' + re.escape(cluster) + '$', ITEM)
        window.go('Return', r'^March 2025: updated figure declined\.', ITEM)
        window.key('Return')
        opened = window.see(Atspi.Role.HEADING, f'^{said_of("update-declined-2025-03")}$')
        # The lanes are narrower beside the evidence: where the cluster has come apart, the keyboard is at its first.
        window.await_focus(r'^Prison\. (3 items|A spokesperson)', ITEM)
        window.go('Escape', r'^Prison\. ', ITEM)
        window.see_go(opened)
        window.end_well()


def test_undated():
    """What has no date is listed by its lane, and is no event"""
    with Reader(CECOT) as window:
        pill = open_page(window)
        assert re.search(r'^Gangs and crackdown\. (\d+) undated\.$', pill.get_name()), pill.get_name()
        n = int(re.search(r'\d+', pill.get_name()).group())
        window.go('Return', '.', ITEM)
        window.see(Atspi.Role.HEADING, rf'^Gangs and crackdown: {n} undated$')
        names = [text_of(window.here), *window.along('Down')]
        assert len(names) == n, (n, names)
        dated = [name for name in names if re.search(r'\b(19|20)\d\d\.$', name)]
        assert not dated, dated
        window.go('Escape', '^' + re.escape(text_of(pill)) + '$', ITEM)
        window.end_well()


def test_zoom():
    """Plus and minus zoom at the event that has the keyboard, which keeps it"""
    with Reader(CECOT) as window:
        open_page(window)
        window.go('Down', r'^Prison\. 3 items\. ', ITEM)
        summary = window.see(Atspi.Role.LABEL, SUMMARY)
        before = summary.get_name()
        window.key('plus')
        fewer = window.await_name(summary, f'^(?!{before}$)')
        assert int(fewer.split()[0]) < int(before.split()[0]), (before, fewer)
        window.await_focus(r'^Prison\. (\d items\. )?(March 2025: updated figure|A spokesperson)', ITEM)
        window.key('minus')
        window.await_name(summary, f'^{before}$')
        window.await_focus(r'^Prison\. 3 items\. ', ITEM)
        overview = window.tab_until('^All years$', SLIDER)
        window.await_description(overview, f'^{before}$')
        window.key('Left')
        seen = window.await_description(overview, SUMMARY + '(?!January 2025)')
        window.await_name(summary, f'^{seen}$')
        window.end_well()


def test_clock():
    """The clock's handle says its day at each key, the banner follows, and Escape shows everything again"""
    with Reader(CECOT) as window:
        open_page(window)
        clock = window.tab_until('^As published by$', SLIDER)
        window.await_description(clock, '^Everything, whenever it was said$')
        window.key('Page_Up')
        words = window.await_description(clock, r'^As published by \d+ \w+ \d{4}: \d+ of \d+ facts\.$')
        banner = window.see(Atspi.Role.LABEL, '^' + re.escape(words))
        window.key('Left')
        earlier = window.await_description(clock, r'^As published by (?!' + re.escape(words[16:30]) + ')')
        count = re.compile(r'(\d+) of (\d+) facts')
        assert int(count.search(earlier)[1]) < int(count.search(words)[1]), (earlier, words)
        assert window.is_there(banner)
        window.await_name(banner, '^' + re.escape(earlier))
        window.key('Escape')
        window.await_description(clock, '^Everything, whenever it was said$')
        window.see_go(banner)
        window.check_names()
        window.end_well()


if __name__ == '__main__':
    run([test_walk, test_cluster, test_undated, test_zoom, test_clock])
