"""Names whose normal form is a constant; features that go on; warnings that only compile gives."""

import ast
import codeop
import symtable
import warnings

for name in ("ℕone", "𝓣rue", "Fa𝕝se"):
    for source in (f"{name}", f"x.{name} = 1", f"def f({name}): pass", f"import {name}", f"f({name}=1)", f"x y {name}"):
        for parse in (ast.parse, compile):
            try:
                parse(source, "names", "exec")
            except (ValueError, SyntaxError) as e:
                print(ascii(source), type(e).__name__, ascii(str(e)))
try:
    symtable.symtable("ℕone", "names", "exec")
except ValueError as e:
    print(e)

code = compile("from __future__ import barry_as_FLUFL, annotations\nf = lambda: 1", "future", "exec")
print(hex(code.co_flags))
exec("from __future__ import barry_as_FLUFL\nexec('print(1 <> 2)')")
exec("from __future__ import annotations\nexec('def f(a: no): pass\\nprint(f.__annotations__)')")
prompt = codeop.CommandCompiler()
prompt("from __future__ import barry_as_FLUFL")
print(type(prompt("1 <> 2")))

jump = "def f():\n    try:\n        pass\n    finally:\n        return\n"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    tree = ast.parse(jump)
    ast.parse(jump, optimize=1)
    print(len(caught))
    compile(tree, "jump", "exec")
    print(len(caught), caught[0].message)
