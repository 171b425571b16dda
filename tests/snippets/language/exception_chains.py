"""__cause__, __context__, __suppress_context__ in nested handlers, finally, with, generators, and how they print."""
import traceback


def chain(error):
    out = []
    while error is not None:
        out.append(type(error).__name__ + (f"({error})" if str(error) else ""))
        if error.__cause__ is not None:
            out.append("<-cause-")
            error = error.__cause__
        else:
            out.append("<-context-" if not error.__suppress_context__ else "<-hidden-")
            error = error.__context__
    return " ".join(out)


def run(function):
    try:
        function()
    except BaseException as error:
        print(function.__name__, chain(error))
        return error


def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k")


def explicit():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError("k") from e


def from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k") from None


def from_class():
    raise ValueError("v") from TypeError


def from_other():
    raise ValueError("v") from 5


def in_finally():
    try:
        raise ValueError("first")
    finally:
        raise TypeError("second")


def reraise():
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise TypeError("inner")
        except TypeError:
            pass
        raise


def deep():
    try:
        try:
            raise ValueError("a")
        except ValueError:
            raise TypeError("b")
    except TypeError:
        raise KeyError("c")


def itself():
    try:
        raise ValueError("a")
    except ValueError as e:
        raise e


def cycle():
    a, b = ValueError("a"), TypeError("b")
    try:
        raise a
    except ValueError:
        try:
            raise b
        except TypeError:
            raise a


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        raise RuntimeError("exit") from value


def managed():
    with Manager():
        raise ValueError("body")


def generator():
    def g():
        try:
            yield
        except ValueError:
            raise KeyError("in generator")

    it = g()
    next(it)
    try:
        raise OSError("outer")
    except OSError:
        it.throw(ValueError("thrown"))


def raised_in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        raise KeyError("else")
    finally:
        print("finally ran")


def no_active():
    raise


def bad_class():
    raise int


def bad_instance():
    raise 5


class Returns(Exception):
    def __new__(cls):
        return 5


def strange():
    raise Returns


for f in (implicit, explicit, from_none, from_class, from_other, in_finally, reraise, deep, itself, cycle, managed, generator, raised_in_else, no_active, bad_class, bad_instance, strange):
    run(f)
for f in (implicit, explicit, from_none):
    print("".join(traceback.format_exception(run(f))))
e = run(deep)
print([frame.name for frame in traceback.extract_tb(e.__traceback__)], traceback.format_exception_only(e), len(list(traceback.walk_tb(e.__traceback__))))
e.__cause__ = None
print(e.__suppress_context__, chain(e))
