# compare: stderr
# What tracebacks print: chains, groups, notes, syntax errors, repeated lines, suggestions, carets over long expressions, odd __str__.
import sys
import traceback


def show(f):
    try:
        f()
    except BaseException as e:
        lines = traceback.format_exception(e)
        print("".join(line.replace(__file__, "<here>") for line in lines), end="")
        print("-" * 20)


def chain():
    try:
        {}["missing"]
    except KeyError:
        raise ValueError("second")


def cause():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise RuntimeError("with cause") from e


def suppressed():
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError("alone") from None


def deep(n):
    if n:
        return deep(n - 1)
    return [][n]


def notes():
    e = ValueError("noted")
    e.add_note("first\nsecond line")
    e.add_note("")
    raise e


def bad_notes():
    e = ValueError("bad notes")
    e.__notes__ = 5
    raise e


def mixed_notes():
    e = ValueError("mixed")
    e.__notes__ = ["ok", 5, b"x"]
    raise e


class BadStr(Exception):
    def __str__(self):
        raise RuntimeError("no str")


class Nested:
    class Error(Exception):
        pass


class MultiLine(Exception):
    def __str__(self):
        return "one\ntwo"


def group():
    def leaf(x):
        return x.nothing

    try:
        leaf(5)
    except AttributeError as e:
        inner = e
    raise ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [inner, TypeError("t")]), BadStr()])


def attribute():
    class Thing:
        colour = 1

    return Thing().color


def long_expression():
    data = {"a": {"b": [1, 2, {"c": None}]}}
    return data["a"]["b"][2]["c"]["d"]


def multi_line_call():
    return max(
        1,
        int("x"),
        3,
    )


def operators():
    a, b = 1, "x"
    return (a +
            b)


def unicode_line():
    é = {}; return "日本語" + é["ключ"]


def raise_class():
    raise KeyError


def stop():
    raise StopIteration(5)


def in_lambda():
    return (lambda: undefined_name)()


def in_comprehension():
    return [10 // x for x in (1, 0)]


def in_generator():
    def g():
        yield 1
        raise OSError(2, "No such file", "name")

    return list(g())


def recursion_group():
    a = ValueError("a")
    a.__context__ = a
    raise a


def compile_error():
    compile("def f(:\n  pass", "<text>", "exec")


def indent_error():
    compile("if 1:\npass", "<text>", "exec")


def tab_error():
    compile("if 1:\n\tx\n        y", "<text>", "exec")


def exec_error():
    exec("x = 1\ny = x + 'a'")


def from_none_type():
    raise RuntimeError("x") from 5


for f in (chain, cause, suppressed, lambda: deep(3), lambda: deep(8), notes, bad_notes, mixed_notes, group, attribute, long_expression, multi_line_call, operators, unicode_line, raise_class, stop, in_lambda, in_comprehension, in_generator, recursion_group, compile_error, indent_error, tab_error, exec_error, from_none_type):
    show(f)
for e in (BadStr(), Nested.Error("n"), MultiLine(), KeyError("k"), KeyError(), ValueError(), ValueError(""), ValueError("a", 1), SystemExit(3), KeyboardInterrupt(), OSError("x"), UnicodeDecodeError("u", b"\xff", 0, 1, "r"), SyntaxError("m"), SyntaxError("m", ("f", 1, 2, "text", 1, 4)), SyntaxError("m", ("f", 3, None, None)), ImportError("i", name="n"), StopIteration()):
    print("".join(traceback.format_exception_only(e)), end="")
print(traceback.format_exception_only(ExceptionGroup("g", [ValueError(1)]), show_group=True))
try:
    deep(2)
except IndexError as e:
    tb = e.__traceback__
    print([(f.name, f.lineno - show.__code__.co_firstlineno, f.line, f.colno, f.end_colno) for f in traceback.extract_tb(tb)])
    print(traceback.format_tb(tb, limit=1) == traceback.format_tb(tb)[:1], len(traceback.format_tb(tb, limit=-2)))
    te = traceback.TracebackException.from_exception(e, capture_locals=True)
    print([s.locals for s in te.stack][1:], te.exc_type_str, str(te), te == traceback.TracebackException.from_exception(e, capture_locals=True))
    traceback.print_exc(limit=0)
sys.stdout.flush()
sys.excepthook(ValueError, ValueError("by hook"), None)


def final():
    assert [1, 2] == [1, 3], "the message"


final()
