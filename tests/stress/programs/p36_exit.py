"""The end of a program: threads joined, exit functions in order, daemons neither keep nor spoil it."""
import subprocess
import sys

from stress import passed, rounds

PROGRAM = """
import atexit, sys, threading, time, os
r, w = os.pipe()
atexit.register(print, "exit 1", flush=True)
atexit.register(print, "exit 2", flush=True)
def spin():
    while True: pass
threading.Thread(target=spin, daemon=True).start()
threading.Thread(target=os.read, args=(r, 1), daemon=True).start()
threading.Thread(target=lambda: (time.sleep(0.05), print("joined", flush=True))).start()
threading._register_atexit(print, "before threads")
print("end", flush=True)
sys.exit(7)
"""
EXPECTED = "end\nbefore threads\njoined\nexit 2\nexit 1\n"
for _ in rounds():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=100)
    assert (done.returncode, done.stdout, done.stderr) == (7, EXPECTED, ""), done
passed()
