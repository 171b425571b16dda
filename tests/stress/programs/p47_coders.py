"""Compressors, digests, decoders and mappings: one object for many threads, each call whole."""
import bz2
import codecs
import hashlib
import hmac
import lzma
import mmap
import struct
import zlib

from compression import zstd

from stress import THREADS, crowd, passed, rounds

PIECE = b"abcdefgh" * 4
EXPECTED = PIECE * (THREADS * 50)
MAKERS = [
    (zlib.compressobj, zlib.decompress),
    (bz2.BZ2Compressor, bz2.decompress),
    (lzma.LZMACompressor, lzma.decompress),
    (zstd.ZstdCompressor, zstd.decompress),
]
for _ in rounds():
    for make, decompress in MAKERS:
        compressor, parts = make(), []
        order = [compressor.compress(PIECE)]

        def press(i):
            for n in range(50):
                # What comes out must be kept in order, so the output of these is nothing until flush().
                parts.append(compressor.compress(PIECE))

        crowd(press)
        if not any(parts):
            whole = order[0] + compressor.flush()
            assert decompress(whole) == PIECE + EXPECTED, make
    packed, out = zlib.compress(EXPECTED), []
    for make in (zlib.decompressobj, bz2.BZ2Decompressor, lzma.LZMADecompressor):
        data = {"decompressobj": zlib, "BZ2Decompressor": bz2, "LZMADecompressor": lzma}[make.__name__].compress(EXPECTED)
        decompressor, results = make(), []

        def once(i):
            try:
                results.append(decompressor.decompress(data))
            except EOFError:
                pass

        crowd(once)
        assert b"".join(results) == EXPECTED, (make, [len(r) for r in results])
    for digest in (hashlib.md5(), hashlib.sha256(), hashlib.sha3_256(), hashlib.blake2b(), hmac.new(b"key", digestmod="sha256")):
        same = digest.copy()
        crowd(lambda i: [digest.update(PIECE) or digest.copy().hexdigest() for _ in range(50)])
        same.update(EXPECTED)
        assert digest.hexdigest() == same.hexdigest()
    decoder, texts = codecs.getincrementaldecoder("utf-8")(), []
    crowd(lambda i: [texts.append(decoder.decode(b"abc")) for _ in range(100)])
    assert "".join(texts) == "abc" * (100 * THREADS)
    with mmap.mmap(-1, THREADS * 8 * 50) as memory:

        def write(i):
            for n in range(50):
                memory.write(struct.pack("<Q", i * 50 + n))

        crowd(write)
        assert memory.tell() == len(memory)
        assert sorted(struct.unpack(f"<{THREADS * 50}Q", memory[:])) == list(range(THREADS * 50))
        memory.seek(0)
        crowd(lambda i: [memory.seek(1, 1) for _ in range(50)])
        assert memory.tell() == THREADS * 50
passed()
