# array.array: type codes, overflow, conversions.
import array
import copy
import pickle


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


A = array.array


t(lambda: (A('i', [1, 2]), A('d', [1.5]), A('u', 'aé'), A('b'), A('B', b'ab'), A('w', 'x\U0001f40d')))
t(lambda: A('x'))
t(lambda: A('i', 'a'))
t(lambda: A('i', [1.5]))
t(lambda: A('B', [256]))
t(lambda: A('b', [-129]))
t(lambda: A('i', [2**40]))
t(lambda: A('f', ['a']))
t(lambda: A('u', [1]))
t(lambda: A(1))
t(lambda: A('ab'))
t(lambda: (A('i').itemsize, A('h').typecode, array.typecodes))
t(lambda: (A('i', [1, 2]) + A('i', [3]), A('i', [1]) * 3, A('i', [1, 2]) == A('d', [1.0, 2.0]), A('i', [1]) < A('i', [2])))
t(lambda: A('i', [1]) + A('h', [1]))
t(lambda: A('i', [1]) + [1])
t(lambda: (A('i', [3, 1, 2]).index(1), A('i', [1, 1]).count(1), A('i', [1, 2, 3])[::-1], A('i', [1, 2, 3])[1:]))
t(lambda: A('i').pop())
t(lambda: A('i', [1]).index(5))
t(lambda: A('i', [1]).remove(5))
t(lambda: A('i', [1])[3])
t(lambda: (lambda a: (a.append(4), a.extend([5]), a.insert(0, 9), a.reverse(), a.fromlist([7]), a))(A('i', [1])))
t(lambda: A('i', [1]).extend(A('h', [1])))
t(lambda: A('i', [1]).append('a'))
t(lambda: A('i', [1]).fromlist([1, 'a']))
t(lambda: (A('i', [1, 2]).tobytes() == b'\1\0\0\0\2\0\0\0', A('u', 'ab').tounicode(), A('i', [1]).tolist()))
t(lambda: A('i').frombytes(b'abc'))
t(lambda: (lambda a: (a.byteswap(), a))(A('h', [1, 256])))
t(lambda: (lambda a: (a.__setitem__(slice(0, 1), A('i', [7, 8])), a))(A('i', [1, 2])))
t(lambda: A('i', [1, 2]).__setitem__(slice(0, 1), [1]))
t(lambda: (pickle.loads(pickle.dumps(A('d', [1.0, 2.0]))), copy.copy(A('i', [1])), copy.deepcopy(A('u', 'x'))))
t(lambda: (A('i', [1, 2]).buffer_info()[1], memoryview(A('i', [1, 2])).format, len(A('q', range(3)))))
t(lambda: hash(A('i')))
t(lambda: (repr(A('i')), str(A('u', 'a"')), A('f', [0.1])[0]))
