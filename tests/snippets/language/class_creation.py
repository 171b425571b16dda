# The order of events when a class is made, and its errors.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


log = []


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        log.append(('prepare', name, kw))
        return {'injected': 1}

    def __new__(mcls, name, bases, ns, **kw):
        log.append(('new', name, sorted(k for k in ns if not k.startswith('__'))))
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        log.append(('init', name, kw))

    def __call__(cls, *args):
        log.append(('call', args))
        return super().__call__(*args)


class Base(metaclass=Meta, flag=1):
    def __init_subclass__(cls, **kw):
        log.append(('init_subclass', cls.__name__, kw))

    def __class_getitem__(cls, item):
        return cls.__name__, item


class Sub(Base, x=2):
    pass


Sub()


class Entries:
    def __mro_entries__(self, bases):
        return (Base,)


class Viaentries(Entries()):
    pass


t(lambda: log)
t(lambda: (Sub[int, 'a'], Viaentries.__bases__, Viaentries.__orig_bases__[0].__class__.__name__))
t(lambda: type('X', (), {}, a=1))
t(lambda: type('X', (Sub,), {}, q=1).__name__)
t(lambda: type('X', (int, Sub), {}))
class M2(type): pass
t(lambda: type.__call__(M2, 'X', (Base,), {}))
t(lambda: type('X', (object, int), {}) if False else type('X', (Base, object), {}).__mro__[1:])
t(lambda: type('X', (Base, Sub), {}))
t(lambda: type('X', (5,), {}))
t(lambda: type('X', (Entries(),), {}))
t(lambda: type('X', (type(None),), {}))
t(lambda: type('X', (), {'__init_subclass__': 5}).__init_subclass__)
t(lambda: (Base.__subclasses__(), Meta.__subclasses__()))
t(lambda: (Sub.__mro__, Sub.mro(), Sub.__base__, Sub.__name__, Sub.__qualname__))
t(lambda: exec('class Z(a=1): pass'))
t(lambda: exec('class Z(metaclass=5): pass'))
t(lambda: exec('class Z(metaclass=lambda *a, **k: (a, k)): x = 1'))
t(lambda: exec('class Z(int, str): pass'))
t(lambda: exec('class Z(*[int], **{"metaclass": type}): pass'))
t(lambda: exec('class Z(int, int): pass'))
t(lambda: exec('class Z:\n    __slots__ = 5'))
