# The singletons None, Ellipsis and NotImplemented.
import copy
import pickle
import warnings


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


warnings.simplefilter('error')


t(lambda: (None, ..., NotImplemented))
t(lambda: (type(None)(), type(...)(), type(NotImplemented)()))
t(lambda: type(None)(1))
t(lambda: type(...)(x=1))
t(lambda: (bool(None), bool(...)))
t(lambda: bool(NotImplemented))
t(lambda: None < None)
t(lambda: None + 1)
t(lambda: None())
t(lambda: None.x)
t(lambda: None[0])
t(lambda: len(None))
t(lambda: iter(None))
t(lambda: (hash(None) == hash(None), None == None, None is not ...))
t(lambda: [copy.copy(x) is x for x in (None, ..., NotImplemented)])
t(lambda: [copy.deepcopy(x) is x for x in (None, ..., NotImplemented)])
t(lambda: [pickle.loads(pickle.dumps(x, p)) is x for x in (None, ..., NotImplemented) for p in range(6)])
t(lambda: setattr(None, 'x', 1))
t(lambda: isinstance(None.__doc__, str))
t(lambda: type('N', (type(None),), {}))
t(lambda: (object().__eq__(1), (1).__eq__('a'), 'a'.__lt__(1)))
t(lambda: (isinstance(None, type(None)), isinstance(..., type(...))))
t(lambda: (f'{None} {...} {NotImplemented}', '%s' % None))
t(lambda: {None: 1, ...: 2}[None])
