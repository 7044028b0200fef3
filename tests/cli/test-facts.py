#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""dossier-tool facts: all facts, some of them, in either language, for people and for programs."""

import json

import tool

tap = tool.Tap()


def names(*arguments, **environment):
    result = tool.run('facts', tool.PRISON, '--json', *arguments, **environment)
    return [item['id'] for item in json.loads(result.out)]


dossier = tool.prison()
everything = [item['id'] for item in dossier['facts']]

# Which
tap.same('all', names(), everything)
tap.same('of a view, in its order', names('--view', 'rights'), ['beaten', 'not-beaten', 'hungry'])
tap.same('of a status', names('--status', 'declined'), ['held-declined'])
tap.same('by a party', names('--by', 'garcia'),
         [item['id'] for item in dossier['facts'] if item.get('by') == ['garcia']])
tap.same('by a party and its members', names('--by', 'government'),
         [item['id'] for item in dossier['facts'] if item.get('by') in (['garcia'], ['president'])])
tap.same('by all three', names('--view', 'rights', '--status', 'denied', '--by', 'president'), ['not-beaten'])
tap.same('none', names('--status', 'ruled'), [])
result = tool.run('facts', tool.PRISON, '--status', 'ruled')
tap.same('none is fine', (result.status, result.out), (0, '0 facts\n'))

# For people
tap.golden('a view', tool.run('facts', tool.PRISON, '--view', 'rights').out, 'facts-rights.txt')
tap.golden('computed facts', tool.run('facts', tool.PRISON, '--status', 'computed').out, 'facts-computed.txt')
result = tool.run('facts', tool.PRISON)
tap.check('every fact with who, when and status', [
    line for line in result.out.splitlines() if line.startswith('    ') and line.count(';') >= 2 and len(line.split('; ')[0]) < 5])

# For programs
tap.golden('json', tool.run('facts', tool.PRISON, '--view', 'rights', '--json').out, 'facts-rights.json')
by_name = {item['id']: item for item in json.loads(tool.run('facts', tool.PRISON, '--json').out)}
tap.same('json: an exact number', by_name['held-june']['answers'], {
    'question': 'held', 'value': 14532, 'unit': 'person', 'in_words': 'People held: 14,532'})
tap.same('json: a range', by_name['held-body']['answers'], {
    'question': 'held', 'low': 10000, 'high': 20000, 'unit': 'person', 'in_words': 'People held: 10,000–20,000'})
tap.same('json: close to', by_name['held-near']['answers'], {
    'question': 'held', 'near': 40000, 'unit': 'person', 'in_words': 'People held: “closer to” 40,000'})
tap.same('json: a bound', by_name['standard']['answers'], {
    'question': 'standard', 'low': 3.4, 'unit': 'm2', 'in_words': 'Recommended space: at least 3.4 m²'})
tap.same('json: computed', by_name['space-full']['answers'], {
    'question': 'space', 'value': by_name['space-full']['answers']['value'], 'unit': 'm2', 'scope': 'At capacity',
    'in_words': 'Space per person. At capacity: 0.61 m²'})
tap.check('json: computed to the last digit', [] if abs(by_name['space-full']['answers']['value'] - 6 * 4046.8564224 / 40000) < 1e-12
          else [by_name['space-full']])
tap.same('json: dates as the format spells them', (by_name['held-lead']['of'], by_name['held-lead']['said']), ('2024-11', '2024-12-01'))
tap.same('json: differing', by_name['held-june']['differing'], 3)

# In another language
for option in (('--lang', 'es'), ('--lang', 'es-SV'), ()):
    result = tool.run('facts', tool.PRISON, '--status', 'counted', *option, **({} if option else {'LANGUAGE': 'es'}))
    tap.check(f'Spanish by {" ".join(option) or "LANGUAGE"}', [] if 'En junio de 2024 había 14,532 personas recluidas.' in result.out
              else [result.out])
result = tool.run('facts', tool.PRISON, '--status', 'counted', '--lang', 'es', LC_ALL='C')
tap.check('Spanish in the C locale', [] if 'En junio de 2024' in result.out else [result.out, result.err])
result = tool.run('facts', tool.PRISON, '--status', 'counted', '--lang', 'fr')
tap.check('a language that is not there', [] if 'no texts in “fr”' in result.err and 'In June 2024' in result.out and result.status == 0
          else [result.err])

# What could not be read is said, and the rest is shown
with tool.folder() as folder:
    broken = tool.prison()
    tool.fact(broken, 'cells')['status'] = 'sated'
    tool.write(folder, 'broken.json', broken)
    result = tool.run('facts', 'broken.json', '--json', folder=folder)
    tap.same('the rest is shown', [item['id'] for item in json.loads(result.out) if item['id'] in ('cells', 'toilets')], ['toilets'])
    tap.check('what is left out is said', [] if '1 error' in result.err and 'was left out' in result.err else [result.err])

    # What wants to steer the terminal
    hostile = tool.prison()
    tool.fact(hostile, 'cells').update(text='a\x1b[31mb\u202ec\x07\x9b', short='x\x1b')
    hostile['parties'][1]['name'] = 'García\x1b]0;x\x07'
    hostile['sources'][0]['title'] = 'Title\x1b[2J'
    tool.fact(hostile, 'toilets')['source'] = [{'id': 'article', 'at': 'Lead\x1bc'}]
    tool.fact(hostile, 'held-near')['quote'] = {'text': 'closer\x1b to', 'lang': 'en'}
    tool.write(folder, 'hostile.json', json.dumps(hostile))
    for options in ((), ('--json',)):
        result = tool.run('facts', 'hostile.json', *options, folder=folder)
        tap.check(f'hostile texts {" ".join(options)}', result.harm() + ([] if result.status == 0 else [result.err]))
    escaped = {item['id']: item for item in json.loads(result.out)}
    tap.same('json keeps what the file says', escaped['cells']['text'], 'a\x1b[31mb\u202ec\x07\x9b')

# The dataset
result = tool.run('facts', tool.CECOT)
tap.check('the dataset', ([] if result.status == 0 and not result.err else [result.err]) + result.harm()
          + [line for line in result.out.splitlines() if '%' in line and not __import__('re').search(r'\d%', line)]
          + [line for line in result.out.splitlines() if '(null)' in line])

tap.done()
