package typhon.stdlib.posix;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.Directories;
import typhon.runtime.host.FileStatus;
import typhon.runtime.host.Files;
import typhon.runtime.host.Names;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;

/** Functions of {@code posix} that take paths. */
@BuiltinMethods(PosixModule.class)
public final class FileFunctions {
  private static final long NANOS = 1_000_000_000L;

  private FileFunctions() {}

  private static int directory(PyObject dirFd) {
    return dirFd == PyNone.NONE ? Files.AT_FDCWD : Numbers.indexAsCInt(dirFd);
  }

  /** Get the status of a file or a descriptor. */
  @BuiltinFunction
  static PyObject stat(
      @Named PyObject path,
      @KeywordOnly @Default("None") PyObject dir_fd,
      @KeywordOnly @Default("True") boolean follow_symlinks) {
    PathArgument p = PathArgument.orDescriptor("stat", "path", path);
    if (p.isDescriptor()) {
      return fstat(p.descriptor());
    }
    FileStatus status =
        PosixErrors.get(
            () ->
                dir_fd != PyNone.NONE
                    ? Files.fstatat(directory(dir_fd), p.bytes(), follow_symlinks)
                    : follow_symlinks ? Files.stat(p.bytes()) : Files.lstat(p.bytes()),
            p.given());
    return StatResult.of(status);
  }

  /** Get the status of a file, of a symbolic link itself when it is one. */
  @BuiltinFunction
  static PyObject lstat(@Named PyObject path, @KeywordOnly @Default("None") PyObject dir_fd) {
    PathArgument p = PathArgument.of("lstat", "path", path);
    return StatResult.of(
        PosixErrors.get(
            () ->
                dir_fd == PyNone.NONE
                    ? Files.lstat(p.bytes())
                    : Files.fstatat(directory(dir_fd), p.bytes(), false),
            p.given()));
  }

  /** Get the status of an open file. */
  @BuiltinFunction
  static PyObject fstat(@Named int fd) {
    return StatResult.of(PosixErrors.get(() -> Files.fstat(fd)));
  }

  /** Whether the process may use a file: mode is F_OK or a sum of R_OK, W_OK and X_OK. */
  @BuiltinFunction
  static boolean access(
      @Named PyObject path,
      @Named int mode,
      @KeywordOnly @Default("None") PyObject dir_fd,
      @KeywordOnly @Default("False") boolean effective_ids,
      @KeywordOnly @Default("True") boolean follow_symlinks) {
    PathArgument p = PathArgument.of("access", "path", path);
    return Names.access(directory(dir_fd), p.bytes(), mode, effective_ids, follow_symlinks);
  }

  /** The names in a directory, in arbitrary order. */
  @BuiltinFunction
  static PyObject listdir(@Named @Default("None") PyObject path) {
    PathArgument p = PathArgument.orNone("listdir", "path", path);
    Audit.event("os.listdir", path);
    PyList names = new PyList();
    if (p.isDescriptor()) {
      PosixErrors.get(() -> Directories.entries(p.descriptor()), p.given())
          .forEach(e -> names.append(p.result(e.name())));
    } else {
      PosixErrors.get(() -> Directories.list(p.bytes()), p.given())
          .forEach(n -> names.append(p.result(n)));
    }
    return names;
  }

  /** An iterator of DirEntry objects over a directory. */
  @BuiltinFunction
  static PyObject scandir(@Named @Default("None") PyObject path) {
    PathArgument p = PathArgument.orNone("scandir", "path", path);
    Audit.event("os.scandir", path);
    return new PyScandirIterator(
        p,
        PosixErrors.get(
            () ->
                p.isDescriptor()
                    ? Directories.entries(p.descriptor())
                    : Directories.entries(p.bytes()),
            p.given()));
  }

  /** Make a directory. */
  @BuiltinFunction
  static void mkdir(
      @Named PyObject path,
      @Named @Default("511") int mode,
      @KeywordOnly @Default("None") PyObject dir_fd) {
    PathArgument p = PathArgument.of("mkdir", "path", path);
    Audit.event("os.mkdir", path, PyInt.of(mode), audited(dir_fd));
    PosixErrors.run(() -> Directories.mkdir(directory(dir_fd), p.bytes(), mode), p.given());
  }

  /** Remove an empty directory. */
  @BuiltinFunction
  static void rmdir(@Named PyObject path, @KeywordOnly @Default("None") PyObject dir_fd) {
    PathArgument p = PathArgument.of("rmdir", "path", path);
    Audit.event("os.rmdir", path, audited(dir_fd));
    PosixErrors.run(() -> Names.rmdir(directory(dir_fd), p.bytes()), p.given());
  }

