#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""dossier-tool check: good dossiers, broken ones, hostile ones; for people and for programs."""

import json

import tool

tap = tool.Tap()

for path in (tool.PRISON, tool.EXAMPLE, tool.CECOT):
    result = tool.run('check', path)
    tap.same(f'{path.name} is fine', (result.status, result.out, result.err), (0, f'{path}: No problems.\n', ''))

with tool.folder() as folder:
    # Many mistakes at once
    dossier = tool.prison()
    tool.fact(dossier, 'cells')['status'] = 'sated'
    tool.fact(dossier, 'toilets')['of'] = 'May 2024'
    tool.fact(dossier, 'capacity')['answers'] = {'question': 'capcity', 'value': 40000}
    tool.fact(dossier, 'held-lead')['answers'].update(low=20000, high=15000)
    tool.fact(dossier, 'hungry')['tetx'] = 'x'
    dossier['parties'].append({'id': 'nobody', 'name': 'Nobody', 'kind': 'person'})
    tool.write(folder, 'broken.json', dossier)
    result = tool.run('check', 'broken.json', folder=folder)
    tap.same('broken: exit status', result.status, 1)
    tap.golden('broken: report', result.out, 'check-broken.txt')

    # The same for programs
    result = tool.run('check', '--json', 'broken.json', tool.PRISON, folder=folder)
    broken, fine = json.loads(result.out)
    tap.same('json: exit status', result.status, 1)
    tap.same('json: a fine file', fine, {'file': str(tool.PRISON), 'readable': True, 'facts_left_out': 0, 'not_listed': 0, 'problems': []})
    tap.same('json: readable all the same', (broken['file'], broken['readable']), ('broken.json', True))
    tap.check('json: every problem has its parts', [
        f'no {key}: {problem}' for problem in broken['problems']
        for key in ('severity', 'code', 'message', 'line', 'column', 'pointer') if key not in problem])
    tap.same('json: words in nearest', [problem['nearest'] for problem in broken['problems'] if 'nearest' in problem],
             ['capacity', 'stated', 'text'])

    # Warnings are no errors
    dossier = tool.prison()
    dossier['parties'].append({'id': 'nobody', 'name': 'Nobody', 'kind': 'person'})
    tool.write(folder, 'unused.json', dossier)
    result = tool.run('check', 'unused.json', folder=folder)
    tap.same('a warning is fine', (result.status, 'warning: Nothing uses the party “nobody”.' in result.out), (0, True))

    # Files that are no dossiers
    for name, content, words in (
        ('empty', '', 'The file is empty.'),
        ('cut-short', '{"format": "dossier/1", ', 'The file ends too early'),
        ('comment', '// {}', 'found'),
        ('no-format', '{}', 'it has no “format”'),
        ('later', '{"format": "dossier/2"}', 'its “format” is “dossier/2”'),
        ('two-values', '{"format": "dossier/1"} {}', 'after the end'),
        ('twice', '{"format": "dossier/1", "id": "a", "id": "b"}', 'The key “id” stands here again'),
        ('latin-1', b'{"format": "dossier/1", "id": "\xe9"}', 'This is not UTF-8'),
        ('deep', '[' * 100000, 'nested more than'),
        ('zero', b'\x00' * 100, 'zero.json'),
    ):
        tool.write(folder, f'{name}.json', content)
        result = tool.run('check', f'{name}.json', folder=folder)
        tap.check(f'{name}: says what is wrong', ([result.status] if result.status != 1 else [])
                  + ([] if words in result.out else [result.out[:300], result.err[:300]]) + result.harm())
    result = tool.run('check', '--json', 'nothing-here.json', 'nobody', folder=folder)
    tap.same('json: files that are not there', [entry['readable'] for entry in json.loads(result.out)], [False, False])

    # What wants to steer the terminal
    dossier = tool.prison()
    dossier['\x1b[31mkey\u202e'] = 1
    tool.fact(dossier, 'cells')['status'] = '\x1b]0;title\x07'
    tool.fact(dossier, 'toilets')['id'] = 'to\x9bilets'
    text = json.dumps(dossier)
    name = 'odd\x1b[2J\nname.json'
    tool.write(folder, name, text)
    for arguments in (('check', name), ('check', '--json', name), ('facts', name), ('facts', '--json', name)):
        result = tool.run(*arguments, folder=folder)
        tap.check(f'hostile: {" ".join(arguments[:-1])}', result.harm())
    result = tool.run('check', name, folder=folder)
    tap.check('hostile: the mistakes are still told', [] if '\\x1b]0;title\\x07' in result.out and result.status == 1 else [result.out])
    tap.check('hostile: one line a problem', [line for line in result.out.splitlines() if not line.startswith('odd\\x1b[2J\\x0aname.json:')])

    # Several files: the worst decides
    result = tool.run('check', tool.PRISON, 'empty.json', folder=folder)
    tap.same('one of two is broken', (result.status, 'No problems.' in result.out, 'is empty' in result.out), (1, True, True))

    # In the C locale nothing is lost but letters
    result = tool.run('check', 'broken.json', folder=folder, LC_ALL='C')
    tap.same('C locale', (result.status, len(result.out.splitlines())), (1, len(tool.run('check', 'broken.json', folder=folder).out.splitlines())))

tap.done()
