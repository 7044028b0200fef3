#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""dossier-tool lecture -o x.html: a page that stands by itself, read by a parser that forgives nothing."""

import base64
import hashlib
import html.parser
import json
import re

import tool

tap = tool.Tap()
LECTURE = 'one-prison-many-claims'
THIRD_ENTRY = ('How to read a claim – Belarmino García, director of the prison; '
               'Source article, speaker not named')
VOID = {'meta', 'br', 'hr'}
LOADS = {'script', 'link', 'img', 'iframe', 'object', 'embed', 'video', 'audio', 'source', 'base', 'form', 'image', 'use', 'input',
         'foreignobject'}


class Page(html.parser.HTMLParser):
    """Knows every element with its words, and every mistake."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.mistakes = []
        self.open = []
        self.elements = []
        self.feed(text)
        self.close()
        self.mistakes += [f'<{element["tag"]}> is not closed' for element in self.open]
        if not text.startswith('<!DOCTYPE html>\n'):
            self.mistakes.append('no doctype')

    def handle_starttag(self, tag, attrs):
        element = {'tag': tag, 'attrs': dict(attrs), 'words': '', 'inside': [inner['tag'] for inner in self.open]}
        if len(element['attrs']) != len(attrs):
            self.mistakes.append(f'<{tag}> has an attribute twice')
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        if 'svg' not in [inner['tag'] for inner in self.open]:
            self.mistakes.append(f'<{tag}/> is none of HTML')
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open[-1]['tag'] != tag:
            self.mistakes.append(f'</{tag}> ends {self.open[-1]["tag"] if self.open else "nothing"}')
        else:
            self.open.pop()

    def handle_data(self, data):
        for element in self.open:
            element['words'] += data

    def all(self, tag, **attrs):
        return [element for element in self.elements if element['tag'] == tag
                and all(element['attrs'].get(key.rstrip('_')) == value for key, value in attrs.items())]

    def first(self, tag, **attrs):
        return (self.all(tag, **attrs) or [{'attrs': {}, 'words': ''}])[0]


def find_mistakes(page, text):
    """What no such page may have."""
    mistakes = list(page.mistakes)
    ids = [element['attrs']['id'] for element in page.elements if 'id' in element['attrs']]
    mistakes += [f'id {name} is there twice' for name in set(ids) if ids.count(name) > 1]
    for element in page.elements:
        attrs, tag = element['attrs'], element['tag']
        if tag in LOADS:
            mistakes.append(f'<{tag}> loads or sends something')
        mistakes += [f'<{tag} {name}>' for name in attrs if name.startswith('on') or name in ('style', 'src', 'srcset', 'action',
                                                                                            'data', 'xlink:href', 'ping')]
        href = attrs.get('href', '#slide-1')
        if href.startswith('#') and href[1:] not in ids:
            mistakes.append(f'{href} leads nowhere')
        elif not href.startswith(('#', 'https://', 'http://')):
            mistakes.append(f'leads to {href}')
        elif not href.startswith('#') and attrs.get('rel') != 'noreferrer':
            mistakes.append(f'{href} is told who comes')
        mistakes += [f'named by {name}, which is not there' for name in attrs.get('aria-labelledby', '').split() if name not in ids]
        mistakes += [f'drawn with {name}' for value in attrs.values() for name in re.findall(r'url\(#?([^)]*)\)', value or '')
                     if name not in ids]
    style = page.first('style')['words']
    if re.search(r'url\(|@import|expression', style):
        mistakes.append('the style loads something')
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = next((element['attrs']['content'] for element in page.all('meta') if 'http-equiv' in element['attrs']), '')
    if policy != f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'":
        mistakes.append(f'policy: {policy}')
    if [heading['tag'] for heading in page.elements if heading['tag'] in ('h1', 'h2', 'h3')][:1] != ['h1']:
        mistakes.append('does not begin with its heading')
    return mistakes + ['holds what steers'] * bool(re.search('[\x00-\x09\x0b-\x1f\x7f]', text))


def squeeze(text):
    return ' '.join(text.split())


with tool.folder() as folder:
    folder = tool.pathlib.Path(folder)

    def write(*options, dossier=tool.CECOT, talk=LECTURE, **environment):
        (folder / 'a.html').unlink(missing_ok=True)
        result = tool.run('lecture', dossier, talk, '-o', 'a.html', *options, folder=folder, **environment)
        text = (folder / 'a.html').read_text(encoding='utf-8') if (folder / 'a.html').exists() else result.err
        return Page(text), text

    dossier = json.loads(tool.CECOT.read_text(encoding='utf-8'))
    page, text = write()
    tap.check('no mistake', find_mistakes(page, text))
    tap.same('the same again', write()[1], text)
    tap.same('its language', (page.first('html')['attrs'].get('lang'), page.first('html')['attrs'].get('dir')), ('en', 'ltr'))
    tap.same('title', (page.first('title')['words'], page.first('h1')['words']), ('One prison, many claims',) * 2)
    sections = [section for section in page.all('section') if section['attrs']['id'].startswith('slide-')]
    n = len(sections)
    tap.check('as many slides as the lecture has steps, or more', [] if n >= len(dossier['lectures'][0]['steps']) else [n])
    tap.same('a section a slide', [section['attrs']['id'] for section in sections], [f'slide-{i}' for i in range(1, n + 1)])
    links = [link for link in page.all('a') if 'nav' in link['inside']]
    tap.same('contents', [link['attrs']['href'] for link in links], [f'#slide-{i}' for i in range(1, n + 1)] + ['#sources'])
    entries = [link['words'] for link in links]
    tap.same('entries are told apart', (len(set(entries)), entries[2]), (len(entries), THIRD_ENTRY))
    tap.same('ways', (len(page.all('a', rel='next')), len(page.all('a', rel='prev'))), (n - 1, n - 1))
    tap.check('whose data', [part for part in ('cecot 1.0.0', 'CC-BY-SA-4.0') if part not in squeeze(page.first('body')['words'])])

    # Nothing is said without who, when and how sure.
    words = squeeze(' '.join(section['words'] for section in sections if 'How to read a claim' in section['words']))
    tap.check('a claim', [part for part in ('14,532', 'People held', 'Counted', 'June 2024', 'Belarmino García', 'Estimated',
                                            '3 other claims differ: García, ', 'Source: Terrorism Confinement Center, Lead ¶2') if part not in words])
    claims = page.all('article')
    tap.check('each claim says it', ['too few'] * (len(claims) < 20)
              + [squeeze(claim['words']) for claim in claims if ' · ' not in claim['words']])
    words = next(section['words'] for section in sections if 'Why did homicides fall?' in section['words'])
    tap.check('how an answer stands', [] if 'Direct answer' in words else [words])

    # Charts
    charts = [svg for svg in page.all('svg') if 'aria-labelledby' in svg['attrs']]
    tap.same('each chart for two widths, light and dark', len(charts), 2 * 4)
    tap.same('each has its words', (len([title for title in page.all('title') if title['words'] and 'svg' in title['inside']]),
                                    len([desc for desc in page.all('desc') if desc['words']])), (8, 8))
    tap.same('one is seen without style', len([div for div in page.all('div') if 'hidden' in div['attrs']]), 2 * 3)
    tap.check('its statements', [] if 'between 15,000 and 20,000. Belarmino García, director of the prison. When: November 2024. Estimated.' in page.first('details', class_='statements')['words'] else ['not so'])

    # What has a content note is seen by those who want to.
    veils = page.all('details', class_='veil')
    tap.check('content notes', [] if len(veils) == 9 and all(veil['words'].strip().startswith('Content note: ') for veil in veils)
              and not any('open' in veil['attrs'] for veil in veils) else [len(veils)])
    quote = 'severe beatings'
    tap.same('what it covers stands nowhere else', page.first('main')['words'].count(quote),
             sum(veil['words'].count(quote) for veil in veils))
    tap.check('and stands there', [] if any(quote in veil['words'] for veil in veils) else ['not so'])

    page, text = write('--uncover')
    tap.check('unless it is asked to', find_mistakes(page, text)
              + ['covered'] * (not all('open' in veil['attrs'] for veil in page.all('details', class_='veil'))))

    # Notes
    note = 'Say what this talk is'
    tap.check('no notes', ['there are'] * (note in text))
    page, text = write('--notes')
    tap.check('notes', find_mistakes(page, text) + ['none'] * (note not in page.first('aside')['words']))

    page, text = write('--lang', 'es')
    tap.check('Spanish', find_mistakes(page, text) + ['not so'] * (page.first('h1')['words'] != 'Una prisión, muchas afirmaciones'))
    for talk in [view['id'] for view in dossier['views']]:
        page, text = write(talk=talk)
        tap.check(f'view {talk}', find_mistakes(page, text))

    # Words may hold anything.
    hostile = tool.prison()
    bad = '</title><script>alert(1)</script><img src=x onerror="alert(1)">\x01\u202e&amp;%'
    hostile['views'][0]['title'] = bad
    hostile['title'] = bad
    hostile['sources'][0]['url'] = 'javascript:alert(1)'
    for item in hostile['facts']:
        item['text'] = bad
    tool.write(folder, 'hostile.json', hostile)
    page, text = write(dossier=folder / 'hostile.json', talk=hostile['views'][0]['id'])
    tap.check('hostile words', find_mistakes(page, text) + ['lost'] * ('<script>alert(1)</script>' not in page.first('h1')['words']))
    hostile['sources'][0]['url'] = 'https://example.org/"><script>'
    tool.write(folder, 'hostile.json', hostile)
    tap.check('hostile address', find_mistakes(*write(dossier=folder / 'hostile.json', talk=hostile['views'][0]['id'])))

tap.done()
