"""Which builtins code sees: those that its globals name, else those of who made it."""

import types

code = (lambda: len).__code__
WITH_OWN = """
made = FunctionType(code, {})
print(made(), made.__builtins__ is __builtins__)
given = {}
exec("found = len", given)
print(given["found"], given["__builtins__"] is __builtins__)
print(eval("len", {}))
"""
exec(WITH_OWN, {
    "code": code,
    "FunctionType": types.FunctionType,
    "__builtins__": {"len": "own", "print": print, "exec": exec, "eval": eval},
})


class Answers(dict):
    def __getitem__(self, name):
        if name == "nothing":
            raise KeyError(name)
        return f"answer {name}"


def show(source, builtins):
    try:
        print(eval(source, {"__builtins__": builtins}))
    except Exception as e:
        print(type(e).__name__, e)


show("len", {})
show("len", None)
show("len", 5)
show("1 + 2", None)
show("len", Answers())
show("nothing", Answers())
show("(lambda: len)()", Answers())
for builtins in ({}, None, Answers(__import__=7)):
    try:
        exec("import sys", {"__builtins__": builtins})
    except Exception as e:
        print(type(e).__name__, e)
