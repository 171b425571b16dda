# bool is an int with other words.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (True + True, True * 3, True / 2, -True, True & False, True | 2, True ^ True, ~False))
t(lambda: (repr(True), str(False), format(True), f'{True:d}', '%s %d %r' % (True, True, False)))
t(lambda: (bool([]), bool(0.0), bool('0'), bool(None), bool(range(0)), bool(object())))
t(lambda: bool(1, 2))
t(lambda: bool(x=1))
t(lambda: (isinstance(True, int), issubclass(bool, int), type(True & 1), type(True & True)))
t(lambda: (True == 1, True is 1 == 1, {True: 'a', 1: 'b', 1.0: 'c'}))
t(lambda: [10, 20][True])
t(lambda: (bool('False'), bool(b''), bool(bytearray(b'\0'))))
t(lambda: (int(True), float(True), complex(True), hash(True)))
t(lambda: ((True).bit_length(), True.real, True.numerator, True.__class__))
t(lambda: type('B', (bool,), {}))
t(lambda: bool.__new__(int))
t(lambda: (bool.from_bytes(b'\0', 'big'), bool.from_bytes(b'\2', 'big')))
t(lambda: (sum([True, True, False]), max(True, 2), sorted([True, False, 2, -1])))
t(lambda: (not [], not not 3))
