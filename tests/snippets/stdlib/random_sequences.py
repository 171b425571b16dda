# random: what a seed gives, and errors.
import random


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


r = random.Random(42)


t(lambda: ([r.random() for _ in range(2)], r.randint(1, 100), r.choice('abcdef'), r.sample(range(100), 3), r.uniform(1, 2), r.gauss(0, 1), r.getrandbits(70), r.randbytes(3)))
t(lambda: ((lambda x: (r.shuffle(x), x))(list(range(6))), r.choices('ab', [1, 9], k=5), r.choices('abc', cum_weights=[1, 2, 3], k=2), r.expovariate(1), r.triangular(), r.betavariate(1, 2), r.normalvariate(), r.randrange(0, 100, 7), r.binomialvariate(10, 0.5)))
t(lambda: (random.Random('text').random(), random.Random(b'bytes').random(), random.Random(1.5).random(), random.Random(-1).random() == random.Random(1).random()))
t(lambda: random.Random([1]))
t(lambda: r.choice([]))
t(lambda: r.randint(5, 1))
t(lambda: r.randrange(5, 5))
t(lambda: r.randrange(1.5))
t(lambda: r.sample([1], 2))
t(lambda: r.sample({1, 2}, 1))
t(lambda: r.sample([1, 2], counts=[1, 1], k=5))
t(lambda: r.choices([], k=1))
t(lambda: r.choices([1], [1, 2]))
t(lambda: r.choices([1], [0]))
t(lambda: r.getrandbits(-1))
t(lambda: (lambda s: (r.random(), r.setstate(s), r.random())[0::2])(r.getstate())[0] == (r.setstate(r.getstate()), 1)[1] if False else r.getstate()[0])
t(lambda: r.setstate((1, 2, 3)))
t(lambda: r.shuffle((1, 2)))
