# configparser: defaults, interpolation, errors with their lines, converters, writing, mapping protocol.
import configparser as c
import io
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


def parse(text, **options):
    p = c.ConfigParser(**options)
    p.read_string(text, "<src>")
    return p


p = parse("""
[DEFAULT]
base = /x
Mixed = Case
[one]
path = %(base)s/one
multi = a
  b

  c
empty =
flag = yes
num = 0x10
colon: value ; not a comment
# comment
; other
[two : three]
path=%(missing)s
esc = 100%%
key with space = v=w:x
""")
t(lambda: (p.sections(), p.options("one"), p["one"]["path"], p["one"]["multi"], p["one"]["empty"], p.getboolean("one", "flag"), p["one"].get("nope", "d"), p.get("one", "MIXED"), p["one"]["colon"], p["two : three"]["esc"], p["two : three"]["key with space"]))
for f in (lambda: p["two : three"]["path"], lambda: p["nope"], lambda: p.get("nope", "x"), lambda: p.get("one", "nope"), lambda: p["one"]["nope"], lambda: p.getint("one", "num"), lambda: p.getfloat("one", "flag"), lambda: p.getboolean("one", "path"), lambda: p.get("one", "nope", fallback="fb"), lambda: p.getint("x", "y", fallback=5), lambda: p.get("two : three", "path", raw=True), lambda: p.get("two : three", "path", vars={"missing": "now"}), lambda: p.add_section("one"), lambda: p.add_section("DEFAULT"), lambda: p.add_section(5), lambda: p.set("nope", "a", "b"), lambda: p.set("one", "a", 5), lambda: p.set("one", "a", "%"), lambda: p.set("one", "a", "%(b"), lambda: p.remove_option("one", "flag"), lambda: p.remove_option("nope", "x"), lambda: p.remove_section("nope"), lambda: p.has_option("one", "base"), lambda: p.has_option("nope", "x"), lambda: p.has_section("DEFAULT"), lambda: p.items("nope"), lambda: dict(p.items("one"))["path"], lambda: len(p), lambda: "one" in p, lambda: list(p["one"]), lambda: p.defaults(), lambda: p.read("/nonexistent"), lambda: repr(p["one"]), lambda: p["one"].name, lambda: p["one"].parser is p, lambda: p.pop("DEFAULT"), lambda: p.popitem()[0], lambda: p.__delitem__("DEFAULT")):
    t(f)
for text in ["x = 1", "[a]\nx = 1\nx = 2", "[a]\n[a]", "[a", "[a]\nnovalue", "[a]\n = 1", "[]\nx=1", "[a]\n  indented = 1", "[a]\nx = %(x)s", "[a]\nx = %(y)s\ny = %(x)s", "[a]\nx = %y", "[a]\nb\nc\nd = 1", "[a] trailing\nx=1", "key\n[a]"]:
    t(lambda: (text, dict(parse(text)["a"])))
t(lambda: dict(parse("[a]\nnovalue\nx = 1", allow_no_value=True)["a"]))
t(lambda: dict(parse("[a]\nx = 1\nx = 2\n[a]\ny=3", strict=False)["a"]))
t(lambda: dict(parse("[a]\nx = 1 # c\ny = 2;d", inline_comment_prefixes=("#", ";"))["a"]))
t(lambda: dict(parse("[a]\nx ~ 1", delimiters=("~",))["a"]))
t(lambda: dict(parse("[a]\nx = %(y)s", interpolation=None)["a"]))
t(lambda: dict(parse("[b]\nv = deep\n[a]\nx = ${b:v}${y}${c}\ny = $$\nc=1", interpolation=c.ExtendedInterpolation())["a"]))
t(lambda: dict(parse("[a]\nx = ${q:v}", interpolation=c.ExtendedInterpolation())["a"]))
t(lambda: dict(parse("[a]\nx = ${a:b:c}", interpolation=c.ExtendedInterpolation())["a"]))
t(lambda: dict(parse("[a]\nx = $", interpolation=c.ExtendedInterpolation())["a"]))
t(lambda: dict(parse("[a]\nlist = 1, 2", converters={"list": lambda s: [int(x) for x in s.split(",")]})["a"].getlist("list")) if False else parse("[a]\nlist = 1, 2", converters={"list": lambda s: [int(x) for x in s.split(",")]})["a"].getlist("list"))
t(lambda: parse("[common]\nx=1\n[a]\ny=2", default_section="common")["a"]["x"])
t(lambda: dict(parse("x = top\n[a]\ny = 1", allow_unnamed_section=True)[c.UNNAMED_SECTION]))
t(lambda: c.ConfigParser(bogus=1))
t(lambda: c.ConfigParser({"a": "1"})["DEFAULT"]["a"])
t(lambda: c.RawConfigParser().set("DEFAULT", "n", 5))
q = c.ConfigParser()
q.optionxform = str
q.read_dict({"S": {"Key": 1, "none": "x\ny"}, "T": {}})
t(lambda: q.read_dict({"S": {"Key": 1}, "s2": {"a": None}}))
out = io.StringIO()
q.write(out)
print(out.getvalue())
out = io.StringIO()
q.write(out, space_around_delimiters=False)
print(repr(out.getvalue()))
t(lambda: q.read_dict({"A": {"k": 1}, "A ": {"k": 2}}) or q.sections())
t(lambda: q.read_file(["[z]", "k = v"]) or q["z"]["k"])
t(lambda: c.MissingSectionHeaderError.__mro__[1:4])
