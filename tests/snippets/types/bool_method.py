# What __bool__ and __len__ may return.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class Bool:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value


class Len:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        return self.value


class Both(Bool):
    def __len__(self):
        return 1 / 0


t(lambda: (bool(Bool(True)), bool(Bool(False))))
t(lambda: bool(Bool(1)))
t(lambda: bool(Bool(None)))
t(lambda: (bool(Len(3)), bool(Len(0))))
t(lambda: bool(Len(-1)))
t(lambda: bool(Len('x')))
t(lambda: bool(Len(2**100)))
t(lambda: len(Len(2**100)))
t(lambda: len(Len(True)))
t(lambda: len(Len(1.0)))
t(lambda: bool(Both(False)))
t(lambda: not Bool('x'))
t(lambda: (Bool(True) and 5, Bool(False) or 6))
t(lambda: [x for x in (1, 2) if Bool(x == 2)])
t(lambda: filter(None, [Bool(True), 0]).__next__().value)
t(lambda: (any([Bool(False), Bool(True)]), all([Bool(True), Bool(False)])))
t(lambda: any([Bool(1)]))
