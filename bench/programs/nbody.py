"""Planets attract each other: floats in attributes."""

import math

STEPS = 20_000


class Body:
    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x, self.y, self.z = x, y, z
        self.vx, self.vy, self.vz = vx, vy, vz
        self.mass = mass


def system():
    return [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47841760435743),
        Body(4.84, -1.16, -0.10, 0.606, 2.81, -0.02, 0.0376),
        Body(8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.0112),
        Body(12.89, -15.11, -0.22, 1.08, 0.868, -0.01, 0.0017),
        Body(15.37, -25.9, 0.17, 0.979, 0.594, -0.034, 0.002),
    ]


def advance(pairs, bodies, dt):
    for a, b in pairs:
        dx = a.x - b.x
        dy = a.y - b.y
        dz = a.z - b.z
        distance = math.sqrt(dx * dx + dy * dy + dz * dz)
        force = dt / (distance * distance * distance)
        fa = b.mass * force
        fb = a.mass * force
        a.vx -= dx * fa
        a.vy -= dy * fa
        a.vz -= dz * fa
        b.vx += dx * fb
        b.vy += dy * fb
        b.vz += dz * fb
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


def run():
    bodies = system()
    pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1 :]]
    for _ in range(STEPS):
        advance(pairs, bodies, 0.001)
    return [repr(body.x) for body in bodies]
