"""How long points stay near: complex numbers and plain floats."""

SIZE = 90
LIMIT = 60


def steps_complex(c):
    z = 0j
    for step in range(LIMIT):
        z = z * z + c
        if abs(z) > 2.0:
            return step
    return LIMIT


def steps_float(cr, ci):
    zr = zi = 0.0
    for step in range(LIMIT):
        zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
        if zr * zr + zi * zi > 4.0:
            return step
    return LIMIT


def run():
    rows = []
    for y in range(SIZE):
        ci = 2.4 * y / SIZE - 1.2
        by_complex = sum(steps_complex(complex(3.0 * x / SIZE - 2.2, ci)) for x in range(SIZE))
        by_float = sum(steps_float(3.0 * x / SIZE - 2.2, ci) for x in range(SIZE))
        rows.append((by_complex, by_float))
    return rows
