# Built-in functions called wrongly or at their edges: sum, min, max, sorted, zip, map, range, isinstance, getattr, round, eval, print, input, id and others.
import io
import operator
import re
import sys


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


class Lt:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        return self.v < o.v

    def __repr__(self):
        return f"L{self.v}"


for f in (
    lambda: sum([1, 2], 3), lambda: sum([[1], [2]], []), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([bytearray()], bytearray()), lambda: sum(["a"]), lambda: sum(5), lambda: sum([1.5, 2]), lambda: sum([0.1] * 10), lambda: sum([1e100, 1.0, -1e100]), lambda: sum([2**62, 2**62, 1]), lambda: sum([True, True]), lambda: sum([1], start=2), lambda: sum(),
    lambda: min([]), lambda: max([], default=0), lambda: min(3, 1, 2), lambda: max("abc"), lambda: min(1), lambda: max(1, "a"), lambda: min([1, 2], key=lambda x: -x), lambda: max(1, 2, default=3), lambda: min(1, 2, key=5), lambda: max([], key=len), lambda: min(), lambda: max([Lt(1), Lt(3)]), lambda: min("a", "b", keyy=1), lambda: max(None, key=len), lambda: min([None], key=None),
    lambda: sorted([3, 1], reverse=1), lambda: sorted([3, "a"]), lambda: sorted(5), lambda: sorted([], 5), lambda: sorted([1], key=5), lambda: sorted({"b": 1, "a": 2}), lambda: sorted([Lt(2), Lt(1)]), lambda: sorted([2, 1], reverse="x"), lambda: sorted([1, 2], cmp=5),
    lambda: any([0, "", None]), lambda: all([]), lambda: any(5), lambda: all([1, []]), lambda: abs(-5), lambda: abs("x"), lambda: abs(-True), lambda: bin(-5), lambda: bin(1.5), lambda: hex("x"), lambda: oct(8), lambda: chr(97), lambda: divmod(7, -2), lambda: divmod("a", 1), lambda: round(2.567, 2), lambda: round("x"), lambda: round(1, 2, 3), lambda: pow("a", 2), lambda: hash([]), lambda: hash({}), lambda: len(5), lambda: len(type("L", (), {"__len__": lambda s: -1})()), lambda: len(type("L", (), {"__len__": lambda s: 1.5})()), lambda: len(type("L", (), {"__len__": lambda s: 2**70})()), lambda: len(type("L", (), {"__len__": lambda s: True})()), lambda: bool(type("L", (), {"__len__": lambda s: -1})()), lambda: bool(type("L", (), {"__bool__": lambda s: 1})()),
    lambda: isinstance(5, (int, (str, 5))), lambda: isinstance(5, (str, (bytes, int))), lambda: isinstance(5, 5), lambda: isinstance(5, ()), lambda: isinstance("a", (5,)), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: issubclass(bool, (str, int)), lambda: isinstance(1), lambda: callable(5), lambda: callable(len), lambda: callable(type("C", (), {"__call__": None})()),
    lambda: getattr(5, "nope"), lambda: getattr(5, "nope", "d"), lambda: getattr(5, 5), lambda: hasattr(5, "real"), lambda: hasattr(5, 5), lambda: setattr(5, "x", 1), lambda: delattr(5, "x"), lambda: getattr(5), lambda: getattr(5, "a\ud800"), lambda: vars(5), lambda: vars(type("V", (), {})()), lambda: dir(5)[:2], lambda: dir(1, 2), lambda: type(5), lambda: type("X", (), {}).__name__, lambda: type("X", 5, {}), lambda: type("X", (), 5), lambda: type(5, (), {}), lambda: type("X", (5,), {}), lambda: type("a\0b", (), {}),
    lambda: eval("1 +"), lambda: eval("x", {"x": 5}), lambda: eval("x", {}, {"x": 6}), lambda: eval(5), lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: eval(b"1+1"), lambda: eval(" 1"), lambda: eval("a = 1"), lambda: exec("a = 1"), lambda: exec(5), lambda: compile("1", "f", "eval").co_filename, lambda: compile("1", "f", "x"), lambda: compile("1", "f", "eval", 2**20), lambda: compile(5, "f", "eval"), lambda: compile("1\0", "f", "eval"), lambda: compile("x", 5, "eval"), lambda: eval(compile("1+1", "", "eval")), lambda: globals()["__name__"], lambda: eval("__builtins__", {"__builtins__": {}}), lambda: eval("len", {"__builtins__": {}}), lambda: __import__("nope_nope"), lambda: __import__(""), lambda: __import__(5), lambda: __import__("os", level=-1), lambda: __import__("os.path").__name__, lambda: __import__("os.path", fromlist=["x"]).__name__,
    lambda: iter(5), lambda: iter(int, 0).__class__, lambda: iter(5, 0), lambda: list(iter(iter([1, 2, 3]).__next__, 3)), lambda: next([]), lambda: reversed(5), lambda: reversed({1}), lambda: list(reversed({1: 2, 3: 4})), lambda: list(reversed(range(3))), lambda: reversed(type("R", (), {"__reversed__": None})()), lambda: slice(), lambda: slice(1, 2, 3).indices(-1), lambda: slice("a", None).indices(5), lambda: range(0.5), lambda: range(1, 2, 0), lambda: range(5)[10], lambda: range(5).index("x"), lambda: map(), lambda: filter(None), lambda: list(filter(None, [0, 1])), lambda: list(filter(5, [1])), lambda: zip(5), lambda: ascii("é"), lambda: repr(type("R", (), {"__repr__": lambda s: 5})()), lambda: str(type("R", (), {"__str__": lambda s: b"x"})()), lambda: format(5, 5), lambda: format(5, "d", 1), lambda: format(object(), "x"), lambda: bytes(type("B", (), {"__index__": lambda s: -1})()), lambda: id(5) == id(5), lambda: print("a", sep=5), lambda: print("a", end=b""), lambda: print("a", file=5), lambda: print("a", flush=True, file=io.StringIO()), lambda: open("/nonexistent/x"), lambda: open(5.5), lambda: open("x", "q"), lambda: open("x", "rb", encoding="u8"), lambda: open("x", "rw"), lambda: open("x", "r+", 0), lambda: open("x", "b"), lambda: open("", "r"), lambda: open("a\0b"), lambda: breakpoint.__name__, lambda: memoryview(5), lambda: super(), lambda: super(int), lambda: super(int, "x"), lambda: property().__get__(5), lambda: staticmethod(5)(), lambda: classmethod(len).__func__, lambda: object().__init__(1), lambda: object.__new__(int), lambda: int.__new__(str), lambda: object.__new__(5), lambda: object(1), lambda: aiter(5), lambda: anext(5), lambda: ord(b"ab"), lambda: bool(1, 2), lambda: input(1, 2),
):
    t(f)
for name in ("index", "concat", "countOf", "indexOf", "contains", "getitem", "delitem", "length_hint", "attrgetter", "itemgetter", "methodcaller", "is_not", "truth", "not_", "matmul", "iadd", "call", "is_none", "is_not_none"):
    for args in [(5,), (5, 6), ("ab", "b"), ([1, 2], 1), ("a", 1, 2)]:
        try:
            r = getattr(operator, name)(*args)
            print(name, args, r)
        except Exception as e:
            print(name, args, type(e).__name__, e)
t(lambda: operator.attrgetter("real", "imag.real")(5))
t(lambda: operator.attrgetter("a.b")(5))
t(lambda: operator.attrgetter(5))
t(lambda: operator.itemgetter(1, -1)([1, 2, 3]))
t(lambda: operator.methodcaller("split", ",", maxsplit=1)("a,b,c"))
t(lambda: operator.methodcaller(5))
t(lambda: operator.methodcaller())
old, sys.stdin = sys.stdin, io.StringIO("line one\n")
t(input)
t(input)
sys.stdin = old
