# collections.abc: structural checks and mixins.
import collections.abc as c


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class Sized:
    def __len__(self):
        return 3


class Seq(c.Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


class Map(c.MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


class OwnSet(c.MutableSet):
    def __init__(self, it=()):
        self.s = list(dict.fromkeys(it))

    def __contains__(self, x):
        return x in self.s

    def __iter__(self):
        return iter(self.s)

    def __len__(self):
        return len(self.s)

    def add(self, x):
        if x not in self.s:
            self.s.append(x)

    def discard(self, x):
        if x in self.s:
            self.s.remove(x)


seq, m, own = Seq(1, 2, 3, 2), Map(), OwnSet('abc')
m['a'] = 1


t(lambda: (isinstance(Sized(), c.Sized), isinstance([], c.Sequence), isinstance('a', c.Sequence), isinstance({}, c.MutableMapping), isinstance(5, c.Hashable), isinstance([], c.Hashable), isinstance(iter([]), c.Iterator), isinstance(range(3), c.Reversible), isinstance(b'', c.Buffer), isinstance(len, c.Callable)))
t(lambda: (list(seq), 2 in seq, seq.index(2), seq.count(2), list(reversed(seq)), seq[1:]))
t(lambda: seq.index(9))
t(lambda: (seq.index(2, 2), seq.index(1, -5)))
t(lambda: c.Sequence())
t(lambda: type('Bad', (c.Set,), {'__len__': len})())
t(lambda: (m.pop('zz', 5), m.setdefault('b', 2), m.popitem(), m.update(x=1) or dict(m), m == {'a': 1, 'x': 1}, m.get('q'), list(m.items()), list(m.values()), 'a' in m.keys(), m.clear() or len(m)))
t(lambda: m.popitem())
t(lambda: m.pop('q'))
t(lambda: (list(own | OwnSet('cd')), list(own & OwnSet('bz')), list(own - OwnSet('a')), list(own ^ OwnSet('cd')), own <= OwnSet('abcd'), own == OwnSet('cba'), own.isdisjoint('xyz'), own.remove('a'), list(own), own.pop(), own.clear() or len(own)))
t(lambda: own.remove('zz'))
t(lambda: OwnSet().pop())
t(lambda: hash(own))
t(lambda: (own._hash(), {}.keys() == OwnSet(), {1: 2}.keys() | OwnSet([5]) == {1, 5}))
t(lambda: (c.Iterable[int], c.Callable[[int], str], c.Callable[..., int], c.Mapping[str, int]))
t(lambda: c.Callable[int])
t(lambda: (issubclass(type('L', (), {'__iter__': None}), c.Iterable), issubclass(list, c.Collection), c.Sequence.register(Sized) is Sized, isinstance(Sized(), c.Sequence)))
t(lambda: c.ByteString if hasattr(c, 'ByteString') else 'gone')
