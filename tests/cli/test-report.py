#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""dossier-tool report: what is left open, for people and for programs."""

import json

import tool

tap = tool.Tap()
OPEN = tool.TOP / 'tests' / 'core' / 'data' / 'open-items.json'


def groups(file, *arguments):
    result = tool.run('report', file, '--json', *arguments)
    return {group['reason']: group for group in json.loads(result.out)['groups']}


# For people
tap.golden('a report', tool.run('report', OPEN, '--older-than', '12m').out, 'report-open.txt')
tap.says('in the language asked for', tool.run('report', tool.CECOT, '--lang', 'es'), 0, 'El artículo no dice')

# For programs
found = groups(OPEN)
tap.same('reasons', list(found), ['gap', 'declined', 'access-refused', 'unanswered', 'no-answer', 'one-speaker',
                                  'no-speaker', 'one-source', 'old', 'undated'])
tap.check('counts are counts', [name for name, group in found.items() if group['count'] != len(group['entries'])])
tap.same('a fact', found['gap']['entries'][0], {'fact': 'gap', 'text': 'Fact gap.', 'why': 'Stands at A.'})
tap.same('a question', found['old']['entries'][0], {
    'question': 'old', 'fact': 'old-month', 'text': 'Old', 'why': 'Newest number: 1 (May 2023).'})

# How old is old
tap.same('without an age it is 12m', groups(OPEN)['old'], groups(OPEN, '--older-than', '12m')['old'])
tap.same('a date', [entry['question'] for entry in groups(OPEN, '--older-than', '2025')['old']['entries']],
         ['old', 'maybe-new', 'mixed'])
tap.same('none is old', groups(OPEN, '--older-than', '1900')['old']['count'], 0)

# The dossier that ships
found = groups(tool.CECOT, '--older-than', '12m')
tap.same('the figures declined', [entry['fact'] for entry in found['declined']['entries']],
         ['update-declined-2025-03', 'number-declined-2025-04'])
tap.same('access refused', [entry['fact'] for entry in found['access-refused']['entries']],
         ['van-hollen-denied-lead', 'others-denied-lead', 'access-ngos-not-allowed', 'navas-no-one-has-access'])
dossier = json.loads(tool.CECOT.read_text(encoding='utf-8'))
tap.same('every gap', [entry['fact'] for entry in found['gap']['entries']],
         [fact['id'] for fact in dossier['facts'] if 'gap' in fact.get('tags', [])])
tap.check('the number held is old',
          [] if 'held' in [entry['question'] for entry in found['old']['entries']] else ['is not'])
tap.check('every entry says why',
          [entry for group in found.values() for entry in group['entries'] if not entry['why']])
tap.check('one source is said once', [] if 'one-source' not in found else ['listed for each question'])
tap.says('one source is said', tool.run('report', tool.CECOT), 0, 'single source',
         'author, publisher and date not known')

# What means nothing
tap.says('an age that is none', tool.run('report', OPEN, '--older-than', 'soon'), 2, '“soon” is no age', '12m',
         '2024-06')
tap.says('no file', tool.run('report'), 2, 'Which file?')
tap.says('a file that is not there', tool.run('report', 'nowhere.json'), 1, 'nowhere.json')
tap.says('a language that is none', tool.run('report', OPEN, '--lang', '?'), 2, 'is no language')

tap.done()
