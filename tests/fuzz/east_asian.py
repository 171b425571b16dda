"""Every East Asian encoding on Typhon and CPython: all that is short, compared whole.

Usage: tests/cpython tests/fuzz/east_asian.py [--seed S] [--sequences N] [encoding ...]

For each encoding: every sequence of one and two bytes, alone and before a letter, with a handler that says which bytes each error spans;
sequences of three, four and eight bytes around every lead byte that has them; every code point of the planes 0 and 2, some of 1 and 3; every pair
of a letter and a mark; and N random sequences (default 300) with errors strict, ignored, replaced and handed to the handler, whole, and in pieces
through incremental coders and streams with their states. Both interpreters digest what happens block by block; a block that differs is run again
in full, and its first differences are printed.
"""

import argparse
import codecs
import hashlib
import io
import itertools
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve()
TYPHON = HERE.parents[2] / "typhon"
CPYTHON = HERE.parents[1] / "cpython"
SHOWN = 5

ENCODINGS = ["big5", "big5hkscs", "cp932", "cp949", "cp950", "euc_jis_2004", "euc_jisx0213", "euc_jp", "euc_kr", "gb18030", "gb2312", "gbk", "hz",
             "iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_2004", "iso2022_jp_3", "iso2022_jp_ext", "iso2022_kr", "johab", "shift_jis",
             "shift_jis_2004", "shift_jisx0213"]
ERRORS = ["strict", "ignore", "replace", "codecs.seen"]
ESCAPES = [b"\x1b$B", b"\x1b$@", b"\x1b$A", b"\x1b$(C", b"\x1b$(D", b"\x1b$(O", b"\x1b$(P", b"\x1b$(Q", b"\x1b(J", b"\x1b(I", b"\x1b(B", b"\x1b.A\x1bN",
           b"\x1b.F\x1bN", b"\x1b$)C\x0e", b"\x0f", b"\x1b&@\x1b$B", b"~{", b"~}", b"~~", b"\n", b"\x1b", b"\x1bx"]


def seen(error):
    """Says what it saw, and goes on behind it."""
    what = f"<{error.start}-{error.end} {error.reason[:7]}>"
    return what, error.end


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except UnicodeError as e:
        return type(e).__name__, e.args[2:] if len(e.args) == 5 else e.args
    except (TypeError, IndexError, OverflowError) as e:
        return type(e).__name__, str(e)


def short_sequences(first):
    """All of two bytes that start with this one, and this one alone."""
    yield bytes([first])
    for second in range(256):
        yield bytes([first, second])
        yield bytes([first, second]) + b"a"


