"""Single expressions that are longer than a JVM method may be."""


def run(name, text, **scope):
    exec(compile(text, f"<{name}>", "exec"), scope)
    return scope


def join(separator, item, count):
    return separator.join(item.replace("@", str(i)) for i in range(count))


def finish(iterator):
    next(iterator)
    sent = 0
    try:
        while True:
            iterator.send(sent)
            sent += 1
    except StopIteration as stop:
        return sent, stop.value


log = []


def note(i):
    log.append(i)
    return i


print(run("comparisons", f"r = {join(' < ', 'note(@)', 2000)} > note(5) < note(9)\n", note=note)["r"], len(log), log[-2:])
f = run("comparison", f"def f(x):\n    if {join(' <= ', 'x(@)', 2000)}:\n        return 'yes'\n    return 'no'\n")["f"]
print(f(lambda i: i), f(lambda i: -i))
print(finish(run("sent", f"def f():\n    r = {join(' <= ', '(yield @)', 400)}\n    return r\n")["f"]()))


class Asked:
    def __init__(self, i):
        self.i = i

    def __bool__(self):
        log.append(self.i)
        return self.i != 2500


log.clear()
scope = run("and", f"def f(b):\n    return {join(' and ', 'b(@)', 3000)}\ndef g(b):\n    if {join(' or ', 'not b(@)', 3000)}:\n        return 1\n")
print(scope["f"](Asked).i, len(log), scope["g"](Asked), len(log))
f = run("mixed", f"def f(x):\n    return {join(' or ', 'x == @ and x + @', 2500)}\n")["f"]
print(f(2499), f(1), f(2500))
f = run("while", f"def f(x):\n    while {join(' and ', 'x != @', 2000)}:\n        x -= 1\n    return x\n")["f"]
print(f(2005))
f = run("assert", f"def f(x):\n    assert {join(' and ', 'x != @', 2000)}, {join(' + ', 'str(x + @)', 1000)}\n")["f"]
try:
    print(f(2001))
    f(5)
except AssertionError as e:
    print(len(str(e)))

f = run("f-string", f"def f(x):\n    return f'{join('-', '{x + @!r:>5}', 2500)}'\n")["f"]
print(f(3) == "-".join(f"{3 + i:>5}" for i in range(2500)))
template = run("t-string", f"def f(x):\n    return t'{join('-', '{x + @!r:>5}', 1500)}'\n")["f"](3)
print(len(template.interpolations), len(template.strings), template.interpolations[1499])
for left, right in ("[]", "()", "{}"):
    scope = run("display", f"def f(x):\n    return {left}{join(', ', 'x + @', 10000)}{right}\ny = 5\nm = {left}{join(', ', 'y + @', 10000)}{right}\n")
    print(type(scope["m"]), len(scope["m"]), scope["f"](5) == scope["m"], sum(scope["m"]))
m = run("dict", f"def f(x):\n    return {{{join(', ', '@: x + @', 10000)}}}\n")["f"](5)
print(len(m), m[9999])
print(len(run("strings", f"def f(x):\n    return [{join(', ', 'x + chr(@)', 5000)}]\n")["f"]("s")))
print(len(run("lambdas", f"r = {{{join(', ', '@: lambda x: x + @', 1500)}}}\n")["r"]))


def arguments(*a, **k):
    return len(a), len(k), a[1999], k["k1999"]


class Object:
    method = staticmethod(arguments)


text = f"def f(g, o, x):\n    yield g({join(', ', 'x + @', 2000)}, {join(', ', 'k@=x + @', 2000)})\n"
text += f"    yield o.method({join(', ', 'x + @', 2000)}, {join(', ', 'k@=x + @', 2000)})\n"
text += f"    yield g({join(', ', '*[x + @], k@=x', 2000)}, **{{'more': 1}})\n    g({join(', ', 'k@=x', 2000)}, **{{'k5': 1}})\n"
it = run("calls", text)["f"](arguments, Object, 3)
print(next(it), next(it), next(it))
try:
    next(it)
except TypeError as e:
    print(str(e).split()[1:])

f = run("lambda", f"f = lambda x: {join(' + ', '(x if x > @ else @)', 1200)}\n")["f"]
print(f(3))
f = run("names", f"{join('; ', 'n@ = @', 4500)}\nf = lambda x: [{join(', ', 'n@', 4500)}]\n")["f"]
print(sum(f(1)))
print(finish(run("suspending", f"f = lambda x: [{join(', ', '(yield x + @)', 400)}]\n")["f"](3))[0])

condition = join(" and ", "x != @ * 2 + 1", 1200)
text = f"r = [x for x in range(10) if {condition}]\ndef f():\n    return [x for x in range(100) {join(' ', 'if x != @ * 2 + 1', 800)}]\n"
text += f"class C:\n    z = {{x: 1 for x in range(9) if {condition}}}\ng = list(x for x in range(10) if {condition})\n"
scope = run("conditions", text)
print(scope["r"], len(scope["f"]()), scope["C"].z, scope["g"])
element = f"[{join(', ', 'x + @ * y', 1200)}]"
scope = run("elements", f"y = 2\nr = [{element} for x in range(5)]\ndef f(y):\n    return [{element} for x in range(5)], sum(map(sum, ({element} for x in range(5))))\n")
print(sum(scope["r"][3]), sum(scope["f"](2)[0][3]), scope["f"](2)[1])
text = f"def f(x):\n    z = [[{join(', ', '(y@ := x + @ + q)', 1200)}] for q in range(3)]\n    return y1199, len(z), [{join(', ', '(lambda: x + @)', 800)}][799]()\n"
print(run("named", text)["f"](1))


class Keys:
    def __getitem__(self, key):
        return len(key)

    def __setitem__(self, key, value):
        self.set = len(key), value


keys = Keys()
text = f"def f(s, x):\n    s[{join(', ', 'x + @', 2000)}] = 1\n    return s[{join(', ', 'x + @:@', 1500)}]\n"
print(run("keys", text)["f"](keys, 1), keys.set)
print(run("sum", f"def f(x):\n    return {join(' + ', 'x * @', 2000)}\n")["f"](2))
