"""Sources that a fuzz run found to be accepted or rejected otherwise than by CPython."""


def judge(source):
    try:
        compile(source, "<found>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print("accepted")


# The wildcard is tried before values and classes.
for pattern in (
    "_.x",
    "_(1, b=-1.5) as c",
    "_()",
    "{_.x: y}",
    "[_, _(1)]",
    "a | _.b",
    "_",
    "_=1",
    "*_",
    "_ as _",
):
    judge(f"match x:\n    case {pattern}: pass\n")

# As the name of an attribute, it is taken for a positional pattern after another one.
for pattern in ("A(_=1)", "A(x, _=1)", "A(x, y=2, _=1)", "A(y=2, _=1)", "A(_, _=1)", "A(b.c, _=[1, *_])"):
    judge(f"match x:\n    case {pattern}: pass\n")

# Behind a target in parentheses the grammar wants the colon, whatever follows instead.
for target in ("(x)", "(x).y", "((x)).y", "(x.y)[0]", "(x)().y", "(x()).y", "(x, y).z", "((x).y)", "( x ) . y"):
    judge(f"{target}: int")
    judge(f"{target}: int = 1")

# The subscript of an annotated target is evaluated in parts, which may not be starred.
for target in ("x[*y]", "x[1, *y]", "x.z[(*y, 1)]", "x[[*y]]", "x[*y].z"):
    judge(f"{target}: int")
    judge(f"{target}: int = 1")

# No code is made of annotations that nobody keeps.
for place in ("{}", "class A:\n    {}", "def f():\n    {}"):
    for target in ("x", "(x)", "x.y"):
        for first in ("", "from __future__ import annotations\n"):
            judge(first + place.format(target + ": t'{*z}'"))
judge("def f(x: t'{*z}'): pass")
judge("from __future__ import annotations\ndef f(x: t'{*z}') -> f'{*z}': pass")

# A wrong escape sequence in a format specification is no SyntaxError; raw is what the tokenizer is in by then.
for literal in (r"f'{a:\x}'", r"f'{a:b\u12}'", r"t'{a:{b}\N{x}}'", r"f'{a!r:\x'", r"rf'{a:\x}'", r"rf'{a:\x'", r"f'é{a:é\xé}'", r"f'\x'"):
    try:
        judge(literal)
    except UnicodeDecodeError as e:
        print(e, e.object, e.start, e.end)

# Rules for typical mistakes nest deeper than those for what is right.
for source in ("(" * 194 + ":", "[" * 187 + ":", "{" * 193 + "x y"):
    judge(source)
    try:
        judge(source[0] + source)
    except MemoryError as e:
        print(e)
