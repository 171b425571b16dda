# Complex numbers: texts, arithmetic, formats.
import warnings


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


warnings.simplefilter('ignore')


t(lambda: [complex(x) for x in ('1+2j', ' ( 3-4J ) ', 'j', '-j', '1e3', 'infj', 'nan+nanj', '1_0+1_0j')])
t(lambda: complex('1 + 2j'))
t(lambda: complex(''))
t(lambda: complex('1+2'))
t(lambda: complex('1+2j', 3))
t(lambda: complex(1, '2'))
t(lambda: complex(None))
t(lambda: complex(1, None))
t(lambda: (complex(1+2j, 3j), complex(1.5), complex(True, False)))
t(lambda: (repr(complex(-0.0, -0.0)), repr(complex(0, float('nan'))), repr(complex(float('inf'), -1))))
t(lambda: (str(1e20j), str(1+1e-5j), (1+0j).__repr__()))
t(lambda: ((1+2j) * (3-1j), (1+2j) / (3-1j), (1+2j) ** 2, (1+2j) ** -1, 1j ** 0))
t(lambda: (1+2j) / 0)
t(lambda: 0j ** -1)
t(lambda: 0j ** 1j)
t(lambda: (1+2j) // 1)
t(lambda: (1+2j) % 1)
t(lambda: divmod(1j, 1))
t(lambda: (1+2j) < 3)
t(lambda: (abs(3+4j), -(1+2j), +(1+2j), (1+2j).conjugate()))
t(lambda: ((1+2j) == (1+2j), 1 == 1+0j, 1j == 1, hash(1+0j) == hash(1)))
t(lambda: int(1j))
t(lambda: float(1j))
t(lambda: (format(1+2j, '.2f'), format(1.5+2.5j, '>12') + '|', format(1+2j, ''), format(1-2j, '+g')))
t(lambda: format(1+2j, '=10'))
t(lambda: format(1+2j, '010'))
t(lambda: format(1+2j, 'd'))
t(lambda: (complex.from_number(3), complex.from_number(1.5)))
t(lambda: complex.from_number('3'))
t(lambda: round(1j))
t(lambda: pow(1j, 2, 3))
