"""Local variables that hold numbers: unbound, deleted, of changing type, in tracebacks, generators and closures."""


def unbound(n):
    if n > 0:
        x = n * 2
    return x + 1


def deleted(n):
    total = 0
    for i in range(n):
        total += i
        if i == 3:
            del total
    return total


def deleted_counter():
    for i in range(3):
        del i
    try:
        return i
    except UnboundLocalError as e:
        return str(e)


def changing(n):
    x = 0
    seen = []
    for i in range(n):
        if i == 2:
            x = "text"
        elif i == 3:
            x = 2.5
        elif i == 4:
            x = None
        elif i == 5:
            x = [1]
        else:
            x = i * 3
        seen.append(x)
        try:
            x += 1
        except TypeError as e:
            seen.append(str(e))
        seen.append(x)
    return seen


def failing(n):
    total = 1.5
    count = 0
    big = 1
    for i in range(n):
        count += 2
        big *= 1000003
        total = total * 2.0
        if i == 4:
            big / (count - 10)
    return total


def names_of(e):
    tb = e.__traceback__
    while tb.tb_next:
        tb = tb.tb_next
    return tb.tb_frame.f_locals, tb.tb_lineno


def numbers(n):
    total = 0
    half = 0.5
    for i in range(n):
        total += i * i
        half *= 2
        got = yield total + half
        if got is not None:
            total = got
    try:
        for j in range(10, 0, -4):
            yield j, total
            j += 100
            yield j
    finally:
        yield "end", i, j, half


def closure(n):
    total = 0
    count = 0

    def add(x):
        nonlocal total
        total += x
        return total

    for i in range(n):
        count += add(i)
    return total, count


def swapped(a, b):
    x = a + 1
    y = b + 1
    x, y = y, x
    x, y = y, x + y
    x += (x := x * 2)
    z = x + (x := 7) * x
    return x, y, z


def handlers(n):
    done = 0
    for i in range(n):
        try:
            done += 10 // (i - 2)
            if i == 4:
                continue
            if i == 6:
                break
        except ZeroDivisionError as e:
            done += 1000
            print(e, i, done)
        finally:
            done += 1
    else:
        done = -1
    return done, i


def nan_identity():
    x = float("inf")
    y = x - x
    z = y
    pair = [y]
    return y in pair, z in pair, y == z, {y: 1}.get(z), pair == [y]


def scopes(n):
    x = 5
    squares = [x * x for x in range(n)]
    total = sum(x + i for i in squares)
    text = "".join(str(i % 3) for i in range(x))
    return x, squares, total, text, locals_of(x + 1)


def locals_of(y):
    y += 1
    found = dict(locals())
    y *= 2
    return found, y


def ranges(start, stop, step):
    seen = []
    k = "none"
    for k in range(start, stop, step):
        seen.append(k)
        if len(seen) > 4:
            break
    else:
        seen.append("else")
    return seen, k


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


def shadowed():
    range = lambda n: iter("abc"[:n])
    return [c for c in range(2)], [d for d in loop(range)]


def loop(range):
    for d in range(3):
        yield d


print(attempt(unbound, 0), unbound(2))
print(attempt(deleted, 3), attempt(deleted, 6), deleted_counter())
print(changing(7))
try:
    failing(9)
except ZeroDivisionError as e:
    print(names_of(e))
g = numbers(3)
print(next(g), g.send(10), g.send(2**63), list(g))
print(closure(5), swapped(1, 2.5), handlers(8), handlers(5))
print(nan_identity(), scopes(4))
print(ranges(0, 3, 1), ranges(10, 0, -3), ranges(0, 10, 3), ranges(5, 0, 1))
print(ranges(2**63 - 3, 2**63 + 2, 2), ranges(-(2**63), -(2**63) - 5, -1), ranges(2**63 - 2, 2**63 - 1, 5))
print(attempt(ranges, 0, 1, 0), attempt(ranges, 0, 1.5, 1), attempt(ranges, Index(1), Index(9), Index(3)))
print(attempt(ranges, True, 3, True), attempt(ranges, "a", 1, 1))
print(shadowed())
real_range = range


def global_range(n):
    seen = []
    for i in range(n):
        seen.append(i)
    return seen


print(global_range(3))
range = lambda n: "xyz"[:n]
print(global_range(2))
del range
print(global_range(1))


class Matrix:
    def __matmul__(self, other):
        return "matmul", other


def every_operator(a, b, items):
    seen = []
    x = a
    x **= b
    seen.append(x)
    x = a * 1
    x **= b
    seen.append(x)
    items[0] **= b
    items[b - 1] **= a
    holder = Matrix()
    holder.value = a
    holder.value **= b
    seen += [items, holder.value, a**b, 2**b, a**-1]
    holder @= a
    seen.append(holder)
    y = a + 0
    try:
        y @= b
    except TypeError as e:
        seen.append(str(e))
    for op in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^="):
        scope = {}
        exec(f"def f(x, l):\n y = x * 1\n y {op} 3\n l[0] {op} 3\n x {op} 3\n return x, y, l", scope)
        seen.append(scope["f"](a, [a]))
        exec(f"z = {a}\nz {op} 3", scope)
        seen.append(scope["z"])
    return seen


print(every_operator(7, 2, [5, 6]))
