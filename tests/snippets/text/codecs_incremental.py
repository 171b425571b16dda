"""Incremental encoders and decoders fed in pieces: state, reset, final, errors at the seams."""
import codecs

TEXT = "aé日😀\r\nz"
for name in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "utf-7", "shift_jis", "gb18030", "euc_jp", "big5"):
    text = TEXT if name.startswith(("utf", "gb")) else TEXT.replace("é", "").replace("😀", "")
    data = text.encode(name)
    decoder = codecs.getincrementaldecoder(name)()
    pieces = [decoder.decode(data[i : i + 1]) for i in range(len(data))] + [decoder.decode(b"", True)]
    encoder = codecs.getincrementalencoder(name)()
    back = [encoder.encode(c) for c in text] + [encoder.encode("", True)]
    print(name, "".join(pieces) == text, [i for i, p in enumerate(pieces) if p][:6], b"".join(back) == data)
decoder = codecs.getincrementaldecoder("utf-8")("replace")
print([decoder.decode(b) for b in (b"a\xe2", b"\x82", b"b\xf0\x9f", b"\x98\x80", b"\xff", b"\xe2\x82")], repr(decoder.decode(b"", True)))
decoder = codecs.getincrementaldecoder("utf-8")()
print(decoder.decode(b"\xe2\x82"), decoder.getstate())
decoder.reset()
print(decoder.getstate(), decoder.decode(b"ok"))
decoder.setstate((b"\xe2\x82", 0))
print(decoder.decode(b"\xac"))
for data in (b"\x82", b"\xe2\x28", b"\xf5", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"):
    try:
        print(codecs.getincrementaldecoder("utf-8")().decode(data, True))
    except UnicodeDecodeError as error:
        print(error, error.start, error.end, error.object)
try:
    codecs.getincrementaldecoder("utf-8")().decode(b"abc\xe2\x82", True)
except UnicodeDecodeError as error:
    print(error)
print(list(codecs.iterencode(["a", "é"], "utf-8")), list(codecs.iterdecode([b"\xc3", b"\xa9x"], "utf-8")))
import io

writer = codecs.getwriter("utf-16")(buffer := io.BytesIO())
writer.write("ab")
writer.writelines(["c", "d"])
print(buffer.getvalue().hex(), codecs.getreader("utf-8")(io.BytesIO("é\nß\n".encode())).readlines())
reader = codecs.getreader("utf-8")(io.BytesIO("één\ntwee".encode()))
print(reader.read(2), reader.readline(), reader.read())
print(codecs.lookup("UTF8").name, codecs.lookup("latin1").name, codecs.lookup("utf_8") == codecs.lookup("UTF-8"))
for name in ("nope", "", "a\0b"):
    try:
        codecs.lookup(name)
    except (LookupError, ValueError) as error:
        print(type(error).__name__, error)
