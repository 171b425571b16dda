# math: special values and errors.
import math as m


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (m.sqrt(4), m.isqrt(99), m.factorial(20), m.gcd(12, -18, 6), m.lcm(4, 6), m.gcd(), m.comb(5, 2), m.perm(5, 2), m.perm(3), m.prod([1, 2, 3]), m.prod([]), m.floor(-1.5), m.ceil(1.2), m.trunc(-1.7), m.fsum([0.1] * 10), m.hypot(3, 4), m.dist([0, 0], [3, 4]), m.sumprod([1, 2], [3, 4])))
t(lambda: m.sqrt(-1))
t(lambda: m.log(0))
t(lambda: m.log(-1))
t(lambda: (m.log(8, 2), m.log2(8), m.log10(1000), m.log1p(0), m.exp(0), m.expm1(0), m.exp2(3), m.pow(2, 3), m.fmod(-7, 3), m.remainder(5, 3), m.modf(-1.5), m.frexp(8), m.ldexp(1, 3), m.copysign(1, -0.0), m.fabs(-2)))
t(lambda: m.exp(1000))
t(lambda: m.pow(0, -1))
t(lambda: m.pow(-8, 1 / 3))
t(lambda: m.fmod(1, 0))
t(lambda: m.ldexp(1, 5000))
t(lambda: m.factorial(-1))
t(lambda: m.factorial(1.5))
t(lambda: m.isqrt(-1))
t(lambda: m.isqrt(1.5))
t(lambda: m.comb(5, -1))
t(lambda: m.comb(-5, 1))
t(lambda: m.gcd(1.5))
t(lambda: m.floor('a'))
t(lambda: m.floor(float('nan')))
t(lambda: m.ceil(float('inf')))
t(lambda: m.acos(2))
t(lambda: m.atanh(1))
t(lambda: m.gamma(0))
t(lambda: m.gamma(-1))
t(lambda: m.lgamma(-1))
t(lambda: m.sin('a'))
t(lambda: m.hypot('a'))
t(lambda: m.dist([1], [1, 2]))
t(lambda: m.sumprod([1], [1, 2]))
t(lambda: m.fsum(['a']))
t(lambda: m.prod(5))
t(lambda: (m.isclose(1, 1 + 1e-10), m.isclose(0, 1e-10), m.isclose(0, 1e-10, abs_tol=1e-9), m.isnan(float('nan')), m.isinf(1e400), m.isfinite(1), m.nextafter(1, 2), m.nextafter(0, 1, steps=2), m.ulp(1), m.fma(2, 3, 4), m.degrees(m.pi), m.radians(180), m.inf, m.nan, m.tau == 2 * m.pi))
t(lambda: m.isclose(1, 1, rel_tol=-1))
t(lambda: m.sqrt(10**400))
t(lambda: (m.floor(10**400) == 10**400, m.sqrt(True), m.floor(type('F', (), {'__floor__': lambda s: 'floored'})()), m.gamma(5), round(m.erf(0.5), 12), m.atan2(-0.0, -1), m.signbit(-0.0) if hasattr(m, 'signbit') else True))
