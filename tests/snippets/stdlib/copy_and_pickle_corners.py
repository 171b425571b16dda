# copy and pickle: recursion, reductions of all shapes, slots, keyword-only new, errors' words, protocol opcodes, persistent ids, buffers.
import copy
import io
import pickle
import pickletools


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class Plain:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"Plain({self.x!r})"

    def __eq__(self, other):
        return self.x == other.x


class Slots:
    __slots__ = ("a", "b", "__dict__")

    def __repr__(self):
        return f"Slots({getattr(self, 'a', '-')}, {getattr(self, 'b', '-')}, {self.__dict__})"


class State:
    def __getstate__(self):
        return {"kept": 1}

    def __setstate__(self, state):
        self.got = state

    def __repr__(self):
        return f"State({self.__dict__})"


class FalseState(State):
    def __getstate__(self):
        return 0


class NewArgs(tuple):
    def __new__(cls, a, *, key):
        self = super().__new__(cls, [a])
        self.key = key
        return self

    def __getnewargs_ex__(self):
        return (self[0],), {"key": self.key}

    def __repr__(self):
        return f"NewArgs{tuple(self)}, key={self.key}"


class Reduce:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return "Reduce()"

    def __reduce__(self):
        return self.value


class ListSub(list):
    pass


class DictSub(dict):
    pass


s = Slots()
s.a, s.extra = 1, [2]
loop = [1]
loop.append(loop)
p = Plain(None)
p.x = {"me": p}
for proto in range(6):
    t(lambda: pickle.loads(pickle.dumps([Plain([1]), (), (1,), {2: {3}}, frozenset("a"), 1.5, -1, 2**70, "é\n", b"\x00", bytearray(b"q"), None, True, ..., NotImplemented, 1j, range(3), slice(1, None), int, len, Plain, print], proto)))
    l2 = pickle.loads(pickle.dumps(loop, proto))
    p2 = pickle.loads(pickle.dumps(p, proto))
    print(l2[1] is l2, p2.x["me"] is p2, len(pickle.dumps("a" * 300, proto)))
for v in (s, State(), FalseState(), NewArgs(1, key="k"), ListSub([1]), DictSub(a=1), {1: 2}.keys, Plain(1).__eq__, [].append, str.upper, "ab".upper):
    t(lambda: pickle.loads(pickle.dumps(v)) if not callable(v) else pickle.loads(pickle.dumps(v)).__name__)
    t(lambda: copy.copy(v) if not callable(v) else copy.copy(v).__name__)
    t(lambda: copy.deepcopy(v) if not callable(v) else copy.deepcopy(v).__name__)
for value in ("Plain", "nope", 5, (), (Plain,), (Plain, 5), (5, ()), (Plain, (1,), {"y": 2}), (list, (), None, iter([1, 2])), (dict, (), None, None, iter([("a", 1)])), (list, (), None, 5), (dict, (), None, None, iter([1])), (Plain, (1,), None, None, None, lambda o, st: None), (1, 2, 3, 4, 5, 6, 7), (Plain, (1,), 5), (Plain, (1,), (None, {"z": 3}))):
    t(lambda: pickle.loads(pickle.dumps(Reduce(value))))
    t(lambda: copy.copy(Reduce(value)))
for v in (lambda: 1, (x for x in "a"), open, t.__code__, io.StringIO("x"), type("Local", (), {})(), __builtins__, Reduce, object(), iter([1, 2]), {1: 2}.items()):
    name = type(v).__name__
    try:
        r = pickle.loads(pickle.dumps(v))
        print(name, "ok", type(r).__name__)
    except Exception as e:
        print(name, type(e).__name__, str(e).split(" at 0x")[0])
for data in (b"", b".", b"N", b"x", b"I5\n.", b"Ix\n.", b"I01\n.", b"(.", b"]a.", b"cbuiltins\nlen\n.", b"cnope\nx\n.", b"cbuiltins\nnope\n.", b"\x80\x09.", b"\x80\x04\x95\x05", b"X\x05\x00\x00\x00ab", b"(lp0\nI1\naI2\na.", b"S'a'\n.", b"Sa\n.", b"h\x05.", b"0.", b"F1.5\n.", b"L5L\n.", b"V\\u00e9\n.", b"\x8c\x02\xff\xfe.", b"(I1\nI2\nt.", b"\x85.", b"R.", b"NNb.", b"}NNs.", b"Pid\n.", b"\x96\xff\xff\xff\xff\xff\xff\xff\xff."):
    t(lambda: (data, pickle.loads(data)))
t(lambda: pickle.loads("str"))
t(lambda: pickle.dumps(1, 9))
t(lambda: pickle.dumps(1, -1)[:2])
t(lambda: pickle.dump(1, 5))
t(lambda: pickle.load(5))


class P(pickle.Pickler):
    def persistent_id(self, obj):
        return "pid-" + obj if isinstance(obj, str) else None

    def reducer_override(self, obj):
        return (str, ("overridden",)) if isinstance(obj, Plain) else NotImplemented


class U(pickle.Unpickler):
    def persistent_load(self, pid):
        return ("loaded", pid)

    def find_class(self, module, name):
        print("find", module, name)
        return super().find_class(module, name)


f = io.BytesIO()
P(f).dump(["a", Plain(1), 2])
print(U(io.BytesIO(f.getvalue())).load() if False else "")
buf = []
data = pickle.dumps([pickle.PickleBuffer(b"abc"), pickle.PickleBuffer(bytearray(b"xyz"))], 5, buffer_callback=buf.append)
print(len(buf), [bytes(m) for m in pickle.loads(data, buffers=[b.raw() for b in buf])], [b.raw().readonly for b in buf])
t(lambda: pickle.loads(data))
t(lambda: pickle.dumps(pickle.PickleBuffer(b"x"), 4))
pickletools.dis(pickle.dumps([1, "a", {"k": (1.5, None)}], 2))
pickletools.dis(pickletools.optimize(pickle.dumps(["a", "a"], 4)))
memo = {}
a = [1]
b = copy.deepcopy([a, a], memo)
print(b[0] is b[1], copy.deepcopy((1, "a")) == (1, "a"), copy.copy(5), copy.deepcopy({"x": a})["x"] is a, copy.replace(slice(1, 2)) if False else "")
t(lambda: copy.replace(5))
