"""Operations on two lists, crosswise, do not wait for each other for ever."""
from stress import passed, rounds, together

for _ in rounds():
    a, b = [1] * 10, [2] * 10

    def cross(x, y):
        for n in range(1000):
            x.extend(y)
            x += y[:3]
            x[2:4] = y
            x == y, x < y, x + y
            if len(x) > 1000:
                del x[10:]

    together(lambda: cross(a, b), lambda: cross(b, a), lambda: cross(a, a.copy()))
    assert set(a) | set(b) <= {1, 2}
passed()
