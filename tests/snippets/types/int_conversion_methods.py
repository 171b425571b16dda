# __int__, __index__, __trunc__, __float__, __complex__ and what they may return.
import warnings


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


warnings.simplefilter('error')
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Int(Index):
    __index__ = None

    def __int__(self):
        return self.value


class Float:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value


class Complex:
    def __init__(self, value):
        self.value = value

    def __complex__(self):
        return self.value


class MyInt(int):
    pass


t(lambda: (int(Index(3)), float(Index(3)), complex(Index(3)), [1, 2, 3][Index(1)], hex(Index(255)), range(Index(2))))
t(lambda: int(Index('a')))
t(lambda: int(Index(True)))
t(lambda: [1, 2][Index(1.0)])
t(lambda: ('abc' * Index(2), bytes(Index(2)), (1 << 3) >> 1))
t(lambda: int(Int(5)))
t(lambda: int(Int('5')))
t(lambda: int(Int(True)))
t(lambda: float(Int(5)))
t(lambda: [1][Int(0)])
t(lambda: bin(Int(1)))
t(lambda: (float(Float(1.5)), complex(Float(1.5))))
t(lambda: float(Float(1)))
t(lambda: float(Float('a')))
t(lambda: int(Float(1.5)))
t(lambda: complex(Complex(1j)))
t(lambda: complex(Complex(1)))
t(lambda: (int(MyInt(7)), type(int(MyInt(7))), type(MyInt(7) + 1), type(+MyInt(7)), type(abs(MyInt(-7)))))
t(lambda: (type(MyInt.from_bytes(b'\1', 'big')), MyInt('0x10', 16), repr(MyInt(3)), f'{MyInt(3):03}'))
t(lambda: operator_index(MyInt(3)) if False else MyInt(3).__index__())
