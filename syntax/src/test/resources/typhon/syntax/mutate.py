"""Mutates pieces of real files and prints each with what CPython's parser makes of it.

Arguments: a file that lists source files, a seed, how many inputs.
"""
import ast
import base64
import random
import re
import sys
import textwrap
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(50_000)

PIECES = """( ) [ ] { } : , ; = == := . ... -> * ** + - not in is and or if else elif for while def
class lambda return yield await async with as try except finally raise import from pass break global
nonlocal del assert None True x print match case type _ 1 1.5 0x "s" ' \"\"\" f"{x}" f" t"a" b"x" @ !
$ ? \\ # ~ <> != += *a **k""".split() + ["\n", "\n    ", "    ", "\t", "x y", " "]


def mutate(text, rnd):
    parts = re.findall(r"\s+|\w+|[^\w\s]", text)
    if not parts:
        return text
    place = rnd.randrange(len(parts))
    choice = rnd.random()
    if choice < 0.3:
        del parts[place]
    elif choice < 0.7:
        parts.insert(place, rnd.choice(PIECES) + rnd.choice(["", " "]))
    elif choice < 0.9:
        parts[place] = rnd.choice(PIECES)
    else:
        other = rnd.randrange(len(parts))
        parts[place], parts[other] = parts[other], parts[place]
    return "".join(parts)


def outcome(source):
    try:
        ast.parse(source, "<file>")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        return "\t".join([type(e).__name__, ascii(e.msg), *(str(p) for p in place)])
    except (MemoryError, RecursionError, ValueError) as e:
        return f"{type(e).__name__}\t{ascii(str(e))}"
    return "ok"


def main(listing, seed, count):
    rnd = random.Random(seed)
    with open(listing, encoding="utf-8") as file:
        paths = file.read().splitlines()
    made = 0
    while made < count:
        try:
            with open(rnd.choice(paths), encoding="utf-8") as file:
                lines = file.readlines()
        except UnicodeDecodeError:
            continue
        if not lines:
            continue
        start = rnd.randrange(len(lines))
        text = textwrap.dedent("".join(lines[start : start + rnd.choice([1, 2, 5, 12, 30])]))
        for _ in range(rnd.choice([0, 1, 1, 1, 2, 3])):
            text = mutate(text, rnd)
        source = text.encode()
        if b"\0" in source:
            continue
        made += 1
        print(base64.b64encode(source).decode(), outcome(source), sep="\t")


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
