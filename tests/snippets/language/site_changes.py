"""Whatever an attribute or call site has seen before, it gives what the program says now: every change in every order."""

import itertools
import types


class Descriptor:
    def __get__(self, instance, owner):
        return "data descriptor" if instance is not None else "descriptor of class"

    def __set__(self, instance, value):
        instance.__dict__["stored by descriptor"] = value


class NonData:
    def __get__(self, instance, owner):
        return ("non-data", instance is None)


class Plain:
    pass


class Callable:
    def __call__(self, *args):
        return ("called", len(args))


def fresh():
    class Base:
        def m(self, a=1):
            return ("Base.m", a)

        x = "Base.x"

        def __repr__(self):
            return "an instance"

    class Sub(Base):
        pass

    class Other:
        def m(self, a=10):
            return ("Other.m", a)

        x = "Other.x"

        def __repr__(self):
            return "an instance of other"

    return Base, Sub, Other, Sub()


def replaced(self, a=2):
    return ("replaced", a)


def code_of(self, a=3):
    return ("code replaced", a)


def set_x(namespace):
    namespace[3].x = "own x"


def hide_method(namespace):
    namespace[3].m = lambda a=5: ("own m", a)


def delete_own(namespace):
    for name in ("x", "m"):
        try:
            delattr(namespace[3], name)
        except AttributeError as error:
            return type(error).__name__


def class_attribute(namespace):
    namespace[0].x = "Base.x again"


def class_attribute_below(namespace):
    namespace[1].x = "Sub.x"


def data_descriptor(namespace):
    namespace[0].x = Descriptor()


def non_data_descriptor(namespace):
    namespace[1].x = NonData()


def become_property(namespace):
    namespace[1].x = property(lambda self: "property x", lambda self, value: None)


def method_replaced(namespace):
    namespace[0].m = replaced


def method_below(namespace):
    namespace[1].m = lambda self, a=7: ("Sub.m", a)


def method_static(namespace):
    namespace[1].m = staticmethod(lambda a=8: ("static m", a))


def method_class(namespace):
    namespace[1].m = classmethod(lambda cls, a=9: (cls.__name__, a))


def method_object(namespace):
    namespace[1].m = Callable()


def method_gone(namespace):
    for cls in namespace[:2]:
        if "m" in cls.__dict__:
            del cls.m


def other_class(namespace):
    namespace[3].__class__ = namespace[2]


def sub_class(namespace):
    namespace[3].__class__ = namespace[1]


def bases(namespace):
    namespace[1].__bases__ = (namespace[2],)


def own_dict(namespace):
    namespace[3].__dict__ = {"x": "from new dict"}


def dict_view(namespace):
    namespace[3].__dict__["x"] = "through dict"


def getattribute(namespace):
    namespace[1].__getattribute__ = lambda self, name: ("getattribute", name) if name == "x" else object.__getattribute__(self, name)


def getattribute_gone(namespace):
    if "__getattribute__" in namespace[1].__dict__:
        del namespace[1].__getattribute__


def getattr_hook(namespace):
    namespace[1].__getattr__ = lambda self, name: lambda *args: ("getattr", name, args)


def setattr_hook(namespace):
    namespace[1].__setattr__ = lambda self, name, value: object.__setattr__(self, name, ("setattr", value))


def new_code(namespace):
    method = namespace[0].__dict__.get("m")
    if isinstance(method, types.FunctionType):
        method.__code__ = code_of.__code__


def new_defaults(namespace):
    method = namespace[0].__dict__.get("m")
    if isinstance(method, types.FunctionType):
        method.__defaults__ = ("new default",)


def no_defaults(namespace):
    method = namespace[0].__dict__.get("m")
    if isinstance(method, types.FunctionType):
        method.__defaults__ = None


CHANGES = [
    set_x, hide_method, delete_own, class_attribute, class_attribute_below, data_descriptor, non_data_descriptor,
    become_property, method_replaced, method_below, method_static, method_class, method_object, method_gone,
    other_class, sub_class, bases, own_dict, dict_view, getattribute, getattribute_gone, getattr_hook, setattr_hook,
    new_code, new_defaults, no_defaults,
]


