package typhon.stdlib.posix;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyOSError;
import typhon.runtime.host.Directories;
import typhon.runtime.host.Errno;
import typhon.runtime.host.FileStatus;
import typhon.runtime.host.Files;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * An entry of a directory, with what the directory itself tells.
 *
 * <p>Thread rule: immutable but for the cached status objects, set whole in volatile fields.
 */
@BuiltinType(name = "DirEntry", module = "posix", exposed = false)
public final class PyDirEntry extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyDirEntryTable());

  private final PyObject name;
  private final PyObject path;
  private final byte[] bytes;
  private final int directory;
  private final int kind;
  private final long inode;
  private volatile FileStatus status;
  private volatile FileStatus ownStatus;

  PyDirEntry(PathArgument directory, Directories.Entry entry) {
    this.name = directory.result(entry.name());
    this.kind = entry.type();
    this.inode = entry.inode();
    this.directory = directory.isDescriptor() ? directory.descriptor() : Files.AT_FDCWD;
    this.bytes = directory.isDescriptor() ? entry.name() : join(directory.bytes(), entry.name());
    boolean implicit = directory.given() == typhon.runtime.object.PyNone.NONE;
    this.path =
        directory.isDescriptor()
            ? name
            : directory.result(implicit ? join(new byte[] {'.'}, entry.name()) : bytes);
  }

  private static byte[] join(byte[] directory, byte[] name) {
    boolean slash = directory.length > 0 && directory[directory.length - 1] != '/';
    byte[] joined =
        java.util.Arrays.copyOf(directory, directory.length + (slash ? 1 : 0) + name.length);
    if (slash) {
      joined[directory.length] = '/';
    }
    System.arraycopy(name, 0, joined, joined.length - name.length, name.length);
    return joined;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The entry's file name. */
  @BuiltinGetter
  PyObject name() {
    return name;
  }

  /** The directory's path joined with the name. */
  @BuiltinGetter
  PyObject path() {
    return path;
  }

  private FileStatus status(boolean follow) {
    FileStatus known = follow ? status : ownStatus;
    if (known == null) {
      known = PosixErrors.get(() -> Files.fstatat(directory, bytes, follow), path);
      if (follow) {
        status = known;
      } else {
        ownStatus = known;
      }
    }
    return known;
  }

  /** The status of the file; cached. */
  @BuiltinMethod
  PyObject stat(@KeywordOnly @Default("True") boolean follow_symlinks) {
    boolean follow =
        follow_symlinks && (kind == Directories.TYPE_LINK || kind == Directories.TYPE_UNKNOWN);
    FileStatus s = status(follow);
    return StatResult.of(s.isComplete() ? s : Files.complete(s, bytes, follow));
  }

  private boolean is(int wanted, int mode, boolean follow) {
    if (kind != Directories.TYPE_UNKNOWN && (kind != Directories.TYPE_LINK || !follow)) {
      return kind == wanted;
    }
    try {
      return (status(follow).mode() & 0xF000) == mode;
    } catch (PyException e) {
      if (e.matches(PyOSError.TYPE) && isMissing(e)) {
        return false;
      }
      throw e;
    }
  }

  private static boolean isMissing(PyException e) {
    PyObject errno = Objects.getAttributeOrNull(e.value(), PyStr.intern("errno"));
    return errno instanceof PyInt i && i.fitsLong() && i.longValue() == Errno.ENOENT;
  }

  /** Whether the entry is a directory. */
  @BuiltinMethod
  boolean is_dir(@KeywordOnly @Default("True") boolean follow_symlinks) {
    return is(Directories.TYPE_DIRECTORY, 0x4000, follow_symlinks);
  }

  /** Whether the entry is a regular file. */
  @BuiltinMethod
  boolean is_file(@KeywordOnly @Default("True") boolean follow_symlinks) {
    return is(Directories.TYPE_REGULAR, 0x8000, follow_symlinks);
  }

  /** Whether the entry is a symbolic link. */
  @BuiltinMethod
  boolean is_symlink() {
    return is(Directories.TYPE_LINK, 0xA000, false);
  }

  /** Whether the entry is a junction: only on Windows. */
  @BuiltinMethod
  boolean is_junction() {
    return false;
  }

  /** The inode number. */
  @BuiltinMethod
  long inode() {
    return inode != 0 ? inode : status(false).inode();
  }

  @BuiltinMethod
  PyObject __fspath__() {
    return path;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("<DirEntry " + Objects.repr(name) + ">");
  }

  /** Entries are generic in str or bytes. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType cls, PyObject item) {
    return new typhon.runtime.object.PyGenericAlias(cls, item);
  }
}
