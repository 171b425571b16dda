"""Of several threads that delete an attribute, slot, global, cell or item, one succeeds."""
from stress import crowd, passed, rounds


class Plain:
    pass


class Slots:
    __slots__ = ("x",)


for _ in rounds():
    for n in range(40):
        plain, slots, items = Plain(), Slots(), {1: 1}
        plain.x = slots.x = 1
        shared = 1
        cell = 1
        won = []

        def work(i):
            global shared

            for name, delete in enumerate(
                (
                    lambda: delattr(plain, "x"),
                    lambda: delattr(slots, "x"),
                    lambda: items.__delitem__(1),
                    lambda: globals().__delitem__("shared"),
                )
            ):
                try:
                    delete()
                    won.append(name)
                except (AttributeError, KeyError):
                    pass

        crowd(work, 3)
        assert sorted(won) == [0, 1, 2, 3], won
passed()
