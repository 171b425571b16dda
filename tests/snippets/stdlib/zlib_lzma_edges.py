# Dictionaries that do not fit, streams copied and used behind their end, junk around lzma streams, presets, checks and filters out of range.
import copy
import lzma
import zlib


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


data = b"hello world" * 20
for wbits in (15, -15):
    c = zlib.compressobj(wbits=wbits, zdict=b"hello world")
    packed = c.compress(data) + c.flush()
    for zdict in (b"hello worlx", b"hello world"):
        t(lambda: zlib.decompressobj(wbits=wbits, zdict=zdict).decompress(packed) == data)
    t(lambda: zlib.decompressobj(wbits=wbits).decompress(packed) == data)
t(lambda: zlib.compressobj(zdict="a"))
t(lambda: zlib.compressobj(wbits=31, zdict=b"a"))

packed = zlib.compress(data)
d = zlib.decompressobj()
t(lambda: d.decompress(packed[:5]))
twin = d.copy()
t(lambda: (twin.decompress(packed[5:] + b"tail") == data, twin.eof, twin.unused_data))
t(lambda: (d.decompress(packed[5:], 7), d.unconsumed_tail == copy.deepcopy(d).unconsumed_tail, copy.copy(d).flush() == data[7:]))
t(lambda: (d.flush() == data[7:], d.eof, d.flush()))
t(lambda: d.copy())
t(lambda: d.decompress(b"more"))
t(lambda: (d.unconsumed_tail, d.unused_data))
t(lambda: (twin.decompress(b"more"), twin.unused_data, twin.copy().eof))

c = zlib.compressobj()
c.compress(data)
other = c.copy()
t(lambda: (c.flush() == other.flush(), zlib.decompress(packed) == data))
t(lambda: c.copy())
t(lambda: c.compress(b""))
t(lambda: c.flush())

d = zlib.decompressobj()
for piece in (b"garbage", packed):
    t(lambda: d.decompress(piece))
t(lambda: d.copy().decompress(packed))

xz = lzma.compress(data)
alone = lzma.compress(data, format=lzma.FORMAT_ALONE)
for name, stream in {
    "before": b"xx" + xz, "after": xz + b"junk", "between": xz + b"junk" + xz, "padding": xz + b"\0" * 4 + xz, "end": xz + b"\0" * 4, "short": xz[:-1],
    "alone": alone + b"junk", "both": xz + alone, "nothing": b"", "magic": b"\xfd", "text": b"abc", "zeros": b"\0" * 12,
}.items():
    t(lambda: (name, lzma.decompress(stream) == data))
    for form in (lzma.FORMAT_AUTO, lzma.FORMAT_XZ, lzma.FORMAT_ALONE):
        d = lzma.LZMADecompressor(form)
        t(lambda: len(d.decompress(stream)))
        t(lambda: (d.eof, d.unused_data[:10], d.needs_input, d.check))

for preset in (-1, 9, 10, 9 | lzma.PRESET_EXTREME, 10 | lzma.PRESET_EXTREME, 1 << 32, "a", 256):
    t(lambda: len(lzma.compress(b"a", preset=preset)))
    t(lambda: len(lzma.compress(b"a", format=lzma.FORMAT_ALONE, preset=preset)))
for check in (-2, -1, 0, 1, 2, 10, 15, 16, 100, "a"):
    t(lambda: len(lzma.compress(b"a", check=check)))
    t(lambda: lzma.is_check_supported(check))
LZMA2 = lzma.FILTER_LZMA2
for filters in ([], [{}], [{"id": 7}], 5, [5], [{"id": LZMA2, "foo": 1}], [{"id": LZMA2, "preset": 77}], [{"id": LZMA2, "lc": 77}], [{"id": LZMA2}] * 5,
                [{"id": LZMA2, "dict_size": 1}], [{"id": LZMA2, "dict_size": -1}], [{"id": LZMA2, "mode": 9}], [{"id": LZMA2, "nice_len": 1}],
                [{"id": LZMA2, "mf": 1}], [{"id": lzma.FILTER_DELTA, "dist": 257}, {"id": LZMA2}]):
    t(lambda: len(lzma.compress(b"a", filters=filters)))
t(lambda: lzma.LZMADecompressor(memlimit=5).decompress(xz))
t(lambda: lzma.LZMADecompressor(memlimit=-5))
t(lambda: lzma.LZMADecompressor(memlimit=1 << 64))


for level, strategy in ((2, zlib.Z_FILTERED), (6, zlib.Z_HUFFMAN_ONLY), (1, zlib.Z_RLE), (9, zlib.Z_DEFAULT_STRATEGY)):
    squeeze = zlib.compressobj(level, zlib.DEFLATED, -15, 9, strategy)
    squeezed = squeeze.compress(b"spam and eggs " * 40) + squeeze.flush()
    print(level, strategy, zlib.decompress(squeezed, -15) == b"spam and eggs " * 40)
part = zlib.decompressobj()
print(part.decompress(b"x\x9cKLJ\x06\x00\x02M\x01", 1), part.decompress(part.unconsumed_tail), part.unconsumed_tail)
