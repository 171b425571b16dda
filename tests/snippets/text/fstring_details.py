# f-strings: specs, nesting, debug form, quotes.
import datetime


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


x = 5
name = 'n'
d = {'a': 1}


class F:
    def __format__(self, spec):
        return f'[{spec}]'


f = F()


t(lambda: (f'{x}{x!r}{x:3}{x!s:>3}', f'{x=}', f'{x = }', f'{x=!r:>4}', f'{x=:>4}', f'{ x + 1 = }', f'{name=}', f'{name=!s}'))
t(lambda: (f'{x:{x}}', f'{x:{"0"}{3}}', f'{3.14159:{x}.{2}f}', f'{f:{x}-{name}}', f'{f:{{}}}' if False else '', f'{f:}', f'{f}'))
t(lambda: (f'{{}}', f'{{{x}}}', f'{x}}}', f'{"{"}', f'{d["a"]}', f'{d['a']}', f'{'nested ' + f'{x}'}', f"{'\n'.join(['a', 'b'])}"))
t(lambda: (f'{x:%}', f'{x:,}', f'{x:_b}', f'{x!r:^{5}}', f'{"é"!a}', f'{x:x<3}'))
t(lambda: (f'{lambda_}' if False else f'{(lambda y: y * 2)(x)}', f'{[i for i in range(3)]}', f'{x if x else 0}', f'{(x := 3)}' if False else ''))
t(lambda: (f'{datetime.date(2024, 1, 2):%Y/%m/%d}', f'{datetime.date(2024, 1, 2)!s:>12}'))
t(lambda: f'{x:d}{x:e}')
t(lambda: f'{name:d}')
t(lambda: f'{None:5}')
t(lambda: f'{x!r:d}')
t(lambda: f'{1/0}')
t(lambda: (rf'\n{x}', f'\x41{x}\u0042', 'a' f'{x}' 'b' rf'\{x}'))
t(lambda: f'{x:{"a" * 3}}')
t(lambda: eval("f'{}'"))
t(lambda: eval("f'{x!}'"))
t(lambda: eval("f'{x!z}'"))
t(lambda: eval("f'{x'"))
t(lambda: eval("f'}'"))
t(lambda: eval("f'{x:{y:{z}}}'", {'x': 1, 'y': 2, 'z': 3}))
t(lambda: eval("f'{a b}'"))
t(lambda: (eval("f'{*a}'", {'a': [1]}), eval("f'{*a, 2}'", {'a': [1]})))
t(lambda: eval("f'{yield}'"))
t(lambda: eval("f'{# comment}'"))
