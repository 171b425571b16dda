# Tuples: methods, comparisons, hashing, subclasses.
import copy
import pickle


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class T(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __getnewargs__(self):
        return tuple(self)


t1 = T(1, 2)
t1.x = 3


t(lambda: ((1, 2, 1).count(1), (1, 2, 1).index(1, 1), () + (1,), (1,) * 3, (1, 2)[::-1], (1, 2)[5:]))
t(lambda: (1, 2).index(3))
t(lambda: (1, 2)[2])
t(lambda: (1, 2)['a'])
t(lambda: (1, 2)[None])
t(lambda: (1,) + [2])
t(lambda: (1,) * 'a')
t(lambda: (1,) * -1)
t(lambda: tuple(5))
t(lambda: tuple(1, 2))
t(lambda: tuple(x=1))
t(lambda: (tuple(), tuple('ab'), tuple([1]), (lambda t: tuple(t) is t)((1, 2)), tuple(t1) is t1))
t(lambda: ((1, 2) == (1, 2.0), (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) == [1, 2]))
t(lambda: (1,) < [1])
t(lambda: (1, 'a') < (1, 2))
t(lambda: (hash((1, 2)) == hash((1.0, 2.0)), hash(()) == hash(()), hash((1, (2,))) == hash((1, (2,)))))
t(lambda: hash(([],)))
t(lambda: {(1, 2): 'x'}[1, 2])
t(lambda: ((1, 2).__getitem__(slice(0, 1)), (1, 2).__len__(), (1, 2).__contains__(2), (1, 2).__getnewargs__()))
t(lambda: setattr((), 'x', 1))
t(lambda: (1, 2).__setitem__(0, 1))
t(lambda: (t1, t1 + (3,), type(t1 + ()).__name__, type(t1[:]).__name__, type(t1 * 1).__name__, t1 == (1, 2), hash(t1) == hash((1, 2))))
t(lambda: (copy.copy(t1).x, copy.deepcopy(t1).x, pickle.loads(pickle.dumps(t1)).x, type(copy.copy(t1)).__name__))
t(lambda: (copy.copy((1, [2])) == (1, [2]), copy.deepcopy((1, 2)), (lambda t: copy.deepcopy(t) is t)((1, (2, 3)))))
t(lambda: (tuple[int, ...], tuple[()], tuple[int, str]((1,))))
t(lambda: ((1,), (), ((),), (1, 2), ('a',)))
