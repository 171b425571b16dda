import argparse
import sys

parser = argparse.ArgumentParser(prog="tool", description="A tool that does things.", epilog="See also: nothing.")
parser.add_argument("files", nargs="*", metavar="FILE", help="files to read (default: none)")
parser.add_argument("-v", "--verbose", action="count", default=0, help="more output")
parser.add_argument("-o", "--output", type=str, required=False, help="where to write %(prog)s's output")
parser.add_argument("--level", choices=["low", "high"], default="low")
parser.add_argument("--number", type=int, default=3, help="a number (default: %(default)s)")
group = parser.add_mutually_exclusive_group()
group.add_argument("--yes", action="store_true")
group.add_argument("--no", dest="yes", action="store_false")
commands = parser.add_subparsers(dest="command", title="commands")
run = commands.add_parser("run", help="runs it", aliases=["r"])
run.add_argument("--fast", action=argparse.BooleanOptionalAction, default=True)
print(parser.format_help())
print(run.format_help())
print(parser.format_usage())
for arguments in (["-vv", "--number", "5"], ["--level=high", "run", "--no-fast"], ["r"], ["--yes"]):
    print(sorted(vars(parser.parse_args(arguments)).items()))
for arguments in (["--number", "x"], ["--level", "mid"], ["--yes", "--no"], ["--unknown"], ["--output"]):
    try:
        parser.parse_args(arguments)
    except SystemExit as error:
        print("exit", error.code)
sys.stdout.flush()
parser.parse_args(["--help"])
