# The % operator of bytes.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class B:
    def __bytes__(self):
        return b'B!'


class F:
    def __float__(self):
        return 1.5


t(lambda: (b'%s %b %r %a' % (b'x', B(), 'é', 'é'), b'%d %x %c%c %5s|%-5s|' % (10, 255, 65, b'B', b'ab', b'ab'), b'%(a)s' % {b'a': b'1'}))
t(lambda: b'%s' % 'a')
t(lambda: b'%b' % 5)
t(lambda: b'%s' % None)
t(lambda: b'%c' % 256)
t(lambda: b'%c' % b'ab')
t(lambda: b'%c' % 'a')
t(lambda: b'%d' % 'a')
t(lambda: b'%d' % b'1')
t(lambda: (b'%f' % F(), b'%.2f' % 1.005, b'%e' % 12345, b'%g' % 1e-10, b'%%' % ()))
t(lambda: b'%s %s' % b'a')
t(lambda: b'%s' % (b'a', b'b'))
t(lambda: b'a' % 1)
t(lambda: b'%(a)s' % {'a': b'1'})
t(lambda: b'%z' % 1)
t(lambda: b'%' % 1)
t(lambda: (b'%*d' % (5, 1), b'%.2s' % b'abc', b'%s' % bytearray(b'x'), b'%s' % memoryview(b'y')))
t(lambda: (bytearray(b'%s!') % b'x', type(bytearray(b'%d') % 1).__name__))
t(lambda: (b'%r' % b'x', b'%a' % [1], b'%i' % True, b'%#x' % 10, b'%+d' % 5))
