"""Running totals that leave the range of a long in a loop, come back, leave 128 bits, and stop being ints."""

import sys


def squares(steps):
    total = 0
    for i in range(steps):
        total += i * i
    return total


def downwards(steps, start):
    total = start
    for i in range(steps):
        total -= i * i * i
    return total, total + 1, -total, total * 2, total // 3, total % 1000, [total], str(total), hash(total)


def there_and_back(steps):
    total = 0
    history = []
    for i in range(steps):
        total = total + (i << 40)
        if i % 1000 == 0:
            same = total
            history.append((total, same == total, total < 2**70, bool(total)))
    for i in range(steps):
        total = total - (i << 40)
        if not total:
            history.append("zero again")
    return total, history


def doubled(times):
    total = 1
    for _ in range(times):
        total += total
    return total


def two_totals(times, other):
    total = other
    for _ in range(times):
        total += other
        other += total
    return total, other


def reversed_difference(times, start):
    total = start
    for i in range(times):
        total = i * 2**55 - total
    return total


def of_a_frame(times):
    total = 0
    for i in range(times):
        total += i * 2**59
    return sys._getframe().f_locals["total"], total, locals()["total"]


def of_a_traceback(times):
    total = 0
    try:
        for i in range(times):
            total += i * 2**60 if i % 2 else 2**60
        total += "x"
    except TypeError as e:
        return str(e), total, e.__traceback__.tb_frame.f_locals["total"]


def becomes_float(times):
    total = 0
    for i in range(times):
        total += 1.5 if i > times - 3 else i * 2**58
    return total


def of_a_generator(times):
    total = 0
    for i in range(times):
        total += i * 2**50
        if i % 1000 == 0:
            yield total


def of_a_parameter(total, times):
    while times:
        times -= 1
        total += times * 2**61
    return total


def unbound(times):
    for i in range(times):
        total += i * i  # noqa: F821


class Counted(int):
    def __radd__(self, other):
        return f"{other}+counted"


def of_a_subclass(times):
    total = 0
    for i in range(times):
        total += Counted(7) if i == times - 1 else i * 2**60
    return total


calls = [
    lambda: squares(6_000_000),
    lambda: downwards(200_000, 7),
    lambda: downwards(300, 1 << 70),
    lambda: downwards(300, -(1 << 126)),
    lambda: there_and_back(9000),
    lambda: [doubled(n) for n in (62, 63, 64, 126, 127, 128, 200)],
    lambda: [two_totals(n, start) for n in (40, 90, 91, 92, 93, 100, 150) for start in (1, 3, -5)],
    lambda: [reversed_difference(n, start) for n in (0, 1, 2, 999) for start in (0, 2**62, -(2**63), 2**127, -(2**127))],
    lambda: of_a_frame(400),
    lambda: of_a_traceback(100),
    lambda: becomes_float(5000),
    lambda: list(of_a_generator(4000)),
    lambda: of_a_parameter(2**63 - 1, 50),
    lambda: of_a_parameter(-(2**127), 50),
    lambda: of_a_parameter("text", 0),
    lambda: of_a_subclass(50),
    lambda: unbound(3),
]
for call in calls:
    for attempt in range(3):
        try:
            result = call()
        except Exception as e:
            result = repr(e)
    print(result)

# The same in a function that is too long for one method of the JVM.
source = ["def long(steps):", "    total = 0", "    for i in range(steps):", "        total += i << 58"]
source += [f"        if i == {k}: other = total - {k} * i; total -= {k}; total = total + other; total -= other" for k in range(500)]
source += ["    return total"]
exec("\n".join(source))
print(long(40), long(520))  # noqa: F821
