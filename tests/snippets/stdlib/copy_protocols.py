"""copy, deepcopy, __reduce_ex__, __getstate__, __setstate__, __getnewargs__, __replace__ over classes of all shapes."""
import copy
import copyreg
import pickle


class Plain:
    def __init__(self, a):
        self.a = a

    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)


class Slots:
    __slots__ = ("a", "b")


class Mixed(Slots):
    pass


class State:
    def __init__(self):
        self.x = 1

    def __getstate__(self):
        return {"y": 2}

    def __setstate__(self, state):
        self.z = state


class FalseState:
    def __getstate__(self):
        return None

    def __setstate__(self, state):
        print("never called")


class NewArgs(tuple):
    def __new__(cls, a, b=5):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return (self[0], self[1])


class NewArgsEx:
    def __new__(cls, *, key):
        self = super().__new__(cls)
        self.key = key
        return self

    def __getnewargs_ex__(self):
        return (), {"key": self.key}


class Dict(dict):
    pass


class List(list):
    pass


p = Plain([1])
print(copy.copy(p) == p, copy.copy(p).a is p.a, copy.deepcopy(p).a is p.a, copy.deepcopy(p) == p)
s = Slots()
s.a = [1]
t = copy.copy(s)
print(t.a is s.a, hasattr(t, "b"), s.__getstate__(), Slots().__getstate__(), p.__getstate__(), object().__getstate__())
m = Mixed()
m.b, m.c = 1, 2
print(m.__getstate__(), vars(copy.deepcopy(m)), copy.deepcopy(m).b, m.__reduce_ex__(2)[2])
print(vars(copy.copy(State())), vars(copy.copy(FalseState())), copy.copy(NewArgs(1)), copy.deepcopy(NewArgs([1], 2)), copy.copy(NewArgsEx(key=3)).key)
d = Dict(a=1)
d.extra = [1]
e = copy.copy(d)
print(e, e.extra is d.extra, type(e).__name__, copy.deepcopy(d).extra is d.extra, [list(x) if hasattr(x, "__next__") else x for x in List([1, 2]).__reduce_ex__(2)[1:]])
for protocol in range(6):
    again = [pickle.loads(pickle.dumps(x, protocol)) for x in (p, d, NewArgs(1, 2), State(), List([1]))]
    print(protocol, again[0] == p, again[1].extra, again[2], vars(again[3]), again[4])
for protocol in range(2, 6):
    print(pickle.loads(pickle.dumps(s, protocol)).a, pickle.loads(pickle.dumps(NewArgsEx(key=1), protocol)).key)
for action in (lambda: pickle.dumps(s, 0), lambda: copy.copy(x for x in ()), lambda: pickle.dumps(lambda: 0), lambda: copy.deepcopy(open), lambda: object.__reduce_ex__(5), lambda: object.__reduce_ex__(s, "x"), lambda: copy.replace(5), lambda: copy.copy(type)):
    try:
        print(type(action()).__name__)
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
a = [1]
a.append(a)
b = copy.deepcopy(a)
print(b[1] is b, b is not a, copy.deepcopy({"k": a, "l": a})["k"] is not a)
shared = [0]
both = copy.deepcopy([shared, shared, (shared,), {1: shared}])
print(both[0] is both[1], both[2][0] is both[0], both[3][1] is both[0])
memo = {}
copy.deepcopy(shared, memo)
print(len(memo), copy.deepcopy((1, "a", None)) is not None, (t := (1, 2)) is copy.deepcopy(t), copy.deepcopy(([],)) is not None)


class Custom:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return f"deep {type(memo).__name__}"


print(copy.copy(Custom()), copy.deepcopy(Custom()), copy.deepcopy([Custom()]))


class Reduced:
    def __reduce__(self):
        return (dict, ((("a", 1),),), None, None, iter([("b", 2)]))


class AsName:
    def __reduce__(self):
        return "NAME"


NAME = AsName()
print(copy.copy(Reduced()), pickle.loads(pickle.dumps(Reduced())), copy.copy(NAME) is NAME, pickle.loads(pickle.dumps(NAME)) is NAME)
for bad in ((), (int,), (5, ()), (int, 5), (int, (), 1, 2, 3, 4, 5), 5, None):

    class Bad:
        def __reduce_ex__(self, protocol):
            return bad

    for function in (copy.copy, pickle.dumps):
        try:
            print(bad, type(function(Bad())).__name__)
        except Exception as error:
            print(bad, type(error).__name__, str(error).split(" at 0x")[0][:60])


class Registered:
    def __init__(self, n):
        self.n = n


copyreg.pickle(Registered, lambda x: (Registered, (x.n + 1,)))
print(copy.copy(Registered(1)).n, pickle.loads(pickle.dumps(Registered(5))).n, copyreg.dispatch_table[Registered] is not None)
