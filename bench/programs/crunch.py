"""A running sum of squares past 64 bits: integer arithmetic in a loop."""


def run():
    total = 0
    for i in range(5_000_000):
        total += i * i
    return total
