"""Registered error handlers: what they receive, what they may return, and what is said of bad ones."""
import codecs

seen = []


def note(error):
    seen.append((type(error).__name__, error.encoding, error.object[error.start : error.end], error.start, error.end, error.reason))
    return ("?", error.end)


codecs.register_error("test.note", note)
print("aéßb€".encode("ascii", "test.note"), b"a\xff\xfeb".decode("utf-8", "test.note"), "aé".encode("latin-1", "test.note"))
print(*seen, sep="\n")
codecs.register_error("test.bytes", lambda e: (b"\xff", e.end))
print("aéb".encode("ascii", "test.bytes"))
codecs.register_error("test.skip", lambda e: ("", e.start + 1))
print("aéßb".encode("ascii", "test.skip"), b"\xff\xfea".decode("ascii", "test.skip"))
codecs.register_error("test.back", lambda e: ("x", -1))
print("éab".encode("ascii", "test.back"), b"\xffab".decode("ascii", "test.back"))
for number, handler in enumerate((lambda e: "no tuple", lambda e: ("x",), lambda e: (1, 2), lambda e: ("x", "y"), lambda e: ("x", 99), lambda e: ("x", -99), lambda e: ("é", e.end), lambda e: 1 / 0)):
    name = f"test.bad{number}"
    codecs.register_error(name, handler)
    for action in (lambda: "é".encode("ascii", name), lambda: b"\xff".decode("ascii", name)):
        try:
            print(action())
        except Exception as error:
            print(number, type(error).__name__, error)
print("a\ud800é€".encode("utf-8", "surrogatepass"), "\udcff".encode("ascii", "surrogateescape"), b"\xff\x80a".decode("ascii", "surrogateescape").encode("ascii", "backslashreplace"))
print("é€😀".encode("ascii", "xmlcharrefreplace"), "é€😀".encode("ascii", "backslashreplace"), "é€😀\x07".encode("ascii", "namereplace"), b"\xff\x00".decode("ascii", "backslashreplace"))
for name in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "surrogatepass"):
    handler = codecs.lookup_error(name)
    results = []
    for error in (UnicodeEncodeError("ascii", "aé\udc80", 1, 3, "why"), UnicodeDecodeError("utf-8", bytearray(b"a\xff\xed\xa0\x80"), 1, 2, "why"), UnicodeTranslateError("aé", 1, 2, "why")):
        try:
            results.append(handler(error))
        except Exception as caught:
            results.append((type(caught).__name__, str(caught)))
    print(name, ascii(results))
for action in (lambda: codecs.lookup_error("nope"), lambda: codecs.register_error("x", 5), lambda: "é".encode("ascii", "nope"), lambda: codecs.strict_errors(5), lambda: codecs.ignore_errors(ValueError())):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
