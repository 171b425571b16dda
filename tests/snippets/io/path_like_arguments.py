"""Objects that stand for a path: where __fspath__ is None, gives something else, or bytes; arguments of programs to be started."""
import os, warnings
class F:
    __fspath__ = None
class G:
    def __fspath__(s): return 3
class H:
    def __fspath__(s): return b'nonexist'
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
for env in (5, {1:2}, {'a\0':'b'}, {'':'b'}, {'a=':'b'}, {'=':'b'}):
    t(os.execve, '/nonexist',['a'],env)
for f,a in ((os.execv,('x',())),(os.execv,('x',[])),(os.execv,('x',[''])),(os.execve,('x',[],{})),(os.execve,('x',[''],{})),(os.execvpe,('x',[],None)),(os.execv,('x',5)),(os.execve,('x','ab',{})),(os.posix_spawn,('x',[],{})),(os.posix_spawn,('x',[''],{})), (os.execve,('x',['a'],5)),(os.rename,(b'nonexist','dst')),(os.rename,(H(),'dst')),(os.replace,('dst', H())),(os.execv,('x',['a\0'])),(os.execv,('x',[1])),(os.stat,('a\0',)),(open,(H(),)),(os.stat, (H(),))):
    t(f, *a)
paths = [F(), G(), H()]
for o in paths:
    for f in (os.fspath, open, os.listdir, os.stat, os.mkdir, lambda p: compile("1", p, "eval").co_filename, lambda p: os.rename(p, "x"), lambda p: os.execv("x", [p]), lambda p: os.readlink(p)):
        if isinstance(o, H) and f is os.mkdir: continue
        t(f, o)
warnings.simplefilter("error")
t(os.fpathconf, True, 1); t(os.fchdir, False); t(os.fchdir, 'x'); t(os.fchdir, -1); t(os.fpathconf, -1, 1); t(os.fpathconf, 1, 'nope')
