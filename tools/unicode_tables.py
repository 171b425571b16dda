"""Writes the Unicode tables that the JDK does not have, from the reference CPython's unicodedata.

Run it with the reference: cpython tools/unicode_tables.py runtime/src/main/resources/typhon/runtime/text
"""

import sys
import unicodedata as u
from fractions import Fraction

LIMIT = 0x110000


def runs(value):
    """(first, last, value) of each run of equal true values."""
    start = None
    previous = None
    for c in range(LIMIT + 1):
        v = value(chr(c)) if c < LIMIT else None
        if v != previous:
            if previous:
                yield start, c - 1, previous
            start, previous = c, v


def span(first, last):
    return f"{first:x}" if first == last else f"{first:x}-{last:x}"


def numeric(out):
    """span value [d]: the value of the first, rising by one; d marks digits."""
    rows = []
    for c in range(LIMIT):
        n = u.numeric(chr(c), None)
        if n is None or u.decimal(chr(c), None) is not None:
            continue
        value = Fraction(n).limit_denominator(1000) if n != int(n) else Fraction(int(n))
        digit = u.digit(chr(c), None) is not None
        if rows and rows[-1][1] == c - 1 and rows[-1][3] == digit and (
            value == rows[-1][2] + (c - rows[-1][0])
        ):
            rows[-1][1] = c
        else:
            rows.append([c, c, value, digit])
    for first, last, value, digit in rows:
        out.write(f"{span(first, last)} {value}{' d' if digit else ''}\n")


def combining(out):
    for first, last, value in runs(u.combining):
        out.write(f"{span(first, last)} {value}\n")


def east_asian(out):
    for first, last, value in runs(u.east_asian_width):
        if value != "N":
            out.write(f"{span(first, last)} {value}\n")


def decomposition(out):
    for c in range(LIMIT):
        if 0xAC00 <= c <= 0xD7A3:
            continue
        mapping = u.decomposition(chr(c))
        if mapping:
            out.write(f"{c:x} {mapping}\n")


def casefold(out):
    """Where folding is not lower-casing."""
    for c in range(LIMIT):
        if chr(c).casefold() != chr(c).lower():
            out.write(f"{c:x} {' '.join(f'{ord(x):x}' for x in chr(c).casefold())}\n")


def titlecase(out):
    """Title case that is more than one code point."""
    for c in range(LIMIT):
        if len(chr(c).title()) > 1:
            out.write(f"{c:x} {' '.join(f'{ord(x):x}' for x in chr(c).title())}\n")


def unicode32(out):
    """What Unicode 3.2 said otherwise: u unassigned, or category, direction, mirrored, width, decimal."""
    old = u.ucd_3_2_0

    def difference(s):
        if old.category(s) == "Cn":
            return "u" if u.category(s) != "Cn" else None
        parts = []
        for key, name in ("g", "category"), ("b", "bidirectional"), ("m", "mirrored"), ("w", "east_asian_width"):
            if getattr(old, name)(s) != getattr(u, name)(s):
                parts.append(f"{key}{getattr(old, name)(s)}")
        if old.decimal(s, None) != u.decimal(s, None):
            parts.append(f"d{old.decimal(s, None)}")
        return " ".join(parts) or None

    for first, last, value in runs(difference):
        out.write(f"{span(first, last)} {value}\n")


def main(folder):
    for table in numeric, combining, east_asian, decomposition, casefold, titlecase, unicode32:
        with open(f"{folder}/{table.__name__}.txt", "w", encoding="ascii") as out:
            table(out)


main(sys.argv[1])
