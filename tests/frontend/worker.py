"""What an interpreter's front end makes of sources; the same on every interpreter. Started by run.py.

worker.py LIBRARY tells for each file named on standard input: tree, tokens, symbol tables, code.
"""

import _symtable
import ast
import hashlib
import io
import sys
import tokenize
import types
import warnings
from pathlib import Path


def digest(text):
    return hashlib.sha1(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def described(error):
    if isinstance(error, SyntaxError):
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        return f"{type(error).__name__}: {ascii(error.msg)} {place}"
    return f"{type(error).__name__}: {ascii(str(error))}"


def tree(source, name):
    return digest(ast.dump(ast.parse(source, name), include_attributes=True))


def tokens(source, name):
    parts = []
    try:
        for token in tokenize.tokenize(io.BytesIO(source).readline):
            parts.append(repr(tuple(token)))
    except (SyntaxError, tokenize.TokenError) as e:
        parts.append(f"{type(e).__name__}: {e.args}")
    return digest("\n".join(parts))


def symbols(source, name):
    out = []
    write_table(_symtable.symtable(source, name, "exec"), out)
    return digest("".join(out))


def write_table(table, out):
    symbols = ",".join(f"{n}={f}" for n, f in sorted(table.symbols.items()))
    names = ",".join(table.varnames)
    out.append(f"{table.type}|{table.name}|{table.lineno}|{table.nested}|{names}|{symbols}\n")
    for child in table.children:
        write_table(child, out)
    out.append("end\n")


def code(source, name):
    """Compiles; a function of the code makes Typhon load and verify the class."""
    types.FunctionType(compile(source, name, "exec", dont_inherit=True), {})
    return "ok"


def files(library):
    for line in sys.stdin:
        path = line.rstrip("\n")
        source = (library / path).read_bytes()
        outcomes = []
        for phase in (tree, tokens, symbols, code):
            try:
                outcomes.append(phase(source, path))
            except Exception as e:
                outcomes.append(described(e))
        print(path, *outcomes, sep="\t", flush=True)


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(50_000)
    files(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
