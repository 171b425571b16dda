# Control flow of plain statements.
for i in range(3):
    for j in range(3):
        if j == 1:
            continue
        if i == 2:
            break
        print(i, j)
    else:
        print("inner done", i)
else:
    print("outer done")

n = 0
while n < 5:
    n += 1
    if n == 3:
        break
else:
    print("never")
print("left at", n)

while n:
    n -= 1
else:
    print("ran out")


def early(x):
    try:
        if x:
            return "early"
        print("late")
    finally:
        print("finally", x)
    return "end"


print(early(True), early(False))


def loop_finally():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i)
        finally:
            print("cleanup", i)
    return i


print(loop_finally())


def swallow():
    for _ in [1]:
        try:
            raise ValueError("lost")
        except ValueError:
            pass
        finally:
            pass
    return "swallowed"


print(swallow())
a = b = c = [1]
a.append(2)
print(a is b is c, c)
x: int = 5
y: str
print(x, "y" in globals(), __annotations__ if "__annotations__" in globals() else "lazy")
del x
try:
    x
except NameError as error:
    print(error)
assert True, "not shown"
try:
    assert 1 == 2, "shown"
except AssertionError as error:
    print("assert:", error)
if (k := 10) > 5 and (m := k + 1):
    print(k, m)
pass
...
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 != 2, not 0, None is None, 3 in [1, 2, 3], 4 not in (1,))
print([] or "default", 0 and 1 / 0, "a" if [] else "b", (1, 2) and (3,))
