# raise, except, else, finally, chaining, groups, attributes, tracebacks.
import traceback


def attempt(action):
    try:
        result = action()
    except (KeyError, IndexError) as error:
        print("lookup", type(error).__name__, error)
    except Exception as error:
        print("other", type(error).__name__, error, error.args)
    else:
        print("fine", result)
    finally:
        print("--")


def reraise():
    try:
        {}["k"]
    except KeyError:
        raise


def chain():
    try:
        [][1]
    except IndexError as error:
        raise RuntimeError("chained", 2) from error


def context():
    try:
        1 / 0
    except ZeroDivisionError:
        int("x")


def suppressed():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("alone") from None


for action in (lambda: 1, reraise, chain, context, suppressed, lambda: (_ for _ in ()).throw(OSError(2, "text", "file"))):
    attempt(action)
for function in (chain, context, suppressed):
    try:
        function()
    except Exception as error:
        print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)


class Custom(Exception):
    def __init__(self, code, text="default"):
        super().__init__(code, text)
        self.code = code

    def __str__(self):
        return f"custom {self.code}"


try:
    raise Custom(7)
except Custom as error:
    print(error, repr(error), error.args, error.code)
for bad in (lambda: (_ for _ in ()).throw(5), lambda: exec("raise 5"), lambda: exec("raise int")):
    try:
        bad()
    except TypeError as error:
        print(error)
try:
    raise Custom
except TypeError as error:
    print(error)
try:
    try:
        raise KeyError("a")
    except ValueError:
        print("not here")
except LookupError as error:
    print("as base", error)


def returns():
    try:
        raise ValueError
    finally:
        return "finally wins"


print(returns())


def nested():
    try:
        try:
            raise ValueError("inner")
        finally:
            raise TypeError("from finally")
    except TypeError as error:
        return repr(error), repr(error.__context__)


print(nested())
try:
    error
except NameError as gone:
    print(gone)
error = ValueError("note")
error.add_note("first note")
error.add_note("second")
print(error.__notes__)
print("".join(traceback.format_exception_only(error)), end="")
try:
    raise ExceptionGroup("group", [ValueError(1), TypeError("t"), ExceptionGroup("in", [KeyError("k")])])
except* ValueError as group:
    print("values", group.exceptions)
except* (TypeError, KeyError) as group:
    print("others", group.exceptions)
else:
    print("never")
finally:
    print("group done")
try:
    try:
        raise ExceptionGroup("partly", [ValueError(1), OSError("left")])
    except* ValueError:
        print("took one")
except ExceptionGroup as rest:
    print("rest", rest.exceptions)
matched, rest = ExceptionGroup("g", [ValueError(1), KeyError(2)]).split(ValueError)
print(matched, rest)
import sys

try:
    raise LookupError("current")
except LookupError:
    print(sys.exception(), sys.exc_info()[0])
print(sys.exception())


def level(n):
    if n == 0:
        raise ValueError("deep")
    level(n - 1)


try:
    level(3)
except ValueError as error:
    tb = error.__traceback__
    names = []
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(names)
    print(error.with_traceback(None).__traceback__)
for cls in (OSError, StopIteration, SystemExit, UnicodeDecodeError, SyntaxError, KeyError, ImportError):
    print(cls.__name__, [b.__name__ for b in cls.__mro__])
print(OSError(2, "x").__class__, OSError(17, "x").__class__, repr(OSError(2, "No", "name")), OSError(2, "No", "name"))
print(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid"), KeyError("k"), KeyError(), StopIteration(5).value)
print(ImportError("m", name="n", path="p").name, SystemExit(3).code, AttributeError("a", name="x", obj=1).obj)
