"""Exceptions: raised and caught near and far, finally, chaining, KeyError and StopIteration."""


class Rejected(Exception):
    def __init__(self, value):
        super().__init__(value)
        self.value = value


def check(value):
    if value % 3 == 0:
        raise Rejected(value)
    return value


def deep(value, depth):
    if depth == 0:
        return check(value)
    try:
        return deep(value, depth - 1)
    finally:
        value += 1


def run():
    caught = passed = chained = missing = cleaned = 0
    table = {i: i for i in range(0, 1000, 2)}
    for i in range(60_000):
        try:
            passed += check(i)
        except Rejected as error:
            caught += error.value
        try:
            missing += table[i % 1000]
        except KeyError:
            missing += 1
    for i in range(6_000):
        try:
            deep(i, 10)
        except Rejected:
            cleaned += 1
        try:
            try:
                check(i * 3)
            except Rejected as error:
                raise ValueError("chained") from error
        except ValueError as error:
            chained += error.__cause__.value
    return caught, passed, missing, cleaned, chained