  /** Remove a file. */
  @BuiltinFunction
  static void unlink(@Named PyObject path, @KeywordOnly @Default("None") PyObject dir_fd) {
    PathArgument p = PathArgument.of("unlink", "path", path);
    Audit.event("os.remove", path, audited(dir_fd));
    PosixErrors.run(() -> Names.unlink(directory(dir_fd), p.bytes()), p.given());
  }

  /** Remove a file: the same as unlink(). */
  @BuiltinFunction
  static void remove(@Named PyObject path, @KeywordOnly @Default("None") PyObject dir_fd) {
    PathArgument p = PathArgument.of("remove", "path", path);
    Audit.event("os.remove", path, audited(dir_fd));
    PosixErrors.run(() -> Names.unlink(directory(dir_fd), p.bytes()), p.given());
  }

  /** Rename a file or directory. */
  @BuiltinFunction
  static void rename(
      @Named PyObject src,
      @Named PyObject dst,
      @KeywordOnly @Default("None") PyObject src_dir_fd,
      @KeywordOnly @Default("None") PyObject dst_dir_fd) {
    move("rename", src, dst, src_dir_fd, dst_dir_fd);
  }

  /** Rename a file or directory, replacing what is there. */
  @BuiltinFunction
  static void replace(
      @Named PyObject src,
      @Named PyObject dst,
      @KeywordOnly @Default("None") PyObject src_dir_fd,
      @KeywordOnly @Default("None") PyObject dst_dir_fd) {
    move("replace", src, dst, src_dir_fd, dst_dir_fd);
  }

  /** A folder's descriptor as audit hooks see it: -1 where there is none. */
  private static PyObject audited(PyObject dirFd) {
    return dirFd == PyNone.NONE ? PyInt.of(-1) : dirFd;
  }

  private static void move(
      String function, PyObject src, PyObject dst, PyObject srcDirFd, PyObject dstDirFd) {
    PathArgument from = PathArgument.of(function, "src", src);
    PathArgument to = PathArgument.of(function, "dst", dst);
    Audit.event("os.rename", src, dst, audited(srcDirFd), audited(dstDirFd));
    PosixErrors.run(
        () -> Names.rename(directory(srcDirFd), from.bytes(), directory(dstDirFd), to.bytes()),
        from.given(),
        to.given());
  }

  /** Make a hard link. */
  @BuiltinFunction
  static void link(
      @Named PyObject src,
      @Named PyObject dst,
      @KeywordOnly @Default("None") PyObject src_dir_fd,
      @KeywordOnly @Default("None") PyObject dst_dir_fd,
      @KeywordOnly @Default("True") boolean follow_symlinks) {
    PathArgument from = PathArgument.of("link", "src", src);
    PathArgument to = PathArgument.of("link", "dst", dst);
    Audit.event("os.link", src, dst, audited(src_dir_fd), audited(dst_dir_fd));
    PosixErrors.run(
        () ->
            Names.link(
                directory(src_dir_fd),
                from.bytes(),
                directory(dst_dir_fd),
                to.bytes(),
                follow_symlinks),
        from.given(),
        to.given());
  }

  /** Make a symbolic link. */
  @BuiltinFunction
  static void symlink(
      @Named PyObject src,
      @Named PyObject dst,
      @Named @Default("False") boolean target_is_directory,
      @KeywordOnly @Default("None") PyObject dir_fd) {
    PathArgument from = PathArgument.of("symlink", "src", src);
    PathArgument to = PathArgument.of("symlink", "dst", dst);
    Audit.event("os.symlink", src, dst, audited(dir_fd));
    PosixErrors.run(
        () -> Names.symlink(from.bytes(), directory(dir_fd), to.bytes()), from.given(), to.given());
  }

  /** Where a symbolic link points. */
  @BuiltinFunction
  static PyObject readlink(@Named PyObject path, @KeywordOnly @Default("None") PyObject dir_fd) {
    PathArgument p = PathArgument.of("readlink", "path", path);
    return p.result(PosixErrors.get(() -> Names.readlink(directory(dir_fd), p.bytes()), p.given()));
  }

  /** Change the permissions of a file. */
  @BuiltinFunction
  static void chmod(
      @Named PyObject path,
      @Named int mode,
      @KeywordOnly @Default("None") PyObject dir_fd,
      @KeywordOnly @Default("True") boolean follow_symlinks) {
    PathArgument p = PathArgument.orDescriptor("chmod", "path", path);
    Audit.event("os.chmod", path, PyInt.of(mode), audited(dir_fd));
    PosixErrors.run(
        () -> {
          if (p.isDescriptor()) {
            Names.fchmod(p.descriptor(), mode);
          } else {
            Names.chmod(directory(dir_fd), p.bytes(), mode, follow_symlinks);
          }
        },
        p.given());
  }

