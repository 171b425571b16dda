"""Many small objects, soon garbage: the allocator and the collector."""

DEPTH = 13


def tree(depth):
    if depth == 0:
        return (None, None)
    depth -= 1
    return (tree(depth), tree(depth))


def check(node):
    left, right = node
    if left is None:
        return 1
    return 1 + check(left) + check(right)


def run():
    long_lived = tree(DEPTH)
    counts = []
    for depth in range(4, DEPTH + 1, 3):
        rounds = 1 << (DEPTH - depth + 3)
        counts.append((depth, sum(check(tree(depth)) for _ in range(rounds))))
    return counts, check(long_lived)
