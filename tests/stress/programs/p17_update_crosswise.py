"""Operations on two dicts or sets, crosswise: no deadlock, no mixed state."""
from stress import passed, rounds, together

for _ in rounds():
    a, b = {k: "a" for k in range(30)}, {k: "b" for k in range(20, 50)}
    s, t = set(range(30)), set(range(20, 50))

    def cross(x, y, u, v):
        for n in range(500):
            x.update(y)
            x == y
            both = x | y
            assert len(both) == 50 or set(both) <= set(range(50))
            x |= y
            u.update(v)
            u |= v
            u == v, u <= v, u & v, u ^ v, u - v, u.isdisjoint(v)
            u.symmetric_difference_update({1})
            u.add(1)

    together(lambda: cross(a, b, s, t), lambda: cross(b, a, t, s))
    assert set(a) == set(b) == s == t == set(range(50))
    assert set(a.values()) <= {"a", "b"}
passed()
