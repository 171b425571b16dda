import glob
import io
import os
import shutil
import tempfile
from pathlib import Path, PurePosixPath

with tempfile.TemporaryDirectory() as name:
    root = Path(name)
    (root / "a" / "b").mkdir(parents=True)
    file = root / "a" / "text.txt"
    print(file.write_text("line one\nzweite Zeile ü\nthird\n", encoding="utf-8"), file.read_text("utf-8").splitlines(), file.stat().st_size, file.exists(), file.is_file())
    with open(file, "r+", encoding="utf-8", newline="") as f:
        print(f.readline(), f.tell() > 0, f.readlines(), f.seek(0), f.read(4), f.encoding, f.mode, f.newlines, f.writable(), f.closed)
        f.seek(0, 2)
        f.write("appended\r\n")
    with open(file, "rb") as f:
        print(f.read(5), f.peek(3)[:3], f.readinto(bytearray(3)), f.seek(-3, 2), f.read(), type(f).__name__)
    with open(file, "ab", buffering=0) as f:
        print(f.write(b"raw"), f.tell(), type(f).__name__)
    for mode in ("q", "rw", "rb+x", "r"):
        try:
            open(root / "missing", mode)
        except (ValueError, OSError) as error:
            print(type(error).__name__, str(error).replace(name, "TMP"))
    print(sorted(p.name for p in root.rglob("*")), sorted(os.listdir(root / "a")), [e.name for e in os.scandir(root)], [os.path.basename(p) for p in glob.glob(name + "/*/*.txt")])
    shutil.copytree(root / "a", root / "copy")
    shutil.copy(file, root / "copied.txt")
    file.rename(root / "moved.txt")
    os.symlink("moved.txt", root / "link")
    print(sorted(os.listdir(root)), (root / "link").is_symlink(), os.readlink(root / "link"), (root / "link").resolve().name, os.path.getsize(root / "link"))
    for top, dirs, files in sorted(os.walk(root)):
        print(top.replace(name, "TMP"), sorted(dirs), sorted(files))
    shutil.rmtree(root / "copy")
    (root / "copied.txt").unlink()
    for action in (lambda: (root / "nope").unlink(), lambda: os.mkdir(root / "a"), lambda: os.rmdir(root), lambda: os.listdir(root / "moved.txt"), lambda: open(root)):
        try:
            action()
        except OSError as error:
            print(type(error).__name__, error.errno, error.strerror)
    archive = shutil.make_archive(str(root / "packed"), "zip", root / "a")
    print(os.path.basename(archive), oct((root / "moved.txt").stat().st_mode & 0o777 | 0o600), os.access(root, os.W_OK))
p = PurePosixPath("/usr/lib/python3.14/os.py")
print(p.name, p.stem, p.suffix, p.parent, p.parts, p.with_suffix(".txt"), p.relative_to("/usr"), p / ".." / "x", p.match("*.py"), p.is_absolute(), list(p.parents)[:2])
print(os.path.join("a", "/b", "c"), os.path.normpath("a/../b//c/."), os.path.splitext("x.tar.gz"), os.path.split("/a/b"), os.path.commonpath(["/a/b", "/a/c"]), os.path.relpath("/a/b", "/a/c"), os.path.expandvars("$NOPE/x"))
s = io.StringIO("one\ntwo")
print(s.readline(), s.read(), s.getvalue(), io.BytesIO(b"abc").read(2), io.TextIOWrapper(io.BytesIO(b"\xc3\xbc\r\nx"), "utf-8").read())
