"""repr of floats around the places where notation changes, and format specifications that are used again."""

import random

rng = random.Random(7)
for edge in (1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1.0, 9.5, 1e6, 1e7, 1e8, 1e15, 1e16, 1e17, 1e22, 1e23, 5e-324, 2.5e-310):
    near = [edge, edge * (1 + 2**-52), edge * (1 - 2**-53), edge * 3, edge * 0.7, -edge]
    print(*map(repr, near))
total = 0
for _ in range(5000):
    text = repr(rng.random() * 10 ** rng.randrange(-5, 20))
    total = (total * 31 + sum(text.encode()) * len(text)) % 1_000_003
    if float(text) != float(repr(float(text))):
        print("not the same", text)
print(total)
for value in (7, -7, 12345678901234567890, True, 3.25, "ab", 1 + 2j):
    for spec in ("", "6", ">6", "06", "06d", ".2f", "x", "^9", ",", "+", "s"):
        for _ in range(2):
            try:
                print(format(value, spec), end="|")
            except ValueError as e:
                print(e, end="|")
    print()
print(f"{255:08b} {-255:x} {2**63:o} {-(2**63):#X} {2**64:b}")
parts = ["a", "é", "\u4e2d", "", "\U0001f600", "\ud83d", "\ude00"]
print(ascii("-".join(parts[:4])), ascii("".join(parts)), ascii("\u4e2d".join(["x", "y"])), len("".join(["\ud83d", "\ude00"])))
