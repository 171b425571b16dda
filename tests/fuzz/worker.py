"""Random operations on built-in values, the same on every interpreter. Started by run.py.

Arguments: seed, first block, number of blocks, --show. Prints one line for each block of OPERATIONS operations: a
digest of all their results; with --show every operation and its result instead. The random numbers come from
random.Random, whose sequence is part of Python; nothing printed may depend on hashes of strings or on addresses.
"""

import operator
import random
import sys
import zlib

OPERATIONS = 1000


class Block:
    """Makes and runs operations; the values that lists, dicts and sets went through so far are its state."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.list = []
        self.dict = {}
        self.set = set()

    # Values

    def an_int(self):
        r = self.random
        match r.randrange(8):
            case 0:
                return r.randrange(-3, 4)
            case 1:
                return r.randrange(-1000, 1000)
            case 2:
                return r.randrange(-(2**31) - 2, 2**31 + 2)
            case 3:
                return r.choice([1, -1]) * (2 ** r.choice([15, 30, 31, 32, 62, 63, 64, 126, 127, 128])) + r.randrange(-2, 3)
            case 4:
                return r.randrange(-(2**64), 2**64)
            case 5:
                return r.randrange(-(2**130), 2**130)
            case 6:
                return r.getrandbits(r.randrange(1, 400))
            case _:
                return r.choice([True, False, 10 ** r.randrange(40), -(10 ** r.randrange(40))])

    def small(self):
        return self.random.randrange(-5, 12)

    def a_float(self):
        r = self.random
        match r.randrange(7):
            case 0:
                return r.choice([0.0, -0.0, 1.0, -1.0, 0.5, 1e16, 1e15, 123456789012345680.0, 5e-324, 1.7976931348623157e308])
            case 1:
                return r.choice([float("inf"), float("-inf"), float("nan")])
            case 2:
                return r.random()
            case 3:
                return r.uniform(-1000, 1000)
            case 4:
                return float(r.randrange(-(2**60), 2**60))
            case 5:
                return r.uniform(-10, 10) * 10.0 ** r.randrange(-320, 309)
            case _:
                return round(r.uniform(-100, 100), r.randrange(4))

    def number(self):
        r = self.random.random()
        if r < 0.6:
            return self.an_int()
        if r < 0.93:
            return self.a_float()
        return complex(round(self.random.uniform(-9, 9), 2), round(self.random.uniform(-9, 9), 1))

    ALPHABETS = ["abcxyz", "aAbB zZ_09", " \t\n\r\x0b\x0c\x1c\x85\u2028\u00a0", "äöüßÄÇéñÿµ", "αβγΣσςЖжİıŉ", "日本語한글ไทย",
                 "😀🏳🧑𝒳𐐀", "\ud800\udfff\udc80", "0123456789+-.eE_", "٣٤५๓½²", "\x00\x7f\x80\xff\u0100\uffff", "ǅǆﬁΐ\u0345\u0301"]

    def a_str(self, most=12):
        r = self.random
        alphabet = r.choice(self.ALPHABETS)
        if r.random() < 0.3:
            alphabet += r.choice(self.ALPHABETS)
        return "".join(r.choice(alphabet) for _ in range(r.randrange(most)))

    def some_bytes(self, most=10):
        r = self.random
        if r.random() < 0.5:
            return bytes(r.choice(b"abAB 019_-\n\t\xe4") for _ in range(r.randrange(most)))
        return r.randbytes(r.randrange(most))

    def a_slice(self):
        parts = [None if self.random.random() < 0.3 else self.small() for _ in range(3)]
        return slice(*parts)

    def key(self):
        r = self.random.random()
        if r < 0.5:
            return self.small()
        if r < 0.7:
            return "k" + str(self.small())
        if r < 0.8:
            return (self.small(), self.small())
        return self.random.choice([None, True, 1.0, 2.5, b"b", 2**63, frozenset([1]), -1, -2, float(2**70), 2**70])

    def anything(self):
        return self.random.choice([self.an_int, self.a_float, self.a_str, self.some_bytes, self.key, self.number])()

    # Operations: each returns what it did, as text, and its result.

    BINARY = [operator.add, operator.sub, operator.mul, operator.floordiv, operator.mod, operator.truediv, divmod,
              operator.and_, operator.or_, operator.xor, operator.lt, operator.le, operator.eq, operator.ne, operator.gt]

    def binary(self):
        function = self.random.choice(self.BINARY)
        a, b = self.number(), self.number()
        return f"{function.__name__}({a!r}, {b!r})", lambda: function(a, b)

    def mixed_binary(self):
        function = self.random.choice(self.BINARY)
        a, b = self.anything(), self.anything()
        if function is operator.mul and isinstance(b, int):
            b %= 9  # no strings of gigabytes
        if function is operator.mul and isinstance(a, int):
            a %= 9
        return f"{function.__name__}({a!r}, {b!r})", lambda: function(a, b)

    def power(self):
        a, b = (self.an_int(), self.small()) if self.random.random() < 0.6 else (self.a_float(), self.a_float())
        if self.random.random() < 0.3:
            a, b, c = self.an_int(), self.an_int(), self.an_int()
            return f"pow({a}, {b}, {c})", lambda: pow(a, b, c)
        return f"{a!r} ** {b!r}", lambda: a**b

    def shift(self):
        a, b = self.an_int(), self.random.choice([self.small(), self.random.randrange(200)])
        if self.random.random() < 0.5:
            return f"{a} << {b}", lambda: a << b
        return f"{a} >> {b}", lambda: a >> b

    UNARY = [operator.neg, operator.pos, operator.invert, abs, bool, repr, str, hash, int, float, round, complex, hex, oct, bin, ascii]

    def unary(self):
        function, a = self.random.choice(self.UNARY), self.number()
        if function is hash and a != a:
            function = repr
        return f"{function.__name__}({a!r})", lambda: function(a)

    def number_method(self):
        r = self.random
        if r.random() < 0.6:
            a = self.an_int()
            name = r.choice(["bit_length", "bit_count", "as_integer_ratio", "conjugate", "is_integer", "to_bytes"])
            arguments = (r.randrange(0, 20), r.choice(["big", "little"])) if name == "to_bytes" else ()
        else:
            a = self.a_float()
            name, arguments = r.choice(["hex", "as_integer_ratio", "is_integer", "conjugate", "__trunc__", "__floor__"]), ()
        return f"({a!r}).{name}{arguments}", lambda: getattr(a, name)(*arguments)

    def parse(self):
        r = self.random
        text = r.choice(["", "-", "+", " ", "0x", "0b", "1_0", "--"]) + r.choice([str(self.an_int()), repr(self.a_float()), self.a_str(), hex(self.an_int())])
        if r.random() < 0.3:
            base = r.randrange(-1, 38)
            return f"int({text!r}, {base})", lambda: int(text, base)
        function = r.choice([int, float, complex])
        return f"{function.__name__}({text!r})", lambda: function(text)

    def round_digits(self):
        a, digits = self.number(), self.random.randrange(-6, 16)
        return f"round({a!r}, {digits})", lambda: round(a, digits)

    def format_spec(self):
        r = self.random
        spec = r.choice(["", "", "*<", ">", "=", "^", "0=", "ü^"]) + r.choice(["", "", "+", "-", " ", "z"]) + r.choice(["", "", "#"])
        spec += r.choice(["", "", "0"]) + r.choice(["", "5", "12", "30"]) + r.choice(["", "", ",", "_"]) + r.choice(["", "", ".0", ".3", ".17"])
        spec += r.choice(["", "d", "x", "X", "o", "b", "c", "e", "E", "f", "F", "g", "G", "n", "%", "s", "q"])
        a = r.choice([self.an_int, self.a_float, self.number, self.a_str])()
        return f"format({a!r}, {spec!r})", lambda: format(a, spec)

    def percent(self):
        r = self.random
        text = "%" + r.choice(["", "-", "0", "+", " ", "#", "-#", "0+"]) + r.choice(["", "3", "10"]) + r.choice(["", ".0", ".2", ".12"]) + r.choice("diouxXeEfFgGcrsa%")
        a = self.anything()
        return f"{text!r} % ({a!r},)", lambda: text % (a,)

    STRING_METHODS = ["upper", "lower", "title", "capitalize", "casefold", "swapcase", "strip", "lstrip", "rstrip", "split", "rsplit",
                      "splitlines", "isalpha", "isdigit", "isalnum", "isspace", "isupper", "islower", "istitle", "isdecimal", "isnumeric",
                      "isidentifier", "isprintable", "isascii", "encode", "__len__", "__repr__"]
    STRING_METHODS_1 = ["find", "rfind", "index", "count", "startswith", "endswith", "split", "rsplit", "partition", "rpartition", "strip",
                        "lstrip", "rstrip", "join", "removeprefix", "removesuffix", "__add__", "__contains__", "__lt__", "__eq__", "__mod__"]

    def string(self):
        r = self.random
        a = self.a_str()
        match r.randrange(6):
            case 0 | 1:
                name = r.choice(self.STRING_METHODS)
                return f"{a!r}.{name}()", lambda: getattr(a, name)()
            case 2:
                name, b = r.choice(self.STRING_METHODS_1), (self.a_str(4) if r.random() < 0.6 else a[r.randrange(3) :][: r.randrange(4)])
                return f"{a!r}.{name}({b!r})", lambda: getattr(a, name)(b)
            case 3:
                name, width = r.choice(["center", "ljust", "rjust", "zfill", "expandtabs", "__mul__"]), r.randrange(-2, 20)
                return f"{a!r}.{name}({width})", lambda: getattr(a, name)(width)
            case 4:
                old, new, count = a[:2] if r.random() < 0.5 else self.a_str(3), self.a_str(4), self.small()
                return f"{a!r}.replace({old!r}, {new!r}, {count})", lambda: a.replace(old, new, count)
            case _:
                b, start, stop = self.a_str(3), self.small(), self.small()
                name = r.choice(["find", "rfind", "count", "startswith", "endswith"])
                return f"{a!r}.{name}({b!r}, {start}, {stop})", lambda: getattr(a, name)(b, start, stop)

    def codec(self):
        r = self.random
        encoding = r.choice(["utf-8", "latin-1", "ascii", "utf-16", "utf-32-be", "utf-16-le", "utf-7", "cp1252", "unicode_escape", "raw_unicode_escape", "idna"])
        errors = r.choice(["strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass", "xmlcharrefreplace", "namereplace"])
        if r.random() < 0.5:
            text = self.a_str()
            return f"{text!r}.encode({encoding!r}, {errors!r})", lambda: text.encode(encoding, errors)
        data = self.some_bytes() if r.random() < 0.7 else self.a_str().encode("utf-8", "surrogatepass")[: r.randrange(12)]
        return f"{data!r}.decode({encoding!r}, {errors!r})", lambda: data.decode(encoding, errors)

    BYTES_METHODS = ["upper", "lower", "title", "capitalize", "swapcase", "strip", "split", "splitlines", "isalpha", "isdigit", "isspace",
                     "istitle", "hex", "__len__", "__repr__", "__iter__"]
    BYTES_METHODS_1 = ["find", "rfind", "index", "count", "startswith", "endswith", "split", "rsplit", "partition", "strip", "join", "__add__", "__contains__", "__lt__", "__eq__"]

    def byte_string(self):
        r = self.random
        a = self.some_bytes() if r.random() < 0.6 else bytearray(self.some_bytes())
        if r.random() < 0.5:
            name = r.choice(self.BYTES_METHODS)
            if name == "__iter__":
                return f"list({a!r})", lambda: list(a)
            return f"{a!r}.{name}()", lambda: getattr(a, name)()
        name, b = r.choice(self.BYTES_METHODS_1), r.choice([self.some_bytes(3), bytes(a[:2]), self.small()])
        return f"{a!r}.{name}({b!r})", lambda: getattr(a, name)(b)

    def slicing(self):
        r = self.random
        a = r.choice([self.a_str(), self.some_bytes(), list(range(r.randrange(9))), tuple(range(r.randrange(9))), range(self.small(), self.small() * 3, r.choice([1, 2, -1, -3]))])
        where = self.a_slice() if r.random() < 0.7 else r.choice([self.small(), self.an_int(), "x", 1.5, None, True])
        return f"{a!r}[{where!r}]", lambda: a[where]

    def range_(self):
        arguments = [r for r in (self.small(), self.an_int(), self.small())][: self.random.randrange(1, 4)]
        x = self.an_int()  # an int only: a search for anything else walks the whole range
        name = self.random.choice(["__len__", "__contains__", "index", "count", "__repr__", "__getitem__", "__hash__"])
        more = () if name in ("__len__", "__repr__", "__hash__") else (x,)
        return f"range{tuple(arguments)}.{name}{more}", lambda: getattr(range(*arguments), name)(*more)

    def list_history(self):
        r, l = self.random, self.list
        if len(l) > 40:
            del l[5:]
        name = r.choice(["append", "insert", "pop", "remove", "extend", "reverse", "sort", "index", "count", "copy", "__setitem__", "__delitem__",
                         "__imul__", "__iadd__", "clear" if r.random() < 0.2 else "append", "__contains__", "setslice", "delslice"])
        x = self.small()
        arguments = {
            "append": (x,), "insert": (self.small(), x), "pop": (self.small(),), "remove": (x,), "extend": ([x, x + 1],), "index": (x,), "count": (x,),
            "__setitem__": (self.small(), x), "__delitem__": (self.small(),), "__imul__": (r.randrange(-1, 3),), "__iadd__": ((x, x),), "__contains__": (x,),
        }.get(name, ())
        if name == "setslice":
            name, arguments = "__setitem__", (self.a_slice(), [self.small() for _ in range(r.randrange(5))])
        elif name == "delslice":
            name, arguments = "__delitem__", (self.a_slice(),)
        return f"list.{name}{arguments}", lambda: (copied(getattr(l, name)(*arguments)), list(l))

    def dict_history(self):
        r, d = self.random, self.dict
        k, v = self.key(), self.small()
        name = r.choice(["__setitem__"] * 4 + ["__getitem__", "get", "pop", "popitem", "setdefault", "update", "__delitem__", "__contains__", "keys", "items",
                                             "__or__", "__ior__", "copy", "reversed", "clear" if r.random() < 0.1 else "get", "fromkeys"])
        arguments = {
            "__setitem__": (k, v), "__getitem__": (k,), "get": (k, v), "pop": (k, v) if v > 3 else (k,), "setdefault": (k, v), "update": ({k: v, v: k},),
            "__delitem__": (k,), "__contains__": (k,), "__or__": ({k: 1},), "__ior__": ([(k, v)],), "fromkeys": ([k, v], 0),
        }.get(name, ())
        if name == "reversed":
            return "reversed(dict)", lambda: list(reversed(d))
        if name in ("keys", "items"):
            return f"dict.{name}()", lambda: list(getattr(d, name)())
        return f"dict.{name}{arguments}", lambda: (copied(getattr(d, name)(*arguments)), list(d.items()))

    def set_history(self):
        r, s = self.random, self.set
        x, other = self.key(), {self.small() for _ in range(r.randrange(6))}
        name = r.choice(["add"] * 3 + ["discard", "remove", "update", "union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset",
                                     "isdisjoint", "__le__", "__lt__", "__eq__", "intersection_update", "difference_update", "__contains__"])
        arguments = (x,) if name in ("add", "discard", "remove", "__contains__") else (other,)
        shown = [steady(argument) for argument in arguments]
        return f"set.{name}{shown}", lambda: (steady(getattr(s, name)(*arguments)), steady(s))

    def sorting(self):
        r = self.random
        values = [r.choice([self.an_int, self.a_float])() for _ in range(r.randrange(12))] if r.random() < 0.5 else [self.a_str(4) for _ in range(r.randrange(12))]
        values = [v for v in values if v == v]
        if r.random() < 0.1:
            values.append(None)
        key, backward = r.choice([None, str, repr, lambda v: len(str(v)), hash_of_number]), r.random() < 0.5
        return f"sorted({values!r}, key={getattr(key, '__name__', None)}, reverse={backward})", lambda: sorted(values, key=key, reverse=backward)

    def aggregate(self):
        values = [self.number() for _ in range(self.random.randrange(6))]
        function = self.random.choice([sum, min, max, any, all, tuple, len, lambda v: list(zip(v, v[1:])), lambda v: hash(tuple(x for x in v if x == x))])
        return f"{function.__name__}({values!r})", lambda: function(values)

    EXPRESSIONS = ["{a} if {b} else {c}", "({a}, {b})[{s}]", "[x for x in range({s}) if x != {t}]", "{a} < {b} < {c}", "not {a} or {b}", "{{ {a}: {b} }}",
                   "(lambda x, y={a}: (x, y))({b})", "f'{{ {a} !r:>{w}}}'", "{a} == {b} != {c}", "[*range({s}), {a}]", "{a} and {b}", "-{a} + +{b}",
                   "{{ **{{ 1: {a} }}, 2: {b} }}", "(x := {a}, x)", "{a} in ({b}, {c})", "{a} is None", "[{a}, {b}][::{t}]", "{a} ** {s}", "{a} // {b} % {c}"]

    def expression(self):
        r = self.random
        text = r.choice(self.EXPRESSIONS).format(a=repr_of(self.number()), b=repr_of(self.number()), c=repr_of(self.anything()), s=self.small(), t=self.small(), w=r.randrange(1, 9))
        return f"eval({text!r})", lambda: eval(text)

    KINDS = [(binary, 12), (mixed_binary, 4), (power, 3), (shift, 3), (unary, 6), (number_method, 3), (parse, 4), (round_digits, 2), (format_spec, 6), (percent, 4),
             (string, 12), (codec, 4), (byte_string, 5), (slicing, 5), (range_, 2), (list_history, 8), (dict_history, 8), (set_history, 5), (sorting, 2),
             (aggregate, 2), (expression, 1)]

    def operations(self):
        kinds = [kind for kind, weight in self.KINDS for _ in range(weight)]
        for _ in range(OPERATIONS):
            yield self.random.choice(kinds)(self)


def hash_of_number(value):
    return hash(value) if not isinstance(value, str) else len(value)


def copied(value):
    return value.copy() if isinstance(value, (list, dict)) else value


def steady(value):
    """A set as a list whose order does not depend on hashes."""
    return sorted(value, key=repr) if isinstance(value, (set, frozenset)) else value


def repr_of(value):
    return "(1e400 - 1e400)" if value != value else repr(value).replace("inf", "1e400")


def outcome(action):
    try:
        return repr(action())
    except RecursionError:
        raise
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def main():
    seed, first, blocks = map(int, sys.argv[1:4])
    show = "--show" in sys.argv
    for number in range(first, first + blocks):
        digest = 0
        for text, action in Block(seed * 1_000_003 + number).operations():
            result = outcome(action)
            if show:
                print(ascii(f"{text} -> {result}"))
            digest = zlib.crc32(result.encode("utf-8", "surrogatepass"), digest)
        if not show:
            print(number, f"{digest:08x}", flush=True)


if __name__ == "__main__":
    main()
