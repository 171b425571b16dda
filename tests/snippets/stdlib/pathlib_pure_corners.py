# pathlib: pure paths of both flavours: joining, parts, suffixes, relative_to, matching, comparing, errors.
import copy
import os
import pathlib
import pickle
from pathlib import PurePath, PurePosixPath as P, PureWindowsPath as W


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for s in ["", ".", "/", "//", "///", "a", "a/", "/a/b/", "a//b", "a/./b", "a/../b", "./a", "~/x", "a.tar.gz", ".hidden", "a.", "..", "a/.b.c", "a b/é", "//server/x", "a\\b", "x..y"]:
    p = P(s)
    t(lambda: (str(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.root, p.anchor, str(p.parent), [str(x) for x in p.parents], p.is_absolute(), p.as_posix()))
for s in ["c:", "c:/", "c:\\a\\b.txt", "c:a", "\\\\server\\share\\x", "\\a", "//?/c:/x", "con", "a/b", "C:/A", "c:a:b"]:
    w = W(s)
    t(lambda: (str(w), w.parts, w.name, w.drive, w.root, w.anchor, w.is_absolute(), w.as_posix(), str(w.parent)))
for f in (lambda: P("a") / "b" / "/c", lambda: "x" / P("a"), lambda: P("a", "b", "../c"), lambda: P("a") / P("/b"), lambda: P("a").joinpath("b", "c"), lambda: P("a", W("b\\c")), lambda: W("c:/a") / "d:/b", lambda: W("c:/a") / "/b", lambda: W("c:/a") / "c:b", lambda: P("a") / 5, lambda: P(5), lambda: P("a", None), lambda: P(b"a"), lambda: P("a\0b")):
    t(f)
for f in (lambda: P("/a/b/c").relative_to("/a"), lambda: P("/a/b").relative_to("/c"), lambda: P("/a/b").relative_to("/a/c", walk_up=True), lambda: P("/a").relative_to("a"), lambda: P("a/b").relative_to("a/b"), lambda: P("/a/../b").relative_to("/a/x", walk_up=True), lambda: P("a").relative_to(".."), lambda: P("/a").relative_to("/a", "b"), lambda: W("C:/A/b").relative_to("c:/a"), lambda: P("/a/b").is_relative_to("/a"), lambda: P("/ab").is_relative_to("/a")):
    t(f)
for f in (lambda: P("a/b.txt").with_name("c"), lambda: P("a/b.txt").with_name("c/d"), lambda: P("a/b.txt").with_name(""), lambda: P("/").with_name("x"), lambda: P("a/b.txt").with_stem("z"), lambda: P("a/.b").with_stem(""), lambda: P("a/b.txt").with_suffix(".md"), lambda: P("a/b.txt").with_suffix(""), lambda: P("a/b").with_suffix("md"), lambda: P("a/b").with_suffix("."), lambda: P("a/b").with_suffix(".x/y"), lambda: P("").with_suffix(".x"), lambda: P("a").with_segments("b", "c"), lambda: P("/a b/é").as_uri(), lambda: P("a").as_uri(), lambda: W("c:/a b").as_uri()):
    t(f)
for path, pattern in [("a/b.py", "*.py"), ("a/b.py", "a/*"), ("/a/b.py", "b.*"), ("a/b.py", "/a/*.py"), ("a/b/c.py", "a/**/*.py"), ("a/b/c.py", "a/*.py"), ("a.PY", "*.py"), ("a/b", "**"), (".h", "*"), ("a[1]", "a[[]1]"), ("a/b", "a/b/"), ("x", "")]:
    t(lambda: (path, pattern, P(path).match(pattern), P(path).full_match(pattern) if pattern else None, W(path).match(pattern) if pattern else None, P(path).match(pattern, case_sensitive=False)))
t(lambda: (P("a") == P("a/"), P("a") == P("A"), W("a") == W("A"), P("a") == W("a"), hash(W("A")) == hash(W("a")), P("a") < P("b"), P("a/b") < P("a.b"), sorted([P("b"), P("a/z"), P("a")]), P("a") == "a", P("a") != None))
t(lambda: P("a") < "b")
t(lambda: P("a") < W("b"))
t(lambda: (repr(P("a'b")), bytes(P("é")), os.fspath(P("x")), pickle.loads(pickle.dumps(P("/a/b"))), copy.copy(P("q")), len({P("a"), P("./a")}), PurePath("x").__class__.__name__, P("a").parser.__name__, W("a").parser.__name__))
ps = P("/a/b/c").parents
t(lambda: (len(ps), ps[0], ps[-1], ps[:2], repr(ps)))
t(lambda: ps[5])
t(lambda: ps["x"])
t(lambda: setattr(P("a"), "name", 1))
t(lambda: pathlib.WindowsPath("a"))
t(lambda: W("con").is_reserved())


class Mine(P):
    def __init__(self, *args, tag=None):
        super().__init__(*args)
        self.tag = tag

    def with_segments(self, *args):
        return Mine(*args, tag=self.tag)


m = Mine("a", tag="t")
t(lambda: ((m / "b").tag, type(m.parent).__name__, repr(m / "c"), m.with_name("z").tag))
