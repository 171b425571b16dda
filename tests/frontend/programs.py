"""Random sources: pieces of real files with a few tokens changed, and programs made from a grammar."""

import re
import textwrap

TOKENS = """( ) [ ] { } : , ; = == := . ... -> * ** + - not in is and or if else elif for while def
class lambda return yield await async with as try except finally raise import from pass break global
nonlocal del assert None True x print match case type _ 1 1.5 0x "s" ' \"\"\" f"{x}" f" t"a" b"x" @ !
$ ? \\ # ~ <> != += *a **k""".split() + ["\n", "\n    ", "    ", "\t", "x y", " "]


class Pieces:
    """Lines of the library's files; a few hundred files, so that starting is cheap."""

    FILES = 150

    def __init__(self, library):
        paths = sorted(library.rglob("*.py"))
        paths = paths[:: max(1, len(paths) // self.FILES)]
        self.texts = []
        for path in paths:
            try:
                self.texts.append(path.read_text(encoding="utf-8").splitlines(keepends=True))
            except UnicodeDecodeError:
                pass
        self.texts = [lines for lines in self.texts if lines]

    def some(self, rnd):
        lines = rnd.choice(self.texts)
        start = rnd.randrange(len(lines))
        return textwrap.dedent("".join(lines[start : start + rnd.choice([1, 2, 5, 12, 30])]))


def source(rnd, pieces):
    if rnd.random() < 0.3:
        text = Grammar(rnd).program()
        changes = rnd.choice([0, 0, 1])
    else:
        text = pieces.some(rnd)
        changes = rnd.choice([0, 1, 1, 1, 2, 3])
    for _ in range(changes):
        text = changed(rnd, text)
    return text.replace("\0", "")


def changed(rnd, text):
    parts = re.findall(r"\s+|\w+|[^\w\s]", text)
    if not parts:
        return text
    place = rnd.randrange(len(parts))
    choice = rnd.random()
    if choice < 0.3:
        del parts[place]
    elif choice < 0.7:
        parts.insert(place, rnd.choice(TOKENS) + rnd.choice(["", " "]))
    elif choice < 0.9:
        parts[place] = rnd.choice(TOKENS)
    else:
        other = rnd.randrange(len(parts))
        parts[place], parts[other] = parts[other], parts[place]
    return "".join(parts)


class Grammar:
    """Statements and expressions of every kind, mostly valid: names and contexts are not looked at."""

    EXPRESSIONS = """{a} + {b}|{a} if {b} else {c}|not {a}|{a}({b}, *{c})|{a}({n}={b}, **{c})|{a}[{b}:{c}]|{a}[{b}, *{c}]
{a}.{n}|[{a}, {b}]|({a}, {b})|({a},)|{{{a}: {b}, **{c}}}|{{{a}, *{b}}}|[{a} for {t} in {b} if {c}]|({a} for {t} in {b})
{{{a}: {b} for {t} in {c}}}|lambda {p}: {a}|({n} := {a})|await {a}|(yield {a})|(yield from {a})|{a} < {b} <= {c}
{a} not in {b}|{a} is not {b}|-{a} ** {b}|f'{{{n}!r:>{{{n}}}}}'|f"{{ {a} = }}"|t'{{{n}}}'|{a} and {b} or {c}|*{a}, {b}
{a} @ {b}|{a} // {b} % {c}|{a} << {b} | {c} & ~{a}|...|(({a}))|{a}({b} for {t} in {c})|[*{a}, {b}]""".replace("\n", "|").split("|")
    ATOMS = """x|y|self|_|None|True|1|0|1_000|0x1f|1.5|1e3j|''|"s"|'a' "b"|b'c'|r'\\d'|f'{x}'|...|()|[]|{}""".split("|")
    SIMPLE = """{t} = {a}|{t} = {n} = {a}|{t} += {a}|{n}: {a}|{n}: {a} = {b}|{a}|return {a}|return|pass|break|continue|del {t}
raise|raise {a} from {b}|assert {a}, {b}|global {n}|nonlocal {n}|import {n}.{n} as {n}|from . import ({n}, {n} as {n})
from {n} import *|yield {a}|type {n}[{n}, *{n}, **{n}] = {a}|{a}; {b}|print {a}|{a} = {b}|({t}) = {a}|[{t}] = {a}""".replace("\n", "|").split("|")
    COMPOUND = """if {a}:{s}|if {a}:{s}elif {b}:{s}else:{s}|while {a}:{s}else:{s}|for {t} in {a}:{s}|async for {t} in {a}:{s}
with {a} as {t}, {b}:{s}|with ({a} as {t}, {b} as {t},):{s}|async with {a}:{s}|try:{s}except {a} as {n}:{s}finally:{s}
try:{s}except* {a}:{s}|try:{s}except {n}, {n}:{s}|try:{s}except:{s}else:{s}|def {n}({p}):{s}|async def {n}({p}) -> {a}:{s}
def {n}[{n}: {a}, *{n}]({p}):{s}|@{a}\n\\0def {n}():{s}|class {n}({a}, metaclass={b}):{s}|class {n}[{n} = {a}]:{s}
match {a}:\n\\0    case {m}:{S}|match {a}, {b}:\n\\0    case {m} if {c}:{S}\\0    case _:{S}""".replace("\nwith", "|with").replace("\ntry", "|try").replace("\ndef", "|def").replace("\nmatch", "|match").split("|")
    PARAMETERS = ["", "{n}", "{n}, /", "{n}=1, *, {n}: {a}", "*{n}, **{n}", "{n}, /, {n}={a}, *{n}, {n}", "*, {n}", "{n}={a}, {n}"]
    PATTERNS = """_|{n}|1|-1.5|'s'|None|{n}.{n}|[{m}, *_]|({m}, {m})|{{'k': {m}, **{n}}}|{n}({m}, {n}={m})|{m} as {n}
{m} or {m}|1 + 2j|[*_, *_]|{n}({n}={m}, {m})""".replace("\n", "|").replace(" or ", " | ").split("|")
    TARGETS = ["x", "x", "x.y", "x[0]", "x, y", "(x, *y)", "[x, y]", "*x, y", "(x)", "f()", "1", "x + y"]
    NAMES = ["a", "b", "x", "self", "match", "case", "type", "_", "\u00e9", "__debug__"]

    def __init__(self, rnd):
        self.rnd = rnd

    def program(self):
        return "".join(self.statement(3, 0) for _ in range(self.rnd.choice([1, 1, 2, 4])))

    def statement(self, depth, indent):
        space = "    " * indent
        if depth and self.rnd.random() < 0.4:
            form = self.rnd.choice(self.COMPOUND).replace("\\0", space)
            return space + self.filled(form, depth - 1, indent).rstrip("\n") + "\n"
        return space + self.filled(self.rnd.choice(self.SIMPLE), depth, indent) + "\n"

    def filled(self, form, depth, indent):
        return re.sub(r"\{\{|\}\}|\{(\w)\}", lambda m: self.part(m.group(), m.group(1), depth, indent), form)

    def part(self, text, kind, depth, indent):
        match kind:
            case None:
                return text[0]
            case "n":
                return self.rnd.choice(self.NAMES)
            case "t":
                return self.rnd.choice(self.TARGETS)
            case "p":
                return self.filled(self.rnd.choice(self.PARAMETERS), depth, indent)
            case "m":
                forms = self.PATTERNS if depth > 0 else self.PATTERNS[:6]
                return self.filled(self.rnd.choice(forms), depth - 1, indent)
            case "s" | "S":
                return self.suite(depth, indent + (2 if kind == "S" else 1), indent)
            case _:
                return self.expression(depth)

    def suite(self, depth, indent, outer):
        if self.rnd.random() < 0.15:
            return " pass\n" + "    " * outer
        body = "".join(self.statement(depth, indent) for _ in range(self.rnd.choice([1, 1, 2])))
        return "\n" + body + "    " * outer

    def expression(self, depth):
        if depth <= 0 or self.rnd.random() < 0.4:
            return self.rnd.choice(self.ATOMS)
        return self.filled(self.rnd.choice(self.EXPRESSIONS), depth - 1, 0)
