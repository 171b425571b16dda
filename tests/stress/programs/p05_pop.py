"""Every item of a list is popped exactly once."""
from stress import crowd, passed, rounds

for number in rounds():
    items = list(range(10000))
    taken = []

    def work(i):
        mine = []
        while True:
            try:
                mine.append(items.pop() if number % 2 else items.pop(0))
            except IndexError:
                break
        taken.append(mine)

    crowd(work)
    assert sorted(x for mine in taken for x in mine) == list(range(10000))
passed()
