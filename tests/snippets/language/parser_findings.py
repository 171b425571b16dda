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
