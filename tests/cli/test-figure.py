#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""dossier-tool figure: what is drawn, in which form, and what is said to what means nothing."""

import csv
import io
import json
import struct
import xml.etree.ElementTree

import tool

tap = tool.Tap()
says = tap.says

# Wrong usage
says('help', tool.run('figure', '--help'), 0, 'dossier-tool figure [OPTION…] FILE ID', '--theme', '--size')
says('figure without a name', tool.run('figure', tool.PRISON), 2, 'Which figure?')
says('figure without a name lists them', tool.run('figure', tool.CECOT), 2, '  population: How many people are held?')
says('figure without an output', tool.run('figure', tool.PRISON, 'floor'), 2, 'Where to?')
says('unknown figure', tool.run('figure', tool.PRISON, 'flor', '-o', '-'), 2, 'no figure “flor”', 'Did you mean “floor”?',
     'population: How many people are held?')
says('no size', tool.run('figure', tool.PRISON, 'floor', '-o', '-', '--size', '12x'), 2, '“12x” is no size')
says('too small', tool.run('figure', tool.PRISON, 'floor', '-o', '-', '--size', '10x10'), 2, 'is no size')
says('too large', tool.run('figure', tool.PRISON, 'floor', '-o', '-', '--size', '99999999999999999999x500'), 2, 'is no size')
says('unknown theme', tool.run('figure', tool.PRISON, 'floor', '-o', '-', '--theme', 'drak'), 2, 'Did you mean “dark”?')
says('unknown format', tool.run('figure', tool.PRISON, 'floor', '-o', '-', '--format', 'pgn'), 2, 'Did you mean “png”?')
says('unknown ending', tool.run('figure', tool.PRISON, 'floor', '-o', 'x.gif'), 2, 'does not end in')


