# Slice assignment and deletion of lists, with the errors.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def change(f, n=6):
    x = list(range(n))
    f(x)
    return x


def put(a, b, c, value):
    return change(lambda x: x.__setitem__(slice(a, b, c), value))


def cut(a, b, c):
    return change(lambda x: x.__delitem__(slice(a, b, c)))


t(lambda: put(1, 3, None, 'abc'))
t(lambda: put(4, 1, None, [9]))
t(lambda: put(None, None, -1, 'abcdef'))
t(lambda: put(None, None, 2, 'abc'))
t(lambda: put(None, None, 2, 'ab'))
t(lambda: put(10, 20, None, [7]))
t(lambda: put(-100, 2, None, ()))
t(lambda: put(0, 0, None, range(3)))
t(lambda: put(1, 2, None, 5))
t(lambda: put(1, 2, 1, 'xyz'))
t(lambda: put(1, 1, 2, ''))
t(lambda: put(0, 3, 0, ''))
t(lambda: put('a', None, None, ''))
t(lambda: (cut(1, 3, None), cut(None, None, 2), cut(None, None, -2), cut(4, 1, -1), cut(5, 1, 1), cut(None, None, None)))
t(lambda: cut(0, 3, 0))
t(lambda: (change(lambda x: x.__setitem__(2, 'a')), change(lambda x: x.__setitem__(-1, 'a'))))
t(lambda: change(lambda x: x.__setitem__(6, 'a')))
t(lambda: change(lambda x: x.__delitem__(-7)))
t(lambda: change(lambda x: x.__setitem__('a', 1)))
t(lambda: change(lambda x: x.__setitem__(slice(1, 3), x)))
t(lambda: change(lambda x: x.__setitem__(slice(None, None, -1), x)))
t(lambda: (change(lambda x: x.extend(x)), change(lambda x: x.__iadd__(x)), change(lambda x: x.__imul__(2), 2), change(lambda x: x.__imul__(-1))))
t(lambda: (change(lambda x: x.insert(-100, 'a')), change(lambda x: x.insert(100, 'a')), change(lambda x: x.insert(-1, 'a'))))
t(lambda: change(lambda x: x.insert('a', 1)))
t(lambda: [1, 2] + (3,))
t(lambda: [1] * 1.5)
t(lambda: [1].__add__(2))
t(lambda: [0] * 10**30)
