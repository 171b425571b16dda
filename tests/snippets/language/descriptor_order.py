# Attribute look-up: data descriptors, instance, class, __getattr__.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class Data:
    def __get__(self, obj, owner):
        return 'data', obj is not None, owner.__name__

    def __set__(self, obj, value):
        obj.__dict__['set'] = value

    def __delete__(self, obj):
        obj.__dict__['deleted'] = True


class NonData:
    def __get__(self, obj, owner):
        return 'nondata'


class Named:
    def __set_name__(self, owner, name):
        self.where = owner.__name__, name


class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__['via set'] = value


class C:
    d = Data()
    n = NonData()
    named = Named()
    s = SetOnly()
    plain = 1

    def __getattr__(self, name):
        return 'getattr ' + name


class D(C):
    def __getattribute__(self, name):
        if name == 'secret':
            raise AttributeError('no secret')
        return super().__getattribute__(name)


c = C()
c.__dict__.update(d=1, n=2, plain=3, s=4)
d = D()


t(lambda: (c.d, c.n, c.plain, c.s, c.other, C.d, C.n, C.named.where, type(C.s).__name__))
c.d = 5
del c.d
c.s = 9
t(lambda: sorted((k, v) for k, v in c.__dict__.items()))
t(lambda: del_s() if False else c.__delattr__('s'))
t(lambda: delattr(c, 's'))
t(lambda: (d.secret, d.x, hasattr(d, 'anything'), getattr(d, 'q', 0)))
t(lambda: object.__getattribute__(d, 'missing'))
t(lambda: getattr(c, 5))
t(lambda: setattr(C(), 5, 1))
t(lambda: C.missing)
t(lambda: type.__getattribute__(C, 'd'))
t(lambda: vars(C()))
class Bad:
    x = Named.__set_name__
t(lambda: type('X', (), {'a': type('E', (), {'__set_name__': lambda s, o, n: 1 / 0})()}))
