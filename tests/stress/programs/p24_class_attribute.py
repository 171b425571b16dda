"""A class attribute never goes back, however it is read."""
from stress import passed, rounds, until_done


class C:
    x = 0


class Sub(C):
    pass


class Meta(type):
    y = 0


class D(metaclass=Meta):
    pass


o = Sub()
for _ in rounds():
    C.x = Meta.y = 0

    def count():
        for n in range(5000):
            C.x = n
            Meta.y = n

    def read(flag):
        while not flag.up:
            a = C.__dict__["x"]
            b = C.x
            c = Sub.x
            d = o.x
            e = C.__dict__["x"]
            assert a <= b <= c <= d <= e, (a, b, c, d, e)
            f = Meta.__dict__["y"]
            assert f <= D.y

    until_done(count, read, read)
passed()