  /** Change the permissions of an open file. */
  @BuiltinFunction
  static void fchmod(@Named int fd, @Named int mode) {
    Audit.event("os.chmod", PyInt.of(fd), PyInt.of(mode), PyInt.of(-1));
    PosixErrors.run(() -> Names.fchmod(fd, mode));
  }

  /** Change the owner and group of a file. */
  @BuiltinFunction
  static void chown(
      @Named PyObject path,
      @Named int uid,
      @Named int gid,
      @KeywordOnly @Default("None") PyObject dir_fd,
      @KeywordOnly @Default("True") boolean follow_symlinks) {
    PathArgument p = PathArgument.orDescriptor("chown", "path", path);
    Audit.event("os.chown", path, PyInt.of(uid), PyInt.of(gid), audited(dir_fd));
    PosixErrors.run(
        () -> {
          if (p.isDescriptor()) {
            Names.fchown(p.descriptor(), uid, gid);
          } else {
            Names.chown(directory(dir_fd), p.bytes(), uid, gid, follow_symlinks);
          }
        },
        p.given());
  }

  /** Change the owner and group of an open file. */
  @BuiltinFunction
  static void fchown(@Named int fd, @Named int uid, @Named int gid) {
    Audit.event("os.chown", PyInt.of(fd), PyInt.of(uid), PyInt.of(gid), PyInt.of(-1));
    PosixErrors.run(() -> Names.fchown(fd, uid, gid));
  }

  /** Change the owner and group of a file, of a symbolic link itself when it is one. */
  @BuiltinFunction
  static void lchown(@Named PyObject path, @Named int uid, @Named int gid) {
    PathArgument p = PathArgument.of("lchown", "path", path);
    Audit.event("os.chown", path, PyInt.of(uid), PyInt.of(gid), PyInt.of(-1));
    PosixErrors.run(() -> Names.chown(Files.AT_FDCWD, p.bytes(), uid, gid, false), p.given());
  }

  /** Cut a file to a length. */
  @BuiltinFunction
  static void truncate(@Named PyObject path, @Named long length) {
    PathArgument p = PathArgument.orDescriptor("truncate", "path", path);
    Audit.event("os.truncate", path, PyInt.of(length));
    PosixErrors.run(
        () -> {
          if (p.isDescriptor()) {
            Descriptors.ftruncate(p.descriptor(), length);
          } else {
            Names.truncate(p.bytes(), length);
          }
        },
        p.given());
  }

  /** Set the times of access and modification. */
  @BuiltinFunction
  static void utime(
      @Named PyObject path,
      @Named @Default("None") PyObject times,
      @KeywordOnly @Unset PyObject ns,
      @KeywordOnly @Default("None") PyObject dir_fd,
      @KeywordOnly @Default("True") boolean follow_symlinks) {
    PathArgument p = PathArgument.orDescriptor("utime", "path", path);
    if (times != PyNone.NONE && ns != null) {
      throw Errors.valueError("utime: you may specify either 'times' or 'ns' but not both");
    }
    FileStatus.Time[] both = times(times, ns);
    PyObject nanos = ns == null ? PyNone.NONE : ns;
    Audit.event("os.utime", path, times, nanos, audited(dir_fd));
    PosixErrors.run(
        () -> {
          if (p.isDescriptor()) {
            Names.futime(p.descriptor(), both[0], both[1]);
          } else {
            Names.utime(directory(dir_fd), p.bytes(), both[0], both[1], follow_symlinks);
          }
        },
        p.given());
  }

  private static FileStatus.Time[] times(PyObject times, PyObject ns) {
    if (times != PyNone.NONE) {
      if (!(times instanceof PyTuple t) || t.size() != 2) {
        throw Errors.typeError("utime: 'times' must be either a tuple of two ints or None");
      }
      return new FileStatus.Time[] {fromSeconds(t.get(0)), fromSeconds(t.get(1))};
    }
    if (ns == null) {
      return new FileStatus.Time[2];
    }
    if (!(ns instanceof PyTuple t) || t.size() != 2) {
      throw Errors.typeError("utime: 'ns' must be a tuple of two ints");
    }
    return new FileStatus.Time[] {fromNanos(t.get(0)), fromNanos(t.get(1))};
  }

  private static FileStatus.Time fromSeconds(PyObject value) {
    if (value instanceof PyFloat f) {
      double floor = Math.floor(f.value);
      return new FileStatus.Time((long) floor, (int) Math.floor((f.value - floor) * 1e9));
    }
    return new FileStatus.Time(Numbers.indexAsSize(value), 0);
  }

