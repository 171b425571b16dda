"""Sets under storms of changes show only states that they had."""
from stress import passed, rounds, until_done

EVEN, ODD = set(range(0, 100, 2)), set(range(1, 100, 2))
for _ in rounds():
    s = set(EVEN)

    def change():
        for n in range(500):
            s.update(ODD)
            s.difference_update(ODD)
            s.symmetric_difference_update(ODD)
            s.intersection_update(EVEN)

    def look(flag):
        while not flag.up:
            snapshot = s.copy()
            assert EVEN <= snapshot
            assert snapshot - EVEN in (set(), ODD), snapshot
            numbers = {int(x) for x in repr(s)[1:-1].split(",")}
            assert numbers in (EVEN, EVEN | ODD), numbers

    until_done(change, look)
    other = set()

    def adding(flag):
        n = 0
        while not flag.up:
            other.add(n % 50)
            other.discard(n % 50)
            n += 1

    until_done(lambda: [other.add(n) or other.discard(n) for n in range(100, 2000)], adding)
    assert other == set()
passed()
