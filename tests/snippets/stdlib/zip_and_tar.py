# zipfile and tarfile in memory: members, modes, comments, duplicates, damaged archives, filters, errors.
import io
import tarfile
import zipfile
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


raw = io.BytesIO()
with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("a.txt", "text " * 20)
    z.writestr(zipfile.ZipInfo("dir/b.bin", (2020, 1, 2, 3, 4, 6)), b"\x00\xff")
    z.mkdir("empty")
    with z.open("stream", "w") as f:
        f.write(b"streamed")
        t(lambda: z.writestr("x", "y"))
        t(lambda: z.open("a.txt"))
    z.comment = b"the comment"
    t(lambda: z.read("a.txt")[:4])
    t(lambda: z.writestr("é/ü.txt", "uni").__class__)
    import warnings

    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        z.writestr("a.txt", "again")
        t(lambda: str(w[0].message))
t(lambda: z.read("a.txt"))
with zipfile.ZipFile(raw) as z:
    t(lambda: (z.namelist(), z.comment, z.testzip(), z.read("a.txt"), z.read("dir/b.bin"), z.getinfo("dir/b.bin").date_time, z.getinfo("empty/").is_dir(), z.getinfo("a.txt").file_size))
    t(lambda: z.getinfo("nope"))
    t(lambda: z.read("nope"))
    t(lambda: z.open("a.txt", "q"))
    t(lambda: z.open("a.txt", pwd=b"x").read())
    t(lambda: z.open("a.txt", pwd="x"))
    t(lambda: z.writestr("x", b""))
    i = z.getinfo("dir/b.bin")
    t(lambda: (i.filename, i.compress_type, i.CRC, i.compress_size, i.flag_bits, i.create_system in (0, 3), repr(i)[:40]))
    with z.open("stream") as f:
        t(lambda: (f.read(3), f.tell(), f.seek(0), f.read(), f.read(), f.name, f.mode, f.readable(), f.seekable()))
    p = zipfile.Path(z)
    t(lambda: (sorted(x.name for x in p.iterdir()), (p / "dir").is_dir(), (p / "dir" / "b.bin").read_bytes(), p.joinpath("a.txt").read_text(), (p / "nope").exists(), str((p / "dir").parent.name) == p.name, (p / "a.txt").suffix))
    t(lambda: [x.name for x in p.glob("*.txt")])
    out = io.StringIO()
    z.printdir(file=out)
    print(out.getvalue().splitlines()[0].split())
bytes_ = raw.getvalue()
for broken in (b"", b"junk", bytes_[:-10], bytes_[:50], b"PK\5\6" + b"\0" * 18, bytes_.replace(b"\xff", b"\xfe", 1)):
    t(lambda: zipfile.ZipFile(io.BytesIO(broken)).namelist())
t(lambda: zipfile.is_zipfile(io.BytesIO(bytes_)))
t(lambda: zipfile.is_zipfile(io.BytesIO(b"x")))
t(lambda: zipfile.ZipFile(raw, "q"))
t(lambda: zipfile.ZipFile(raw, compression=99))
t(lambda: zipfile.ZipFile("/nonexistent.zip"))
t(lambda: zipfile.ZipInfo("x", (1970, 1, 1, 0, 0, 0)))
t(lambda: zipfile.ZipInfo("a\0b").filename)
with zipfile.ZipFile(raw, "a") as z:
    z.writestr("appended", "1")
    t(lambda: len(z.infolist()))
with zipfile.ZipFile(io.BytesIO(), "w") as z:
    t(lambda: z.writestr("x", 5))
    t(lambda: z.write("/nonexistent"))
    t(lambda: z.writestr("n", "data", compress_type=99))
    t(lambda: z.mkdir("d", mode="x"))
    t(lambda: setattr(z, "comment", "str"))

raw = io.BytesIO()
with tarfile.open(fileobj=raw, mode="w:gz", format=tarfile.PAX_FORMAT) as tar:
    for name, content, kind in (("f.txt", b"content", tarfile.REGTYPE), ("d", b"", tarfile.DIRTYPE), ("d/g", b"x" * 600, tarfile.REGTYPE), ("ln", b"", tarfile.SYMTYPE), ("../evil", b"e", tarfile.REGTYPE), ("/abs", b"a", tarfile.REGTYPE), ("é" * 60, b"u", tarfile.REGTYPE)):
        i = tarfile.TarInfo(name)
        i.size, i.type, i.mtime, i.linkname = len(content), kind, 1e9, "f.txt" if kind == tarfile.SYMTYPE else ""
        tar.addfile(i, io.BytesIO(content))
    t(lambda: tar.addfile(tarfile.TarInfo("short"), None))
    i = tarfile.TarInfo("s")
    i.size = 10
    t(lambda: tar.addfile(i, io.BytesIO(b"abc")))
raw.seek(0)
with tarfile.open(fileobj=raw) as tar:
    t(lambda: [(m.name, m.size, m.isfile(), m.isdir(), m.issym(), m.linkname, m.mtime, oct(m.mode)) for m in tar.getmembers()])
    t(lambda: (tar.extractfile("f.txt").read(), tar.extractfile("d"), tar.extractfile("ln").read(), tar.getnames()[:2], tar.getmember("d/g").size, "d" in tar.getnames()))
    t(lambda: tar.getmember("nope"))
    t(lambda: tar.extractfile("nope"))
    t(lambda: tar.addfile(tarfile.TarInfo("x")))
    f = tar.extractfile("d/g")
    t(lambda: (f.read(3), f.seek(590), f.read(), f.tell(), f.readable(), f.seekable()))
    for name in ("../evil", "/abs", "ln", "f.txt"):
        t(lambda: tarfile.data_filter(tar.getmember(name), "/tmp/dest").name)
    t(lambda: tar.getmember("f.txt").replace(name="new", mode=0o600).name)
    t(lambda: repr(tar.getmember("f.txt")))
t(lambda: tar.getmembers())
for broken in (b"", b"junk" * 200, raw.getvalue()[:100]):
    t(lambda: tarfile.open(fileobj=io.BytesIO(broken)).getnames())
t(lambda: tarfile.open(fileobj=io.BytesIO(), mode="q"))
t(lambda: tarfile.open(mode="r"))
t(lambda: tarfile.open("/nonexistent"))
t(lambda: tarfile.is_tarfile(io.BytesIO(b"x")))
t(lambda: tarfile.TarInfo("x").tobuf(tarfile.USTAR_FORMAT)[:2])
t(lambda: tarfile.TarInfo("é" * 300).tobuf(tarfile.USTAR_FORMAT, "utf-8"))
t(lambda: tarfile.TarInfo.frombuf(b"\0" * 512, "utf-8", "strict"))
t(lambda: tarfile.TarInfo.frombuf(b"x", "utf-8", "strict"))
