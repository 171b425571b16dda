# Dicts that change while they are read: errors and orders.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def during(change, view=lambda d: d):
    d = dict.fromkeys('abc', 0)
    out = []
    for k in view(d):
        out.append(k)
        change(d)
        if len(out) > 5:
            break
    return out, d


class Collide:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return isinstance(other, Collide) and self.name == other.name

    def __repr__(self):
        return self.name


class Bad(Collide):
    def __eq__(self, other):
        raise ValueError('eq of ' + self.name)

    __hash__ = Collide.__hash__


class NoHash:
    def __hash__(self):
        raise KeyError('no hash')


c = {Collide(x): x for x in 'abcd'}
del c[Collide('b')]
c[Collide('b')] = 'new'
c[Collide('a')] = 'changed'


t(lambda: during(lambda d: d.update(x=1)))
t(lambda: during(lambda d: d.pop('a', None)))
t(lambda: during(lambda d: d.clear()))
t(lambda: during(lambda d: d.__setitem__('a', 5)))
t(lambda: during(lambda d: (d.pop('c', None), d.__setitem__('z', 1))))
t(lambda: during(lambda d: d.update(x=1), dict.items))
t(lambda: during(lambda d: d.popitem(), dict.values))
t(lambda: during(lambda d: d.update(x=1), reversed))
t(lambda: c)
t(lambda: (list(c), c[Collide('d')], Collide('z') in c))
t(lambda: {Collide('a'): 1, Bad('b'): 2})
t(lambda: {Bad('x'): 1}.get(Collide('y')))
t(lambda: {NoHash(): 1})
t(lambda: {}[NoHash()])
t(lambda: {1: 1}.get(NoHash(), 2))
t(lambda: {Collide('a'), Collide('b'), Collide('a')} == {Collide('b'), Collide('a')})
t(lambda: dict([(Collide('q'), 1), (Collide('q'), 2)]))
d = {1: 'a', 2: 'b'}
it = iter(d)
t(lambda: (next(it), it.__length_hint__()))
del d[1]
t(lambda: next(it))
t(lambda: next(it))
d[1] = 'back'
t(lambda: next(it))
t(lambda: d)
