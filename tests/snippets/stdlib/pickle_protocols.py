# pickle: protocols, reduce forms, errors.
import pickle
import io


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class P:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return type(other) is P and self.x == other.x


class Getnew(tuple):
    def __new__(cls, *a, **k):
        self = super().__new__(cls, a)
        self.k = k
        return self

    def __getnewargs_ex__(self):
        return tuple(self), self.k


class Refuse:
    def __reduce_ex__(self, p):
        raise TypeError('refused')


class ListLike(list):
    pass


class Persistent(pickle.Pickler):
    def persistent_id(self, obj):
        return 'id' if obj is P else None


class Unp(pickle.Unpickler):
    def persistent_load(self, pid):
        return 'loaded ' + pid


def both(x):
    return [pickle.loads(pickle.dumps(x, p)) == x for p in range(6)]


def persistent(x):
    f = io.BytesIO()
    Persistent(f).dump(x)
    f.seek(0)
    return Unp(f).load()


rec = []
rec.append({'r': rec})


t(lambda: both([1, 2**70, -1, 255, 65536, 1.5, 1j, True, None, 'é', b'b', bytearray(b'c'), (), (1,), (1, 2, 3, 4), {1: 2}, {1}, frozenset([1]), ..., NotImplemented, range(3), slice(1, 2)]))
t(lambda: (both(P([1])), [pickle.loads(pickle.dumps(ListLike([1]), p)).__class__.__name__ for p in range(6)], pickle.loads(pickle.dumps(Getnew(1, 2, z=3), 2)).k))
t(lambda: (both(int), both(len), both(P), both([].append.__class__), both('x'.join)))
t(lambda: (lambda r: r[0]['r'] is r)(pickle.loads(pickle.dumps(rec))))
t(lambda: pickle.dumps(Refuse()))
t(lambda: pickle.dumps(x for x in []))
t(lambda: pickle.dumps(1, 99))
t(lambda: pickle.loads(b''))
t(lambda: pickle.loads(b'garbage'))
t(lambda: pickle.loads('a'))
t(lambda: pickle.loads(b'cnot_a_module\nx\n.'))
t(lambda: pickle.loads(b'cos\nnot_there\n.'))
t(lambda: pickle.load(5))
t(lambda: pickle.dump(1, 5))
t(lambda: persistent([P, 1]))
t(lambda: (pickle.dumps([1, 'a'], 0), pickle.dumps({'k': (1, None)}, 2), pickle.dumps(1.5, 1)))
t(lambda: (pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.PicklingError.__mro__[1].__name__))
t(lambda: (pickle.loads(pickle.dumps(ValueError('a', 1))).args, pickle.loads(pickle.dumps(KeyError('k'))), pickle.loads(pickle.dumps(OSError(2, 'm', 'f'))).filename))
t(lambda: (pickle.loads(pickle.dumps(pickle.PickleBuffer(b'x'), 5)), len(pickle.dumps('a' * 300))))
