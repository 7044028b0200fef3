#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""dossier-tool search: what is found, in which order, with what is said of it."""

import json

import tool

tap = tool.Tap()


def found(query, *options):
    result = tool.run('search', tool.PRISON, query, '--json', *options)
    return json.loads(result.out)


def names(query, *options):
    return [hit['fact']['id'] for hit in found(query, *options)['hits']]


# For people
tap.golden('a word', tool.run('search', tool.PRISON, 'president').out, 'search-president.txt')
result = tool.run('search', tool.PRISON, 'golpearon')
tap.check('where it was found', [] if 'Quote, in Spanish: me golpearon' in result.out else [result.out])
result = tool.run('search', tool.PRISON, 'presidnet')
tap.same('nothing is fine', (result.status, result.err), (0, ''))
tap.check('did you mean', [] if 'Did you mean “president”?' in result.out else [result.out])
result = tool.run('search', tool.PRISON, 'by:gracia')
tap.check('what is wrong with it', [] if 'Nobody is called “gracia”. Did you mean “garcia”?' in result.out else [result.out])
result = tool.run('search', tool.PRISON, 'president', '--limit', '1')
tap.check('what is not listed', [] if '2 more facts are not listed' in result.out else [result.out])
result = tool.run('search', tool.PRISON, 'president', 'status:denied')
tap.check('what is hidden', [] if '2 of 3 hidden by filters.' in result.out else [result.out])
result = tool.run('search', tool.PRISON, 'recluidas', '--lang', 'es')
tap.check('in Spanish', [] if '14,532 recluidas, junio de 2024' in result.out else [result.out])

# For programs
whole = found('garcia estimates')
tap.same('json: how many', (whole['query'], whole['found'], whole['hidden'], whole['all_words']), ('garcia estimates', 2, 0, True))
tap.same('json: problems', found('by:')['problems'], ['“by:” lacks a value.'])
tap.same('json: a suggestion', found('presidnet')['did_you_mean'], 'president')
tap.same('json: facets', whole['facets']['status'], {'Estimated': 2})
wrong = []
for hit in whole['hits']:
    for match in hit['matches']:
        text = match['text'].encode()
        for start, end in match['ranges']:
            if text[start:end].decode() not in ('García', 'estimates', 'estimated'):
                wrong.append(match)
tap.check('json: ranges are of bytes', wrong)
tap.check('json: where', [] if {match['in'] for hit in whole['hits'] for match in hit['matches']} == {'text', 'speaker'} else [whole])

# Which
tap.same('all words', sorted(names('garcia estimates')), ['held-body', 'held-lead'])
tap.same('a phrase', names('"15,000 to 20,000"'), ['held-lead'])
tap.same('without', names('president -offer -intends'), ['not-beaten'])
tap.same('a query that begins with a minus', len(tool.run('search', '--json', '--limit', '99', '--', tool.PRISON, '-garcia').out) > 2, True)
tap.same('a limit', len(names('a', '--limit', '3')), 3)
tap.same('none', names('a', '--limit', '0'), [])

# Wrong usage
tap.says('no query', tool.run('search', tool.PRISON), 2, 'what to find')
tap.says('no file', tool.run('search'), 2, 'Which file')
tap.says('no such file', tool.run('search', 'nowhere', 'x'), 1, 'nowhere')
tap.says('a bad limit', tool.run('search', tool.PRISON, 'x', '--limit', '-1'), 2, 'limit')
tap.says('help', tool.run('search', '--help'), 0, 'dossier-tool search [OPTION…] FILE QUERY', 'year:YEAR')

# Hostile
for query in ('"', "'; DROP TABLE facts; --", 'a* OR (b', '\x1b[31m', '%s%n', 'x' * 100000, '\u202e', '-' * 50, 'by:\x1b[2J'):
    result = tool.run('search', tool.PRISON, '--', query) if query.startswith('-') else tool.run('search', tool.PRISON, query)
    tap.check(f'hostile: {query[:20]!r}', result.harm() + ([] if result.status == 0 else [result.err]))

tap.done()
