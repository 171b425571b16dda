# Encodings of several bytes: what the JDK's charsets have otherwise, lengths of errors, states of coders, handlers.
import codecs
import io


def t(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, e)


for encoding, text in {
    "shift_jis": "\u2015\xa5\u203e\uff71",
    "cp932": "\u2252\u00a2\u2225\uf8f0\x80",
    "shift_jis_2004": "\\~\u2985\U00020b9f\u304b\u309a",
    "shift_jisx0213": "\u9b1d\u304b\u309a",
    "euc_jp": "\u2015\uff3c\xa5\u203e\uff71",
    "euc_jis_2004": "\u304b\u309a\uff5e\U00020b9f",
    "gbk": "\u2015\u00b7\u2295",
    "gb18030": "\ue7c7\u1e3f\U0010ffff\x80",
    "euc_kr": "\uac00\uac02\u3164",
    "cp949": "\uac02",
    "johab": "\u3131\uac00\u314e",
    "big5": "\u2574\uffe3\u5341",
    "cp950": "\u2022\u20ac\u3041",
    "big5hkscs": "\xca\u0304\xca\xea\u030c\u3875",
    "hz": "a~\u4e2d\n",
    "iso2022_kr": "a\uac00\n\uac00",
    "iso2022_jp_3": "\u304b\u309a\u2116",
}.items():
    t(lambda: (encoding, text.encode(encoding)))
    t(lambda: text.encode(encoding).decode(encoding) == text)
    t(lambda: text.encode(encoding, "replace"))

for encoding in ("gbk", "big5hkscs", "euc_jp", "shift_jisx0213", "gb18030", "euc_kr", "iso2022_jp"):
    for data in (b"\xff", b"a\xa1", b"\x8f\xa1\xff", b"\x87\x9fa", b"\x81\x30\x81\x3a", b"\xa4\xd4\xa4\xa1\xa4\xbfa", b"\x1b$B\x20\x20", b"\x1b$Z"):
        t(lambda: data.decode(encoding))
        t(lambda: data.decode(encoding, "replace"))

encoder = codecs.getincrementalencoder("euc_jis_2004")()
t(lambda: (encoder.encode("\u304b"), encoder.getstate()))
state = encoder.getstate()
t(lambda: (encoder.encode("\u309a"), encoder.getstate()))
encoder.setstate(state)
t(lambda: (encoder.encode("", True), encoder.getstate()))
for wrong in (-1, 1 << 200, "a", 9):
    t(lambda: encoder.setstate(wrong))

decoder = codecs.getincrementaldecoder("iso2022_jp")()
t(lambda: (decoder.decode(b"\x1b$B$"), decoder.getstate()))
for wrong in ((b"123456789", 0), (b"", -1), ("", 1), (b"",), 5, (b"", 1 << 64)):
    t(lambda: decoder.setstate(wrong))
t(lambda: (decoder.decode(b'"'), decoder.reset(), decoder.getstate()))

reader = codecs.getreader("euc_jp")(io.BytesIO(b"\xa4\xa2\n\xa4"))
t(lambda: reader.read(1))
t(lambda: reader.readline())
t(lambda: reader.readline())
t(lambda: reader.read("a"))
writer = codecs.getwriter("euc_jis_2004")(io.BytesIO())
writer.write("\u304b")
t(lambda: (writer.stream.getvalue(), writer.reset(), writer.stream.getvalue()))
t(lambda: writer.writelines(5))

for name, answer in {"three": ("a", 1, 1), "far": ("a", 1 << 100), "bytes": (b"a", True), "back": ("x", -9)}.items():
    codecs.register_error("east." + name, lambda e: answer)
    t(lambda: "\u20ff".encode("gbk", "east." + name))
    t(lambda: b"\xff\xff".decode("gbk", "east." + name))
codecs.register_error("east.again", lambda e: ("\u20ff", e.end))
t(lambda: "a\u20ffb".encode("gbk", "east.again"))
