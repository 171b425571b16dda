import os
import subprocess
import sys

run = lambda *args, **kwargs: subprocess.run(args, capture_output=True, **kwargs)
print(run("echo", "hello", text=True).stdout, run("sh", "-c", "cat; echo err >&2; exit 3", input=b"stdin"))
done = run("sh", "-c", "echo $VAR; pwd", text=True, env={"VAR": "value", "PATH": os.environ["PATH"]}, cwd="/")
print(done.stdout.splitlines(), done.returncode)
for action in (lambda: run("no-such-program-here"), lambda: run("false", check=True), lambda: run("sleep", "5", timeout=0.1)):
    try:
        action()
    except (OSError, subprocess.SubprocessError) as error:
        print(type(error).__name__, error)
print(subprocess.check_output("echo shell $((1 + 2))", shell=True, text=True), subprocess.call(["true"]), subprocess.getoutput("echo got"))
p = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
print(p.communicate("through the pipe"), p.returncode, p.poll())
p = subprocess.Popen(["sh", "-c", "kill -TERM $$"])
print(p.wait())
code = "import sys; print(sys.argv[1:], sys.stdin.read()); sys.exit(7)"
done = subprocess.run([sys.executable, "-c", code, "ä", "b c"], input="inp", text=True, capture_output=True)
print(done.stdout, done.returncode, done.stderr)
r, w = os.pipe()
print(os.write(w, b"pipe"), os.close(w), os.read(r, 10), os.close(r))
first = subprocess.Popen(["printf", "b\\na\\n"], stdout=subprocess.PIPE)
print(subprocess.run(["sort"], stdin=first.stdout, capture_output=True, text=True).stdout, first.wait())
