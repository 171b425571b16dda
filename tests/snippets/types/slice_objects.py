# slice: attributes, indices, hashing and ordering.
import copy
import pickle


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (slice(3), slice(1, 2), slice(1, 2, 3), slice(None)))
t(lambda: slice())
t(lambda: slice(1, 2, 3, 4))
t(lambda: slice(1, x=2))
t(lambda: (slice(1, 2, 3).start, slice(5).start, slice('a', 'b').stop))
t(lambda: (slice(1, 10, 2).indices(5), slice(None, None, -1).indices(5), slice(-3, None).indices(10)))
t(lambda: slice(0, 1, 0).indices(5))
t(lambda: slice(0).indices(-1))
t(lambda: slice('a').indices(3))
t(lambda: slice(1.5).indices(3))
t(lambda: slice(0).indices('x'))
t(lambda: (slice(10**30, None).indices(5), slice(-10**30, 10**30).indices(5)))
t(lambda: (slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 3), slice(1) == 1))
t(lambda: (slice(1, 2) < slice(1, 3), slice(None) == slice(None, None, None)))
t(lambda: slice(1, 'a') < slice(1, 2))
t(lambda: hash(slice(1, 2, 3)) == hash(slice(1, 2, 3)))
t(lambda: hash(slice([])))
t(lambda: {slice(1): 'x'}[slice(1)])
t(lambda: ([1, 2, 3, 4][slice(1, 3)], 'abcd'[slice(None, None, -2)], (1, 2, 3)[slice(-2, None)]))
t(lambda: (pickle.loads(pickle.dumps(slice(1, [2], 3))), copy.copy(slice(1, 2))))
t(lambda: copy.deepcopy(slice([1], 2)))
t(lambda: type('S', (slice,), {}))
t(lambda: [1, 2][1:'a'])
t(lambda: [1, 2][::0])
