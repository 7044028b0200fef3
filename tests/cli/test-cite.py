#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""dossier-tool cite: five forms, three of which are read back by the rules of their formats."""

import json
import re

import tool

tap = tool.Tap()

NASTY = r'A “title” with 100% of $5 & #1, x_y, a^b, ~tilde, <tag>, {brace, }brace, \command, "quotes", ¶ and § — ñandú'


def cite(file, name, style):
    return tool.run('cite', file, name, '--style', style)


def read_bibtex(text):
    """The entries of a BibTeX file, strictly: balanced braces, a comma between fields, no field twice."""
    entries, place = [], 0
    while (start := text.find('@', place)) >= 0:
        head = re.compile(r'@([a-z]+)\{([^\s,{}#%"\'()=~]+)').match(text, start)
        assert head, text[start:start + 60]
        entry, place = {'': head.group(1), 'ID': head.group(2)}, head.end()
        while field := re.compile(r',\s*([a-z]+)\s*=\s*').match(text, place):
            place, name = field.end(), field.group(1)
            assert name not in entry, f'{name} twice'
            if text[place] == '{':
                depth, begin = 0, place
                while True:
                    depth += {'{': 1, '}': -1}.get(text[place], 0)
                    place += 1
                    if depth == 0:
                        break
                entry[name] = text[begin + 1:place - 1]
            else:
                word = re.compile(r'[a-z]+').match(text, place)
                entry[name], place = word.group(), word.end()
        end = re.compile(r'\s*\}\s*').match(text, place)
        assert end, f'no end: {text[place:place + 40]!r}'
        place = end.end()
        entries.append(entry)
    assert not text[place:].strip(), text[place:]
    return entries


LATEX = {r'\textbackslash{}': '\\', r'\textbraceleft{}': '{', r'\textbraceright{}': '}', r'\textasciitilde{}': '~',
         r'\textasciicircum{}': '^', r'\textless{}': '<', r'\textgreater{}': '>', r'\textbar{}': '|',
         r'\textquotedblright{}': '"', r'\P{}': '¶', r'\S{}': '§', r'\$': '$', r'\&': '&', r'\#': '#', r'\%': '%',
         r'\_': '_'}


def read_latex(text):
    """What LaTeX would print; a special character that stands alone is an error."""
    plain, place = '', 0
    text = text[1:-1] if text.startswith('{') and text.endswith('}') else text
    while place < len(text):
        command = next((name for name in LATEX if text.startswith(name, place)), None)
        assert command or text[place] not in '\\{}$&#%_^~<>|"', f'bare {text[place]!r} in {text!r}'
        plain += LATEX[command] if command else text[place]
        place += len(command) if command else 1
    return plain


def read_ris(raw):
    """The records of a RIS file, strictly: CR LF, two letters, two spaces, a hyphen, a space; TY first, ER last."""
    text = raw.decode('utf-8')
    assert '\n' not in text.replace('\r\n', ''), 'a bare line feed'
    records = []
    for line in filter(None, text.split('\r\n')):
        found = re.fullmatch(r'([A-Z][A-Z0-9])  - (.*)', line)
        assert found, line
        tag, value = found.groups()
        if tag == 'TY':
            records.append([])
        records[-1].append((tag, value))
        assert tag != 'ER' or value == '', value
    assert all(record[0][0] == 'TY' and record[-1][0] == 'ER' for record in records)
    assert all([tag for tag, _ in record].count('ER') == 1 for record in records)
    return [dict(record) for record in records]


CSL_TYPES = {'entry-encyclopedia', 'article-newspaper', 'book', 'document', 'report', 'webpage'}
CSL_KEYS = {'id', 'type', 'title', 'author', 'publisher', 'issued', 'accessed', 'URL', 'language', 'section', 'note'}


def read_csl(text):
    """The items of CSL-JSON, with what csl-data.json asks of them."""
    items = json.loads(text)
    assert isinstance(items, list) and items
    for item in items:
        assert set(item) <= CSL_KEYS and {'id', 'type'} <= set(item), item
        assert item['type'] in CSL_TYPES, item['type']
        for key in ('issued', 'accessed'):
            for part in item.get(key, {}).get('date-parts', []):
                assert 1 <= len(part) <= 3 and all(isinstance(number, int) for number in part), part
        assert all(set(name) == {'literal'} for name in item.get('author', [])), item
    return items


