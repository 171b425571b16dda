"""Code objects: taken over by other functions, changed, made by hand."""

import types


def elsewhere(text):
    space = {}
    exec(text, space)
    return space["f"]


def f(a, b=2):
    return a + b


g = elsewhere("def f(x, y=9):\n    return x * y")
f.__code__ = g.__code__
print(f(5), f.__code__ is g.__code__, f.__defaults__)

renamed = g.__code__.replace(co_name="times", co_varnames=("first", "second"), co_firstlineno=40)
h = types.FunctionType(renamed, {}, "h")
print(h(first=3, second=4), renamed.co_name, renamed.co_firstlineno, renamed == g.__code__)
print(g.__code__.replace() == g.__code__, hash(g.__code__.replace()) == hash(g.__code__))

for change in ({"co_nlocals": 5}, {"co_argcount": 9}, {"co_name": 1}, {"co_names": [1]}, {"co_other": 1}):
    try:
        g.__code__.replace(**change)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

print(list(g.__code__.replace(co_linetable=b"").co_lines()))
print(compile("a is b", "", "eval") == compile("a in b", "", "eval"))
print(compile("a is b", "", "eval") == compile("a is b", "", "eval"))
odd = g.__code__.replace(co_code=b"\x7f\x00" + g.__code__.co_code[2:])
try:
    types.FunctionType(odd, {})(1, 2)
except SystemError as e:
    print(str(e).endswith("unknown opcode 127"))
