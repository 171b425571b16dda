# Where and why decoding and encoding fail: start, end, reason, object of each error, for many codecs; handlers that move the position.
import codecs


def show(f):
    try:
        print(ascii(f()))
    except UnicodeError as e:
        print(type(e).__name__, getattr(e, "encoding", None), getattr(e, "start", None), getattr(e, "end", None), getattr(e, "reason", None), "|", e)
    except Exception as e:
        print(type(e).__name__, e)


for data in [b"\x80", b"a\xff", b"\xc3", b"\xc3(", b"\xe2\x82", b"\xe2(\xa1", b"\xe2\x28", b"\xed\xa0\x80", b"\xf0\x9f\x98", b"\xf0\x28\x8c\xbc", b"\xf4\x90\x80\x80", b"\xf8\x88", b"\xc0\x80", b"\xc1\xbf", b"\xe0\x80\x80", b"\xf0\x80\x80\x80", b"ok\xe2\x82\xac\xe2", b"\xfe\xff", b"a\x80\x80b", b"\xef\xbb\xbfx"]:
    for errors in ("strict", "replace", "ignore", "backslashreplace", "surrogateescape", "surrogatepass"):
        show(lambda: data.decode("utf-8", errors))
for enc, data in [("ascii", b"a\x80\xff"), ("utf-16", b"\xff\xfea"), ("utf-16-le", b"\x00\xd8"), ("utf-16-le", b"\x00\xd8a\x00"), ("utf-16-le", b"\x00\xdcb\x00"), ("utf-16-be", b"\xd8\x3d"), ("utf-16", b"a"), ("utf-32", b"\xff\xfe\0\0a\0\0"), ("utf-32-le", b"\0\0\x11\0"), ("utf-32-le", b"\0\xd8\0\0"), ("utf-32-be", b"\xff\xff\xff\xff"), ("utf-7", b"+AD"), ("utf-7", b"+-+,"), ("utf-7", b"a\xffb"), ("utf-7", b"+2D0-"), ("unicode_escape", b"\\x4"), ("unicode_escape", b"a\\u12"), ("unicode_escape", b"\\U00110000"), ("unicode_escape", b"\\N{nope}"), ("unicode_escape", b"\\N"), ("unicode_escape", b"x\\"), ("raw_unicode_escape", b"\\u12g"), ("raw_unicode_escape", b"\\U11000000"), ("cp1252", b"\x81"), ("cp1251", b"\x98a"), ("cp437", b"\xff"), ("latin-1", b"\xff"), ("iso8859-8", b"\xa1"), ("koi8-r", b"\xc1"), ("shift_jis", b"\x81"), ("shift_jis", b"\x82\xa0\xfd"), ("euc_jp", b"\xa4"), ("gb18030", b"\x81\x30\x81"), ("gbk", b"\xff"), ("big5", b"\xa4\x40\xa4"), ("euc_kr", b"\xb0\xa1\xb0"), ("idna", b"xn--\xff"), ("punycode", b"a-\xff"), ("hex", b"abc"), ("base64", b"x"), ("rot13", b"x"), ("zip", b"x"), ("nonexistent", b"x"), ("undefined", b"x")]:
    show(lambda: (enc, data.decode(enc)))
    show(lambda: (enc, data.decode(enc, "replace")))
for enc, text in [("ascii", "aéb"), ("ascii", "éé\U0001f600"), ("latin-1", "a\u0100\u0101b"), ("utf-8", "a\ud800b"), ("utf-8", "\ud83d\ude00"), ("utf-16", "\udc00"), ("utf-32", "a\ud800"), ("cp1252", "a\u0100"), ("cp1252", "€"), ("shift_jis", "a\u20ac"), ("gbk", "\U0001f600"), ("big5", "é"), ("iso8859-15", "€ß"), ("koi8-r", "é"), ("utf-7", "é~+"), ("idna", "a..b"), ("idna", "x" * 64), ("idna", "bücher.de"), ("punycode", "bücher"), ("unicode_escape", "é\n\U0001f600\ud800"), ("raw_unicode_escape", "é\n\u0100"), ("rot13", "x"), ("hex", "x"), ("undefined", "x")]:
    for errors in ("strict", "xmlcharrefreplace", "namereplace", "backslashreplace"):
        show(lambda: (enc, text.encode(enc, errors)))
show(lambda: "aé".encode("ascii", "nohandler"))
show(lambda: "a".encode("ascii", "nohandler"))
show(lambda: b"\xff".decode("utf-8", "nohandler"))
show(lambda: b"\xff".decode("utf-8", "xmlcharrefreplace"))
show(lambda: codecs.lookup_error("nohandler"))
log = []


def mover(error):
    log.append((type(error).__name__, error.start, error.end))
    return ("<" + str(error.end - error.start) + ">", error.end + 1)


def back(error):
    return ("?", error.start - 10)


def wrong(error):
    return 5


def wrong_type(error):
    return (5, 0)


def as_bytes(error):
    return (b"<b>", error.end)


for name, f in [("mover", mover), ("back", back), ("wrong", wrong), ("wrong_type", wrong_type), ("as_bytes", as_bytes)]:
    codecs.register_error(name, f)
show(lambda: b"a\xffbc\xfe".decode("utf-8", "mover"))
show(lambda: "aéébc".encode("ascii", "mover"))
show(lambda: b"\xff".decode("ascii", "mover"))
show(lambda: b"a\xff".decode("ascii", "wrong"))
show(lambda: b"a\xff".decode("ascii", "wrong_type"))
show(lambda: "aé".encode("ascii", "wrong"))
show(lambda: "aé".encode("ascii", "wrong_type"))
show(lambda: "aéb".encode("ascii", "as_bytes"))
show(lambda: b"a\xffb".decode("ascii", "as_bytes"))
show(lambda: "aé".encode("ascii", "back") if False else "skipped")
print(log)
show(lambda: codecs.register_error("x", 5))
show(lambda: codecs.register_error(5, mover))
e = UnicodeDecodeError("enc", b"abc", 1, 2, "why")
print(e, e.args, e.object, e.start, e.end)
e.start, e.end, e.reason = 0, 3, "other"
print(e, UnicodeEncodeError("e", "aé", 1, 2, "r"), UnicodeEncodeError("e", "a\U0001f600b", 1, 2, "r"), UnicodeEncodeError("e", "abc", 0, 3, "r"), UnicodeTranslateError("a\u0100b", 1, 2, "r"))
show(lambda: UnicodeDecodeError("e", "str", 1, 2, "r"))
show(lambda: UnicodeEncodeError("e", b"b", 1, 2, "r"))
show(lambda: UnicodeDecodeError("e"))
