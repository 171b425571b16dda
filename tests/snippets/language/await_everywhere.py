"""Suspensions in every place of every form of expression, in coroutines and generators."""

import asyncio


async def value(v):
    await asyncio.sleep(0)
    return v


class Context:
    def __init__(self, v):
        self.v = v

    def __enter__(self):
        return self.v

    def __exit__(self, *args):
        return False


EXPRESSIONS = """
X or 3
X and 3
1 and X or 2
X and X or X
X or X and X
(X or X) and (X or X)
not X
X < 5
X < X
X < X < X
1 < X < X > 0
X < 2 < X
X in [X]
X is X
X + X * X
-X
[X, X]
(X, *[X], X)
{X, X}
{X: X, **{'a': X}}
[X for i in range(2)]
[i for i in [X, X] if X]
{i: X for i in [X]}
(lambda: 3)() + X
dict(a=X, **{'b': X})
max(X, *[X, X])
print(X, X, sep=str(X))
f'{X} {X!r:>{X}}'
t'{X} {X}'.values
[1, 2, 3][X:X + 1]
[1, 2, 3][X]
'abc'.replace('a', str(X))
X if X else X
(y := X) + y
'%s' % X
X if X < X else [X]
[X][0] or [X, X][X]
(X, X)[0] if not X else (X or None)
str(X).upper().join([str(X)])
"""

STATEMENTS = """
a = b = X
a, b = X, X
a = [0, 1, 2]; a[X] += X
a = X; a += X
assert X, X
for i in [X, X]: y = X
for i in range(X + 1): y = X
for i in range(X, X + 2): y = i + X
for i in range(X, 3, X): y = X if i else 0
for i, j in zip([X], [X]): y = i
else: y = X
a = 1; a = a * 3 + X
a = 2; b = a < X < a
a = 2.5; b = a * X + a
with Context(X) as a, Context(X) as b: y = a + b + X
while X > 5: pass
if X and X: y = X
elif X: y = 2
try: y = X / 0
except (ZeroDivisionError, X and OSError): y = X
finally: z = X
match X:
    case 1 if X > 0: y = X
    case _: y = 0
def inner(p=X, *, q=X): return p + q
class C(Context): z = 1
del [X, [0, 1]][1][X]
return X or X
return X < X <= X
"""


def indented(text):
    return "\n".join("    " + line for line in text.splitlines())


def grouped(text):
    """Statements of several lines are one."""
    group = []
    for line in text.strip().splitlines():
        if group and not line.startswith((" ", "elif", "else", "except", "finally")):
            yield "\n".join(group)
            group = []
        group.append(line)
    yield "\n".join(group)


def run_generator(make):
    found = []
    generator = make()
    sent = None
    try:
        for _ in range(60):
            found.append(generator.send(sent))
            sent = 1
    except StopIteration as e:
        return len(found), e.value
    except Exception as e:
        return len(found), repr(e)


def run_coroutine(make):
    try:
        return asyncio.run(make())
    except Exception as e:
        return repr(e)


def both(body):
    for start, suspension, run in (
        ("async def f():", "(await value(1))", run_coroutine),
        ("def f():", "(yield 1)", run_generator),
    ):
        scope = {"value": value, "Context": Context}
        source = f"{start}\n{indented(body.replace('X', suspension))}\n    return None"
        try:
            exec(source, scope)
        except SyntaxError as e:
            print(body, "->", e.msg)
            continue
        print(body, "->", run(scope["f"]))


for expression in EXPRESSIONS.strip().splitlines():
    both(f"return {expression}")
for statement in grouped(STATEMENTS):
    both(statement)
