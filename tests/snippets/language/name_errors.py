# Names that are not there: messages for locals, globals, closures, attributes.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def unbound():
    print(local_name)
    local_name = 1


def deleted():
    x = 1
    del x
    return x


def free():
    def inner():
        return later
    r = inner()
    later = 1
    return r


def loop():
    for i in []:
        pass
    return i


def aug():
    count += 1


def dele():
    del missing_local


def global_del():
    global not_there_at_all
    del not_there_at_all


class K:
    attribute = 1
    other = attribute + 1


def comp():
    return [undefined_in_comp for _ in [1]]


t(lambda: unbound())
t(lambda: deleted())
t(lambda: free())
t(lambda: loop())
t(lambda: aug())
t(lambda: dele())
t(lambda: global_del())
t(lambda: comp())
t(lambda: exec('class K:\n a = 1\n b = [a for _ in range(2)]'))
t(lambda: undefined_global)
t(lambda: K().atribute)
t(lambda: K.nope)
t(lambda: [].appendd)
t(lambda: (5).x)
t(lambda: import_me.x)
t(lambda: exec('del q'))
t(lambda: exec('import nothing_here'))
t(lambda: exec('from nothing_here import x'))
t(lambda: exec('import os.nothing'))
t(lambda: exec('from . import x'))
t(lambda: exec('from .x import y', {'__name__': 'pkg.mod', '__package__': ''}))
t(lambda: exec('nonlocal x'))
t(lambda: exec('def f():\n nonlocal x'))
t(lambda: exec('def f():\n x = 1\n global x'))
t(lambda: exec('def f(x):\n global x'))
t(lambda: exec('return 1'))
t(lambda: exec('yield 1'))
t(lambda: exec('await x'))
t(lambda: exec('break'))
t(lambda: exec('x = 1\ndef f():\n  print(x)\n  x = 2\nf()'))
