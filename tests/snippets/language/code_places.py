"""Where code objects say that their code is, and what tools find in them."""

import dis
import inspect
from types import CodeType

SOURCE = '''

def plain():
    pass

@print
def decorated(a, b=1):
    def nested():
        return a
    return nested, lambda: b

class C:
    def method(self):
        return 5
'''


def codes(code):
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from codes(constant)


for code in codes(compile(SOURCE, "places", "exec")):
    lines = [line for *_, line in code.co_lines() if line is not None]
    print(code.co_name, code.co_firstlineno, lines[0], sorted(set(lines)))
print([line for _, line in dis.findlinestarts(compile("\n\nx = 1\n", "places", "exec"))][0])

KNOWN = 5


def uses(x):
    def inner():
        return x, KNOWN

    print(len, missing, KNOWN.real, x.method(), inner)  # noqa: F821


print(inspect.getclosurevars(uses) == inspect.ClosureVars(
    {}, {"KNOWN": 5}, {"len": len, "print": print}, {"missing", "real", "method"}))
print(sorted(i.argval for i in dis.get_instructions(uses) if i.opname == "LOAD_GLOBAL"))


def outer(a):
    first = 1.5
    def middle(b):
        return lambda: (a, b)
    second = "text"
    return first, second, middle


print([type(c).__name__ for c in outer.__code__.co_consts])
