"""Events that reach audit hooks (PEP 578)."""

import _thread
import gc
import marshal
import os
import sys
import tempfile
import time

seen = None


def hook(event, args):
    if seen is not None:
        seen.append((event, args))


sys.addaudithook(hook)


def shown(value):
    if isinstance(value, (str, bytes, int, type(None))):
        text = repr(value)
        return text.replace(repr(folder)[1:-1], "FOLDER")
    return type(value).__name__


def events(name, action, *only):
    global seen
    seen = []
    try:
        action()
    except Exception as e:
        seen.append((f"raised {type(e).__name__}", ()))
    found, seen = seen, None
    print(name)
    for event, args in found:
        if not only or event in only or event.startswith("raised"):
            print("   ", event, *map(shown, args))


class A:
    pass


class B:
    pass


class C(A):
    pass


def function(x=1, *, y=2):
    pass


def assign(target, name, value):
    return lambda: setattr(target, name, value)


folder = tempfile.mkdtemp()
path = folder + "/file"
code = compile("1", "<code>", "eval")
lock = _thread.allocate_lock()

events("compile str", lambda: compile("1 + 1", "<here>", "eval"))
events("compile bytes", lambda: compile(b"1 + 1", "<here>", "eval"))
events("eval str", lambda: eval("1"))
events("eval code", lambda: eval(code))
events("exec str", lambda: exec("pass"))
events("exec code", lambda: exec(code))
found = []
seen = found
id(found)
seen = None
print(found == [("builtins.id", (id(found),))])
events("import known", lambda: __import__("os"))
events("import unknown", lambda: __import__("no_such_module_"), "import")
events("open to write", lambda: open(path, "w").close(), "open")
events("open to read", lambda: open(path).close(), "open")
events("open bytes", lambda: open(path, "rb").close(), "open")
events("open to append", lambda: open(path, "a+b").close(), "open")
events("open missing", lambda: open(folder + "/none"), "open")
events("os.open", lambda: os.close(os.open(path, os.O_RDONLY)), "open")
events("listdir", lambda: os.listdir(folder))
events("scandir", lambda: os.scandir(folder).close())
events("mkdir", lambda: os.mkdir(folder + "/sub"))
events("rename", lambda: os.rename(folder + "/sub", folder + "/other"))
events("rmdir", lambda: os.rmdir(folder + "/other"))
events("chmod", lambda: os.chmod(path, 0o600))
events("truncate", lambda: os.truncate(path, 0))
events("utime", lambda: os.utime(path, (1, 1)), "os.utime")
events("symlink", lambda: os.symlink(path, folder + "/link"))
events("remove", lambda: os.remove(folder + "/link"))
events("unlink", lambda: os.unlink(path))
events("chdir", lambda: os.chdir(folder))
events("system", lambda: os.system("true"))
events("putenv", lambda: os.putenv("TYPHON_AUDITED", "1"))
events("unsetenv", lambda: os.unsetenv("TYPHON_AUDITED"))
events("kill", lambda: os.kill(-1 << 20, 0))
os.chdir("/")
events("rmdir", lambda: os.rmdir(folder))
events("type name", assign(C, "__name__", "D"))
events("type qualname", assign(C, "__qualname__", "D"))
events("type module", assign(C, "__module__", "m"))
events("bases", assign(C, "__bases__", (B,)))
events("type doc", assign(C, "__doc__", "d"))
events("class", assign(A(), "__class__", B))
events("function code", assign(function, "__code__", function.__code__))
events("function defaults", assign(function, "__defaults__", (3,)))
events("function keyword defaults", assign(function, "__kwdefaults__", {"y": 3}))
events("function name", assign(function, "__name__", "n"))
events("other attributes", assign(C, "attribute", 1))
events("read code", lambda: function.__code__)
events("marshal dumps", lambda: marshal.dumps(1))
events("marshal loads", lambda: marshal.loads(b"T"))
events("gc", lambda: (gc.get_objects(generation=1), gc.get_referrers(C), gc.get_referents([1])))
events("sleep", lambda: (time.sleep(0), time.sleep(0.0625)))
events("sleep below zero", lambda: time.sleep(-1))
events("frame", lambda: sys._getframe())
events("frame below", lambda: sys._getframe(1))
events("module of a frame", lambda: sys._getframemodulename(1))
events("frames", lambda: sys._current_frames())
events("exceptions", lambda: sys._current_exceptions())
events("settrace", lambda: sys.settrace(sys.gettrace()))
events("setprofile", lambda: sys.setprofile(None))
events("monitoring", lambda: sys.monitoring.register_callback(1, 1, None))
events("generator hooks", lambda: sys.set_asyncgen_hooks(None, None))
events("add a hook", lambda: sys.addaudithook(lambda *a: None))
events("own event", lambda: sys.audit("own", 1, "two"))


def start():
    lock.acquire()
    _thread.start_new_thread(lock.release, ())
    lock.acquire()
    _thread.start_joinable_thread(function).join()


events("threads", start)

# An exception of a hook leaves the operation; one that comes while a hook is added means no.
refused = []


def refusing(event, args):
    if event in refused:
        raise RuntimeError(event)


sys.addaudithook(refusing)
for refused, action in (
    (["compile"], lambda: compile("1", "", "eval")),
    (["exec"], lambda: eval(code)),
    (["open"], lambda: open("/dev/null")),
    (["time.sleep"], lambda: time.sleep(0)),
    (["object.__setattr__"], assign(C, "__name__", "E")),
    (["sys.addaudithook"], lambda: sys.addaudithook(print)),
):
    try:
        action()
    except RuntimeError as e:
        print("refused", e)
    else:
        print("done")
refused = []
print(C.__name__)
sys.audit("last")
try:
    sys.audit(1)
except TypeError as e:
    print(e)

# Hooks are not traced, unless they say so.
calls = []


def trace(frame, event, arg):
    if frame.f_code is traced.__code__:
        calls.append(event)


def traced(event, args):
    pass


sys.addaudithook(traced)
sys.settrace(trace)
sys.audit("x")
print(calls)
traced.__cantrace__ = True
sys.audit("x")
sys.settrace(None)
print(calls)
