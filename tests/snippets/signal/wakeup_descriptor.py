"""The number of each signal is written to the wakeup descriptor once the main thread does not block it; failures are told."""

import os
import signal
import socket
import sys


def handler(number, frame):
    print("handler", number)


def told(descriptor):
    try:
        return sorted(os.read(descriptor, 10))
    except BlockingIOError:
        return "nothing"


signal.signal(signal.SIGUSR1, handler)
signal.signal(signal.SIGUSR2, handler)
reader, writer = os.pipe()
os.set_blocking(reader, False)
os.set_blocking(writer, False)
print(signal.set_wakeup_fd(writer))
signal.raise_signal(signal.SIGUSR1)
print(told(reader))

signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGUSR1, signal.SIGUSR2))
signal.raise_signal(signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR2)
print(told(reader), sorted(signal.sigpending()))
signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGUSR1, signal.SIGUSR2))
print(told(reader))

os.kill(os.getpid(), signal.SIGUSR2)
print(told(reader))


def report(unraisable):
    print(unraisable.err_msg, type(unraisable.exc_value).__name__, unraisable.object)


sys.unraisablehook = report
print(signal.set_wakeup_fd(reader) == writer)
signal.raise_signal(signal.SIGUSR1)
print(told(reader))

left, right = socket.socketpair()
left.setblocking(False)
try:
    while True:
        left.send(b"x" * 65536)
except BlockingIOError:
    pass
signal.set_wakeup_fd(left.fileno(), warn_on_full_buffer=False)
signal.raise_signal(signal.SIGUSR1)
signal.set_wakeup_fd(left.fileno())
signal.raise_signal(signal.SIGUSR1)
signal.set_wakeup_fd(-1)
signal.raise_signal(signal.SIGUSR1)
