"""Sessions at the prompt, on a pseudo-terminal, on CPython and on Typhon: both must answer as written here.

Usage: tests/cpython tests/run_prompt.py [session ...]
"""

import os
import sys
import tempfile
from pathlib import Path

from side_by_side import CPYTHON, TYPHON, environment
from terminal import Terminal

CTRL_C, CTRL_D, CTRL_P = "\x03", "\x04", "\x10"


def editing(start):
    """Values, a block of several lines, an error with its source, completion."""
    t = start()
    t.wait_for('Type "help", "copyright", "credits" or "license" for more information.')
    t.wait_for(">>> ")
    enter(t, "6 * 7", "42")
    t.type("def f():\r")
    t.wait_for("... ")
    t.type("return 1 / 0\r\r")
    t.wait_for(">>> ")
    enter(t, "f()", "    return 1 / 0\n           ~~^~~\nZeroDivisionError: division by zero")
    t.type("impo\tsys\r")
    t.wait_for("import sys")
    t.wait_for(">>> ")
    enter(t, "x = = 1", "SyntaxError: invalid syntax")
    t.type("sys.exit(7)\r")
    assert t.exit_code() == 7


def history(start):
    """The line before comes back, in this session and in the next one."""
    t = start()
    t.wait_for(">>> ")
    enter(t, "print('first' + '-' + 'line')", "first-line")
    t.type(CTRL_P + "\r")
    t.wait_for("first-line")
    t.wait_for(">>> ")
    t.type(CTRL_D)
    assert t.exit_code() == 0
    t = start()
    t.wait_for(">>> ")
    t.type(CTRL_P + "\r")
    t.wait_for("\nfirst-line")
    t.wait_for(">>> ")
    t.type("exit()\r")
    assert t.exit_code() == 0


def interrupt(start):
    """Ctrl-C drops the line and the prompt comes again; Ctrl-D ends."""
    t = start()
    t.wait_for(">>> ")
    t.type("half a line" + CTRL_C)
    t.wait_for("KeyboardInterrupt")
    t.wait_for(">>> ")
    enter(t, "1 + 1", "2")
    t.type("quit\r")
    assert t.exit_code() == 0


def startup(start):
    """PYTHONSTARTUP runs before the first prompt and may change it."""
    t = start(startup="import sys\nsys.ps1 = 'py> '\nfrom_startup = 'it ran'\nprint('starting')\n")
    t.wait_for("starting")
    t.wait_for("py> ")
    t.type("from_startup\r")
    t.wait_for("'it ran'")
    t.wait_for("py> ")
    t.type(CTRL_D)
    assert t.exit_code() == 0


def inspect(start):
    """-i goes on where the program ended, with its names."""
    t = start("-i", "-c", "import sys; left = 'left over'; sys.exit(3)")
    t.wait_for("SystemExit: 3")
    t.wait_for(">>> ")
    enter(t, "left", "'left over'")
    t.type(CTRL_D)
    assert t.exit_code() == 0


def basic(start):
    """Without line editing: PYTHON_BASIC_REPL."""
    t = start(PYTHON_BASIC_REPL="1")
    t.wait_for(">>> ")
    t.type("for i in range(2):\n")
    t.wait_for("... ")
    t.type("  print('row', i)\n\n")
    t.wait_for("row 0\nrow 1")
    t.wait_for(">>> ")
    t.type("def f(): raise KeyError(1)\n\n")
    t.wait_for(">>> ")
    t.type("f()\n")
    t.wait_for("    def f(): raise KeyError(1)\n")
    t.wait_for("KeyError: 1")
    t.wait_for(">>> ")
    t.type("exit(5)\n")
    assert t.exit_code() == 5


SESSIONS = {f.__name__: f for f in (editing, history, interrupt, startup, inspect, basic)}


def enter(terminal, line, answer):
    """Types a line whose echo does not count as the answer."""
    terminal.type(line + "\r")
    terminal.wait_for("\n" + answer)
    terminal.wait_for(">>> ")


def run(session, interpreter):
    terminals = []
    with tempfile.TemporaryDirectory() as folder:

        def start(*arguments, startup=None, **variables):
            if startup is not None:
                Path(folder, "startup.py").write_text(startup)
                variables["PYTHONSTARTUP"] = str(Path(folder, "startup.py"))
            variables |= {"TERM": "xterm", "PYTHON_HISTORY": str(Path(folder, "history")), "NO_COLOR": "1"}
            terminals.append(Terminal([str(interpreter), *arguments], folder, environment() | variables))
            return terminals[-1]

        try:
            session(start)
            return None
        except AssertionError as error:
            return str(error) or f"wrong exit code after {terminals[-1].output()[-300:]!r}"
        finally:
            for terminal in terminals:
                terminal.close()


def main():
    wanted = sys.argv[1:] or SESSIONS
    failed = 0
    for name in wanted:
        for interpreter in (CPYTHON, TYPHON):
            problem = run(SESSIONS[name], interpreter)
            if problem:
                failed += 1
                print(f"FAILED {name} on {Path(interpreter).name}: {problem}")
    print(f"prompt: {len(wanted)} sessions on CPython and on Typhon, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
