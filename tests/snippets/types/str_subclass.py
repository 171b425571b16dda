# A subclass of str: which methods give plain strs, and which keep the object.
import copy
import pickle


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class S(str):
    def __str__(self):
        return 'STR'

    def __repr__(self):
        return 'REPR'

    def __format__(self, spec):
        return 'FORMAT' + spec


class Plain(str):
    pass


s = S('abc')
p = Plain('abc')
p.attribute = [1]


t(lambda: (str(s), repr(s), f'{s}', f'{s!s}', f'{s!r}', f'{s:x}', format(s, 'y'), '{:z}'.format(s), '%s %r' % (s, s)))
t(lambda: (s + 'd', s * 2, s[1:], s.upper(), ''.join([s]), ''.join([s, s]), s == 'abc', hash(s) == hash('abc')))
t(lambda: [type(x).__name__ for x in (p[:], p + '', p.lower(), p.strip(), p.replace('z', ''), p.center(3), p.zfill(3), str(p))])
t(lambda: (type(p.__getnewargs__()[0]).__name__, p.__getnewargs__()))
t(lambda: (type('-'.join([p])).__name__, type(p.join(['x'])).__name__, type(p.expandtabs()).__name__))
t(lambda: ({p: 1}['abc'], {'abc': 1}[p], p in {'abc'}))
t(lambda: (copy.copy(p).attribute is p.attribute, copy.deepcopy(p).attribute == p.attribute, type(copy.copy(p)).__name__))
t(lambda: (pickle.loads(pickle.dumps(p)).attribute, type(pickle.loads(pickle.dumps(p))).__name__))
t(lambda: (p.__dict__, p.__class__.__mro__[1]))
t(lambda: (Plain(b'x', 'ascii'), Plain(), Plain(5)))
t(lambda: Plain(1, 2, 3, 4))
t(lambda: (isinstance(p, str), type(p) is str, p is str(p)))
t(lambda: (str.__str__(s), str.__repr__(s), str.__format__(s, '>5')))
t(lambda: (f'{p:>5}|', '%5s|' % p, p.format(1), p.title()))
