"""Keys whose __eq__ changes the dict or set they are in: the lookup still ends."""


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 5

    def __eq__(self, other):
        if self.n == 3:
            d[self.n + 1000] = "more"
            del d[self.n + 1000]
            s.add(Key.__name__)
            s.discard(Key.__name__)
        return self.n == other.n


class Adding(Key):
    __hash__ = Key.__hash__

    def __eq__(self, other):
        if len(d) < 40:
            d[len(d) * 10] = self
        return self is other


d, s = {}, set()
for n in range(8):
    d[Key(n)] = n
    s.add(Key(n))
print(len(d), len(s))
print([d[Key(n)] for n in range(8)], Key(7) in s, Key(8) in s, d.get(Key(9)))
d.setdefault(Key(7), "other")
print(d.pop(Key(3)), d.pop(Key(3), "gone"), len(d))
d[Adding(1)] = "a"
d[Adding(2)] = "b"
print(len(d) >= 9, sum(1 for k in d if isinstance(k, Adding)))
