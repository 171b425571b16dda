# collections.deque: bounds, rotation, errors.
import copy
import pickle
from collections import deque


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (deque('abc'), deque('abc', 2), deque(maxlen=0), deque([1], maxlen=None)))
t(lambda: deque(5))
t(lambda: deque([], -1))
t(lambda: deque([], 'a'))
t(lambda: deque().pop())
t(lambda: deque().popleft())
t(lambda: deque([1, 2, 3]).index(4))
t(lambda: deque([1, 2, 3]).remove(4))
t(lambda: deque([1])[1])
t(lambda: deque([1, 2])['a'])
t(lambda: deque([1, 2])[0:1])
t(lambda: [(d.rotate(n), list(d))[1] for n in (0, 1, -1, 4, -7) for d in [deque('abc')]])
t(lambda: (lambda d: (d.append(4), d.appendleft(0), d))(deque([1, 2, 3], 3)))
t(lambda: (lambda d: (d.extend('xyz'), d.extendleft('ab'), d))(deque([1], 4)))
t(lambda: (lambda d: (d.insert(1, 'a'), d.insert(-1, 'b'), d.insert(99, 'c'), d))(deque([1, 2])))
t(lambda: deque([1], 1).insert(0, 2))
t(lambda: (deque([1, 2]) + deque([3]), deque([1, 2]) * 2, deque([1, 2], 3) * 2, deque([1, 2]) == deque([1, 2]), deque([1]) < deque([2])))
t(lambda: deque([1]) + [2])
t(lambda: (deque([1]) == [1], 1 in deque([1]), deque([1, 1, 2]).count(1), deque('abcb').index('b', 2)))
t(lambda: (lambda d: (d.reverse(), d.copy(), copy.copy(d).maxlen, d.maxlen))(deque([1, 2], 5)))
t(lambda: (pickle.loads(pickle.dumps(deque([1, 2], 3))), copy.deepcopy(deque([[1]]))))
t(lambda: hash(deque()))
t(lambda: (bool(deque()), len(deque('ab')), list(reversed(deque('ab'))), deque("ab").__reduce__()[1:3]))
t(lambda: [d.append(1) for d in [deque([1, 2])] for x in d])
t(lambda: setattr(deque(), 'maxlen', 3))
t(lambda: (lambda d: (d.__setitem__(0, 'z'), d.__delitem__(1), d))(deque('abc')))
t(lambda: (deque([1, 2]).__iadd__([3]), deque([1], 2).__imul__(3)))
