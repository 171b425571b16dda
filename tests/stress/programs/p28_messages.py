"""Message passing: whoever sees the flag sees what was written before it; no location goes back."""
from stress import passed, rounds, until_done


class Box:
    data = seen = 0


for _ in rounds():
    o, items, d = Box(), [0, 0], {"data": 0, "seen": 0}
    o.data = o.seen = 0

    def write():
        for n in range(1, 3000):
            o.data = n
            o.seen = n
            items[0] = n
            items[1] = n
            d["data"] = n
            d["seen"] = n

    def read(flag):
        last = 0
        while not flag.up:
            seen = o.seen
            assert o.data >= seen
            seen = items[1]
            assert items[0] >= seen
            seen = d["seen"]
            assert d["data"] >= seen
            now = o.data
            assert now >= last
            last = now

    until_done(write, read, read)
passed()
