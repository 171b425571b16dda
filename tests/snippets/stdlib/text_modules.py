import difflib
import pprint
import string
import textwrap

text = "The quick brown fox jumps over the lazy dog. " * 4
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "), textwrap.shorten(text, 30), textwrap.wrap("aaaaaaaaaaaaaa bb", 5))
print(textwrap.dedent("""
    indented
      more
    back
"""), textwrap.indent("a\nb\n\nc", "> "), sep="|")
print(string.ascii_letters, string.punctuation, string.Template("$who likes ${what}s, $$5").substitute(who="tim", what="kung pao"), string.capwords("hello  world"))
try:
    string.Template("$missing $ bad").substitute({})
except (KeyError, ValueError) as error:
    print(type(error).__name__, error)
print(string.Template("$a $b").safe_substitute(a=1), string.Formatter().format("{0} {x:>5}", 1, x=2), list(string.Formatter().parse("a{b!r:c}d")))
nested = {"key": list(range(30)), "other": {"a": ("tuple", None), "b": {1, 2}}, "long": "word " * 30, 3: [[]]}
pprint.pprint(nested)
pprint.pprint(nested, width=40, depth=2, sort_dicts=False, compact=True)
print(pprint.pformat([1, "two"]), pprint.saferepr({"b": 1, "a": 2}))
a, b = "one\ntwo\nthree\n".splitlines(True), "one\n2\nthree\nfour\n".splitlines(True)
print("".join(difflib.unified_diff(a, b, "a", "b")), "".join(difflib.ndiff(a, b)), difflib.get_close_matches("appel", ["ape", "apple", "peach"]), difflib.SequenceMatcher(None, "abcd", "bcde").ratio())
import reprlib, shlex, html, unicodedata

print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), shlex.split("a 'b c' \"d e\" f\\ g"), shlex.quote("it's"), shlex.join(["a b", "c"]))
print(html.escape("<a href='x'>&"), html.unescape("&amp;&lt;&#x41;&nbsp;"), unicodedata.name("ü"), unicodedata.normalize("NFD", "ü") == "u\u0308", unicodedata.category("1"), unicodedata.lookup("SNOWMAN"), unicodedata.numeric("½"))
