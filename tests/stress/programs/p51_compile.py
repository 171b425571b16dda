"""Compiling in many threads at once, from the first moment of a process: code and errors are everywhere the same."""
import subprocess
import sys

from stress import THREADS, passed, rounds

PROGRAM = r"""
import ast, sys, threading

GOOD = '''
import sys
from os import path as p
class C[T](list):
    x: int = 1
    def f(self, a, *b, c=2, **d) -> "T":
        try:
            with open("x") as f, self as g:
                yield from (a for a in b if a)
        except* OSError as e:
            raise ValueError(f"{e!r:>{10}}") from e
        finally:
            del c
        return [*b, {**d}]
async def g(x):
    async with x as y:
        async for z in y:
            await z
    match x:
        case {"k": [1, *r], **o} | C(x=r, y=o): return lambda: (x, r)
        case str() | None: pass
    global G; G = x[1:2, ...] if x else -x ** 2
    while x < 1 <= 2 and not x or x in y: x += 1; continue
    return {k: v async for k, v in y}
def h(n):
    def inner(): nonlocal n; n @= 1; assert n, "no"; return t"{n}"
    return inner
value = [h(i % 3) for i in range(5)][0].__name__ + "WHICH"
'''
BAD = ["x = (1", "def f(:", "if x\n  y", "a = 1 +", "f(a for a in b, c)", "x = 'a", "class: pass", "{1: 2, 3}", "del f()", "1 = x"]
wait, results = threading.Barrier(COUNT), [None] * COUNT

def work(i):
    wait.wait()
    mine = []
    for n in range(6):
        code = compile(GOOD.replace("WHICH", f"{n}"), "<good>", "exec")
        names = {"__name__": "m"}
        exec(code, names)
        mine.append((names["value"], names["C"].f.__name__, code.co_names))
        mine.append(ast.unparse(ast.parse(GOOD)))
        for source in BAD:
            try:
                compile(source, "<bad>", "exec")
            except SyntaxError as e:
                mine.append((e.msg, e.lineno, e.offset))
        mine.append(eval(f"({n}, [x for x in range({n})], lambda: 1)[1]"))
    results[i] = mine

threads = [threading.Thread(target=work, args=(i,)) for i in range(COUNT)]
for t in threads: t.start()
for t in threads: t.join()
print(results[0] is not None and all(mine == results[0] for mine in results), len(results[0]))
"""
for _ in rounds():
    program = f"COUNT = {THREADS}\n{PROGRAM}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=100)
    assert (done.stdout, done.stderr) == ("True 78\n", ""), (done.stdout, done.stderr[-3000:])
passed()
