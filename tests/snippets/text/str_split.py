# Splitting and joining strs.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (' a  b '.split(), ' a  b '.split(' '), 'a,b,,c'.split(','), 'a,b,c'.split(',', 1), ''.split(), ''.split(','), ' a b c '.split(None, 1)))
t(lambda: (' a b c '.rsplit(None, 1), 'a,b,c'.rsplit(',', 1), 'a\tb\n c'.split(), 'abc'.split('abc'), 'aXXbXc'.split('XX')))
t(lambda: ('a b'.split(sep=None, maxsplit=0), 'a b'.split(maxsplit=5), ' a b '.rsplit(maxsplit=0)))
t(lambda: 'a'.split(''))
t(lambda: 'a'.split(1))
t(lambda: 'a'.split(None, 'x'))
t(lambda: 'a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i'.splitlines())
t(lambda: ('a\n\nb\n'.splitlines(), 'a\n\nb\n'.splitlines(True), ''.splitlines(), '\n'.splitlines(keepends=True)))
t(lambda: 'a\u00a0b\u2003c\u200bd'.split())
t(lambda: (','.join(['a', 'b']), ''.join(()), '-'.join('abc'), ','.join({'x': 1}), ','.join(x for x in 'ab')))
t(lambda: ','.join([1]))
t(lambda: ','.join(['a', b'b']))
t(lambda: ','.join(5))
t(lambda: ','.join(['a', None]))
t(lambda: ('é'.join('ab'), '\U0001f40d'.join(['', '', '']), 'a'.join(['b'])))
t(lambda: ('abc'.center(8, '*'), 'abc'.ljust(5) + '|', 'abc'.rjust(5), 'abc'.center(2), 'ab'.center(5, 'x'), 'abc'.center(6, 'x')))
t(lambda: 'abc'.center(5, 'xy'))
t(lambda: 'abc'.ljust('5'))
t(lambda: 'abc'.ljust(5, 1))
t(lambda: ('-42'.zfill(6), '+4'.zfill(3), 'a'.zfill(0), ''.zfill(3), '--1'.zfill(5)))
t(lambda: ('a\tb\tc'.expandtabs(), 'a\tb'.expandtabs(0), '\t'.expandtabs(3) + '|', 'ab\n\tc'.expandtabs(4), '\ta'.expandtabs(-1)))
t(lambda: ('  a '.strip() + '|', 'xxaxx'.strip('x'), 'abcba'.strip('ab'), 'abc'.lstrip('cba'), '\u2003a\u3000'.strip(), 'a'.rstrip('')))
t(lambda: 'a'.strip(1))
