# subprocess with the interpreter itself: output, input, errors, timeouts, return codes; os.environ, signal names and handlers.
import os
import signal
import subprocess
import sys
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


run = [sys.executable, "-c"] if sys.executable else None
sh = ["/bin/sh", "-c"]
for f in (
    lambda: subprocess.run(sh + ["echo out; echo err >&2; exit 3"], capture_output=True).returncode,
    lambda: subprocess.run(sh + ["echo é"], capture_output=True, text=True, encoding="utf-8").stdout,
    lambda: subprocess.run(sh + ["cat"], input=b"given", capture_output=True).stdout,
    lambda: subprocess.run(sh + ["cat"], input="text\n", capture_output=True, text=True).stdout,
    lambda: subprocess.run("echo shell $X", shell=True, env={"X": "x1"}, capture_output=True).stdout,
    lambda: subprocess.run(sh + ["exit 5"], check=True),
    lambda: subprocess.run(sh + ["kill -9 $$"], check=True),
    lambda: subprocess.run(sh + ["kill -TERM $$"]).returncode,
    lambda: subprocess.run(["/nonexistent/program"]),
    lambda: subprocess.run(["no-such-program-x"]),
    lambda: subprocess.run([]),
    lambda: subprocess.run(5),
    lambda: subprocess.run(["a\0b"]),
    lambda: subprocess.run(sh + ["true"], cwd="/nonexistent"),
    lambda: subprocess.run(sh + ["true"], bogus=1),
    lambda: subprocess.run(sh + ["true"], stdout=subprocess.PIPE, capture_output=True),
    lambda: subprocess.run(sh + ["true"], input="x", stdin=subprocess.PIPE),
    lambda: subprocess.run(sh + ["exec sleep 60"], timeout=0.05),
    lambda: subprocess.check_output(sh + ["echo both; echo e >&2"], stderr=subprocess.STDOUT),
    lambda: subprocess.check_output(sh + ["exit 2"]),
    lambda: subprocess.check_output(sh + ["true"], stdout=1),
    lambda: subprocess.check_call(sh + ["exit 4"]),
    lambda: subprocess.call(sh + ["exit 6"]),
    lambda: subprocess.getoutput("echo hi; exit 1"),
    lambda: subprocess.getstatusoutput("echo bad >&2; exit 7"),
    lambda: subprocess.list2cmdline(["a b", 'c"d', "e\\"]),
    lambda: subprocess.CompletedProcess(["x"], 1, b"o"),
    lambda: subprocess.CompletedProcess(["x"], 1).check_returncode(),
    lambda: str(subprocess.CalledProcessError(-11, "cmd")),
    lambda: str(subprocess.CalledProcessError(-999, "cmd")),
    lambda: subprocess.TimeoutExpired("cmd", 1.5),
    lambda: subprocess.Popen(sh + ["true"], bufsize="x"),
    lambda: subprocess.Popen(sh + ["true"], pass_fds=[1], close_fds=True).wait(),
    lambda: subprocess.Popen(sh + ["true"], text=True, universal_newlines=False),
):
    t(f)
p = subprocess.Popen(sh + ["read a; echo got $a; read b; exit 9"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
t(lambda: (p.poll(), p.stdin.write("one\n"), p.stdin.flush(), p.stdout.readline(), p.returncode, p.args[0]))
t(lambda: (p.communicate("two\n"), p.returncode, p.poll(), p.wait(), repr(p)))
t(lambda: (p.kill(), p.send_signal(15), p.stdin.closed))
with subprocess.Popen(sh + ["exec sleep 60"]) as p:
    t(lambda: p.wait(timeout=0.01))
    p.terminate()
print(p.returncode, signal.Signals(-p.returncode).name)
a = subprocess.Popen(sh + ["echo piped"], stdout=subprocess.PIPE)
b = subprocess.Popen(sh + ["cat; echo end"], stdin=a.stdout, stdout=subprocess.PIPE)
a.stdout.close()
t(lambda: (b.communicate()[0], a.wait()))
r = subprocess.run(sh + ["echo $#,$0,$1", "name", "a'b c"], capture_output=True, text=True)
print(r)
os.environ["TYPHON_TEST_X"] = "value"
t(lambda: (os.environ["TYPHON_TEST_X"], os.getenv("TYPHON_TEST_X"), os.getenv("NOPE_X", "d"), subprocess.getoutput("echo $TYPHON_TEST_X"), os.environ.pop("TYPHON_TEST_X"), "TYPHON_TEST_X" in os.environ, os.environb.get(b"NOPE_X")))
for f in (lambda: os.environ["NOPE_X"], lambda: os.environ.__setitem__("A", 5), lambda: os.environ.__setitem__(5, "a"), lambda: os.environ.__setitem__("A=B", "c"), lambda: os.environ.__delitem__("NOPE_X"), lambda: os.putenv("a=b", "c"), lambda: os.environ.setdefault("TYPHON_TEST_Y", "y"), lambda: type(os.environ.copy()), lambda: os.environ | {"z": "1"} != None, lambda: os.unsetenv("TYPHON_TEST_Y")):
    t(f)
got = []
old = signal.signal(signal.SIGUSR1, lambda n, frame: got.append((signal.Signals(n).name, frame is not None)))
os.kill(os.getpid(), signal.SIGUSR1)
for _ in range(1000):
    if got:
        break
    sum(range(1000))
t(lambda: (got, signal.getsignal(signal.SIGUSR1) is not None, signal.signal(signal.SIGUSR1, old) is not None, signal.Signals.SIGINT, signal.SIGINT + 0, signal.strsignal(9), signal.SIG_DFL, signal.Handlers.SIG_IGN))
for f in (lambda: signal.signal(signal.SIGKILL, signal.SIG_IGN), lambda: signal.signal(9999, signal.SIG_IGN), lambda: signal.signal(signal.SIGUSR1, 5), lambda: signal.signal("x", signal.SIG_IGN), lambda: signal.getsignal(0), lambda: signal.strsignal(9999), lambda: signal.raise_signal(9999), lambda: signal.Signals(9999), lambda: os.kill(2**30, 0), lambda: sorted(signal.valid_signals())[:3]):
    t(f)
