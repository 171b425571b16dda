"""Generators: pipelines, yield from, send, generator expressions, itertools."""

import itertools


def numbers(n):
    for i in range(n):
        yield i


def evens(source):
    for x in source:
        if x % 2 == 0:
            yield x


def squares(source):
    for x in source:
        yield x * x


def flatten(tree):
    if isinstance(tree, int):
        yield tree
    else:
        for branch in tree:
            yield from flatten(branch)


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


def nested(depth):
    return depth if depth == 0 else [nested(depth - 1), depth, nested(depth - 1)]


def run():
    pipeline = sum(squares(evens(numbers(300_000))))
    leaves = sum(flatten(nested(11)))
    average = averager()
    next(average)
    for i in range(100_000):
        last = average.send(i)
    pairs = sum(a * b for a, b in zip(numbers(100_000), itertools.count(3)))
    chunk = list(itertools.islice(itertools.accumulate(numbers(100_000)), 99_990, None))
    return pipeline, leaves, last, pairs, sum(chunk)
