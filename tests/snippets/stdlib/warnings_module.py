# warnings: filters, categories, errors, catch_warnings.
import warnings


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def caught(f, action='always', **k):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter(action, **k)
        f()
    return [(x.category.__name__, str(x.message), x.lineno > 0) for x in w]


def loud():
    warnings.warn('one')
    warnings.warn('two', DeprecationWarning)
    warnings.warn(UserWarning('three', 3))


def repeated():
    for _ in range(3):
        warnings.warn('again')


@warnings.deprecated('old')
def old():
    return 1


t(lambda: (caught(loud), caught(repeated), caught(repeated, 'default'), caught(repeated, 'ignore'), caught(repeated, 'once'), caught(loud, category=DeprecationWarning), caught(old)))
t(lambda: caught(loud, 'error'))
t(lambda: caught(loud, 'nope'))
t(lambda: warnings.warn('x', int))
t(lambda: warnings.warn('x', 'y'))
t(lambda: warnings.filterwarnings('error', message=5))
t(lambda: warnings.simplefilter('always', lineno=-1))
t(lambda: warnings.filterwarnings('ignore', category=int))
t(lambda: (old.__deprecated__, warnings.formatwarning('m', UserWarning, 'f.py', 3, 'line'), issubclass(ResourceWarning, Warning)))
t(lambda: ((lambda w: (warnings.filters is not None, len(w)))([]), warnings.catch_warnings(record=True).__repr__()))
t(lambda: (caught(lambda: warnings.warn_explicit('m', UserWarning, 'f', 1)), caught(lambda: eval('1 is 1')), caught(lambda: eval('"\\q"')), caught(lambda: eval('() is ()'))))
