"""join and maketrans see their argument whole, interned strings are one, functions and code objects are read whole."""
import sys
import types

from stress import THREADS, crowd, passed, rounds, until_done


def annotated():
    def function(a: int, b: list[str] = (), *c: "text", d: float = 1.0) -> dict[str, int]:
        e = f = g = a
        return lambda: (e, f, g)

    return function


for _ in rounds():
    items, table = ["ab"] * 100, {97: "x"}

    def change():
        for n in range(1500):
            items.append("ab")
            items.pop()
            items[n % 100] = "ab"
            items.clear()
            items.extend(["ab"] * 100)
            table[n % 50 + 200] = "y"
            del table[n % 50 + 200]

    def look(flag):
        while not flag.up:
            joined = "".join(items)
            assert len(joined) % 2 == 0 and joined == "ab" * (len(joined) // 2)
            assert len(joined) // 2 in (0, 99, 100, 101)
            assert b"".join([b"x", b"y"]) == b"xy"
            assert str.maketrans(table)[97] == "x"

    until_done(change, look, look)
    found = [None] * THREADS

    def intern(i):
        found[i] = [sys.intern(f"name {_} " + str(n)) for n in range(200)]

    crowd(intern)
    assert all(a is b for mine in found for a, b in zip(mine, found[0]))
    function = annotated()
    seen = []

    def read(i):
        code = function.__code__
        seen.append(
            (
                code.co_code,
                code.co_varnames,
                code.co_cellvars,
                code.co_freevars,
                code.co_consts and None,
                function.__annotations__,
                function.__dict__,
                function.__defaults__,
                function.__kwdefaults__,
                tuple(code.co_lines()),
                tuple(code.co_positions()),
            )
        )

    crowd(read)
    assert all(mine == seen[0] for mine in seen)
    assert seen[0][1] == ("a", "b", "d", "c"), seen[0][1]
    assert seen[0][5] == {"a": int, "b": list[str], "c": "text", "d": float, "return": dict[str, int]}
    assert all(mine[5] is seen[0][5] and mine[6] is seen[0][6] for mine in seen)

    def replace():
        one, two = (lambda: 1).__code__, (lambda: 2).__code__
        for n in range(2000):
            replaced.__code__ = two if n % 2 else one

    def call(flag):
        while not flag.up:
            assert replaced() in (1, 2)

    replaced = types.FunctionType((lambda: 1).__code__, {})
    until_done(replace, call, call)
passed()
