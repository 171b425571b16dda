"""Readers and writers of streams in encodings of several bytes a character."""
import codecs
import io
import mmap

data = io.BytesIO()
writer = codecs.getwriter("shift_jis")(data)
writer.write("日本")
writer.writelines(["語", "\n"])
writer.reset()
assert data.getvalue() == "日本語\n".encode("shift_jis")

reader = codecs.getreader("gb18030")(io.BytesIO("一二\n三".encode("gb18030")))
assert reader.readline() == "一二\n"
assert reader.read() == "三"

encoder = codecs.getincrementalencoder("euc_kr")()
try:
    del encoder.errors
except AttributeError:
    pass
else:
    raise AssertionError("errors can be deleted")


class Closer:
    def __index__(self):
        mapping.close()
        return 1


mapping = mmap.mmap(-1, 16)
try:
    mapping[Closer()]
except ValueError:
    pass
else:
    raise AssertionError("a closed mapping was read")
