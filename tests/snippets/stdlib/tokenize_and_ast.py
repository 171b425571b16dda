# tokenize, ast: tokens with places, unparse, literal_eval, dump, walk, NodeVisitor, fix_missing_locations, compare, errors.
import ast
import io
import tokenize
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


for src in ["x = 1 # c\n", "def f(a, *b):\n    return a\n", "if x:\n\ty\n\n# end\nz\n", "f'{a!r:>{w}} b{{c}}' + t'{x}'\n", "'''a\nb'''\n", "1_0.5e-3j + 0xfF ** .5\n", "a = (\n  1,\n)\n", "x \\\n + y\n", "é = 'ü'\n", "a\n", "", "  \n", "@d\nasync def g(): await x\n", "x := 1; y != z -> ...\n"]:
    t(lambda: [(tokenize.tok_name[k.exact_type], k.string, k.start, k.end) for k in tokenize.generate_tokens(io.StringIO(src).readline)])
for src in ["x = 'a", "'''abc", "if x:\n    y\n  z\n", "a$b", "0b12", "1__0", "012", "x = )\n"]:
    t(lambda: [k.string for k in tokenize.generate_tokens(io.StringIO(src).readline)])
t(lambda: [k.string for k in tokenize.tokenize(io.BytesIO("# coding: latin-1\nx = '\xe9'\n".encode("latin-1")).readline)])
t(lambda: tokenize.detect_encoding(io.BytesIO(b"\xef\xbb\xbf# x\n").readline))
t(lambda: tokenize.detect_encoding(io.BytesIO(b"# coding: nope\n").readline))
t(lambda: tokenize.untokenize([(1, "x"), (54, "="), (2, "1"), (4, "\n"), (0, "")]))
for src in ["x = 1", "a, b = c = d", "lambda x, /, y=1, *z, k, **w: x", "[i for i in x if i async for j in y]" if False else "[i for i in x if i]", "{**a, 'b': 1}", "f'{x!r:{w}}{y=}'", "a if b else c", "not (a and b) or c", "-(x ** -y)", "(yield x)", "await_ = 1", "x[1:2, ::3, ...]", "a.b(c, *d, e=1, **f)", "assert x, 'm'", "del a, b[0]", "global_ = 5", "with a as b, c: pass", "try:\n    a\nexcept* E as e:\n    b\nelse:\n    c\nfinally:\n    d", "for x in y:\n    break\nelse:\n    continue_", "while 1: pass", "class A(B, metaclass=M):\n    'doc'\n    x: int = 1", "@d\ndef f[T: int, *Ts, **P](a: int, /) -> str: ...", "match x:\n    case [1, *_] | {'k': v, **r} if v: pass\n    case A(b, c=None): pass\n    case -1 | 'a' as q: pass\n    case _: pass", "import a.b as c, d", "from . import x", "from ..y import *", "raise X from Y", "type A[T] = list[T]", "x: int", "(a := 1)", "b'x' 'y'" if False else "b'x'", "1e400", "'a' 'b'", "'\\n\\\\\"'", "t'{x}y'", "async def f():\n    async for x in y: await z\n    async with a: pass\n    return [i async for i in q]", "x = yield", "a < b <= c is not d not in e", "~a + -b", "(1, )", "()", "{1, 2}", "set()", "x @= y", "print(*a, sep='')", "0x10", "1j", "if a: b\nelif c: d\nelse: e", "nonlocal_ = (lambda: (yield))"]:
    t(lambda: ast.unparse(ast.parse(src)))
    t(lambda: ast.unparse(ast.parse(ast.unparse(ast.parse(src)))) == ast.unparse(ast.parse(src)))
t(lambda: ast.dump(ast.parse("x = f(1, a=b)")))
print(ast.dump(ast.parse("def f(a): return a + 1", mode="exec"), indent=2, include_attributes=False))
t(lambda: ast.dump(ast.parse("x"), annotate_fields=False, include_attributes=True))
t(lambda: ast.dump(ast.arguments(), show_empty=True))
for s in ["1", "-1", "+1", "1+2j", "-1-2j", "'a' 'b'", "[1, (2,), {3: {4}}]", "set()", "None", "...", "b'x'", "x", "1+1", "f'x'", "[*a]", "{**a}", "()", " 1", "'\\x'", "1 if 1 else 2", "--1", "(1", "True", "{}.x", "1" * 5000, "not 1", "{1: 2, 'a': [None]}"]:
    t(lambda: ast.literal_eval(s))
t(lambda: ast.literal_eval(ast.parse("5", mode="eval")))
t(lambda: ast.literal_eval(5))
tree = ast.parse("a = 1\nb = foo(2)\n")
t(lambda: [type(n).__name__ for n in ast.walk(tree)])
t(lambda: (tree.body[1].lineno, tree.body[1].end_col_offset, ast.get_source_segment("a = 1\nb = foo(2)\n", tree.body[1].value), list(ast.iter_fields(tree.body[0]))[1][0], ast.get_docstring(ast.parse("'d'"))))


class V(ast.NodeVisitor):
    def visit_Name(self, node):
        print("name", node.id)

    def generic_visit(self, node):
        super().generic_visit(node)


V().visit(tree)


class Tr(ast.NodeTransformer):
    def visit_Constant(self, node):
        return None if node.value == 1 else ast.Constant(node.value * 10)

    def visit_Assign(self, node):
        self.generic_visit(node)
        return [node, node] if node.targets[0].id == "b" else node


t(lambda: ast.unparse(Tr().visit(ast.parse("b = foo(2)"))))
t(lambda: ast.Name("x"))
t(lambda: ast.Name("x", ast.Load(), 5))
t(lambda: ast.Name(bogus=1))
t(lambda: ast.Name().id)
t(lambda: (ast.Name("x").ctx, ast.Constant(5).value, ast.Name._fields, ast.AST(), ast.Pass() == ast.Pass(), ast.compare(ast.parse("x"), ast.parse("x ")), ast.compare(ast.parse("x"), ast.parse("y"))))
t(lambda: compile(ast.Module([ast.Expr(ast.Name("x"))], []), "f", "exec"))
t(lambda: eval(compile(ast.fix_missing_locations(ast.Expression(ast.BinOp(ast.Constant(2), ast.Mult(), ast.Constant(21)))), "f", "eval")))
t(lambda: compile(ast.Expression(5), "f", "eval"))
t(lambda: compile(ast.Module([], []), "f", "eval"))
t(lambda: ast.parse("x", mode="bad"))
t(lambda: ast.parse("x: int = 1 # type: int", type_comments=True).body[0].lineno)
t(lambda: ast.parse("(a, b) -> c", mode="func_type").returns.id)
t(lambda: ast.copy_location(ast.Name("q"), tree.body[1]).lineno)
