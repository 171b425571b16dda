"""Which blanks, digits and null characters the readers of numbers accept around and in their texts."""

TEXTS = ["1\x1c", "\x1f1", "1\x1c\x85", "1\x85", "\u20281\u3000", "1\x0b", "\x0c 1 \r\n", " 1\x00", "1_0\x00", "1_0\x85", "(1\x85)",
         "( 1 )", "(1\x1c)", "1\x7f", "1é", "1_0é", "é", "1__0", "_1", "1\x00é", "1_\x00", "١\x1e", "١٢", "1_٢", "1_0x", "\x00", "", " \x85 ",
         "٣.٤", "1e٥", "+ 1", "-\x851", "0x_f", "0x٤"]  # fmt: skip


def show(function, *arguments):
    try:
        return function(*arguments)
    except ValueError as error:
        return ascii(str(error))


for text in TEXTS:
    print(ascii(text), show(int, text), show(float, text), show(complex, text), show(int, text, 0), show(int, text, 16))
for data in (b"1\x1c", b"\x1c1", b" 1\x0b", b"1\x85", b"1\x00", b"\xa01", b"1_0 ", b"_1"):
    print(data, show(int, data), show(float, data), show(int, data, 10), show(float, bytearray(data)))
