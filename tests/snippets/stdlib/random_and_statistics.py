import random
import statistics as s

r = random.Random(12345)
print([r.random() for _ in range(3)], r.randint(1, 100), r.randrange(0, 1000, 7), r.choice("abcdef"), r.choices([1, 2, 3], [1, 5, 1], k=5))
items = list(range(10))
r.shuffle(items)
print(items, r.sample(range(1000), 5), r.uniform(1, 2), r.gauss(0, 1), r.normalvariate(5, 2), r.expovariate(1.5), r.betavariate(2, 3), r.gammavariate(2, 1))
print(r.triangular(0, 10, 3), r.vonmisesvariate(0, 4), r.paretovariate(3), r.weibullvariate(1, 2), r.lognormvariate(0, 1), r.getrandbits(100), r.randbytes(4), r.binomialvariate(10, 0.4))
random.seed("a string seed")
print(random.random(), random.getstate()[0], len(random.getstate()[1]))
random.seed(2**100)
print(random.random(), random.Random(1.5).random(), random.Random(b"bytes").random(), random.Random(-3).random())
for bad in (lambda: r.randrange(5, 5), lambda: r.choice([]), lambda: r.sample([1], 2), lambda: r.randint(1.5, 2), lambda: random.Random([])):
    try:
        print(bad())
    except (ValueError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(s.mean(data), s.median(data), s.mode(data), s.pstdev(data), s.stdev(data), s.variance(data), s.fmean(data), s.geometric_mean(data), s.harmonic_mean(data))
print(s.quantiles(data), s.median_low(data), s.median_grouped(data), s.multimode("aabb"), s.correlation([1, 2, 3], [1, 2, 4]), s.linear_regression([1, 2, 3], [2, 4, 7]))
n = s.NormalDist(100, 15)
print(n.cdf(115), n.pdf(100), n.inv_cdf(0.9), n.zscore(130), n + 5, s.NormalDist.from_samples(data))
try:
    s.mean([])
except s.StatisticsError as error:
    print(error)