def full_dossier(**source):
    """The small dossier, its first source told in full."""
    dossier = tool.prison()
    dossier['sources'][0].update(source)
    return dossier


def attempt(title, check):
    try:
        check()
        tap.check(title, [])
    except (AssertionError, ValueError, KeyError, IndexError) as error:
        tap.check(title, [repr(error)])


# For people
for style in ('short', 'full'):
    tap.golden(f'{style}', cite(tool.CECOT, 'held-2024-11-lead', style).out, f'cite-{style}.txt')
tap.same('full is what is meant', tool.run('cite', tool.CECOT, 'held-2024-11-lead').out,
         cite(tool.CECOT, 'held-2024-11-lead', 'full').out)
tap.golden('a source', tool.run('cite', tool.CECOT, 'article').out, 'cite-source.txt')
# The program's own words are Spanish only where its catalogue is installed: a build folder need not have one.
tap.says('in Spanish', tool.run('cite', tool.CECOT, 'held-2024-11-lead', '--lang', 'es'), 0,
         'Centro de Confinamiento del Terrorismo')
tap.says('a computed fact cites what goes into it', cite(tool.CECOT, 'space-at-capacity', 'short'), 0,
         'Prison facility ¶1')

# Nothing is known of the article but its title: nothing is invented
def unknown():
    entry, = read_bibtex(cite(tool.CECOT, 'article', 'bibtex').out)
    assert set(entry) == {'', 'ID', 'title', 'howpublished', 'year', 'language', 'note', 'key'}, entry
    assert entry[''] == 'misc' and entry['year'] == 'n.d.', entry
    record, = read_ris(cite(tool.CECOT, 'article', 'ris').raw)
    assert set(record) == {'TY', 'ID', 'TI', 'LA', 'N1', 'ER'} and record['TY'] == 'ENCYC', record
    item, = read_csl(cite(tool.CECOT, 'article', 'csl-json').out)
    assert set(item) == {'id', 'type', 'title', 'language', 'note'}, item
    for note in (entry['note'], record['N1'], item['note']):
        assert 'author, publisher and date not known' in note and 'cecot 1.0.0' in note, note


attempt('what is not known is left out', unknown)

