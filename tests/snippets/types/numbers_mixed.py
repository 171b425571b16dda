# Operations between kinds of numbers: types and errors of results.
import decimal
import fractions


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: [type(x).__name__ for x in (1 + 1.0, 1 + 1j, 1.0 + 1j, True + 1, True + 1.0, 1 / 1, 1 // 1.0, 2 ** -1, 2 ** 2)])
t(lambda: 1 + 'a')
t(lambda: 'a' + 1)
t(lambda: 1 + None)
t(lambda: 1.0 + [])
t(lambda: 1j + {})
t(lambda: 1 @ 2)
t(lambda: 1 & 1.0)
t(lambda: ~1.0)
t(lambda: -'a')
t(lambda: +[])
t(lambda: abs('a'))
t(lambda: 1 < 'a')
t(lambda: 1 <= None)
t(lambda: [] < 1)
t(lambda: (1 == 'a', 1 != 'a', [] == 0))
t(lambda: (1 .__add__('a'), (1.0).__add__('a'), (1j).__add__('a')))
t(lambda: ((1).__add__(1.0), (1.0).__add__(1), (1).__radd__(2)))
t(lambda: (sum([1, 2.5, 3j]), sum([0.1] * 10), sum([1e100, 1.0, -1e100]), sum([[1], [2]], [])))
t(lambda: sum(['a'], ''))
t(lambda: sum([b'a'], b''))
t(lambda: sum(['a']))
t(lambda: (sum([1], start=2), sum([])))
t(lambda: sum(1))
t(lambda: (max(1, 2.0, True), min(1, 1.0), max([3, 1], key=lambda x: -x)))
t(lambda: max())
t(lambda: max([]))
t(lambda: (max([], default=None), max(1, 2, default=3) if False else 0))
t(lambda: max(1, 2, default=3))
t(lambda: max(1, 'a'))
t(lambda: (divmod(7, 2.0), divmod(7.5, 2), divmod(True, 2)))
t(lambda: divmod('a', 1))
t(lambda: (fractions.Fraction(1, 2) + 1, fractions.Fraction(1, 2) + 0.5, decimal.Decimal(1) + 1))
t(lambda: (pow(2, 3), pow(2.0, 3), pow(2, -1), pow(2, 3, 5), pow(base=2, exp=5)))
t(lambda: pow('a', 2))
t(lambda: pow(2.0, 3, 5))
t(lambda: round('a'))
