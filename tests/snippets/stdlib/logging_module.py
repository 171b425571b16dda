# compare: stderr
import io
import logging
import logging.config
import logging.handlers
import sys

logging.basicConfig(level=logging.INFO, format="%(levelname)-8s %(name)s %(funcName)s %(lineno)d: %(message)s")
log = logging.getLogger("app.part")


def function():
    log.info("hello %s %d", "world", 5)
    log.debug("not shown")
    log.warning("dict %(a)s", {"a": 1})
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception("failed")


function()
logging.error("root")
stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("{levelname}|{message}", style="{"))
handler.addFilter(lambda record: "skip" not in record.getMessage())
log.addHandler(handler)
log.propagate = False
log.setLevel(logging.DEBUG)
log.debug("debugged")
log.info("skip me")
log.log(25, "custom level")
print(stream.getvalue(), log.getEffectiveLevel(), log.isEnabledFor(10), log.parent.name, logging.getLevelName(30), log)
memory = logging.handlers.MemoryHandler(10, target=handler)
other = logging.getLogger("other")
other.addHandler(memory)
other.propagate = False
other.critical("kept")
memory.flush()
print(stream.getvalue().splitlines()[-1])
logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "formatters": {"f": {"format": "CONF %(message)s"}},
                           "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "f", "stream": "ext://sys.stdout"}},
                           "loggers": {"conf": {"handlers": ["h"], "level": "INFO"}}})
logging.getLogger("conf").info("configured")
print(logging.LogRecord("n", 20, "p", 1, "m %s", ("x",), None).getMessage(), logging.getLogger("app").getChild("part") is log)
