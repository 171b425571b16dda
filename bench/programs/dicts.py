"""Dicts: counting words, grouping, integer and tuple keys, deletion, comprehension, update."""


def run():
    words = [f"word{i * 7919 % 5000}" for i in range(100_000)]
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    grid = {(x, y): x * y for x in range(150) for y in range(150)}
    total = sum(grid[x, x] for x in range(150))
    cells = {}
    for i in range(100_000):
        cells[i % 977] = i
        if i % 3 == 0:
            cells.pop((i * 31) % 977, None)
    merged = {**counts, **{str(k): v for k, v in cells.items()}}
    merged.update((key, value + 1) for key, value in counts.items())
    inverse = {}
    for key, value in merged.items():
        inverse.setdefault(value % 101, set()).add(key)
    return len(counts), {k: len(v) for k, v in sorted(groups.items())}, total, len(cells), len(inverse)
