"""Readers of a list that is shifted about see only items that were in it."""
from stress import passed, rounds, until_done

VALID = set(range(-100, 200))
for _ in rounds():
    items = list(range(100))

    def insert():
        for n in range(2000):
            items.insert(0, -(n % 100))
            items.pop(0)
            items[10:20] = range(10, 20)
            del items[5:7]
            items[5:5] = [5, 6]
            items.reverse()
            items.__imul__(1)

    def iterate(flag):
        while not flag.up:
            for x in items:
                assert x in VALID
            for x in reversed(items):
                assert x in VALID
            assert set(items[3:30]) <= VALID
            assert set(list(items)) <= VALID

    until_done(insert, iterate, iterate)
passed()
