"""A program on a pseudo-terminal: types keys, waits for output. Used by run_prompt.py."""

import os
import pty
import re
import select
import signal
import struct
import termios
import time
from fcntl import ioctl

LIMIT_SECONDS = 30
ESCAPES = re.compile(r"\x1b(\[[0-9;?]*[@a-zA-Z]|[=>])")


class Terminal:
    """`python` started on a terminal of 80 columns; output is kept without escape sequences and returns."""

    def __init__(self, command, folder, environment):
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell's background jobs ignore it
            os.chdir(folder)
            os.execve(command[0], command, environment)
        ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 80, 0, 0))
        self.raw = b""
        self.seen = 0

    def type(self, keys):
        os.write(self.descriptor, keys.encode())

    def output(self):
        return ESCAPES.sub("", self.raw.decode("utf-8", "replace")).replace("\r", "")

    def wait_for(self, text):
        """Waits until the text shows after what was waited for before; fails with all output."""
        end = time.monotonic() + LIMIT_SECONDS
        while True:
            found = self.output().find(text, self.seen)
            if found >= 0:
                self.seen = found + len(text)
                return
            if not self.read(end - time.monotonic()):
                raise AssertionError(f"no {text!r} in the rest of the output:\n{self.output()[self.seen:]}")

    def read(self, seconds):
        if seconds <= 0 or not select.select([self.descriptor], [], [], seconds)[0]:
            return False
        try:
            chunk = os.read(self.descriptor, 65536)
        except OSError:  # the other side is closed
            return False
        self.raw += chunk
        return bool(chunk)

    def exit_code(self):
        """Waits for the end of the program."""
        end = time.monotonic() + LIMIT_SECONDS
        while self.read(end - time.monotonic()):
            pass
        while time.monotonic() < end:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.05)
        raise AssertionError("the program does not end")

    def close(self):
        try:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        except (ProcessLookupError, ChildProcessError):
            pass
        os.close(self.descriptor)
