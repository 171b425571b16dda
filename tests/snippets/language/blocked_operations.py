"""A special method that is None forbids the operation, also where the other operand could do it."""


def attempt(text):
    try:
        print(text, "=", eval(text))
    except Exception as e:
        print(text, type(e).__name__, e)


class Blocked:
    __add__ = __radd__ = __iadd__ = __sub__ = __rsub__ = __pow__ = __rpow__ = __divmod__ = None
    __eq__ = __lt__ = __bool__ = __len__ = __iter__ = __contains__ = __getitem__ = __call__ = None


class Willing:
    def __add__(self, other):
        return "added"

    def __eq__(self, other):
        return "equal"


class Derived(Willing):
    __radd__ = None
    __eq__ = None


b, w, d = Blocked(), Willing(), Derived()
for text in """b + 1|1 + b|b - 1|1 - b|b ** 2|2 ** b|pow(2, b, 3)|divmod(b, 1)|b == 1|1 == b|b != 1|b < 1|1 > b|1 < b
bool(b)|len(b)|iter(b)|1 in b|b[0]|b()|w + b|w + d|w == d|d == w|'' + b|[1] + b|w + 1|w == 1""".replace("\n", "|").split("|"):
    attempt(text)
