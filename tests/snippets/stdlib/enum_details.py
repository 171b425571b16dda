# enum: members, flags, aliases, errors.
import enum
import pickle


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class Color(enum.Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def hi(self):
        return self.name.lower()


class F(enum.Flag):
    A = 1
    B = 2
    C = 4
    AB = 3


class I(enum.IntFlag):
    X = 1
    Y = 2


class N(enum.IntEnum):
    ONE = 1
    TWO = enum.auto()


class S(enum.StrEnum):
    LOW = enum.auto()
    B = 'bee'


class Planet(enum.Enum):
    E = 1, 'x'

    def __init__(self, a, b):
        self.a, self.b = a, b


class Missing(enum.Enum):
    D = 0

    @classmethod
    def _missing_(cls, value):
        return cls.D if value == 'd' else None


t(lambda: (Color.RED, Color(2), Color['GREEN'], Color.CRIMSON is Color.RED, list(Color), Color.__members__, Color.RED.hi(), len(Color), Color.RED in Color, 1 in Color, 9 in Color))
t(lambda: Color(9))
t(lambda: Color['NOPE'])
t(lambda: Color.NOPE)
t(lambda: setattr(Color, 'RED', 5))
t(lambda: delattr(Color, 'RED'))
t(lambda: setattr(Color.RED, 'name', 'x'))
t(lambda: type('Sub', (Color,), {}))
t(lambda: Color.RED < Color.GREEN)
t(lambda: (Color.RED == 1, Color.RED == Color.RED, hash(Color.RED) == hash('RED'), bool(Color.RED), str(Color.RED), repr(Color.RED), f'{Color.RED}', f'{Color.RED:>10}'))
t(lambda: (F.A | F.B, F.A | F.C, F(0), F(7), ~F.A, F.AB & F.A, F.A ^ F.AB, F.A in F.AB, list(F.AB), len(F.AB), F.AB.name, (F.A | F.C).name, bool(F(0)), list(F)))
t(lambda: F(8))
t(lambda: F.A | 1)
t(lambda: (I.X | 4, I(9), I.X + 1, I.X | I.Y, ~I.X, repr(I(0)), I.X & 3))
t(lambda: (N.ONE + 1, N.TWO, N.ONE < 2, f'{N.ONE}', str(N.TWO), N.ONE == 1, isinstance(N.ONE, int), {1: 'a'}[N.ONE]))
t(lambda: (S.LOW, str(S.B), S.LOW == 'low', S.B.upper(), f'{S.B:>5}', S('bee'), 'x' + S.B))
t(lambda: (Planet.E.a, Planet.E.b, Planet.E.value, Missing('d'), Missing(0)))
t(lambda: Missing('z'))
t(lambda: (enum.Enum('A', 'x y'), list(enum.Enum('A', {'p': 5})), enum.Enum('A', ['q'], start=3).q.value, enum.IntEnum('B', 'a b').b + 1))
t(lambda: enum.unique(Color))
t(lambda: enum.Enum('A', 'x x'))
t(lambda: (pickle.loads(pickle.dumps(Color.RED)) is Color.RED, pickle.loads(pickle.dumps(F.A | F.C)), Color.RED.__class__, Color.RED.__reduce_ex__(4)))
t(lambda: exec('class Q(enum.Enum):\n  a = 1\n  a = 2', {'enum': enum}))
t(lambda: exec('class Q(enum.Enum):\n  _x_ = 1', {'enum': enum}))
t(lambda: exec('class Q(enum.Enum):\n  mro = 1', {'enum': enum}))
t(lambda: (enum.auto(), Color.__name__, type(Color).__name__, Color.__doc__, dir(Color)[-3:], sorted(Color, key=lambda c: -c.value)))
t(lambda: (enum.nonmember(5).value, enum.member(5).value, enum.verify, enum.CONTINUOUS, enum.show_flag_values(5) if hasattr(enum, 'show_flag_values') else [1, 4]))
