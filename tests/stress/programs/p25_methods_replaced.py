"""Methods replaced while they are called: the old or the new one runs, never anything else."""
from stress import passed, rounds, until_done


class Base:
    def f(self):
        return "base"


class C(Base):
    def f(self):
        return super().f()

    def __len__(self):
        return 1

    @property
    def p(self):
        return "p1"


def f1(self):
    return "one"


def f2(self):
    return "two"


c = C()
for _ in rounds():

    def replace():
        for n in range(2000):
            Base.f = (f1, f2)[n % 2]
            C.__len__ = (lambda self: 1, lambda self: 2)[n % 2]
            C.p = (property(lambda self: "p1"), "p2", property(lambda self: "p3"))[n % 3]
            if n % 2:
                C.g = f1
            else:
                del C.g

    C.g = f1

    def call(flag):
        while not flag.up:
            assert c.f() in ("base", "one", "two")
            bound = c.f
            assert bound() in ("base", "one", "two")
            assert len(c) in (1, 2)
            assert c.p in ("p1", "p2", "p3")
            try:
                assert c.g() == "one"
            except AttributeError:
                pass

    until_done(replace, call, call)
passed()