with tool.folder() as folder:
    known = tool.write(folder, 'known.dossier.json', full_dossier(
        type='book', title='A Walk', author='Town, Ann', publisher='Museum', issued='1998-05', accessed='2024-06-11',
        URL='https://example.org/a_{b}?c=1&d=%20', language='en'))
    nasty = tool.write(folder, 'nasty.dossier.json', full_dossier(
        title=NASTY, author=NASTY, publisher=NASTY + '\nER  - \n@book{x,', issued='199X', type='no-such-type'))
    vague = {issued: tool.write(folder, f'{number}.dossier.json', full_dossier(issued=issued))
             for number, issued in enumerate(('2024', '2024~', '2022/2023', '2022/2023~', '2020/..', '199X', '2024-06-11'))}

    def in_full():
        entry, = read_bibtex(cite(known, 'article', 'bibtex').out)
        assert (entry[''], entry['author'], entry['publisher'], entry['year'], entry['month']) == (
            'book', '{Town, Ann}', 'Museum', '1998', 'may'), entry
        assert '{' not in entry['url'] and entry['url'].endswith('?c=1&d=%20'), entry['url']
        record, = read_ris(cite(known, 'article', 'ris').raw)
        assert (record['TY'], record['AU'], record['PY'], record['DA'], record['Y2'], record['PB']) == (
            'BOOK', 'Town, Ann', '1998', '1998/05//', '2024/06/11/', 'Museum'), record
        item, = read_csl(cite(known, 'article', 'csl-json').out)
        assert item['issued'] == {'date-parts': [[1998, 5]]}, item
        assert item['accessed'] == {'date-parts': [[2024, 6, 11]]}, item
        assert item['author'] == [{'literal': 'Town, Ann'}] and item['type'] == 'book', item

    attempt('what is known is given', in_full)
    tap.says('in words', cite(known, 'held-lead', 'full'), 0, 'Town, Ann. “A Walk” (May 1998). Book. Museum.',
             'Read 11 June 2024')
    tap.says('in short', cite(known, 'held-lead', 'short'), 0, '(Town, Ann, May 1998, ')

    def all_characters():
        clean = ' '.join(NASTY.split())
        entry, = read_bibtex(cite(nasty, 'article', 'bibtex').out)
        assert read_latex(entry['title']) == clean, read_latex(entry['title'])
        assert read_latex(entry['author']) == clean and entry[''] == 'misc', entry
        record, = read_ris(cite(nasty, 'article', 'ris').raw)
        assert record['TI'] == clean and record['TY'] == 'GEN', record
        assert record['PB'].startswith(clean) and 'PY' not in record, record
        item, = read_csl(cite(nasty, 'article', 'csl-json').out)
        assert item['title'] == clean and item['type'] == 'document', item
        assert item['issued'] == {'raw': '199X'}, item['issued']

    attempt('no character breaks a form', all_characters)

    def vaguely():
        years = {issued: read_bibtex(cite(path, 'article', 'bibtex').out)[0]['year'] for issued, path in vague.items()}
        assert years == {'2024': '2024', '2024~': 'c. 2024', '2022/2023': '2022--2023', '2022/2023~': '2022--c. 2023',
                         '2020/..': '2020--', '199X': '1990s', '2024-06-11': '2024'}, years
        dates = {issued: read_csl(cite(path, 'article', 'csl-json').out)[0]['issued']
                 for issued, path in vague.items()}
        assert dates == {'2024': {'date-parts': [[2024]]}, '2024~': {'date-parts': [[2024]], 'circa': True},
                         '2022/2023': {'date-parts': [[2022], [2023]]},
                         '2022/2023~': {'date-parts': [[2022], [2023]], 'circa': True}, '2020/..': {'raw': '2020/..'},
                         '199X': {'raw': '199X'}, '2024-06-11': {'date-parts': [[2024, 6, 11]]}}, dates
        found = {issued: read_ris(cite(path, 'article', 'ris').raw)[0].get('PY') for issued, path in vague.items()}
        assert found == {'2024': '2024', '2024~': '2024', '2022/2023': None, '2022/2023~': None, '2020/..': None,
                         '199X': None, '2024-06-11': '2024'}, found
        days = {issued: read_ris(cite(path, 'article', 'ris').raw)[0].get('DA') for issued, path in vague.items()}
        assert days['2024'] == '2024///' and days['2024~'] == '2024///circa', days

    attempt('no date is made more certain', vaguely)

    def two_sources():
        entries = read_bibtex(cite(tool.PRISON, 'beaten', 'bibtex').out)
        assert [entry['ID'] for entry in entries] == ['prison:article:beaten', 'prison:paper:beaten'], entries
        assert len(read_ris(cite(tool.PRISON, 'beaten', 'ris').raw)) == 2
        assert len(read_csl(cite(tool.PRISON, 'beaten', 'csl-json').out)) == 2
        assert cite(tool.PRISON, 'beaten', 'short').out.count(';') == 1

    attempt('a fact of two sources', two_sources)

# Every fact of the dossier that ships
facts = [fact['id'] for fact in json.loads(tool.CECOT.read_text(encoding='utf-8'))['facts']]


def every_form():
    for name in facts[::40]:
        read_bibtex(cite(tool.CECOT, name, 'bibtex').out)
        read_ris(cite(tool.CECOT, name, 'ris').raw)
        read_csl(cite(tool.CECOT, name, 'csl-json').out)


attempt('facts of the dossier that ships', every_form)

# What means nothing
tap.says('an unknown fact', tool.run('cite', tool.CECOT, 'held-2024-11-laed'), 2, 'Did you mean “held-2024-11-lead”?')
tap.says('an unknown style', tool.run('cite', tool.CECOT, 'article', '--style', 'bibtxe'), 2, 'Did you mean “bibtex”?')
tap.says('no fact', tool.run('cite', tool.CECOT), 2, 'What is to be cited?')
tap.says('no such file', tool.run('cite', 'nowhere.json', 'x'), 1, 'nowhere.json')

tap.done()
