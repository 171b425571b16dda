import _random

for seed in 0, 1, 5, -5, 2**40, 12345678901234567890, 1.5, (1, 2):
    r = _random.Random(seed)
    print(seed, r.random().hex(), [r.getrandbits(k) for k in (0, 1, 31, 32, 33, 64, 100)])

r = _random.Random(7)
state = r.getstate()
first = [r.random() for _ in range(1000)]
r.setstate(state)
print(first == [r.random() for _ in range(1000)], len(state), state[-1], state[:3])


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for f in [
    lambda: r.setstate((1,) * 624), lambda: r.setstate([1]), lambda: r.setstate((-1,) * 625),
    lambda: r.setstate(("x",) * 625), lambda: r.setstate((1,) * 624 + (625,)), lambda: _random.Random(1, 2),
    lambda: _random.Random(x=1), lambda: r.getrandbits(-1), lambda: r.getrandbits(2**70), lambda: r.getrandbits(1.0),
]:
    show(f)


class Mine(_random.Random):
    def __init__(self, x):
        self.seed(x)


print(Mine(3).random().hex(), 0 <= _random.Random().random() < 1)
