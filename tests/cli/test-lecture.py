#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""dossier-tool lecture: what a talk becomes as a file, read back by other programs."""

import json
import re
import subprocess

import tool

tap = tool.Tap()
says = tap.says
LECTURE = 'one-prison-many-claims'
STEPS = len(json.loads(tool.CECOT.read_text(encoding='utf-8'))['lectures'][0]['steps'])

# Wrong usage
says('help', tool.run('lecture', '--help'), 0, 'dossier-tool lecture [OPTION…] FILE [LECTURE|VIEW]', '--aspect', '--theme')
says('no file', tool.run('lecture'), 2, 'Which lecture?')
says('no output', tool.run('lecture', tool.CECOT), 2, 'Where to?')
says('unknown lecture', tool.run('lecture', tool.CECOT, 'one-prison', '-o', 'x.pdf'), 2, 'no lecture or view “one-prison”',
     f'{LECTURE}: One prison, many claims', 'inmates: Inmates')
says('no lecture to choose', tool.run('lecture', tool.PRISON, '-o', 'x.pdf'), 2, 'Which lecture or view?', 'inmates: ')
says('unknown aspect', tool.run('lecture', tool.CECOT, '-o', 'x.pdf', '--aspect', '4:4'), 2, 'no aspect “4:4”', '“4:3”')
says('unknown theme', tool.run('lecture', tool.CECOT, '-o', 'x.pdf', '--theme', 'drak'), 2, 'Did you mean “dark”?')
says('unknown ending', tool.run('lecture', tool.CECOT, '-o', 'x.odp'), 2, 'neither in .pdf nor in .html')
says('no language', tool.run('lecture', tool.CECOT, '-o', 'x.pdf', '--lang', '!'), 2, 'is no language')


def reads(*command):
    return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()


def words(text):
    return ' '.join(text.split())


def alternatives(pdf):
    return [bytes.fromhex(found.decode()).decode('utf-16-be') for found in re.findall(rb'/Alt <FEFF([0-9A-F]*)>', pdf)]


