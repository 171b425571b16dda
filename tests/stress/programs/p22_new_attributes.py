"""Threads that give one fresh object new attributes lose none, in any layout."""
from stress import crowd, passed, rounds


class Plain:
    pass


class Filled:
    def __init__(self):
        self.first = 1


class Slots:
    __slots__ = tuple(f"a{i}" for i in range(6))


class Both(Slots):
    pass


class OfDict(dict):
    pass


for _ in rounds():
    for kind in (Plain, Filled, Slots, Both, OfDict):
        for n in range(40):
            o = kind()

            def work(i):
                setattr(o, f"a{i}", i)
                if i == 5 and kind is not Slots:
                    o.__dict__["x"] = 7
                elif i == 4 and kind is not Slots:
                    vars(o)

            crowd(work, 6)
            assert [getattr(o, f"a{i}") for i in range(6)] == list(range(6))
            if kind is not Slots:
                assert o.x == 7 and o.__dict__ is o.__dict__
    for n in range(20):
        o, dicts = Plain(), []
        crowd(lambda i: dicts.append(o.__dict__), 6)
        assert all(d is dicts[0] for d in dicts)
    o = Filled()

    def swap(i):
        for n in range(500):
            if i == 0:
                o.__dict__ = {"first": n}
            elif i == 1:
                o.first = n
            else:
                assert isinstance(getattr(o, "first", 0), int)
                assert isinstance(o.__dict__.get("first"), int)

    crowd(swap, 4)
passed()
