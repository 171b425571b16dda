"""Long texts take other ways than short ones: line ends, encodings, case. All ways agree."""

BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
line = "a line of some words " * 12
for end in ["\n", "\r\n", *BREAKS]:
    text = end.join([line, "", "x", line]) + end
    for keep in (False, True):
        parts = text.splitlines(keep)
        print(repr(end), keep, len(parts), [len(p) for p in parts], "".join(parts) == text)
for text in ["\n" * 300, line * 2, line + "\n", "\n" + line, line + "\n\n\U0001f600", "\U0001f600\n" * 150]:
    print(len(text), [len(p) for p in text.splitlines()], [len(p) for p in text.splitlines(True)])


def encoded(text):
    try:
        data = text.encode()
    except UnicodeEncodeError as e:
        return str(e)
    return len(data), data.decode() == text, data[:20]


for text in [
    line,
    line + "?",
    line + "ü",
    "ü?" * 50,
    "€" * 50,
    "€?" * 50,
    "\U0001f600" * 20,
    "\U0001f600?",
    line + "\ud800",
    "\udc00" + line,
    "?\udfff?",
    "\ud83d\ude00",
    "\ud83d" + "\ude00" + "?",
    "\U0001f600\ud83d",
    "",
]:
    print(ascii(text[-4:]), encoded(text))
print(ascii(b"\xf0\x9f\x98\x80".decode()), ascii((b"\xc3\xbc" * 3).decode()), ascii("\xed\xa0\x80".encode("latin-1").decode(errors="replace")))

for text in [
    "hello world",
    "HELLO wORLD'S 3rd o'clock",
    "x",
    "",
    "ünder über",
    "ß straße",
    "ǆ ǅ Ǆ",
    "ΣΑΣ σας",
    "\ud801\udc28 deseret as two",
    "\U00010428 deseret",
    "a\x00b@[`{",
    "ﬁ ŉ",
]:
    print(*(ascii(f()) for f in (text.title, text.upper, text.lower, text.swapcase, text.capitalize, text.casefold)))
