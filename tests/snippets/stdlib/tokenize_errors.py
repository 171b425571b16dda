"""Errors of the module tokenize: their places."""

import tokenize, io
for src in (b"def k(x):\n    x += 2\n  x += 5\n", b"if 1:\n\tx\n        y\n", b"x = \\ y\n", b"(", b"'''abc", b"'abc\n"):
    try: list(tokenize.tokenize(io.BytesIO(src).readline))
    except BaseException as e: print(type(e), e.args, getattr(e,'end_lineno',0), getattr(e,'end_offset',0), getattr(e,'text',0))
import tokenize, io
for src in (b"(", b"(\n", b"(a,\n  b\n", b"(a,\n  b", b"x = [1,\n", b"if x:\n  (a", b"\xc3\xa4 = (\n"):
    for f in (lambda: tokenize.tokenize(io.BytesIO(src).readline), lambda: tokenize.generate_tokens(io.StringIO(src.decode()).readline)):
        try: list(f())
        except BaseException as e: print(src, type(e), e.args)
