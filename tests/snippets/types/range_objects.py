# range: indexing, slices, equality, big bounds.
import copy
import pickle


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (range(5), range(1, 5), range(5, 1, -2), range(0)))
t(lambda: range(1, 2, 0))
t(lambda: range(1.0))
t(lambda: range('a'))
t(lambda: range())
t(lambda: range(1, 2, 3, 4))
t(lambda: range(stop=3))
t(lambda: (range(10)[3], range(10)[-1], range(10)[2:8:3], range(10)[::-1], range(10)[20:]))
t(lambda: range(10)[10])
t(lambda: range(10)['a'])
t(lambda: range(0, 10, 3)[1:3][0])
t(lambda: (len(range(0, 10, 3)), len(range(10, 0, -3)), len(range(5, 1))))
t(lambda: len(range(2**70)))
t(lambda: (range(2**70)[2**69], range(2**70)[-1]))
t(lambda: (range(3) == range(0, 3, 1), range(0) == range(5, 1), range(0, 3, 2) == range(0, 4, 2), range(1) == [0]))
t(lambda: (hash(range(0, 3, 2)) == hash(range(0, 4, 2)), hash(range(0)) == hash(range(2, 2))))
t(lambda: (5 in range(10), 5.0 in range(10), '5' in range(10), 10**20 in range(10**30), 3 in range(0, 10, 2)))
t(lambda: (range(10).index(3), range(0, 10, 2).index(4), range(10).count(3), range(10).count(30)))
t(lambda: range(10).index(20))
t(lambda: range(10).index('a'))
t(lambda: (list(reversed(range(0, 10, 3))), list(range(3, 0, -1))))
t(lambda: (range(3).start, range(3).stop, range(3).step))
t(lambda: range(3) < range(4))
t(lambda: range(3) + range(3))
t(lambda: type('R', (range,), {}))
t(lambda: (pickle.loads(pickle.dumps(range(1, 9, 2))), copy.deepcopy(range(3))))
t(lambda: list(pickle.loads(pickle.dumps(iter(range(5))))))
t(lambda: (iter(range(3)).__length_hint__(), iter(range(10**30)).__length_hint__() == 10**30))
t(lambda: (range(True, 3), range(0, 2, True)))
