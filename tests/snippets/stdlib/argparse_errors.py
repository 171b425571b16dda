# argparse: error messages, nargs, subparsers, groups, types, defaults, prefixes, namespaces and the exits.
import argparse
import contextlib
import io


def run(parser, *args):
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            result = parser.parse_args(list(args))
    except SystemExit as e:
        result = f"exit {e.code}"
    except Exception as e:
        result = f"{type(e).__name__} {e}"
    print(args, "->", result, "|", out.getvalue().strip().splitlines()[-1:], err.getvalue().strip().splitlines()[-1:])


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def new(**options):
    return argparse.ArgumentParser(prog="prog", color=False, **options)


p = new()
p.add_argument("pos", type=int)
p.add_argument("rest", nargs="*", default=["d"])
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("--choice", choices=["a", "b"])
p.add_argument("--pair", nargs=2, metavar=("X", "Y"))
p.add_argument("--opt", nargs="?", const="C", default="D")
p.add_argument("--list", action="append", type=float)
p.add_argument("--flag", action=argparse.BooleanOptionalAction)
p.add_argument("--version", action="version", version="%(prog)s 1.0")
p.add_argument("--const", action="store_const", const=42)
p.add_argument("--ext", action="extend", nargs="+")
for args in (["5"], ["x"], [], ["1", "a", "b", "-vv"], ["1", "--verb"], ["1", "--choice", "c"], ["1", "--pair", "1"], ["1", "--pair", "1", "2"], ["1", "--opt"], ["1", "--opt", "z"], ["1", "--list", "1.5", "--list=2"], ["1", "--list", "q"], ["1", "--flag"], ["1", "--no-flag"], ["--version"], ["1", "--const"], ["1", "--ext", "a", "b", "--ext", "c"], ["1", "--unknown"], ["--", "-5"], ["-5"], ["1", "-vx"], ["1", "--c"], ["1", "--flag=1"], ["1", "-v5"], ["--help"], ["1", "--", "--opt"]):
    run(p, *args)
print(p.parse_known_args(["1", "--zzz", "q", "-y"]), p.get_default("opt"), p.format_usage())
n = argparse.Namespace(pos=9, mine=1)
print(p.parse_args(["2"], n) is n, n, n == argparse.Namespace(**vars(n)), "mine" in n)
sub = new(description="with subs")
subs = sub.add_subparsers(dest="cmd", required=True, title="commands")
a = subs.add_parser("add", aliases=["a"], help="adds")
a.add_argument("n", type=int)
a.set_defaults(func="adder")
subs.add_parser("del").add_argument("--force", action="store_true")
for args in (["add", "3"], ["a", "4"], ["del", "--force"], [], ["nope"], ["add"], ["add", "x"], ["del", "extra"], ["--help"], ["add", "-h"]):
    run(sub, *args)
g = new(exit_on_error=False, allow_abbrev=False)
x = g.add_mutually_exclusive_group(required=True)
x.add_argument("--one", action="store_true")
x.add_argument("--two", action="store_true")
g.add_argument("--num", type=lambda s: int(s, 16))
for args in (["--one"], ["--one", "--two"], [], ["--on"], ["--one", "--num", "ff"], ["--one", "--num", "zz"]):
    run(g, *args)
f = new(fromfile_prefix_chars="@", prefix_chars="-+", argument_default=argparse.SUPPRESS)
f.add_argument("+p", "++plus")
f.add_argument("-m")
f.add_argument("words", nargs=argparse.REMAINDER)
for args in (["+p", "1"], ["++plus=2", "-m", "3"], ["a", "-m", "b", "--zz"], ["@/nonexistent/file"], []):
    run(f, *args)
p2 = new()
for names, options in [((), {}), (("a", "b"), {}), (("-x", "y"), {}), (("--a",), {"nargs": 0}), (("--b",), {"nargs": "q"}), (("--c",), {"action": "nope"}), (("--d",), {"type": 5}), (("--e",), {"action": "store_true", "type": int}), (("--f",), {"metavar": ("A", "B")}), (("pos",), {"required": True}), (("pos",), {"dest": "x"}), (("-h",), {}), (("--g",), {"bogus": 1}), (("--h2",), {"action": "store_const"}), (("--i",), {"choices": 5}), (("-",), {}), (("--",), {}), (("--j",), {"help": "%(nope)s"})]:
    t(lambda: (p2.add_argument(*names, **options), 1)[1])
t(lambda: p2.add_subparsers() and p2.add_subparsers())
t(lambda: new(conflict_handler="nope"))
c = new(conflict_handler="resolve")
c.add_argument("-a", help="first")
c.add_argument("-a", help="second")
print(c.format_help())
h = new(epilog="The end.", formatter_class=argparse.ArgumentDefaultsHelpFormatter, usage="%(prog)s [x]")
h.add_argument("--size", type=int, default=5, help="the size")
h.add_argument("--hidden", help=argparse.SUPPRESS)
gr = h.add_argument_group("group title", "group description")
gr.add_argument("-q", "--quiet", "--silent", action="store_true", help="a help text that is long enough to be wrapped over two lines by the formatter")
print(h.format_help())
print(argparse.FileType, argparse.ArgumentError(None, "m"), repr(argparse.ArgumentTypeError("x")), argparse.Namespace(a=1, **{"b c": 2}))
