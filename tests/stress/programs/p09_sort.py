"""sort beside append: the list is complete afterwards, or ValueError says that it was touched."""
from stress import passed, rounds, until_done

for _ in rounds():
    items = list(range(500, 0, -1))
    added, modified = [], []

    def sort():
        for n in range(30):
            try:
                items.sort(key=lambda x: -x if n % 2 else x)
            except ValueError:
                modified.append(n)

    def append(flag):
        n = 1000
        while not flag.up and n < 1200:
            items.append(n)
            added.append(n)
            n += 1
            len(items)

    until_done(sort, append)
    rest = set(items)
    if not modified:
        assert set(range(1, 501)) <= rest and set(added) <= rest
    assert rest <= set(range(1, 501)) | set(added)
passed()
