"""The encodings after ISO 2022, HZ and JIS X 0213 in EUC: whole tables as checksums, states, errors."""
import codecs
import hashlib
import io

NAMES = ["hz", "euc_jis_2004", "euc_jisx0213", "iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_2004", "iso2022_jp_3", "iso2022_jp_ext", "iso2022_kr"]
TEXT = "a~é\u304b\u309a漢字ｱ¥‾中한𠀋\n한z"


def encoded(name):
    sums = hashlib.md5()
    for c in range(0x30000):
        try:
            sums.update(chr(c).encode(name))
        except UnicodeEncodeError:
            sums.update(b"!")
    return sums.hexdigest()


def decoded(name):
    sums = hashlib.md5()
    for first in range(0x80, 0x100):
        for second in range(0x80, 0x100):
            for more in (b"", b"\xa1"):
                try:
                    sums.update(ascii(bytes([first, second]).__add__(more).decode(name)).encode())
                except UnicodeDecodeError as e:
                    sums.update(f"{e.start} {e.end} {e.reason}".encode())
    return sums.hexdigest()


for name in NAMES:
    print(name, encoded(name), decoded(name) if name.startswith("euc") else "")
    data = TEXT.encode(name, "backslashreplace")
    print(name, data, ascii(data.decode(name)))
    coder = codecs.getincrementalencoder(name)("replace")
    steps = [coder.encode(c) for c in TEXT] + [coder.encode("", True)]
    print(b"".join(steps))
    decoder = codecs.getincrementaldecoder(name)()
    print(ascii("".join(decoder.decode(data[i : i + 1], i == len(data) - 1) for i in range(len(data)))))
    stream = codecs.getwriter(name)(io.BytesIO(), "ignore")
    stream.write(TEXT)
    stream.write("漢")
    print(stream.getvalue())
    for wrong in (b"\x1b$B0", b"\x1b$Z00", b"\x1b(Bx\x1b(K", b"\x1b$(O\x7e\x7e", b"\x1bx@", b"\x1bNA", b"\x1b.A\x1bNA", b"\x1b.F\x1bNa", b"\x0e00\x0f", b"~{0", b"~{\x7f0~}", b"~x", b"\x80", b"\x8f\xa1", b"\x1b&@\x1b$B!!"):
        try:
            print(name, wrong, ascii(wrong.decode(name)))
        except UnicodeDecodeError as e:
            print(name, wrong, e)
