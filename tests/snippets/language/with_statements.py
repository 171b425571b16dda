# with: order, suppression, several managers, exceptions in enter and exit, contextlib.
import contextlib


class Manager:
    def __init__(self, name, suppress=False, fail_enter=False, fail_exit=False):
        self.name, self.suppress, self.fail_enter, self.fail_exit = name, suppress, fail_enter, fail_exit

    def __enter__(self):
        print("enter", self.name)
        if self.fail_enter:
            raise RuntimeError("enter failed")
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        if self.fail_exit:
            raise RuntimeError("exit failed")
        return self.suppress


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with (
    Manager("c") as c,
    Manager("d"),
):
    print(c)
with Manager("s", suppress=True):
    raise ValueError("gone")
for arguments in ({"fail_enter": True}, {"fail_exit": True}):
    try:
        with Manager("outer"), Manager("x", **arguments):
            raise ValueError("body")
    except Exception as error:
        print(repr(error), repr(error.__context__))


def returning():
    with Manager("r"):
        return "returned"


def breaking():
    for i in range(3):
        with Manager(f"loop{i}"):
            if i == 0:
                continue
            break
    return i


print(returning(), breaking())


@contextlib.contextmanager
def managed(x):
    print("before", x)
    try:
        yield x * 2
    except KeyError:
        print("handled")
    finally:
        print("after", x)


with managed(4) as y:
    print(y)
with managed(5):
    raise KeyError
try:
    with managed(6):
        raise IndexError("through")
except IndexError as error:
    print(error)


@managed("decorator")
def decorated():
    print("inside")


decorated()
with contextlib.ExitStack() as stack:
    for name in "xyz":
        stack.enter_context(Manager(name))
    stack.callback(print, "callback")
with contextlib.suppress(ZeroDivisionError):
    1 / 0
with contextlib.nullcontext(3) as three, contextlib.closing(type("C", (), {"close": lambda s: print("close")})()):
    print(three)
for bad in (1, type("NoExit", (), {"__enter__": lambda self: self})()):
    try:
        with bad:
            pass
    except TypeError as error:
        print(error)
holder = {}
with Manager("t") as holder["key"], Manager("u") as (first, *rest):
    print(holder, first, rest)