def long_sequences(encoding, r):
    if encoding.startswith("euc_j"):
        for second, third in itertools.product(range(256), repeat=2):
            yield bytes([0x8f, second, third])
    elif encoding == "gb18030":
        for first in range(0x80, 256):
            for second in range(0x2f, 0x3b):
                for third in (0x80, 0x81, 0x82, 0x90, 0xfe, 0xff):
                    for fourth in (0x2f, 0x30, 0x35, 0x39, 0x3a):
                        yield bytes([first, second, third, fourth])
        for index in range(0, 39500):
            row, rest = divmod(index, 1260)
            yield bytes([0x81 + row // 10, 0x30 + row % 10, 0x81 + rest // 10, 0x30 + rest % 10])
    elif encoding == "euc_kr":
        letters = [0xa0, *range(0xa1, 0xd6)]
        for initial, vowel in itertools.product(letters, repeat=2):
            for last in (0xa1, 0xa8, 0xb3, 0xbe, 0xbf, 0xd4):
                yield bytes([0xa4, 0xd4, 0xa4, initial, 0xa4, vowel, 0xa4, last])
        for at in range(2, 8):
            whole = bytearray(b"\xa4\xd4\xa4\xa1\xa4\xbf\xa4\xa2")
            yield bytes(whole[:at])
            whole[at] = 0x41
            yield bytes(whole)
    elif encoding.startswith("iso2022") or encoding == "hz":
        for escape in ESCAPES:
            for _ in range(400):
                yield escape + r.randbytes(2)
            for row in range(0x20, 0x80):
                for cell in range(0x20, 0x80):
                    yield escape + bytes([row, cell])


def random_sequence(encoding, r):
    text = "".join(chr(r.choice(RANGES)(r)) for _ in range(r.randrange(12)))
    data = bytearray(text.encode(encoding, "ignore"))
    for _ in range(r.randrange(4)):
        at = r.randrange(len(data) + 1)
        kind = r.randrange(4)
        if kind == 0:
            data[at:at] = r.randbytes(r.randrange(3))
        elif kind == 1:
            data[at:at] = r.choice(ESCAPES)
        elif kind == 2:
            del data[at:at + 1]
        else:
            data[at:at + 1] = bytes([r.randrange(256)])
    return bytes(data)


RANGES = [lambda r: r.randrange(0x20, 0x7f), lambda r: r.randrange(0x80, 0x500), lambda r: r.randrange(0x3000, 0x3100), lambda r: r.randrange(0x4e00, 0x9fff),
          lambda r: r.randrange(0xac00, 0xd7a4), lambda r: r.randrange(0x10000), lambda r: r.randrange(0x20000, 0x2a700), lambda r: r.randrange(0xff00, 0xfff0),
          lambda r: r.choice((0x309a, 0x304b, 0x30ab, 0x31f7, 0x2e9, 0x2e5, 0xe6, 0x300, 0x301, 0xca, 0xea, 0x304, 0x30c, 0x254, 0x259, 0x25a, 0x28c))]


def pieces(data, r):
    at = 0
    while at < len(data):
        size = r.randrange(1, 5)
        yield data[at:at + size]
        at += size


def decode_in_pieces(encoding, data, errors, r):
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    for piece in pieces(data, r):
        yield attempt(decoder.decode, piece), decoder.getstate()
        if r.random() < 0.1:
            state = decoder.getstate()
            decoder.reset()
            yield decoder.getstate()
            decoder.setstate(state)
    yield attempt(decoder.decode, b"", True), decoder.getstate()


def encode_in_pieces(encoding, text, errors, r):
    encoder = codecs.getincrementalencoder(encoding)(errors)
    for piece in pieces(text, r):
        yield attempt(encoder.encode, piece), encoder.getstate()
        if r.random() < 0.1:
            state = encoder.getstate()
            encoder.reset()
            yield encoder.getstate()
            encoder.setstate(state)
    yield attempt(encoder.encode, "", True), encoder.getstate()


def through_streams(encoding, data, text, errors, r):
    reader = codecs.getreader(encoding)(io.BytesIO(data), errors)
    for _ in range(6):
        kind = r.randrange(3)
        size = r.choice((None, -1, 0, 1, 2, 5))
        yield attempt([reader.read, reader.readline, reader.readlines][kind], size)
    writer = codecs.getwriter(encoding)(io.BytesIO(), errors)
    for piece in pieces(text, r):
        yield attempt(writer.write, piece)
    yield attempt(writer.writelines, list(text))
    yield attempt(writer.reset)
    yield writer.stream.getvalue()


def blocks(encoding, seed, sequences):
    """Pairs of a name and what makes the lines of the block."""
    for first in range(256):
        yield f"bytes {first:02x}", lambda first=first: (
            (data, attempt(data.decode, encoding, "codecs.seen")) for data in short_sequences(first))
    yield "long", lambda: (
        (data, attempt(data.decode, encoding, "codecs.seen")) for data in long_sequences(encoding, random.Random(seed)))
    for page in range(0x40):
        step = 1 if page >> 4 in (0, 2) else 16
        yield f"characters {page:x}000", lambda page=page, step=step: (
            (c, attempt(chr(c).encode, encoding)) for c in range(page << 12, page + 1 << 12, step))
    letters = [c for c in range(0x80, 0x3200) if c < 0x300 or c >= 0x3000]
    yield "pairs", lambda: (
        (c, mark, attempt((chr(c) + chr(mark) + "x").encode, encoding, "codecs.seen")) for c in letters for mark in (0x300, 0x301, 0x304, 0x309a, 0x30c, 0x2e5, 0x2e9))
    for part in range(0, sequences, 50):
        yield f"random {part}", lambda part=part: random_lines(encoding, f"{seed} {encoding} {part}", min(50, sequences - part))


def random_lines(encoding, seed, count):
    r = random.Random(seed)
    for _ in range(count):
        data = random_sequence(encoding, r)
        text = "".join(chr(r.choice(RANGES)(r)) for _ in range(r.randrange(12)))
        for errors in ERRORS:
            yield data, errors, attempt(data.decode, encoding, errors)
            yield text, errors, attempt(text.encode, encoding, errors)
            piece_seed = r.random()
            for lines in (decode_in_pieces(encoding, data, errors, random.Random(piece_seed)),
                          encode_in_pieces(encoding, text, errors, random.Random(piece_seed)),
                          through_streams(encoding, data, text, errors, random.Random(piece_seed))):
                for line in lines:
                    yield data, text, errors, line


def work(encoding, seed, sequences, wanted):
    """In a child: a digest of each block, or the lines of one."""
    codecs.register_error("codecs.seen", seen)
    for name, lines in blocks(encoding, seed, sequences):
        if wanted is None:
            digest = hashlib.sha1()
            count = 0
            for line in lines():
                digest.update(ascii(line).encode())
                count += 1
            print(name, count, digest.hexdigest())
        elif name == wanted:
            for line in lines():
                print(ascii(line))


def run(interpreter, encoding, options, block=None):
    command = [str(interpreter), str(HERE), "--seed", str(options.seed), "--sequences", str(options.sequences), "--work", encoding]
    if block is not None:
        command += ["--block", block]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        return done.stdout.splitlines() + [f"exit status {done.returncode}: {done.stderr[-800:]}"]
    return done.stdout.splitlines()


def compare(encoding, options):
    started = time.monotonic()
    with ThreadPoolExecutor(2) as both:
        ours, theirs = both.map(lambda i: run(i, encoding, options), (TYPHON, CPYTHON))
    differing = [line.rsplit(" ", 2)[0] for line, other in itertools.zip_longest(theirs, ours, fillvalue="") if line != other]
    cases = sum(int(line.split()[-2]) for line in theirs)
    print(f"{encoding}: {cases} cases, {len(differing)} of {len(theirs)} blocks differ, {time.monotonic() - started:.0f} s", flush=True)
    for block in differing[:3]:
        lines = [(t, o) for t, o in itertools.zip_longest(run(CPYTHON, encoding, options, block), run(TYPHON, encoding, options, block)) if t != o]
        print(f"  {block}: {len(lines)} differ")
        for t, o in lines[:SHOWN]:
            print(f"    CPython {t}\n    Typhon  {o}")
    return len(differing)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("encodings", nargs="*", metavar="encoding")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sequences", type=int, default=300)
    parser.add_argument("--work", help=argparse.SUPPRESS)
    parser.add_argument("--block", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        work(options.work, options.seed, options.sequences, options.block)
        return 0
    return 1 if sum(compare(e, options) for e in options.encodings or ENCODINGS) else 0


if __name__ == "__main__":
    sys.exit(main())
