"""The largest singular value of an infinite matrix, cut off: nested loops over floats."""

import math

SIZE = 100


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    return [sum(element(i, j) * x for j, x in enumerate(vector)) for i in range(SIZE)]


def transposed_times(vector):
    result = []
    for i in range(SIZE):
        total = 0.0
        for j in range(SIZE):
            total += element(j, i) * vector[j]
        result.append(total)
    return result


def run():
    u = [1.0] * SIZE
    for _ in range(8):
        v = transposed_times(times(u))
        u = transposed_times(times(v))
    uv = vv = 0.0
    for x, y in zip(u, v):
        uv += x * y
        vv += y * y
    return f"{math.sqrt(uv / vv):.9f}"
