"""f-strings with nesting, quotes, conversions and debug output; t-strings and their parts."""
import string.templatelib as templates

x, width, text = 3.14159, 10, "quote'd"
d = {"k": "v", 'q"': 1}
print(f"{x:.2f}|{x:{width}.{2}f}|{x!r:>{width}}|{text!r}|{text!s}|{text!a}|{d['k']}|{d["k"]}|{f'{f"{x:.1f}"}'}|{'nested' f'{1}'}")
print(f"{x=}", f"{x = }", f"{x=:.2f}", f"{x=!s}", f"{ x + 1 = :.1f}", f"{text=}", f"{d['k']=}", f"{(lambda a: a * 2)(4)=}", f"{[i for i in range(3)]=}")
print(f"{{}} {{{x:.0f}}} {{x}}", f"{'a' if x else 'b'}", f"{x!r:^{width}}|", f"{'😀':>3}|", f"{x:%}", f"{d!r:.5}", f"{x:{'>'}{width}}", f"{1_000:,}", f"{True:d}", f"{None}", f"{...}", f"{b'x'}")
print(rf"\{x:.0f}\n", f"\N{GREEK SMALL LETTER ALPHA}{1}", f"{'\n'}".encode(), f'{"\\"}', f"""{
    x
    :.1f}""".strip())
print(f"{lambda_ if (lambda_ := 5) else 0} {lambda_} {(y := 7)} {y}", f"{'a' 'b'}", f"{*[1, 2], 3}", f"{x,}", f"{ {1: 2}[1] }", f"{ {1, 2} == {2, 1} }", f"{yes!r}" if (yes := "y") else "")
for source in ("f'{}'", "f'{ }'", "f'{x'", "f'x}'", "f'{x!}'", "f'{x!z}'", "f'{x!r!s}'", "f'{a b}'", "f'{x:{y:{z}}}'", "f'{lambda x: 1}'", "f'{*}'", "f'{=}'", "f'{!r}'", "f'{x!r :>5}'", "f'{x! r}'", "f'{#}'", "f'{x;y}'", "f'{\\'a\\'}'", "t'{}'", "t'{x' ", "f'{x:{}}'", "fb'{x}'", "f'' b''", "f'{yield}'", "f'{x:{'"):
    try:
        print(source, repr(eval(source, {"x": 1, "y": 2, "z": 3})))
    except SyntaxError as error:
        print(source, error.msg)
    except Exception as error:
        print(source, type(error).__name__, error)


class Spec:
    def __format__(self, spec):
        return f"[{spec}]"

    def __repr__(self):
        return "Spec()"


s = Spec()
print(f"{s}", f"{s:x{width}y}", f"{s!r}", f"{s!r:>8}", f"{s:%H:%M}", f"{s:a{'b'}c}", f"{s:!r}", f"{s: }", f"{s:{s:in}}")
order = []


def note(v):
    order.append(v)
    return v


f"{note(1):{note(2)}} {note(3)!r:>{note(4)}}"
print(order)
t = t"a{x:.2f}b{text!r}{width}c{x = }"
print(type(t).__name__, t.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations], t.values)
print(list(t)[:3] == [t.strings[0], t.interpolations[0], t.strings[1]], len(list(t)), (t"x" + t"y{1}").strings, t"".strings, t"{1}{2}".strings)
for action in (lambda: t + "s", lambda: "s" + t, lambda: templates.Template(5), lambda: templates.Interpolation(), lambda: hash(t) and 1, lambda: t == t"a", lambda: templates.Template("a", "b", templates.Interpolation(1, "e"), "c").strings, lambda: templates.Template(templates.Interpolation(1)).strings, lambda: templates.Interpolation(1, "x", "z"), lambda: templates.convert(5, "r"), lambda: templates.convert("é", "a"), lambda: templates.convert(5, None), lambda: str(t"") == ""):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
match t"{5}":
    case templates.Template(strings=(a, b), interpolations=(templates.Interpolation(value, expression),)):
        print(a, b, value, expression)
print(repr(t"a{1!r:>3}"), repr(templates.Interpolation(1, "one", "s", "fmt")), rt"\n{x}".strings, t'{f"{x}"}'.values)


def render(template):
    return "".join(p if isinstance(p, str) else format(templates.convert(p.value, p.conversion), p.format_spec) for p in template)


print(render(t"{x:.3f} {text!r:>12} {width:04}"), render(t"{t'{x}'.strings}"))
