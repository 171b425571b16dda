"""__getattr__ is asked when anything on the way raises AttributeError: properties, descriptors, slots, __getattribute__."""


class Raising:
    def __get__(self, instance, owner):
        raise AttributeError("from get")


class Other:
    def __get__(self, instance, owner):
        raise KeyError("other")


class Box:
    __slots__ = ("slot", "__dict__")
    r, o = Raising(), Other()

    @property
    def p(self):
        return self.missing_inside

    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError(f"really {name}", name=name, obj=self)
        return f"getattr {name}"


class Plain:
    r = Raising()

    @property
    def p(self):
        return self.nowhere


box, plain = Box(), Plain()
for _ in range(3):  # also when the places have learnt what they find
    print(box.p, box.r, box.slot, box.other, getattr(box, "p"), getattr(box, "r", "default"), hasattr(box, "r"), hasattr(box, "nope"))
    for action in (lambda: box.o, lambda: box.nope, lambda: plain.p, lambda: plain.r, lambda: getattr(plain, "p")):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)
    print(getattr(plain, "p", "default"), getattr(box, "nope", "default"), hasattr(plain, "p"))
box.slot = 1
print(box.slot)
del box.slot
print(box.slot)


class Both:
    def __getattribute__(self, name):
        if name == "a":
            return "found"
        raise AttributeError(f"no {name}")

    def __getattr__(self, name):
        return f"fallback {name}"


both = Both()
print(both.a, both.b, both.__dict__, both.__class__)
Plain.__getattr__ = lambda self, name: f"late {name}"
print(plain.p, plain.r, plain.q)
del Plain.__getattr__
try:
    plain.p
except AttributeError as error:
    print(error)


class Child(Box):
    pass


print(Child().p, Child().r, super(Child, Child()).__getattr__("x"), Child.__getattr__(Child(), "y"))
try:
    super(Child, Child()).zzz
except AttributeError as error:
    print(error)
