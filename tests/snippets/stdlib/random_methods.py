# random: seeded sequences of every method, state, errors for empty and wrong arguments.
import pickle
import random
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


r = random.Random(42)
for f in (lambda: [r.random() for _ in range(3)], lambda: r.getrandbits(5), lambda: r.getrandbits(100), lambda: r.getrandbits(0), lambda: r.randrange(10), lambda: r.randrange(5, 50, 7), lambda: r.randrange(2**70), lambda: r.randint(-5, 5), lambda: r.choice("abc"), lambda: r.choices([1, 2, 3], k=5), lambda: r.choices("ab", [1, 0], k=3), lambda: r.choices("ab", cum_weights=[1, 5], k=4), lambda: r.sample(range(100), 5), lambda: r.sample([1, 2], 2, counts=[3, 1]), lambda: r.shuffle(x := list(range(8))) or x, lambda: r.uniform(1, 2), lambda: r.triangular(0, 1, 0.5), lambda: r.triangular(), lambda: r.gauss(0, 1), lambda: r.gauss(0, 1), lambda: r.normalvariate(0, 1), lambda: r.lognormvariate(0, 1), lambda: r.expovariate(2), lambda: r.expovariate(), lambda: r.vonmisesvariate(0, 4), lambda: r.gammavariate(2, 3), lambda: r.gammavariate(0.5, 1), lambda: r.gammavariate(1, 1), lambda: r.betavariate(1, 2), lambda: r.paretovariate(3), lambda: r.weibullvariate(1, 2), lambda: r.binomialvariate(10, 0.3), lambda: r.binomialvariate(1000, 0.9), lambda: r.binomialvariate(), lambda: r.randbytes(5), lambda: r.randbytes(0)):
    t(f)
for f in (lambda: r.randrange(0), lambda: r.randrange(5, 5), lambda: r.randrange(1, 10, 0), lambda: r.randrange(1.5), lambda: r.randrange("x"), lambda: r.randint(5, 1), lambda: r.randint(1.0, 2), lambda: r.choice([]), lambda: r.choice({}), lambda: r.choice({1}), lambda: r.choices([], k=1), lambda: r.choices([1], [0]), lambda: r.choices([1, 2], [1]), lambda: r.choices([1], [1], cum_weights=[1]), lambda: r.choices([1, 2], [float("inf"), 1]), lambda: r.choices([1], 5), lambda: r.sample([1], 2), lambda: r.sample({1}, 1), lambda: r.sample([1], -1), lambda: r.sample([1, 2], 1, counts=[1]), lambda: r.sample([1], 1, counts=[-1]), lambda: r.shuffle((1, 2)), lambda: r.shuffle([1], lambda: 0), lambda: r.getrandbits(-1), lambda: r.getrandbits("x"), lambda: r.gammavariate(0, 1), lambda: r.betavariate(0, 1), lambda: r.expovariate(0), lambda: r.binomialvariate(-1), lambda: r.binomialvariate(1, 2), lambda: r.randbytes(-1), lambda: r.uniform("a", 1), lambda: r.seed([]), lambda: r.seed((1, 2)), lambda: r.seed(5, version=9), lambda: r.setstate(5), lambda: r.setstate((9, (), None)), lambda: r.setstate((3, (1,), None)), lambda: random.Random([]), lambda: random.SystemRandom().seed(5), lambda: random.SystemRandom().getstate(), lambda: 0 <= random.SystemRandom().random() < 1):
    t(f)
for seed in (0, 1, -1, 2**100, 1.5, "text", b"bytes", bytearray(b"ba"), None, True, "é"):
    a, b = random.Random(seed), random.Random(seed)
    t(lambda: (seed, a.random() if seed is not None else None, a.getrandbits(70) == (b.random(), b.getrandbits(70))[1] if seed is not None else None))
r.seed("v1", version=1)
t(r.random)
state = r.getstate()
x = [r.random(), r.gauss(0, 1)]
r.setstate(state)
t(lambda: (x == [r.random(), r.gauss(0, 1)], len(state), state[0], len(state[1]), pickle.loads(pickle.dumps(r)).random() == r.random()))


class Own(random.Random):
    def random(self):
        return 0.25


t(lambda: (Own().randrange(8), Own().choice("abcd"), Own().uniform(0, 4), Own().shuffle(y := [1, 2, 3]) or y, Own().getrandbits(3) < 8))
random.seed(7)
t(lambda: (random.random(), random.randint(1, 6), random.sample("abc", 2), random.choice([5, 6])))