  private static FileStatus.Time fromNanos(PyObject value) {
    long nanos = Numbers.indexAsSize(value);
    return new FileStatus.Time(Math.floorDiv(nanos, NANOS), (int) Math.floorMod(nanos, NANOS));
  }

  /** Make a named pipe. */
  @BuiltinFunction
  static void mkfifo(
      @Named PyObject path,
      @Named @Default("438") int mode,
      @KeywordOnly @Default("None") PyObject dir_fd) {
    PathArgument p = PathArgument.of("mkfifo", "path", path);
    PosixErrors.run(() -> Names.mkfifo(directory(dir_fd), p.bytes(), mode), p.given());
  }

  /** Make a file system node. */
  @BuiltinFunction
  static void mknod(
      @Named PyObject path,
      @Named @Default("384") int mode,
      @Named @Default("0") long device,
      @KeywordOnly @Default("None") PyObject dir_fd) {
    PathArgument p = PathArgument.of("mknod", "path", path);
    PosixErrors.run(() -> Names.mknod(directory(dir_fd), p.bytes(), mode, device), p.given());
  }

  /** Change the current directory. */
  @BuiltinFunction
  static void chdir(@Named PyObject path) {
    PathArgument p = PathArgument.orDescriptor("chdir", "path", path);
    Audit.event("os.chdir", path);
    PosixErrors.run(
        () -> {
          if (p.isDescriptor()) {
            Directories.fchdir(p.descriptor());
          } else {
            Directories.chdir(p.bytes());
          }
        },
        p.given());
  }

  /** Change the current directory to an open one. */
  @BuiltinFunction
  static void fchdir(@Named PyObject fd) {
    int number = FileDescriptorArgument.of(fd);
    Audit.event("os.chdir", PyInt.of(number));
    PosixErrors.run(() -> Directories.fchdir(number));
  }

  /** Change the root directory. */
  @BuiltinFunction
  static void chroot(@Named PyObject path) {
    PathArgument p = PathArgument.of("chroot", "path", path);
    PosixErrors.run(() -> Directories.chroot(p.bytes()), p.given());
  }

  /** The current directory. */
  @BuiltinFunction
  static PyObject getcwd() {
    return PathArgument.text(PosixErrors.get(Directories::getcwd));
  }

  /** The current directory as bytes. */
  @BuiltinFunction
  static PyObject getcwdb() {
    return typhon.runtime.object.PyBytes.of(PosixErrors.get(Directories::getcwd));
  }

  /** Set the mask of permissions for new files and give the old one. */
  @BuiltinFunction
  static int umask(int mask) {
    return Names.umask(mask);
  }

  /** What is known of a file system. */
  @BuiltinFunction
  static PyObject statvfs(@Named PyObject path) {
    PathArgument p = PathArgument.orDescriptor("statvfs", "path", path);
    return space(
        PosixErrors.get(
            () -> p.isDescriptor() ? Names.fstatvfs(p.descriptor()) : Names.statvfs(p.bytes()),
            p.given()));
  }

  /** What is known of the file system of an open file. */
  @BuiltinFunction
  static PyObject fstatvfs(int fd) {
    return space(PosixErrors.get(() -> Names.fstatvfs(fd)));
  }

  private static PyObject space(Names.Space s) {
    return Structs.STATVFS.of(
        PyInt.of(s.blockSize()),
        PyInt.of(s.fragmentSize()),
        PyInt.of(s.blocks()),
        PyInt.of(s.free()),
        PyInt.of(s.available()),
        PyInt.of(s.files()),
        PyInt.of(s.filesFree()),
        PyInt.of(s.filesAvailable()),
        PyInt.of(s.flags()),
        PyInt.of(s.longestName()),
        PyInt.of(s.id()));
  }

  /** A limit of the file system for a path. */
  @BuiltinFunction
  static long pathconf(@Named PyObject path, @Named PyObject name) {
    PathArgument p = PathArgument.orDescriptor("pathconf", "path", path);
    int number = ConfNames.number("pathconf_names", name);
    return PosixErrors.get(
        () ->
            p.isDescriptor()
                ? Names.fpathconf(p.descriptor(), number)
                : Names.pathconf(p.bytes(), number),
        p.given());
  }

  /** A limit of the file system for an open file. */
  @BuiltinFunction
  static long fpathconf(PyObject fd, PyObject name) {
    int descriptor = FileDescriptorArgument.of(fd);
    int number = ConfNames.number("pathconf_names", name);
    return PosixErrors.get(() -> Names.fpathconf(descriptor, number));
  }

  /** Write everything to disk. */
  @BuiltinFunction
  static void sync() {
    Names.sync();
  }
}
