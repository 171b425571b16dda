"""What the library remembers (ABC, singledispatch, cached_property, enum, re, struct, typing): right from any thread."""
import abc
import collections.abc
import enum
import functools
import operator
import re
import struct
import typing

from stress import crowd, passed, rounds


class Holder:
    def __init__(self):
        self.made = []

    @functools.cached_property
    def value(self):
        self.made.append(object())
        return self.made[-1]


for number in rounds():

    class Shape(abc.ABC):
        @abc.abstractmethod
        def area(self): ...

    kinds = [type(f"Kind{n}", (), {}) for n in range(40)]

    def register(i):
        for n, kind in enumerate(kinds):
            if n % 4 == i:
                Shape.register(kind)
                assert issubclass(kind, Shape) and isinstance(kind(), Shape)
            assert not issubclass(int, Shape)
            assert isinstance([], collections.abc.Sequence) and not isinstance(1, collections.abc.Iterable)

    crowd(register, 4)
    assert all(issubclass(kind, Shape) for kind in kinds)

    @functools.singledispatch
    def name(x):
        return "any"

    for n, kind in enumerate(kinds):
        name.register(kind, lambda x, n=n: n)

    def dispatch(i):
        assert [name(kind()) for kind in kinds] == list(range(40))
        assert name(1.5) == "any"

    crowd(dispatch)
    holder, got = Holder(), []
    crowd(lambda i: got.append(holder.value))
    assert all(it in holder.made for it in got) and holder.value in holder.made
    Color = enum.Enum("Color", [f"c{n}" for n in range(20)])
    Bits = enum.Flag("Bits", "a b c d")

    def members(i):
        for n in range(20):
            assert Color(n + 1) is Color[f"c{n}"]
            both = Bits(n % 16)
            assert Bits(n % 16) is both and both.value == n % 16

    crowd(members)

    def caches(i):
        for n in range(30):
            assert re.match(rf"(a{{{n}}})b{number % 7}", "a" * n + f"b{number % 7}").group(1) == "a" * n
            assert struct.unpack(f"<{n}hb", struct.pack(f"<{n}hb", *range(n), 1)) == (*range(n), 1)
            assert typing.Union[int, list[str], n.__class__] == typing.Union[int, list[str]]
            assert typing.get_args(dict[str, tuple[int, ...]]) == (str, tuple[int, ...])

    crowd(caches)
    pattern, add, upper = re.compile(r"(\w)(\d)"), functools.partial(operator.add, 5), operator.methodcaller("upper")

    def share(i):
        for n in range(300):
            assert pattern.findall(f"a{n % 10}b{i % 10}") == [("a", str(n % 10)), ("b", str(i % 10))]
            assert pattern.sub(r"\2\1", f"a{n % 10}") == f"{n % 10}a"
            assert add(n) == n + 5 and upper(f"x{n}") == f"X{n}"

    crowd(share)
    scanner, found = re.compile(r"\d+").scanner(" ".join(map(str, range(500)))), []

    def scan(i):
        while True:
            try:
                match = scanner.search()
            except ValueError as e:
                assert "already executing" in str(e), e
                continue
            if match is None:
                return
            found.append(int(match[0]))

    crowd(scan)
    assert sorted(found) == list(range(500))
passed()
