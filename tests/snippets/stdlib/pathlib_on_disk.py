# pathlib and os on a temporary tree: creating, reading, walking, globbing, renaming, linking, errors with their names.
import errno
import os
import pathlib
import shutil
import tempfile


def t(f):
    try:
        print(repr(f()).replace(str(base), "<base>"))
    except OSError as e:
        print(type(e).__name__, errno.errorcode.get(e.errno), e.strerror, str(e.filename).replace(str(base), "<base>"), str(e.filename2).replace(str(base), "<base>"))
    except Exception as e:
        print(type(e).__name__, str(e).replace(str(base), "<base>"))


base = pathlib.Path(tempfile.mkdtemp())
try:
    (base / "d" / "e").mkdir(parents=True)
    (base / "d" / "one.txt").write_text("one\nünï\n", encoding="utf-8")
    (base / "d" / "two.bin").write_bytes(b"\x00\xff")
    (base / "d" / "e" / "three.TXT").touch()
    (base / "link").symlink_to("d")
    (base / "broken").symlink_to("nowhere")
    p = base / "d" / "one.txt"
    t(lambda: (p.read_text(encoding="utf-8"), p.read_bytes(), p.stat().st_size, p.exists(), p.is_file(), p.is_dir(), p.is_symlink(), p.suffix))
    t(lambda: (base / "nope").read_text())
    t(lambda: (base / "d").read_text())
    t(lambda: (base / "d").mkdir())
    t(lambda: (base / "d").mkdir(exist_ok=True))
    t(lambda: p.mkdir(exist_ok=True))
    t(lambda: (base / "x" / "y").mkdir())
    t(lambda: (base / "d").rmdir())
    t(lambda: (base / "d").unlink())
    t(lambda: (base / "nope").unlink())
    t(lambda: (base / "nope").unlink(missing_ok=True))
    t(lambda: (base / "nope").rmdir())
    t(lambda: p.rmdir())
    t(lambda: (base / "broken").exists())
    t(lambda: (base / "broken").lstat().st_size)
    t(lambda: (base / "broken").stat())
    t(lambda: ((base / "link").readlink(), (base / "link").resolve().name, (base / "broken").resolve().name, (base / "link").is_dir(), (base / "link" / "one.txt").samefile(p)))
    t(lambda: p.readlink())
    t(lambda: (base / "broken").resolve(strict=True))
    t(lambda: (base / "link").symlink_to("again"))
    t(lambda: (base / "hard").hardlink_to(p))
    t(lambda: ((base / "hard").stat().st_nlink, p.touch(exist_ok=True)))
    t(lambda: p.touch(exist_ok=False))
    t(lambda: sorted(x.name for x in base.iterdir()))
    t(lambda: list((base / "nope").iterdir()))
    for pattern in ("*", "**", "**/*", "*.txt", "**/*.txt", "d/*", "[ab]*", "link/*", "*/", "nope/*", "**/e", "..", "d/../d/*.txt"):
        t(lambda: (pattern, sorted(str(x.relative_to(base)) for x in base.glob(pattern))))
    t(lambda: sorted(x.name for x in base.rglob("*.txt", case_sensitive=False)))
    t(lambda: sorted(x.name for x in base.rglob("*.txt", recurse_symlinks=True)))
    t(lambda: list(base.glob("")))
    t(lambda: list(base.glob("/abs")))
    t(lambda: [(r.name if r != base else ".", sorted(ds), sorted(fs)) for r, ds, fs in base.walk()])
    t(lambda: sorted((os.path.basename(r), sorted(ds), sorted(fs)) for r, ds, fs in os.walk(base, topdown=False, followlinks=True))[:3])
    t(lambda: (base / "hard").rename(base / "moved").name)
    t(lambda: (base / "nope").rename(base / "q"))
    t(lambda: (base / "d").rename(p))
    t(lambda: (base / "moved").replace(base / "d" / "two.bin").name)
    t(lambda: sorted(e.name + ("/" if e.is_dir() else "@" if e.is_symlink() else "") for e in os.scandir(base)))
    t(lambda: os.listdir(p))
    t(lambda: os.open(base / "nope", os.O_RDONLY))
    t(lambda: open(base / "d"))
    t(lambda: open(p, "x"))
    t(lambda: os.link(base / "nope", base / "z"))
    t(lambda: os.chdir(base / "nope"))
    t(lambda: os.rename(base / "nope", base / "z"))
    t(lambda: os.truncate(p, 3) or p.read_text())
    t(lambda: os.truncate(p, -1))
    t(lambda: oct((p.chmod(0o640), p.stat().st_mode & 0o777)[1]))
    t(lambda: (os.access(p, os.R_OK), os.access(base / "nope", os.F_OK), os.path.samefile(p, base / "link" / "one.txt"), os.path.lexists(base / "broken"), os.path.isfile(base / "link"), os.path.realpath(base / "link" / "..") == os.path.realpath(base)))
    t(lambda: os.utime(p, (1, 2)) or (p.stat().st_atime, p.stat().st_mtime_ns))
    t(lambda: (base / "d").copy(base / "copied").name)
    t(lambda: sorted(x.name for x in (base / "copied").iterdir()))
    t(lambda: p.copy_into(base / "copied" / "e").name)
    t(lambda: (base / "copied").move(base / "final").exists())
    t(lambda: shutil.copytree(base / "d", base / "final"))
    t(lambda: shutil.copyfile(p, p))
    t(lambda: shutil.rmtree(base / "nope"))
    t(lambda: os.removedirs(base / "d"))
    t(lambda: base.with_name("zzz") / "..")
    t(lambda: pathlib.Path("~nosuchuser").expanduser())
    t(lambda: (p.info.exists(), p.info.is_file(), (base / "broken").info.is_symlink()))
finally:
    shutil.rmtree(base)
print(base.exists())
