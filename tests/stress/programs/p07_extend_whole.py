"""extend with a list, tuple or dict is one step."""
from stress import passed, rounds, until_done

for _ in rounds():
    block = list(range(50))
    sources = [block, tuple(block), dict.fromkeys(block), set(block), dict.fromkeys(block).keys()]
    items = []

    def extend():
        for n in range(2000):
            items.extend(sources[n % 5])
            if n % 100 == 99:
                items.clear()

    def look(flag):
        while not flag.up:
            assert len(items) % 50 == 0
            assert len(items[:]) % 50 == 0
            assert len(items.copy()) % 50 == 0

    until_done(extend, look, look)
passed()
