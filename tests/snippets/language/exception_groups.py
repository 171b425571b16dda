def run(exc):
    try:
        try:
            raise exc
        except* ValueError as eg:
            print('ValueError', eg.exceptions)
        except* (TypeError, KeyError) as eg:
            print('Type/Key', eg.exceptions)
        else:
            print('else')
        finally:
            print('finally')
    except BaseException as e:
        print('left', repr(e))
run(ValueError(1))
run(ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)]))
run(ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2), ValueError(3)])]))
run(OSError('x'))
def raising():
    try:
        try:
            raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
        except* ValueError:
            raise KeyError('new')
    except BaseException as e:
        print(repr(e), [repr(x) for x in e.exceptions])
raising()
def reraising():
    try:
        try:
            raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
        except* ValueError:
            raise
    except BaseException as e:
        print(repr(e))
reraising()
try:
    try:
        raise ValueError
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
try:
    pass
except* ValueError:
    print('never')
else:
    print('no exception')
eg = ExceptionGroup('m', [ValueError(1), KeyError(2)])
print(eg.split(ValueError), eg.subgroup(KeyError), str(eg))
