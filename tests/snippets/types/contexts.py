# Context variables, tokens and contexts.
import contextvars
import re


def t(f):
    try:
        print(re.sub("0x[0-9a-f]+", "0x", str(f())))
    except BaseException as e:
        print(type(e).__name__, re.sub("0x[0-9a-f]+", "0x", str(e)))


v = contextvars.ContextVar("v")
w = contextvars.ContextVar("w", default=5)
t(lambda: v.get())
t(lambda: v.get(3))
t(lambda: w.get())
token = v.set(1)
t(lambda: (v.get(), token.old_value, token.var is v))
c = contextvars.copy_context()
t(lambda: (len(c), c[v], v in c, w in c, c.get(w), c.get(w, 9), list(c.values())))
t(lambda: c.run(v.set, 2).old_value)
t(lambda: (v.get(), c[v]))
t(lambda: c.run(lambda: c.run(print)))
t(lambda: v.reset(token))
t(lambda: v.get("gone"))
t(lambda: v.reset(token))
t(lambda: w.reset(v.set(1)))
t(lambda: c.run(v.reset, v.set(3)))
t(lambda: v.reset(1))
t(lambda: c[1])
t(lambda: contextvars.ContextVar(1))
t(lambda: contextvars.Context(1))
t(lambda: c)
t(lambda: v)
t(lambda: w)
t(lambda: v.set(4))
t(lambda: contextvars.Token.MISSING)
with w.set(6):
    print(w.get())
print(w.get())
big = [contextvars.ContextVar(str(i)) for i in range(500)]
for i, x in enumerate(big):
    x.set(i)
copy = contextvars.copy_context()
big[7].set("other")
print(all(copy[x] == i for i, x in enumerate(big)), len(copy) >= 500, big[7].get())
print(contextvars.Context() == contextvars.Context(), copy == copy.copy(), copy == contextvars.Context())
