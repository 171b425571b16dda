import re

text = "The quick brown fox, aged 12, jumps over 3 lazy dogs. Größe: 42€"
print(re.findall(r"\b\w{5}\b", text), re.findall(r"(\w)(\d+)?", "a1 b")[:3], re.search(r"(?P<n>\d+)", text)["n"])
m = re.match(r"(?P<first>\w+)\s+(\w+)", text)
print(m.group(0, 1, 2), m.groupdict(), m.span("first"), m.start(2), m.end(), m.lastgroup, m.lastindex, m.string is text, m)
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "one two three four"), re.sub("a", lambda m: m[0].upper() * 2, "banana", count=2))
print(re.subn("[aeiou]", "", text), re.split(r"[,.]\s*", text), re.split("(-)", "a-b-c", maxsplit=1), re.escape("a.b*c"))
for pattern, flags in [("^o", 0), ("^o", re.M), ("a.c", re.S), ("ABC", re.I), ("a b # c", re.X), (r"\w+", re.A), ("GRÖSSE", re.I)]:
    print(pattern, flags, re.findall(pattern, "one\no a\nc abc ab größe"))
for pattern, string in [("(a|b)*c", "ababc"), ("(?:x(?=y))+", "xyxz"), ("(?<=a)b(?!c)", "abc abd"), (r"(a)(?(1)b|c)", "ab"), ("a{2,3}?", "aaaa"),
                        ("a++b", "aaab"), ("(?>a+)b", "aab"), (r"(\w)\1", "hello"), (r"\bfoo\b", "a foo."), ("(?i:A)b", "ab aB"), ("[^\\W\\d_]+", "ab1_cü"),
                        (r"(?P<q>['\"]).*?(?P=q)", "say 'hi' \"x'"), ("", "ab"), ("a|ab", "ab"), (r"\Aab\Z", "ab"), ("[a-c&&b]", "b"), (r"\N{DIGIT ONE}", "1")]:
    print(pattern, [m.group() for m in re.finditer(pattern, string)])
p = re.compile(r"\d+", re.ASCII)
print(p, p.flags, p.groups, p.pattern, p.fullmatch("12"), p.fullmatch("12a"), p.search("ab12cd34", 5), p == re.compile(r"\d+", re.A))
print(re.compile(b"\\w+").findall(b"ab \xff c"), [m.span() for m in re.finditer("x*", "axb")])
for bad in ("(", "a**", "[z-a]", "(?P<n>a)(?P<n>b)", "(?<=a+)b", "\\", "*a", "(?P=x)", "[", "a{2,1}", "(?z)", "\\8"):
    try:
        re.compile(bad)
    except re.error as error:
        print(repr(bad), error, error.pos)
print(re.sub(r"(?P<a>x)|(y)", r"[\g<a>|\2]", "xy"), re.sub("x", r"\n\\", "axb"), re.fullmatch("(a)?b", "b").groups("default"))