with tool.folder() as folder:
    folder = tool.pathlib.Path(folder)

    def write(name, *options, dossier=tool.CECOT, talk=LECTURE, **environment):
        result = tool.run('lecture', dossier, talk, '-o', name, *options, folder=folder, **environment)
        path = folder / name
        return result, path.read_bytes() if path.exists() else b''

    # Slides
    result, pdf = write('a.pdf')
    info = reads('pdfinfo', folder / 'a.pdf')
    tap.same('slides', (result.status, result.err, pdf[:5]), (0, '', b'%PDF-'))
    tap.check('what the file says of itself', [line for line in (
        r'Title: +One prison, many claims', r'Author: +Terrorism Confinement Center \(cecot', r'Creator: +Dossier',
        r'Tagged: +yes', r'Page size: +1440 x 810 pts') if not re.search(line, info)])
    text = words(reads('pdftotext', folder / 'a.pdf', '-'))
    tap.check('what it says', [part for part in (
        '14,532', 'Estimated', 'Belarmino García', '15,000–20,000', 'confirmed', 'Source article', 'Direct answer',
        'Content note') if part not in text])
    fonts = reads('pdffonts', folder / 'a.pdf').splitlines()[2:]
    tap.check('fonts are in it', [] if fonts and all(' yes yes yes ' in line for line in fonts) else fonts)
    structure = reads('pdfinfo', '-struct', folder / 'a.pdf')
    n_slides = int(re.search(r'1 / (\d+)', text)[1])
    n_pages = int(re.search(r'Pages: +(\d+)', info)[1])
    tap.check('as many slides as the lecture has steps, or more', [] if n_slides >= STEPS else [n_slides])
    tap.same('a heading a page', (structure.count('H1'), structure.count('Sect'), structure.count('Figure')), (n_pages, n_pages, 2))
    tap.check('what is said in place of a chart', [] if [words[:12] for words in alternatives(pdf)] == ['How many peo', 'Floor area p']
              else alternatives(pdf))
    tap.check('its language', [] if b'/Lang <FEFF0065006E>' in pdf else ['none'])
    pages = reads('pdftotext', folder / 'a.pdf', '-').split('\f')
    noted = [i for i, page in enumerate(pages) if 'Content note' in page]
    tap.same('a warning comes before what it warns of', [pages[i + 1].strip().splitlines()[0] for i in noted],
             [pages[i].strip().splitlines()[0] for i in noted])
    tap.same('a page a slide, and one a warning', (n_pages, len(noted)), (n_slides + len(noted), 4))
    tap.check('the warning says nothing of it', [i for i in noted if len(pages[i]) >= len(pages[i + 1])])
    tap.same('bookmarks', pdf.count(b'/Dest'), n_slides)
    titles = re.findall(rb'<< /Title (.*)', pdf)
    tap.same('bookmarks are told apart', len(set(titles)), n_slides)
    tap.same('the same again', write('b.pdf')[1], pdf)

    result, tall = write('c.pdf', '--aspect', '4:3')
    tap.check('4:3', [] if 'Page size:       1080 x 810 pts' in reads('pdfinfo', folder / 'c.pdf') else ['not so'])
    tap.check('themes are not alike', [] if len({write('t.pdf', '--theme', theme)[1] for theme in (
        'light', 'dark', 'high-contrast', 'high-contrast-dark')}) == 4 else ['two themes are alike'])
    write('es.pdf', '--lang', 'es')
    tap.check('Spanish', [] if 'Una prisión, muchas afirmaciones' in reads('pdftotext', folder / 'es.pdf', '-') else ['not so'])
    result, pdf = write('view.pdf', talk='rights')
    tap.check('a view', [] if result.status == 0 and 'Rights' in reads('pdfinfo', folder / 'view.pdf') else [result.err])
    result = tool.run('lecture', tool.CECOT, '-o', 'only.pdf', folder=folder)
    tap.same('the only lecture needs no name', (result.status, (folder / 'only.pdf').exists()), (0, True))

    # A handout
    result, pdf = write('h.pdf', '--handout')
    info = reads('pdfinfo', folder / 'h.pdf')
    tap.same('handout', (result.status, result.err), (0, ''))
    tap.check('what the handout says of itself', [line for line in (
        r'Title: +One prison, many claims', r'Author: +Terrorism Confinement Center', r'Tagged: +yes', r'Pages: +\d',
        r'\(A4\)') if not re.search(line, info)])
    text = words(reads('pdftotext', folder / 'h.pdf', '-'))
    tap.check('notes and full sources', [part for part in (
        'Say what this talk is', '“Terrorism Confinement Center” (n.d.). Encyclopedic article', 'Source: Terrorism Confinement Center, Lead ¶2',
        '14,532', 'Counted', f'{n_slides} / {n_slides}', 'Content note: descriptions of violence and death') if part not in text])
    quote, note = 'severe beatings', 'Show both sides together'
    tap.check('paper has no veil to lift', [part for part in (quote, note) if part in text])
    write('u.pdf', '--handout', '--uncover')
    text = words(reads('pdftotext', folder / 'u.pdf', '-'))
    tap.check('unless it is asked to', [part for part in (quote, note) if part not in text] + ['the warning'] * ('Content note: descriptions' in text))
    tap.same('the pages have numbers', [page.strip().splitlines()[-1] for page in reads('pdftotext', '-layout', folder / 'h.pdf', '-').split('\f')
                                        if page.strip()][1].strip(), '2')
    says('no handout for a browser', tool.run('lecture', tool.CECOT, '-o', 'h.html', '--handout', folder=folder), 2, 'A handout is a PDF')

    # A lecture of one's own
    def own(*steps, name='own.lecture.json', about='cecot'):
        plan = {'format': 'dossier-lecture/1', 'id': 'own', 'title': 'Own\u202e talk', 'dossier': {'id': about, 'version': '1'},
                'steps': [{'id': f's{i}', 'minutes': 1, **step} for i, step in enumerate(steps)]}
        tool.write(folder, name, json.dumps(plan))
        return tool.run('lecture', name, '--dossier', tool.CECOT, '-o', 'own.pdf', folder=folder)

    words_step = {'title': 'First', 'notes': 'For me alone'}
    result = own({**words_step, 'title': 'Last', 'backup': True}, words_step, {**words_step, 'title': 'Not seen', 'hidden': True},
                 {'figure': 'population'}, {'figure': 'gone'})
    says('own', result, 0, 'own.lecture.json: 1 step shows what its dossier does not have')
    pages = [page.strip() for page in reads('pdftotext', folder / 'own.pdf', '-').split('\f')]
    tap.same('own slides, those for after the end last', [page.splitlines()[0] for page in pages if page],
             ['First', 'How many people are held?', 'No longer in this dossier', 'Last'])
    tap.check('their title', [] if 'Own talk' in reads('pdfinfo', folder / 'own.pdf') else ['not so'])
    says('nothing to be shown', own({**words_step, 'hidden': True}), 1, 'nothing in “Own talk”')
    says('one lecture in a file', tool.run('lecture', 'own.lecture.json', 'own', '-o', 'own.pdf', folder=folder), 2, 'none to choose')
    own(words_step, about='../cecot\x1b[31m')
    says('its dossier is not there', tool.run('lecture', 'own.lecture.json', '-o', 'own.pdf', folder=folder), 1, 'not installed',
         '--dossier')
    tool.write(folder, 'bad.lecture.json', '{"format": "dossier-lecture/1",')
    says('no lecture', tool.run('lecture', 'bad.lecture.json', '-o', 'own.pdf', folder=folder), 1, 'bad.lecture.json:1:')
    says('no dossier of a dossier', tool.run('lecture', tool.CECOT, '--dossier', tool.CECOT, '-o', 'x.pdf', folder=folder), 2,
         '.lecture.json')

    # What cannot be written leaves what was there as it was.
    says('no folder', write('nowhere/a.pdf')[0], 1, 'nowhere/a.pdf')
    result, kept = write('a.pdf', talk='nothing')
    tap.same('nothing is written over', (result.status, kept[:5], (folder / 'a.pdf').stat().st_size > 0), (2, b'%PDF-', True))

    # What wants to steer the terminal
    hostile = tool.prison()
    hostile['views'][0]['title'] = 'Title\x1b[31m\u202e'
    tool.write(folder, 'hostile.json', json.dumps(hostile))
    result = tool.run('lecture', folder / 'hostile.json', 'nothing', '-o', 'x.pdf')
    tap.check('hostile titles in the list', result.harm())

tap.done()
