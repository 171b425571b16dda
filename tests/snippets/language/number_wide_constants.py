"""Augmented assignment of a variable of numbers with a value that is none of the fast ones."""


def wide(x):
    x |= 0x8000_0000_0000_0000
    x -= 0x1_0000_0000_0000_0001
    x ^= 0x8000_0000_0000_0000
    return x


assert wide(1 << 100) == ((1 << 100 | 1 << 63) - ((1 << 64) + 1)) ^ 1 << 63
assert wide(5) == ((5 | 1 << 63) - ((1 << 64) + 1)) ^ 1 << 63


def repeated(n):
    n *= "ab"
    return n


def complex_sum(x):
    x += 2j
    return x


assert repeated(3) == "ababab"
assert complex_sum(1.5) == 1.5 + 2j
