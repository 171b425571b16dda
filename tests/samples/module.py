"""A module with something of everything, for -m ast, -m tokenize and others."""

import os
from collections import namedtuple as nt


class Point(nt("Point", "x y")):
    """A point.

    >>> Point(1, 2).norm()
    5
    """

    def norm(self, *, power=2, **rest) -> int:
        return self.x**power + self.y**power


async def wait(items):
    async for item in items:
        yield f"{item!r:>10} {item=}"


def choose(value):
    match value:
        case [1, *rest] | {"a": rest}:
            return rest
        case Point(x=0) if value.y > 0:
            return lambda a, /, b=1, *args, c: (a, b)
        case _:
            return [x for x in range(10) if x % 2 == 0 and not x == 4]


if __name__ == "__main__":
    print(choose([1, 2, 3]), os.sep, Point(3, 4).norm())
