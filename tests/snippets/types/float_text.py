# Texts of floats, both ways.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: [repr(x) for x in (1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 0.1 + 0.2, 5e-324, 1.7976931348623157e308)])
t(lambda: [str(float(x)) for x in ('inf', '-Infinity', 'nan', '+nan', ' 1.5 ', '1_0.2_5', '.5', '5.', '1E3')])
t(lambda: float(''))
t(lambda: float('1__0'))
t(lambda: float('1e'))
t(lambda: float('0x1p3'))
t(lambda: float('1.5\x00'))
t(lambda: float('\u0661.\u0665'))
t(lambda: float(b'1.5'))
t(lambda: float(bytearray(b' 2 ')))
t(lambda: float(memoryview(b'2')))
t(lambda: float(None))
t(lambda: float([1]))
t(lambda: float(10**400))
t(lambda: (float('1e400'), float('1e-400')))
t(lambda: ((0.5).hex(), (-0.0).hex(), float('inf').hex(), (5e-324).hex()))
t(lambda: [float.fromhex(x) for x in ('0x1.8p1', '-0x.8', '1p-2', 'inf', ' 0x1p0 ')])
t(lambda: float.fromhex('0x1p5000'))
t(lambda: float.fromhex('zz'))
t(lambda: ((0.1).as_integer_ratio(), (-2.5).as_integer_ratio()))
t(lambda: float('nan').as_integer_ratio())
t(lambda: float('inf').as_integer_ratio())
t(lambda: (1e300 * 1e10, -1e300 * 1e10))
