# logging: levels, formatting in three styles, filters, propagation, handlers' errors, dictConfig; warnings: filters, catching, formatting.
import io
import logging
import logging.config
import logging.handlers
import warnings
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


out = io.StringIO()
root = logging.getLogger()
h = logging.StreamHandler(out)
h.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(funcName)s:%(message)s"))
root.addHandler(h)
root.setLevel("INFO")


def shown():
    text = out.getvalue()
    out.seek(0)
    out.truncate()
    return re.sub(r'File ".*?", line \d+', "File", text)


a = logging.getLogger("a")
ab = logging.getLogger("a.b")
t(lambda: (ab.parent is a, a.parent is root, ab.getEffectiveLevel(), ab.isEnabledFor(10), ab.hasHandlers(), repr(a), repr(root), a.getChild("b") is ab, sorted(x.name for x in a.getChildren()), logging.getLogger("a") is a))
a.info("plain %s %d", "x", 5)
a.debug("not shown")
a.warning("dict %(k)s", {"k": "v"})
a.log(25, "between")
a.error("no args %s")
t(shown)
logging.raiseExceptions = False
a.error("wrong %d", "x")
a.error("too %s many", 1, 2)
logging.raiseExceptions = True
t(shown)
try:
    1 / 0
except ZeroDivisionError:
    ab.exception("with trace")
    ab.error("stack", stack_info=False, exc_info=True)
t(shown)
a.propagate = False
ab.warning("stops at a")
t(shown)
a.propagate = True
ab.setLevel(logging.ERROR)
ab.warning("too low")
logging.disable(logging.ERROR)
ab.error("disabled")
logging.disable(logging.NOTSET)
ab.critical("shown")
t(shown)
f = logging.Filter("a")
t(lambda: [f.filter(logging.makeLogRecord({"name": n})) for n in ("a", "a.b", "ab", "")])
h.addFilter(lambda r: "secret" not in r.getMessage())
a.warning("secret stuff")
a.warning("open stuff", extra={"user": "u"})
t(shown)
t(lambda: a.warning("x", extra={"message": 1}))
t(lambda: a.warning("x", extra={"name": 1}))
t(lambda: a.setLevel("NOPE"))
t(lambda: a.setLevel(5.5))
t(lambda: a.log("x", "y"))
t(lambda: logging.getLogger(5))
t(lambda: (logging.getLevelName(30), logging.getLevelName("INFO"), logging.getLevelName(35), logging.addLevelName(35, "NOTICE"), logging.getLevelName(35), logging.getLevelNamesMapping()["NOTICE"]))
rec = logging.makeLogRecord({"msg": "m %s", "args": ("q",), "levelname": "L", "name": "n", "created": 0, "msecs": 7, "x": 1})
for style, fmt in [("%", "%(message)s|%(x)05d"), ("{", "{message}|{x:>4}|{levelname!r}"), ("$", "${message}|$x|$$"), ("%", "%(nope)s"), ("{", "{nope}"), ("$", "${nope}"), ("%", "no fields"), ("{", "{0}"), ("?", "x"), ("{", "{a b}"), ("%", "%(asctime)s")]:
    t(lambda: logging.Formatter(fmt, style=style).format(rec) if "asctime" not in fmt else len(logging.Formatter(fmt).format(rec)))
t(lambda: logging.Formatter("{x}", style="{", validate=False).format(rec))
t(lambda: logging.Formatter("%(d)s %(message)s", defaults={"d": "dflt"}).format(rec))
t(lambda: logging.LoggerAdapter(a, {"k": 1}).process("m", {}))
t(lambda: logging.LoggerAdapter(a, {"k": 1}, merge_extra=True).process("m", {"extra": {"j": 2}}))
m = logging.handlers.MemoryHandler(3, logging.ERROR, h)
m.emit(logging.makeLogRecord({"msg": "1", "levelno": 10}))
t(shown)
m.handle(logging.makeLogRecord({"msg": "2", "levelno": 40, "levelname": "E", "name": "n", "funcName": "fn"}))
t(shown)
t(lambda: logging.config.dictConfig({"version": 2}))
t(lambda: logging.config.dictConfig({}))
t(lambda: logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": "nope.X"}}}))
t(lambda: logging.config.dictConfig({"version": 1, "loggers": {"q": {"level": "BAD"}}}))
t(lambda: logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "formatters": {"f": {"format": "F:%(message)s"}}, "handlers": {"h": {"class": "logging.StreamHandler", "stream": out, "formatter": "f"}}, "loggers": {"q": {"handlers": ["h"], "level": "DEBUG", "propagate": False}}}))
logging.getLogger("q").debug("configured")
t(shown)
t(lambda: logging.basicConfig(level="INFO", handlers=[], stream=out))
t(lambda: logging.basicConfig(bogus=1))
t(lambda: logging.NullHandler().handle(rec))
t(lambda: logging.Handler().emit(rec))
t(lambda: logging.StreamHandler(5).setStream(out))
t(lambda: (logging.getLogger("placeholder.deep").name, type(logging.Logger.manager.loggerDict["placeholder"]).__name__, logging.getHandlerNames(), logging.lastResort.level))
for call in (lambda: warnings.warn("w1"), lambda: warnings.warn(DeprecationWarning("inst")), lambda: warnings.warn("x", UserWarning, stacklevel=2), lambda: warnings.warn("x", int), lambda: warnings.warn(5), lambda: warnings.warn("x", "y"), lambda: warnings.warn_explicit("e", UserWarning, "file.py", 7), lambda: warnings.warn("x", skip_file_prefixes=("a",)), lambda: warnings.warn("x", stacklevel="s")):
    with warnings.catch_warnings(record=True) as got:
        warnings.simplefilter("always")
        t(call)
    print([(w.category.__name__, str(w.message)) for w in got])
with warnings.catch_warnings():
    warnings.simplefilter("error", UserWarning)
    t(lambda: warnings.warn("raised"))
    warnings.filterwarnings("ignore", "special.*")
    t(lambda: warnings.warn("special one"))
    warnings.filterwarnings("error", category=DeprecationWarning, message="Old", append=True)
    t(lambda: warnings.warn("old thing", DeprecationWarning))
with warnings.catch_warnings(record=True) as got:
    warnings.simplefilter("once")
    for _ in range(3):
        warnings.warn("again")
    print(len(got))
for f in (lambda: warnings.simplefilter("nope"), lambda: warnings.filterwarnings("error", 5), lambda: warnings.filterwarnings("error", category=int), lambda: warnings.filterwarnings("error", lineno=-1), lambda: warnings.filterwarnings("error", message="("), lambda: warnings.formatwarning("m", UserWarning, "f.py", 3, "the line"), lambda: warnings.catch_warnings(record=1, bad=2), lambda: warnings.WarningMessage("m", UserWarning, "f", 1)):
    t(f)


@warnings.deprecated("use g")
def old():
    return 1


with warnings.catch_warnings(record=True) as got:
    warnings.simplefilter("always")
    t(lambda: (old(), old.__deprecated__))
    print([str(w.message) for w in got])