def attempt(action):
    try:
        return action()
    except (AttributeError, TypeError) as error:
        return type(error).__name__


def read(obj):
    return obj.x


def read_class(cls):
    return cls.x


def call(obj):
    return obj.m()


def call_with(obj):
    return obj.m(4)


def call_class(cls, obj):
    return cls.m(obj)


def store(obj, value):
    obj.y = value
    return obj.y


def replace_x(obj):
    obj.x = "stored x"
    return obj.x


def look(namespace):
    base, sub, _, obj = namespace
    seen = [attempt(lambda: read(obj)), attempt(lambda: read_class(sub)), attempt(lambda: call(obj))]
    seen += [attempt(lambda: call_with(obj)), attempt(lambda: call_class(sub, obj)), attempt(lambda: store(obj, 1))]
    seen = [type(s).__name__ if isinstance(s, (Callable, property, NonData)) else s for s in seen]
    return seen


def warm():
    namespace = fresh()
    for _ in range(300):
        look(namespace)


warm()
for first, second in itertools.permutations(CHANGES, 2):
    namespace = fresh()
    seen = [look(namespace), look(namespace)]
    for change in (first, second):
        attempt(lambda: change(namespace))
        seen += [look(namespace), look(namespace)]
    seen.append(attempt(lambda: replace_x(namespace[3])))
    seen.append(look(namespace))
    before = None
    print(first.__name__, second.__name__)
    for s in seen:
        if s != before:
            print("  ", s)
        before = s


# Functions by name: the global, its code, its defaults and builtins change between calls at one site.
def target(a, b=2, *, c=3):
    return ("target", a, b, c)


def other(a, b=5, *, c=6):
    return ("other", a, b, c)


def by_name():
    return target(1), target(1, 9), attempt(lambda: target(1, c=4)), attempt(lambda: target(1, 2, 3)), len("abc")


def restore():
    global target

    def target(a, b=2, *, c=3):
        return ("target", a, b, c)


def change_global():
    global target
    target = other


def change_code():
    target.__code__ = other.__code__


def change_defaults():
    target.__defaults__ = (1, 7)


def drop_defaults():
    target.__defaults__ = None


def change_keyword_defaults():
    target.__kwdefaults__ = {"c": "new"}


def class_for_function():
    global target
    target = type("Made", (), {"__init__": lambda self, *a, **k: None, "__repr__": lambda self: "made"})


def shadow_builtin():
    globals()["len"] = lambda text: "my len"


def unshadow_builtin():
    globals().pop("len", None)


GLOBAL_CHANGES = [
    restore, change_global, change_code, change_defaults, drop_defaults, change_keyword_defaults, class_for_function,
    shadow_builtin, unshadow_builtin,
]
for _ in range(300):
    by_name()
for order in itertools.permutations(GLOBAL_CHANGES, 3):
    restore()
    unshadow_builtin()
    other.__defaults__, other.__kwdefaults__ = (5,), {"c": 6}
    for change in order:
        attempt(change)
        print(change.__name__, attempt(by_name), attempt(by_name))


# A function that changes itself while its arguments are evaluated.
def swapped(value):
    return ("before", value)


def after(value):
    return ("after", value)


def swap():
    swapped.__code__ = after.__code__
    return 1


for _ in range(300):
    swapped(0)
print(swapped(swap()), swapped(2))


# Modules: attributes come, change and go.
module = types.ModuleType("sample")
module.value = 1


def module_value():
    return module.value


def results():
    yield module_value()
    yield module_value()
    module.value = 2
    yield module_value()
    del module.value
    yield attempt(module_value)
    module.__getattr__ = lambda name: "from module getattr"
    yield module_value()
    module.value = 3
    yield module_value()
    module.__class__ = type("Special", (types.ModuleType,), {"value": property(lambda self: "property of module")})
    yield module_value()


print(list(results()))
