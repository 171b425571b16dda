# Rich comparison: reflection, subclasses first, NotImplemented.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


log = []


class Base:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        log.append(self.name + ' eq')
        return NotImplemented

    def __lt__(self, other):
        log.append(self.name + ' lt')
        return NotImplemented

    def __gt__(self, other):
        log.append(self.name + ' gt')
        return NotImplemented

    def __le__(self, other):
        log.append(self.name + ' le')
        return []

    def __ge__(self, other):
        log.append(self.name + ' ge')
        return 'ge'

    def __ne__(self, other):
        log.append(self.name + ' ne')
        return NotImplemented


class Sub(Base):
    def __gt__(self, other):
        log.append(self.name + ' sub gt')
        return 1

    def __eq__(self, other):
        log.append(self.name + ' sub eq')
        return NotImplemented


class OnlyEq:
    def __eq__(self, other):
        return 'eq'


class NoCompare:
    __lt__ = None


b, s = Base('b'), Sub('s')


def logged(f):
    log.clear()
    try:
        return f(), list(log)
    except TypeError as e:
        return str(e), list(log)


t(lambda: (logged(lambda: b == s), logged(lambda: s == b), logged(lambda: b == b)))
t(lambda: (logged(lambda: b < s), logged(lambda: s < b), logged(lambda: b > s), logged(lambda: b < 1)))
t(lambda: (logged(lambda: b <= s), logged(lambda: b >= s), logged(lambda: 1 <= b), logged(lambda: b != s)))
t(lambda: (logged(lambda: [b] == [s]), logged(lambda: [b] == [b]), logged(lambda: b in [s]), logged(lambda: (b,) < (s,))))
t(lambda: (OnlyEq() == 1, OnlyEq() != 1, bool(OnlyEq() != 1), 1 == OnlyEq()))
t(lambda: hash(OnlyEq()))
t(lambda: NoCompare() < 1)
t(lambda: 1 > NoCompare())
t(lambda: NoCompare() > 1)
t(lambda: (b < 5 < 6 if False else 1 < 2 < 3, 1 < 3 > 2, 1 == 1.0 == True))
t(lambda: object() < object())
t(lambda: (object() == object(), (lambda o: o == o)(object())))
t(lambda: (min([b, s], key=lambda x: x.name).name, sorted([3, 1, 2], key=lambda x: -x)))
