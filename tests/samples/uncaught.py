def outer(values):
    return [inner(value) for value in values]


def inner(value):
    try:
        return 1 / value
    except ZeroDivisionError as error:
        raise ValueError(f"bad value {value}") from error


print("before")
outer([1, 0])
