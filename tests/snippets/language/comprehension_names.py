"""Inlined comprehensions that use one name for different variables."""

x = 3


def first():
    squares = [x for x in [1]]
    return squares, [x for _ in [1]]


def second(items):
    {x: 1 for x in items}
    return [x + y for y in items], {x for z in items}


class C:
    [x for x in [1]]
    y = [x for _ in [1]]
    x = 2
    z = [x for _ in [1]]


print(first(), second([1, 2]), C.y, C.z)

scope = {"x": 3}
exec("def f():\n    [x for x in [1]]\n    return [x for _ in [1]]\ny = f()", scope)
print(scope["y"])
