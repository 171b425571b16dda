"""Unions with names that are not defined."""

import annotationlib
import typing


def f(a: str | undefined, b: undefined | None, c: str | None | undefined, d: str | int | int): pass


for name, value in annotationlib.get_annotations(f, format=annotationlib.Format.FORWARDREF).items():
    print(name, type(value).__name__, repr(value).partition(", owner")[0])


class Odd:
    """Equal to everything, and no key."""

    def __eq__(self, other):
        return True


try:
    print(len((typing.Union[int, Odd()]).__args__))
except TypeError as e:
    print(e)
