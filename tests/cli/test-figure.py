#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""dossier-tool figure: what is drawn, in which form, and what is said to what means nothing."""

import tool

tap = tool.Tap()
says = tap.says

# Wrong usage
says('figure without a name', tool.run('figure', tool.PRISON), 2, 'Which figure?')
says('figure without an output', tool.run('figure', tool.PRISON, 'floor'), 2, 'Where to?')
says('unknown figure', tool.run('figure', tool.PRISON, 'flor', '-o', '-'), 2, 'no figure “flor”', 'Did you mean “floor”?',
     'population: How many people are held?')
says('no size', tool.run('figure', tool.PRISON, 'floor', '-o', '-', '--size', '12x'), 2, '“12x” is no size')
says('too small', tool.run('figure', tool.PRISON, 'floor', '-o', '-', '--size', '10x10'), 2, 'is no size')
says('too large', tool.run('figure', tool.PRISON, 'floor', '-o', '-', '--size', '99999999999999999999x500'), 2, 'is no size')
says('unknown theme', tool.run('figure', tool.PRISON, 'floor', '-o', '-', '--theme', 'drak'), 2, 'Did you mean “dark”?')
says('unknown format', tool.run('figure', tool.PRISON, 'floor', '-o', '-', '--format', 'pgn'), 2, 'Did you mean “png”?')
says('unknown ending', tool.run('figure', tool.PRISON, 'floor', '-o', 'x.gif'), 2, 'does not end in')

tap.done()
