"""Prints for each file named on standard input what CPython's parser makes of it."""
import ast
import hashlib
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(50_000)


def outcome(path):
    with open(path, "rb") as file:
        source = file.read()
    try:
        tree = ast.parse(source, "<file>")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        return "\t".join([type(e).__name__, ascii(e.msg), *(str(p) for p in place)])
    except (MemoryError, RecursionError, ValueError) as e:
        return f"{type(e).__name__}\t{ascii(str(e))}"
    dump = ast.dump(tree, include_attributes=True)
    return "ok\t" + hashlib.sha1(dump.encode("utf-8", "surrogatepass")).hexdigest()


for line in sys.stdin:
    path = line.rstrip("\n")
    print(path, outcome(path), sep="\t")
