# Lists that change while they are used.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class Key:
    def __init__(self, x):
        self.x = x

    def __lt__(self, other):
        data.append(1)
        return self.x < other.x


class Eq:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False

    __hash__ = None


data = [Key(2), Key(1)]
x = []
x[:] = [Eq(x), 1, 2]
y = []
y[:] = [Eq(y), 1, 2]
z = []
z[:] = [Eq(z), 1, 2]
w = [1, 2, 3]


def growing():
    for i in w:
        if len(w) < 8:
            w.append(i * 10)
        yield i


def shrinking():
    v = [1, 2, 3, 4]
    for i in v:
        v.remove(i)
        yield i


def key(i):
    k.append(i)
    return i


k = [3, 1]


def seen(i):
    seen.sizes.append(len(h))
    return i


seen.sizes = []
h = [2, 1, 3]


t(lambda: data.sort())
t(lambda: len(data))
t(lambda: (1 in x, x))
t(lambda: y.index(1))
t(lambda: (z.count(1), z.remove(5) if False else z))
t(lambda: list(growing()))
t(lambda: list(shrinking()))
t(lambda: k.sort(key=key))
t(lambda: k)
t(lambda: (h.sort(key=seen), h, seen.sizes))
t(lambda: [i for i in reversed(h)])
