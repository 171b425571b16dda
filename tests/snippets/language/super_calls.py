# super(): forms, attribute look-up, errors.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class A:
    x = 'A.x'

    def f(self):
        return 'A.f'

    @classmethod
    def c(cls):
        return 'A.c', cls.__name__

    @property
    def p(self):
        return 'A.p'


class B(A):
    x = 'B.x'

    def f(self):
        return 'B.f', super().f(), super().x, super(B, self).p

    @classmethod
    def c(cls):
        return super().c()

    @staticmethod
    def s():
        return super().f()

    def nested(self):
        return [super(B, self).f() for _ in range(1)], (lambda: super().f())()

    def changed(self):
        self = 5
        return super().f()

    def deleted(self):
        del self
        return super().f()

    def write(self):
        super().x = 1

    def missing(self):
        return super().nothing


class C(B):
    def f(self):
        return 'C', super().f()


b = B()


t(lambda: (b.f(), B.c(), C.c(), C().f(), b.nested()))
t(lambda: B.s())
t(lambda: b.write())
t(lambda: b.missing())
t(lambda: super())
t(lambda: super(B))
t(lambda: super(B, 5))
t(lambda: super(B, A()))
t(lambda: super(5))
t(lambda: (super(B, b).f(), super(B, B).f(b), super(B, C).c(), super(A, b).__init__()))
t(lambda: (super(B, b).__class__, super(B, b).__thisclass__, super(B, b).__self__ is b, super(B, b).__self_class__))
t(lambda: (super(B).__get__(b).f(), super(B).__get__(b, B).x))
t(lambda: super(B, b).__dict__ if False else hasattr(super(B, b), 'f'))
t(lambda: type('X', (A,), {'f': lambda self: super().f()})().f())
t(lambda: (repr(super(B, C()))[:30], repr(super(B))))
t(lambda: super(A, b).nothing)
