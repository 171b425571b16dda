# pathlib pure paths and os.path: parts, joins, matches, errors.
import os.path as p
from pathlib import PurePosixPath as P, PureWindowsPath as W


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (P('a/b/../c'), P('/a//b/./c/'), P(), P('a', '/b', 'c'), P('a') / 'b' / '/c', 'x' / P('y'), P('a/b.tar.gz').suffixes, P('.x').suffix, P('a/b.c').stem, P('/a/b').parts, P('a/b/c').parents[1], P('/').parent, P('a/').name))
t(lambda: (P('a').with_name('b'), P('a/b.c').with_suffix('.d'), P('a.b').with_stem('z'), P('/a/b').relative_to('/a'), P('/a/b').is_absolute(), P('a/b.py').match('*.py'), P('/a/b/c').full_match('/a/**'), P('a') < P('b'), P('a/b') == P('a//b'), hash(P('a')) == hash(P('a/')), P('/a/b').as_uri()))
t(lambda: P('').with_name('b'))
t(lambda: P('a').with_name('b/c'))
t(lambda: P('a').with_suffix('d'))
t(lambda: P('/a').relative_to('/b'))
t(lambda: (P('/a/b').relative_to('/a/c', walk_up=True), P('a/b').is_relative_to('a'), P('a/b').joinpath('c', 'd'), P('a/b').as_posix(), repr(P('a')), str(P('a/b')), bytes(P('é'))))
t(lambda: P(5))
t(lambda: P('a') / 5)
t(lambda: P('a').as_uri())
t(lambda: P('a') < 'b')
t(lambda: (W('c:/a\\b'), W('C:a').drive, W('//srv/share/x').root, W('c:/a').is_absolute(), W('A') == W('a'), W('c:/x') / 'd:y', str(W('a/b')), W('c:/a/b').parts))
t(lambda: (p.join('a', 'b', '/c', ''), p.split('/a/b'), p.splitext('a.b.c'), p.splitext('.a'), p.basename('a/'), p.dirname('a'), p.normpath('/a/../../b//c/.'), p.normpath(''), p.isabs('/'), p.commonpath(['/a/b', '/a/c']), p.commonprefix(['abc', 'abd']), p.relpath('/a/b', '/a/c'), p.splitroot('//a/b'), p.join(b'a', b'b')))
t(lambda: p.join('a', b'b'))
t(lambda: p.join(5))
t(lambda: p.commonpath(['/a', 'b']))
t(lambda: p.commonpath([]))
t(lambda: p.relpath(''))
t(lambda: (p.expandvars('$NOPE_X/${NOPE_Y}'), p.normcase('A/b'), p.exists(''), p.splitdrive('c:/a')))
