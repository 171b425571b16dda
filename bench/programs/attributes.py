"""Attribute access: instance, class, slots, property, __getattr__, setattr and getattr by name."""


class Plain:
    shared = 7

    def __init__(self, x):
        self.x = x
        self.y = 2


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x
        self.y = 3


class Computed:
    def __init__(self, x):
        self._x = x

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    def __getattr__(self, name):
        return len(name)


def run():
    plain, slotted, computed = Plain(1), Slotted(2), Computed(3)
    names = ["x", "y", "shared"]
    for i in range(150_000):
        plain.x = plain.x + plain.y + plain.shared & 0xFFFF
        slotted.x = slotted.x + slotted.y & 0xFFFF
        computed.x = computed.x + computed.missing & 0xFFFF
        if i % 4 == 0:
            setattr(plain, "y", getattr(plain, names[i % 3]) & 15)
    return plain.x, plain.y, slotted.x, computed.x
