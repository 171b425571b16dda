# Compression modules: round trips in pieces, limits, flushes, unused data, file objects, damaged input.
import bz2
import gzip
import io
import lzma
import zlib
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


data = b"hello world " * 50
t(lambda: (zlib.crc32(b"abc"), zlib.crc32(b"c", zlib.crc32(b"ab")), zlib.adler32(b"abc"), zlib.adler32(b""), zlib.crc32(b"", 5), zlib.crc32_combine if hasattr(zlib, "crc32_combine") else None))
for level in (-1, 0, 1, 9):
    t(lambda: (level, zlib.decompress(zlib.compress(data, level)) == data))
for wbits in (15, 9, -15, 31, 47):
    t(lambda: zlib.decompress(zlib.compress(data, wbits=wbits if wbits != 47 else 31), wbits=wbits) == data)
for f in (lambda: zlib.compress(data, 10), lambda: zlib.compress("x"), lambda: zlib.decompress(b""), lambda: zlib.decompress(b"x"), lambda: zlib.decompress(zlib.compress(data)[:-3]), lambda: zlib.decompress(zlib.compress(data)[:-1] + b"\0"), lambda: zlib.decompress(b"\x78\x9c" + b"\xff" * 10), lambda: zlib.compress(data, wbits=5), lambda: zlib.decompress(zlib.compress(data), -15), lambda: zlib.decompress(zlib.compress(data), bufsize=0), lambda: zlib.decompress(zlib.compress(data), bufsize=-1), lambda: zlib.compressobj(level=99), lambda: zlib.compressobj(method=5), lambda: zlib.decompressobj(wbits=99), lambda: zlib.decompressobj().decompress(b"junk"), lambda: zlib.decompressobj().flush(0), lambda: zlib.decompressobj().decompress(zlib.compress(b"x"), -1)):
    t(f)
c = zlib.compressobj(6, zdict=b"hello")
z = c.compress(data) + c.flush(zlib.Z_SYNC_FLUSH) + c.compress(b"tail") + c.flush()
t(lambda: zlib.decompressobj(zdict=b"hello").decompress(z) == data + b"tail")
t(lambda: zlib.decompressobj().decompress(z))
t(lambda: c.compress(b"x"))
d = zlib.decompressobj()
z = zlib.compress(data) + b"after"
t(lambda: (d.decompress(z, 10), len(d.unconsumed_tail) > 0, d.eof, d.decompress(d.unconsumed_tail) == data[10:], d.unused_data, d.eof, d.flush()))
for mod, comp, deco in ((bz2, bz2.BZ2Compressor, bz2.BZ2Decompressor), (lzma, lzma.LZMACompressor, lzma.LZMADecompressor)):
    t(lambda: (mod.__name__, mod.decompress(mod.compress(data)) == data, mod.decompress(mod.compress(b"") + mod.compress(b"x"))))
    t(lambda: mod.decompress(mod.compress(data)[:-4]))
    t(lambda: mod.compress("x"))
    k = comp()
    z = k.compress(data) + k.flush()
    t(k.flush)
    t(lambda: k.compress(b"x"))
    d = deco()
    t(lambda: (d.decompress(z[:10]), d.eof, d.needs_input, d.decompress(z[10:] + b"after", 7), d.needs_input, d.decompress(b"") == data[7:], d.eof, d.unused_data, d.needs_input))
    t(lambda: d.decompress(b"more"))
t(lambda: bz2.compress(data, 0))
t(lambda: bz2.BZ2Compressor(10))
t(lambda: lzma.compress(data, format=99))
t(lambda: lzma.decompress(lzma.compress(data, format=lzma.FORMAT_ALONE)) == data)
t(lambda: lzma.decompress(lzma.compress(data, format=lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA2}]), format=lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA2}]) == data)
t(lambda: lzma.compress(data, format=lzma.FORMAT_RAW))
t(lambda: lzma.decompress(lzma.compress(data), memlimit=1))
t(lambda: lzma.compress(data, filters=[{"id": 5}]))
t(lambda: lzma.compress(data, filters=[{}]))
t(lambda: lzma.is_check_supported(lzma.CHECK_CRC64))
for opener, mod in ((gzip.GzipFile, gzip), (bz2.BZ2File, bz2), (lzma.LZMAFile, lzma)):
    raw = io.BytesIO()
    with mod.open(raw, "wb") as f:
        t(lambda: (f.write(b"line one\nline two\n"), f.writable(), f.readable(), f.seekable(), f.tell()))
        t(f.read)
    raw.seek(0)
    with mod.open(raw, "rt", encoding="utf-8") as f:
        t(lambda: (f.readline(), f.read(), f.read()))
    raw.seek(0)
    with mod.open(raw) as f:
        t(lambda: (f.read(4), f.tell(), f.seek(0), f.readline(), f.peek(3)[:3], f.readlines(), f.seek(-4, 1), f.read()))
        t(lambda: f.write(b"x"))
        t(lambda: f.seek(0, 5))
    t(f.read)
    t(lambda: mod.open(raw, "q"))
    t(lambda: mod.open(raw, "rb", encoding="utf-8"))
    t(lambda: mod.open(5.5))
t(lambda: gzip.decompress(gzip.compress(data, mtime=0)) == data)
t(lambda: gzip.compress(b"x", mtime=0)[:10])
t(lambda: gzip.decompress(b"junk"))
t(lambda: gzip.decompress(gzip.compress(data)[:-2]))
t(lambda: gzip.decompress(gzip.compress(data)[:-8] + b"\0" * 8))
t(lambda: gzip.decompress(b""))
