# Assignment targets of every shape.
a, b = 1, 2
a, b = b, a
print(a, b)
first, *middle, last = range(6)
print(first, middle, last)
*start, end = "abc"
print(start, end)
(x, (y, z)), w = (1, (2, 3)), 4
print(x, y, z, w)
[p, q] = {"k": 1, "l": 2}
print(p, q)
values = [0] * 4
values[0], values[1:3], *values[3:] = 9, [8, 7], 6
print(values)


class Box:
    pass


box = Box()
box.a, box.b = "left", "right"
print(box.a, box.b)
for i, (j, *k) in enumerate([(1, 2, 3), (4,)]):
    print(i, j, k)
for source, targets in [((1, 2, 3), 2), ((1,), 2)]:
    try:
        if targets == 2:
            s, t = source
    except ValueError as error:
        print(type(error).__name__, error)
try:
    a, *b, c = [1]
except ValueError as error:
    print(error)
try:
    a, b = 5
except TypeError as error:
    print(error)
print([*range(3), *"ab"], (*[], 1), {*[1, 1, 2]}, {**{"a": 1}, "b": 2, **{"a": 3}})


def f(*args, **kwargs):
    return args, kwargs


print(f(*[1, 2], 3, *(4,), k=5, **{"l": 6}))
try:
    f(**{"k": 1}, **{"k": 2})
except TypeError as error:
    print(error)
x = [1, 2, 3]
x[0], x[x[0]] = 2, "index after assignment"
print(x)
i = 0
i, x[i] = 1, "second"
print(x)
a = [1, 2]
a += a
a *= 2
print(a)
t = (1,)
t += (2,)
print(t)
d = {"n": 1}
d["n"] += 41
box.a += "!"
print(d, box.a)
n = 7
n //= 2
n **= 3
n <<= 2
n ^= 5
n %= 50
n |= 64
n &= ~1
n >>= 1
n -= 1
n /= 2
print(n)
