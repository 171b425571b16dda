# str.format: fields, nesting, numbering, errors.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class A:
    x = [1, {'k': 'v'}]

    def __format__(self, spec):
        return '<' + spec + '>'


a = A()


t(lambda: ('{} {}'.format(1, 2), '{1} {0}'.format(1, 2), '{a} {b[0]} {c.x[1][k]}'.format(a=1, b=[5], c=a), '{{}} {{{0}}}'.format(1)))
t(lambda: ('{0!r:>5} {0!s:<3}| {0!a}'.format('é'), '{:{}}|{:{w}.{p}f}'.format('x', 4, 3.14159, w=8, p=2), '{:{fill}^{w}}'.format('x', fill='*', w=5)))
t(lambda: ('{:spec!r}'.format(a), '{0.x[0]}'.format(a), '{a:{a}}'.format(a=a), '{!r}'.format('x'), '{:}'.format(5), '{0:}'.format('')))
t(lambda: '{'.format())
t(lambda: '}'.format())
t(lambda: '{0'.format(1))
t(lambda: '{!}'.format(1))
t(lambda: '{!x}'.format(1))
t(lambda: '{!rx}'.format(1))
t(lambda: '{0!r x}'.format(1))
t(lambda: '{} {0}'.format(1))
t(lambda: '{0} {}'.format(1))
t(lambda: '{1}'.format(1))
t(lambda: '{}'.format())
t(lambda: '{a}'.format())
t(lambda: '{0.y}'.format(a))
t(lambda: '{0[5]}'.format([1]))
t(lambda: '{0[a]}'.format([1]))
t(lambda: '{0[a]} {0[1]}'.format({'a': 1, 1: 2}))
t(lambda: '{0[1]}'.format({'1': 2}))
t(lambda: '{0.}'.format(1))
t(lambda: '{0[}'.format(1))
t(lambda: '{0[]}'.format([1]))
t(lambda: '{0[0]x}'.format([1]))
t(lambda: '{:{:{}}}'.format(1, 2, 3))
t(lambda: '{:{}{}}'.format(7, '0', 4))
t(lambda: '{:d}'.format('a'))
t(lambda: ('{:x}'.format(a), '{:5}'.format(None) if False else '{!s:5}|'.format(None)))
t(lambda: '{:5}'.format(None))
t(lambda: '{:5}'.format([]))
t(lambda: '{:,}'.format('a'))
t(lambda: '{:=5}'.format('a'))
t(lambda: '{:+}'.format('a'))
t(lambda: '{:#}'.format('a'))
t(lambda: ('{:05}'.format('a'), '{:.2}'.format('abc'), '{:<05}'.format('a'), '{:>05}'.format(1)))
t(lambda: '{-1}'.format(1))
t(lambda: '{ 0}'.format(1))
t(lambda: '{0 }'.format(1))
t(lambda: '{99999999999999999999}'.format(1))
t(lambda: '{:99999999999999999999}'.format(1))
t(lambda: '{a.b}'.format_map({'a': 1}))
t(lambda: '{a}{b}'.format_map({'a': 1}))
t(lambda: '{}'.format_map({}))
t(lambda: '{0}'.format_map([1]))
