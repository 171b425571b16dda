"""Identifiers beyond the basic plane are names like all others."""

import symtable


def f(x󠄀):
    y𐊧 = 1
    return [ascii(k) for k in locals()]


print([ascii(n) for n in f.__code__.co_varnames], f(1))
𐊧 = 5


class A:
    𐊧 = 3

    def 𐊧𐊧(self, *, 𐊧=1):
        return 𐊧


print("𐊧" in globals(), getattr(A, "𐊧"), ascii(A.𐊧𐊧.__name__), A().𐊧𐊧(**{"𐊧": 7}))
setattr(A, "𐊧", 4)
print(A.𐊧, A().𐊧, eval("𐊧 + 1"))
exec("𐊧 += 1; del A.𐊧")
print(𐊧, hasattr(A, "𐊧"))
table = symtable.symtable("𐊧 = 1\ndef 𐊧𐊧(): pass", "f", "exec")
print(ascii([s.get_name() for s in table.get_symbols()]), table.lookup("𐊧").is_local())
