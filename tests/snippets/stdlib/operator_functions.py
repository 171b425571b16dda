"""The operator module: every function, getters with several and dotted names, in-place forms, length_hint, errors, pickling."""
import operator
import pickle

PAIRS = [(7, 3), (7.5, 2), ("ab", "cd"), ([1], [2]), ({1, 2}, {2, 3}), (True, 2), (2**70, 3), (1j, 2)]
for name in ("add sub mul truediv floordiv mod pow and_ or_ xor lshift rshift lt le eq ne gt ge concat contains countOf indexOf is_ is_not matmul iadd isub imul iand ior ixor iconcat ifloordiv imod ipow itruediv ilshift irshift imatmul").split():
    row = []
    for a, b in PAIRS:
        a = list(a) if isinstance(a, list) else set(a) if isinstance(a, set) else a
        try:
            row.append(getattr(operator, name)(a, b))
        except Exception as error:
            row.append(type(error).__name__)
    print(name, row)
for name in "neg pos abs invert not_ truth index is_none is_not_none inv".split():
    print(name, [(lambda f, v: f(v))(getattr(operator, name), v) if name not in ("index", "invert", "inv", "neg", "pos", "abs") or isinstance(v, int) else "-" for v in (5, -3, True, 0, None, "", [0])])
print(operator.getitem([1, 2], 1), operator.getitem({"a": 1}, "a"), operator.getitem("abc", slice(1)), operator.concat([1], [2]), operator.contains("abc", "b"), operator.countOf([1, 1.0, True, 2], 1), operator.indexOf("abc", "c"), operator.length_hint([1, 2]), operator.length_hint(iter("ab")), operator.length_hint(5, 9), operator.call(max, 1, 2, key=lambda v: -v))
target = [1, 2, 3]
operator.setitem(target, 0, 9)
operator.delitem(target, 1)
print(target, operator.iadd(target, [5]) is target, target)


class C:
    class inner:
        value = 5

    x, y = 1, 2

    def method(self, *args, **kw):
        return args, kw


c = C()
print(operator.attrgetter("x")(c), operator.attrgetter("x", "inner.value")(c), operator.itemgetter(1)("abc"), operator.itemgetter(0, 2)("abc"), operator.itemgetter(slice(1, 3))("abcd"), operator.itemgetter("k")({"k": 1}), operator.methodcaller("method", 1, k=2)(c), operator.methodcaller("upper")("ab"))
print(repr(operator.attrgetter("a.b", "c")), repr(operator.itemgetter(1, "x")), repr(operator.methodcaller("m", 1, k=2)))
for getter in (operator.attrgetter("x"), operator.attrgetter("x", "inner.value"), operator.itemgetter(1, 2), operator.methodcaller("method", 1, k=2), operator.methodcaller("method")):
    assert repr(pickle.loads(pickle.dumps(getter))) == repr(getter)
for action in (lambda: operator.attrgetter(), lambda: operator.attrgetter(5), lambda: operator.attrgetter("nope")(c), lambda: operator.attrgetter("x")(), lambda: operator.itemgetter(), lambda: operator.itemgetter(5)([1]), lambda: operator.itemgetter(1)(5), lambda: operator.methodcaller(), lambda: operator.methodcaller(5), lambda: operator.methodcaller("zz")(c),
               lambda: operator.length_hint(5, "x"), lambda: operator.length_hint([], 1.5), lambda: operator.indexOf([1], 2), lambda: operator.countOf(5, 1), lambda: operator.concat(1, 2), lambda: operator.index(1.5), lambda: operator.getitem([1], "a"), lambda: operator.add(1), lambda: operator.not_(), lambda: operator.iconcat([1], 5), lambda: operator.matmul(1, 2), lambda: operator.attrgetter("x")(c, 1), lambda: operator.call(), lambda: operator.contains(5, 1), lambda: operator.attrgetter("x", k=1)):  # fmt: skip
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint() if callable(self.hint) else self.hint


for hint in (5, NotImplemented, -1, "x", 1.5, lambda: 1 / 0, True, 2**70):
    try:
        print(operator.length_hint(Hint(hint), 3))
    except Exception as error:
        print(type(error).__name__, error)
print(operator.__add__ is operator.add or operator.__add__(1, 2), operator._abs(-3), sorted(operator.__all__)[:5], operator.eq.__name__, operator.itemgetter.__name__)
