"""Cells: contents, comparison, repr, and what closures share."""
import types

one, two, empty = types.CellType(1), types.CellType(2), types.CellType()
print(one.cell_contents, one == types.CellType(1), one < two, one >= two, one != two)
print(empty < one, empty == types.CellType(), one > empty, empty <= empty, empty != one)
for action in (lambda: empty.cell_contents, lambda: hash(one), lambda: one < 3, lambda: one < types.CellType("x"), lambda: types.CellType(1, 2)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(repr(one).split(" at ")[0], repr(one).split(": ")[1].split(" at ")[0], repr(empty).split(": ")[1])
one.cell_contents = [1]
one.cell_contents.append(2)
print(one.cell_contents)
del one.cell_contents
print(one == empty, one.__eq__(5), one.__lt__(empty))


def counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    def peek():
        return count

    return step, peek


step, peek = counter()
step()
print(step.__closure__[0] is peek.__closure__[0], peek.__closure__[0].cell_contents, step.__code__.co_freevars)
step.__closure__[0].cell_contents = 40
print(step(), peek())


def late():
    def reader():
        return value

    print(reader.__closure__[0] == types.CellType())
    try:
        reader()
    except NameError as error:
        print(error)
    value = 5
    return reader


print(late()())
made = types.FunctionType(peek.__code__, {}, "made", None, (types.CellType("mine"),))
print(made(), made.__name__, len(made.__closure__))
for closure in (None, (), (1,), (types.CellType(), types.CellType())):
    try:
        types.FunctionType(peek.__code__, {}, "made", None, closure)
    except (TypeError, ValueError) as error:
        print(error)
