# match: class patterns, mappings, sequences, captures, errors.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class P:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


class Bad:
    __match_args__ = 'x'


class Dup:
    __match_args__ = ('x', 'x')
    x = 1


class NoArgs:
    pass


def m(v):
    match v:
        case None | True | False:
            return 'singleton', v
        case -1 | 1.5 | 'text' | b'b':
            return 'literal', v
        case P(1, y=y):
            return 'P1', y
        case P(x, y) if x == y:
            return 'P same', x
        case P():
            return 'P'
        case {'k': k, **rest}:
            return 'map', k, rest
        case {}:
            return 'mapping'
        case [a, [b, *_]]:
            return 'nested', a, b
        case [first, *mid, last]:
            return 'seq', first, mid, last
        case (x,) | [x, _, _]:
            return 'one', x
        case []:
            return 'empty'
        case int(n) | float(n):
            return 'num', n
        case str(s):
            return 'str', s
        case set() as s:
            return 'set', s
        case other:
            return 'other', type(other).__name__


def cls(v, c, code):
    ns = {'v': v, 'C': c}
    exec('match v:\n  case ' + code + ': r = 1\n  case _: r = 0', ns)
    return ns['r']


t(lambda: [m(v) for v in (None, True, -1, 1.5, 'text', b'b', 0, 7, 'other', 2.5)])
t(lambda: [m(v) for v in (P(1, 2), P(3, 3), P(2, 3), {'k': 1, 'z': 2}, {}, {'q': 1}, {1, 2})])
t(lambda: [m(v) for v in ([], [1], [1, 2], [1, [2, 3]], (1, 2, 3), range(4), 'ab', bytearray(b'a'), b'x', iter([]), object)])
t(lambda: cls(Bad(), Bad, 'C(1)'))
t(lambda: cls(Dup(), Dup, 'C(1, x=1)'))
t(lambda: cls(NoArgs(), NoArgs, 'C(1)'))
t(lambda: cls(5, int, 'C(1, 2)'))
t(lambda: cls(5, 5, 'C()'))
t(lambda: cls(P(1, 2), P, 'C(1, 2, 3)'))
t(lambda: cls({'a': 1}, dict, '{"a": 1, "a": 2}'))
t(lambda: (cls(5, int, 'C(x=1)'), cls(5, int, 'C(real=5)'), cls((1, 2), tuple, 'C((1, 2))'), cls('ab', str, '[_, _]')))
t(lambda: (cls([1, 2], list, '[*_]'), cls({}, dict, '[*_]'), cls({1: 2}, dict, '{1: 3}'), cls({1: 2}, dict, '{1: 2, **r}')))
t(lambda: exec('match 1:\n  case x: pass\n  case y: pass'))
t(lambda: exec('match 1:\n  case x | 2: pass'))
t(lambda: exec('match 1:\n  case (x, x): pass'))
t(lambda: exec('match 1:\n  case {**r, 1: 2}: pass'))
t(lambda: exec('match 1:\n  case [*a, *b]: pass'))
t(lambda: exec('match 1:\n  case 1 + 2: pass'))
t(lambda: exec('match 1:\n  case C(x=1, x=2): pass'))
t(lambda: exec('match 1:\n  case -x: pass'))
