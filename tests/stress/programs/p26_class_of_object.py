"""__class__ and __bases__ change while others read: old or new, always consistent."""
from stress import passed, rounds, until_done


class A:
    kind = "a"

    def name(self):
        return "A"


class B:
    kind = "b"

    def name(self):
        return "B"


class P1:
    def where(self):
        return 1


class P2:
    def where(self):
        return 2


class Child(P1):
    pass


for _ in rounds():
    o = A()
    o.value = 5
    child = Child()

    def flip():
        for n in range(1500):
            o.__class__ = B if n % 2 else A
            Child.__bases__ = (P2,) if n % 2 else (P1,)
            Child.__name__ = "Child" if n % 2 else "Kid"

    def read(flag):
        while not flag.up:
            assert o.value == 5
            assert o.kind in "ab"
            assert o.name() in "AB"
            assert type(o) in (A, B)
            assert child.where() in (1, 2)
            assert Child.__name__ in ("Child", "Kid")
            assert Child.__mro__ in ((Child, P1, object), (Child, P2, object))

    until_done(flip, read, read)
passed()
