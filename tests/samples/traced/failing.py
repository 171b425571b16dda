"""Ends with an exception that has a cause."""


def inner(value):
    return 1 // value


def outer(value):
    try:
        return inner(value)
    except ZeroDivisionError as e:
        raise ValueError("no value") from e


outer(0)
