# Lists that change while their own methods run: comparisons, keys, iterators and destructors that touch the list.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class Evil:
    def __init__(self, target, action, answer=False):
        self.target, self.action, self.answer = target, action, answer

    def __eq__(self, other):
        self.action(self.target)
        return self.answer

    __hash__ = None

    def __lt__(self, other):
        self.action(self.target)
        return True

    def __repr__(self):
        return "E"


for name in ("index", "count", "remove", "__contains__"):
    for action, label in ((lambda l: l.clear(), "clear"), (lambda l: l.append(0), "append"), (lambda l: l.pop(), "pop")):
        l = []
        l.extend([Evil(l, action), 1, 2, 3])
        if label == "append":
            l[0].action = lambda x: x.append(0) if len(x) < 8 else None
        try:
            print(name, label, getattr(l, name)(99), end=" ")
        except Exception as e:
            print(name, label, type(e).__name__, e, end=" ")
        print(len(l))
l = [3, 1, 2]


def key(x):
    l.append(x)
    return x


t(lambda: l.sort(key=key))
print(sorted(l))
l = [3, 1, 2]


def key(x):
    l.clear()
    return x


t(lambda: l.sort(key=key))
print(l)
l = [3, 1, 2]


def key(x):
    if x == 1:
        raise KeyError("in key")
    return x


t(lambda: l.sort(key=key))
print(l)


class Cmp:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        seen.append(len(l))
        return self.n < other.n

    def __repr__(self):
        return f"C{self.n}"


seen = []
l = [Cmp(3), Cmp(1), Cmp(2)]
l.sort()
print(l, set(seen))
l = [1, 2, 3, 4]
out = []
for x in l:
    out.append(x)
    if x == 2:
        l.remove(2)
    if len(out) == 3:
        l.append(9)
print(out, l)
l = [1, 2, 3]
it = iter(l)
next(it)
l.clear()
l.extend("abcd")
print(list(it))
l.append("later")
print(list(it))
r = reversed(l)
next(r)
del l[1:]
print(list(r), r.__length_hint__())
l = [1, 2, 3]
it = iter(l)
print(it.__length_hint__(), next(it), it.__length_hint__(), it.__reduce__()[1:], it.__setstate__(5), list(it), it.__reduce__()[1:])
l = [1, 2]
l.extend(l)
l += l
l[2:2] = l
print(l, l[:0], len(l))
l = [0, 1, 2, 3, 4, 5]
l[::2] = l[1::2]
print(l)
l[1:1] = (x for x in l[:2])
print(l)


def feed():
    yield 1
    l.clear()
    yield 2
    l.append("fed")
    yield 3


l = ["start"]
l.extend(feed())
print(l)
l = ["start", "x"]
t(lambda: l.__setitem__(slice(0, 1), feed()))
print(l)
l = [5]


def failing():
    yield 1
    raise ValueError("halfway")


t(lambda: l.extend(failing()))
print(l)
t(lambda: l.__iadd__(failing()))
print(l)
t(lambda: l.__setitem__(slice(0, 0), failing()))
print(l)


class Idx:
    def __init__(self, target):
        self.target = target

    def __index__(self):
        self.target.clear()
        return 1


l = [1, 2, 3]
t(lambda: l[Idx(l)])
l = [1, 2, 3]
t(lambda: l.pop(Idx(l)))
l = [1, 2, 3]
t(lambda: l.insert(Idx(l), "ins") or l)
l = [1, 2, 3]
t(lambda: l.__setitem__(Idx(l), 5))
l = [1, 2, 3]
t(lambda: l.__setitem__(slice(Idx(l), None), [7]) or l)
l = [1, 2, 3]
t(lambda: l[Idx(l):])
l = [1, 2, 3]
t(lambda: l * Idx(l))
a, b = [1, 2], [1, 2]


class Shrink:
    def __eq__(self, other):
        a.clear()
        b.clear()
        return True


a[:] = [Shrink(), 1]
b[:] = [Shrink(), 1]
t(lambda: a == b)
a[:] = [Shrink(), 1]
b[:] = [Shrink(), 2]
t(lambda: a < b)
deep = []
for _ in range(50):
    deep = [deep]
print(str(deep).count("["), [[]] * 2 == [[], []])
x = [1]
x.append(x)
t(lambda: x == x)
print(x, repr(x))
