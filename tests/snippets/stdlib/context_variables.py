"""contextvars: tokens, contexts, copies, defaults, iteration, errors, threads and generators."""
import contextvars
import threading

a = contextvars.ContextVar("a")
b = contextvars.ContextVar("b", default="b default")
for action in (a.get, b.get, lambda: a.get("fallback"), lambda: b.get(None)):
    try:
        print(action())
    except LookupError as error:
        print(type(error).__name__, error.args[0] is a)
token = a.set(1)
again = a.set(2)
print(a.get(), again.old_value, token.old_value is contextvars.Token.MISSING, token.var is a, contextvars.Token.MISSING)
a.reset(again)
print(a.get())
for action in (lambda: a.reset(again), lambda: b.reset(token), lambda: a.reset(5), lambda: contextvars.ContextVar(), lambda: contextvars.ContextVar(5), lambda: contextvars.Token(), lambda: contextvars.Context(1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0].split("<Token")[0])
context = contextvars.copy_context()


def change(value):
    a.set(value)
    b.set("changed")
    return a.get(), b.get()


print(context.run(change, 10), a.get(), b.get(), context[a], context[b], len(context), a in context, sorted(v.name for v in context), dict(context) == {a: 10, b: "changed"})
print(context.get(b), context.get(contextvars.ContextVar("x"), "none"), [v.name for v in context.keys()] != [], sorted(map(str, context.values())), context.copy() == context, contextvars.Context() == {}, len(contextvars.Context()))
for action in (lambda: context["a"], lambda: contextvars.Context()[a], lambda: "a" in context, lambda: context.run(context.run, len, ""), lambda: context.run(), lambda: context.run(5), lambda: context.__setitem__(a, 1), lambda: context.run(lambda: 1 / 0)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0].split("<Context")[0].split("<_contextvars")[0])
outer = contextvars.copy_context()
inner = outer.run(contextvars.copy_context)
print(outer == inner, inner.run(a.get))
with a.set("in with"):
    print(a.get())
print(a.get())
with a.set("x") as entered:
    print(type(entered).__name__)
seen = []
# Without a context of its own a thread starts empty or with a copy: sys.flags.thread_inherit_context.
t = threading.Thread(target=lambda: seen.append((a.get("nothing"), b.get())), context=contextvars.Context())
t.start()
t.join()
t = threading.Thread(target=lambda: seen.append(a.get("nothing")), context=contextvars.copy_context())
t.start()
t.join()
print(seen)


def generator():
    a.set("set in generator")
    yield a.get()
    yield a.get()


g = generator()
print(next(g), a.get())
a.set("outside")
print(next(g))
print(contextvars.ContextVar[int], contextvars.Token[int], repr(b).split(" at")[0], contextvars.Context.__name__, len(list(context.items())))
