# The % operator of str.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class M:
    def __getitem__(self, key):
        return 'item ' + str(key)


class R:
    def __repr__(self):
        return 'é'

    def __str__(self):
        return 's'

    def __index__(self):
        return 255


t(lambda: ('%s %r %a' % (R(), R(), R()), '%5s|%-5s|%.2s|%5.1s|' % ('abc', 'abc', 'abc', 'abc'), '%%' % (), '%(a)s %(b)d' % {'a': 1, 'b': 2}))
t(lambda: ('%(x)s' % M(), '%(a(b)c)s' % {'a(b)c': 1}, '%()s' % {'': 1}))
t(lambda: ('%d %i %u %o %x %X' % (10, -10, 10, 8, 255, 255), '%#x %#o %#X' % (255, 8, 255), '%+d % d %05d %-5d|' % (1, 1, -1, 1)))
t(lambda: '%x' % R())
t(lambda: '%c%c%c' % ('a', 98, '\U0001f40d'))
t(lambda: '%c' % 'ab')
t(lambda: '%c' % 1114112)
t(lambda: '%c' % b'a')
t(lambda: '%*d|%-*d|%.*f' % (5, 1, 5, 1, 2, 3.14159))
t(lambda: '%*d' % ('a', 1))
t(lambda: '%s')
t(lambda: '%s %s' % 1)
t(lambda: '%s' % (1, 2))
t(lambda: '%s' % ())
t(lambda: 'a' % 1)
t(lambda: 'a' % (1,))
t(lambda: ('a' % {}, 'a' % [], 'a' % 'x' if False else ''))
t(lambda: '%(a)s' % 1)
t(lambda: '%(a)s' % {})
t(lambda: '%(a' % {})
t(lambda: '%(a)' % {'a': 1})
t(lambda: '%z' % 1)
t(lambda: '%' % 1)
t(lambda: '%5' % 1)
t(lambda: '%.' % 1)
t(lambda: '%l d' % 1)
t(lambda: '%ld %hd %Ld' % (1, 2, 3))
t(lambda: '%d' % 'a')
t(lambda: '%d' % None)
t(lambda: '%x' % 1.5)
t(lambda: ('%d' % 1.9, '%d' % True, '%s' % (None,), '%s' % [1, 2], '%s' % ((1, 2),)))
t(lambda: ('%i' % 10**30, '%.5d' % 42, '%.0d' % 0, '%#.5x' % 255, '%+.3x' % 10))
t(lambda: '%-05d|%+ d|% 05d' % (1, 1, 1))
t(lambda: ('%r' % (('a', 1),), '%s and %%' % 'x'))
