# argparse and getopt: results and messages.
import argparse
import getopt
import io
import contextlib


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def parse(setup, *args):
    parser = argparse.ArgumentParser(prog='prog', add_help=False)
    setup(parser)
    err = io.StringIO()
    try:
        with contextlib.redirect_stderr(err):
            return vars(parser.parse_args(args))
    except SystemExit as e:
        return e.code, err.getvalue().splitlines()[-1]


def a(*names, **k):
    return lambda p: p.add_argument(*names, **k)


t(lambda: (parse(a('x', type=int), '5'), parse(a('-n', '--num', type=int, default=3)), parse(a('-v', action='count', default=0), '-vvv'), parse(a('--flag', action='store_true'), '--flag'), parse(a('x', nargs='*'), '1', '2'), parse(a('x', nargs='?', const='c', default='d')), parse(a('--l', action='append'), '--l', '1', '--l=2'), parse(a('--no', action=argparse.BooleanOptionalAction), '--no-no')))
t(lambda: (parse(a('x', type=int), 'a'), parse(a('x')), parse(a('-n', required=True)), parse(a('--n'), '--n'), parse(a('x', choices=['a', 'b']), 'c'), parse(a('x'), '1', '2'), parse(a('--num'), '--zzz'), parse(a('x', nargs=2), '1'), parse(a('x', nargs='+'))))
t(lambda: (parse(a('--number'), '--num', '5'), parse(lambda p: (a('--numa')(p), a('--numb')(p)), '--num', '5'), parse(a('x'), '--', '-y'), parse(a('-x'), '-x5'), parse(a('--x'), '--x=')))
t(lambda: parse(a('x', type=lambda s: 1 / 0), '5'))
t(lambda: parse(a('x', nargs='z'), '5'))
t(lambda: parse(a('x', action='nope'), '5'))
t(lambda: parse(a('x', 'y'), '5'))
t(lambda: parse(lambda p: (a('-a')(p), a('-a')(p))))
t(lambda: parse(lambda p: [p.add_mutually_exclusive_group().add_argument(n) for n in ()] or (lambda g: (g.add_argument('-a', action='store_true'), g.add_argument('-b', action='store_true')))(p.add_mutually_exclusive_group()), '-a', '-b'))
t(lambda: (parse(lambda p: p.add_subparsers(dest='cmd', required=True).add_parser('go').add_argument('n'), 'go', '5'), parse(lambda p: p.add_subparsers(dest='cmd', required=True).add_parser('go')), parse(lambda p: p.add_subparsers(dest='cmd').add_parser('go'), 'stop')))
t(lambda: (getopt.getopt(['-a', '-b5', '--long=x', '--flag', 'rest', '-z'], 'ab:', ['long=', 'flag']), getopt.gnu_getopt(['x', '-a'], 'a')))
t(lambda: getopt.getopt(['-z'], 'a'))
t(lambda: getopt.getopt(['-b'], 'b:'))
t(lambda: getopt.getopt(['--lo'], '', ['long', 'lone']))
t(lambda: getopt.getopt(['--flag=1'], '', ['flag']))
t(lambda: (argparse.Namespace(a=1, b='x'), argparse.Namespace(a=1) == argparse.Namespace(a=1), 'a' in argparse.Namespace(a=1)))
