# statistics, fractions: results and errors.
import statistics as s
from fractions import Fraction as F


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (s.mean([1, 2, 3, 4]), s.mean([F(1, 2), F(1, 3)]), s.median([1, 3, 2]), s.median([1, 2, 3, 4]), s.mode('aab'), s.multimode('aabb'), s.stdev([1, 2, 3, 4]), s.pvariance([1, 2]), s.fmean([1, 2], [3, 1]), s.geometric_mean([1, 4]), s.harmonic_mean([2, 6]), s.quantiles([1, 2, 3, 4, 5]), s.median_low([1, 2]), s.median_grouped([1, 2, 2, 3])))
t(lambda: s.mean([]))
t(lambda: s.stdev([1]))
t(lambda: s.mode([]))
t(lambda: s.median([]))
t(lambda: s.mean('a'))
t(lambda: s.harmonic_mean([-1]))
t(lambda: (s.linear_regression([1, 2, 3], [2, 4, 6]), s.correlation([1, 2, 3], [3, 2, 1]), s.covariance([1, 2], [3, 4]), s.NormalDist(5, 2).cdf(5), s.NormalDist(0, 1).inv_cdf(0.5)))
t(lambda: (F(1, 3), F('0.25'), F('1/3'), F(0.5), F(-2, 4), F('1e-2'), F(3), F(' -3/6 '), F('1_000/3')))
t(lambda: F(1, 0))
t(lambda: F('a'))
t(lambda: F(1.5, 2))
t(lambda: F('1/0'))
t(lambda: F(float('nan')))
t(lambda: (F(1, 3) + F(1, 6), F(1, 2) * 2, F(1, 2) ** 2, F(1, 2) ** -1, F(1, 4) ** F(1, 2), F(7, 2) // 1, F(-7, 2) % 2, divmod(F(7, 2), F(1, 2)), -F(1, 2), abs(F(-1, 2)), F(1, 2) + 0.5, F(1, 2) < 0.75, F(1, 2) == 0.5, hash(F(1, 2)) == hash(0.5), round(F(5, 2)), round(F(1, 3), 2), int(F(7, 2)), float(F(1, 3))))
t(lambda: F(1) / 0)
t(lambda: (F(1, 3).limit_denominator(2), F(3.141592653589793).limit_denominator(100), F(1, 2).as_integer_ratio(), F(1, 2).is_integer(), format(F(1, 3), '.3f'), format(F(10), ','), str(F(1, 2)), repr(F(-1)), f'{F(1, 7):.2%}'))
t(lambda: F(1, 2) + 'a')