with tool.folder() as folder:
    folder = tool.pathlib.Path(folder)

    def draw(name, *options, dossier=tool.PRISON, figure='population', **environment):
        result = tool.run('figure', dossier, figure, '-o', name, *options, folder=folder, **environment)
        path = folder / name
        return result, path.read_bytes() if path.exists() else b''

    # The forms
    result, png = draw('a.png', '--size', '800x600')
    tap.same('png', (result.status, result.err, png[:8], struct.unpack('>II', png[16:24])),
             (0, '', b'\x89PNG\r\n\x1a\n', (800, 600)))
    result, svg = draw('a.svg', '--size', '800x600')
    root = xml.etree.ElementTree.fromstring(svg)
    tap.same('svg', (result.status, root.tag.rpartition('}')[2], root.get('width', '').rstrip('ptx')), (0, 'svg', '800'))
    result, pdf = draw('a.pdf')
    tap.same('pdf', (result.status, pdf[:5]), (0, b'%PDF-'))
    tap.same('a pdf says its language, and its figure in words', (pdf.count(b'/Lang <FEFF0065006E>'), pdf.count(b'/Alt <FEFF')), (1, 1))
    result, text = draw('a.txt', '--size', '800x600')
    text = text.decode()
    tap.check('txt', [word for word in ('How many people are held?', '14,532', '15,000–20,000', '10,000–20,000', '80,000', 'Capacity 40,000',
                                        'Axis starts at zero.', 'no figure before June 2024', 'prison 1.2') if word not in text])
    result, csv_file = draw('a.csv')
    rows = list(csv.DictReader(io.StringIO(csv_file.decode(), newline='')))
    tap.same('csv', [(row['value'], row['low'], row['high'], row['near'], row['bound']) for row in rows],
             [('14,532', '14532', '14532', '', 'exact'), ('14,532', '14532', '14532', '', 'exact'),
              ('15,000–20,000', '15000', '20000', '', 'range'), ('10,000–20,000', '10000', '20000', '', 'range'),
              ('“closer to” 40,000', '', '', '40000', 'near'), ('', '', '', '', 'none'),
              ('Capacity 40,000', '40000', '40000', '', 'exact'), ('80,000', '80000', '80000', '', 'exact')])
    result, json_file = draw('a.json')
    data = json.loads(json_file)
    tap.same('json', (data['dataset'], data['address'], [row['id'] for row in data['statements']]),
             ('prison 1.2', 'dossier:prison/inmates#population', [row['id'] for row in rows]))
    tap.same('the same numbers', [row['low'] for row in data['statements']],
             [float(row['low']) if row['low'] else None for row in rows])
    tap.check('no row has a midpoint', [name for name in rows[0] if name in ('mid', 'midpoint', 'mean', 'average')])
    tap.same('data need no room', draw('b.csv', '--size', '100x100')[0].status, 0)
    tap.check('no name of no picture', [] if draw('b', '--format', 'svg')[1].startswith(b'<?xml') else ['no svg'])

    # No picture is refused for want of room: what has no words is counted.
    result, svg = draw('small.svg', '--size', '320x240')
    tap.same('small', (result.status, result.err), (0, ''))
    tap.check('says that there is more', [] if b'see the table' in svg else ['nothing'])
    result, svg = draw('large.svg', '--size', '1200')
    tap.check('all words have room', ['more'] if b'see the table' in svg else [])

    # Sizes
    result, png = draw('s.png', '--size', '800x600', '--scale', '2')
    tap.same('twice as large', struct.unpack('>II', png[16:24]), (1600, 1200))
    result, png = draw('d.png', '--size', '800x600', '--dpi', '300')
    at = png.index(b'pHYs') + 4
    tap.same('dots an inch', (struct.unpack('>II', png[16:24]), struct.unpack('>IIB', png[at:at + 9])),
             ((800, 600), (11811, 11811, 1)))
    says('no scale', tool.run('figure', tool.PRISON, 'floor', '-o', 'x.png', '--scale', '99', folder=folder), 2,
         '“--scale” is a number from 0.1 to 16.')
    says('no dpi', tool.run('figure', tool.PRISON, 'floor', '-o', 'x.png', '--dpi', '1', folder=folder), 2, '“--dpi”')

    # What a picture says of itself, and that it is the same file again
    for name in ('m.png', 'm.svg', 'm.pdf'):
        once, again = draw(name)[1], draw(name)[1]
        tap.check(f'the same again: {name}', [] if once == again else ['another file'])
        tap.check(f'address: {name}', [] if b'dossier:prison/inmates#population' in once else ['no address'])
    tap.check('outlines', [] if b'<text' not in draw('o.svg', '--outlines')[1] else ['text'])
    fixed = draw('f.pdf', SOURCE_DATE_EPOCH='86400')[1]
    tap.check('a fixed date', [] if b'/CreationDate (19700102000000Z)' in fixed or b'D:19700102000000' in fixed else ['none'])

    # On the output
    result = tool.run('figure', tool.PRISON, 'population', '-o', '-', '--size', '800x600')
    tap.same('text on the output', result.out, text)
    result = tool.run('figure', tool.PRISON, 'population', '-o', '-', '--format', 'svg')
    tap.check('svg on the output', [] if result.out.startswith('<?xml') else [result.out[:100]])

    # What was asked for
    tap.check('themes are not alike', [] if len({draw('t.png', '--theme', theme)[1] for theme in (
        'light', 'dark', 'print', 'projector', 'high-contrast', 'high-contrast-dark')}) == 6 else ['two themes are alike'])
    heights = [struct.unpack('>II', draw('h.png', '--size', str(width))[1][16:24]) for width in (360, 1200)]
    tap.check('a width alone', [] if [width for width, _ in heights] == [360, 1200] and all(high > 100 for _, high in heights) else [heights])
    tap.check('areas', [] if '0.61 m²' in draw('c.txt', figure='floor')[1].decode() else ['no computed area'])
    tap.check('Spanish', [] if '¿Cuántas personas hay recluidas?' in draw('d.txt', '--lang', 'es')[1].decode() else ['not in Spanish'])
    for figure in (item['id'] for item in json.loads(tool.CECOT.read_text())['figures']):
        result, png = draw('e.png', dossier=tool.CECOT, figure=figure)
        tap.same(f'the dataset: {figure}', (result.status, result.err, png[:4]), (0, '', b'\x89PNG'))

    # What cannot be written
    result, _ = draw('nowhere/a.png')
    says('no folder', result, 1, 'nowhere/a.png')
    with open('/dev/full', 'wb') as full:
        process = tool.run('figure', tool.PRISON, 'floor', '-o', '-', stdout=full)
        tap.same('full disk', process.returncode, 1)

    # What wants to steer the terminal
    hostile = tool.prison()
    hostile['figures'][0]['title'] = 'Title\x1b[31m\u202e'
    hostile['parties'][1]['short'] = 'Ga\x1brcía'
    tool.write(folder, 'hostile.json', json.dumps(hostile))
    result = tool.run('figure', folder / 'hostile.json', 'population', '-o', '-')
    tap.check('hostile texts', result.harm() + ([] if result.status == 0 else [result.err]))
    result = tool.run('figure', folder / 'hostile.json', 'nothing', '-o', '-')
    tap.check('hostile titles in the list', result.harm())

tap.done()
