"""to_bytes, from_bytes, bit_length, bit_count, as_integer_ratio, shifts and masks of ints of all widths."""
NUMBERS = [0, 1, -1, 127, 128, -128, -129, 255, 256, 2**31 - 1, -(2**31), 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 2**64, 2**127, -(2**127), 2**200 + 1, -(3**150)]
for n in NUMBERS:
    print(n.bit_length(), n.bit_count(), n.as_integer_ratio() == (n, 1), n.conjugate() == n, n.numerator == n, n.denominator, n.real == n, n.imag, n.is_integer(), end=" | ")
    for signed in (False, True):
        for length in (0, 1, 4, 8, 26, 30):
            try:
                data = n.to_bytes(length, "big", signed=signed)
                assert int.from_bytes(data, "big", signed=signed) == n and int.from_bytes(data[::-1], "little", signed=signed) == n
                print(length, data.hex()[-8:], end=" ")
            except OverflowError as error:
                print(length, str(error)[:22], end=" ")
    print()
print((5).to_bytes(), (300).to_bytes(2), (300).to_bytes(2, "little"), (1).to_bytes(length=3, byteorder="little"), int.from_bytes([1, 2], "big"), int.from_bytes(b""), int.from_bytes(bytearray(b"\xff")), int.from_bytes(b"\xff\xfe", signed=True))
for action in (lambda: (1).to_bytes(-1), lambda: (1).to_bytes(1, "middle"), lambda: (1).to_bytes("1"), lambda: int.from_bytes("ab"), lambda: int.from_bytes(5), lambda: int.from_bytes([256]),
               lambda: int.from_bytes([1.5]), lambda: int.from_bytes(b"a", 5), lambda: (256).to_bytes(), lambda: (-1).to_bytes(), lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 2.0,
               lambda: 0 << 10**30, lambda: 1 << 10**30, lambda: 5 >> 10**30, lambda: -5 >> 10**30, lambda: "a" >> 1, lambda: int.from_bytes()):  # fmt: skip
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
for n in NUMBERS:
    print([n >> k for k in (0, 1, 7, 63, 64, 65, 128, 500)], (n << 65) >> 65 == n, n & 0xFF, n | 1, n ^ -1 == ~n, n & (n - 1))
for a in NUMBERS[3::4]:
    print([(a & b, a | b, a ^ b) for b in NUMBERS[::5]])


class Bytes:
    def __bytes__(self):
        return b"\x01\x02"


class Index:
    def __index__(self):
        return 3


print(int.from_bytes(Bytes()), (7).to_bytes(Index()), 1 << Index() if hasattr(Index, "__rlshift__") else "no shift", True.to_bytes(1), True.bit_length(), (True << 1) | False)


class Sub(int):
    pass


print(type(Sub.from_bytes(b"\x05")), type(Sub(5) + 1), type(Sub(5).real), type(+Sub(5)), type(abs(Sub(5))), type(Sub(5) >> 0), Sub(5).__class__.__mro__[1].__name__)
