package typhon.stdlib._io;

import java.util.Arrays;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.Audit;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.Errno;
import typhon.runtime.host.FileStatus;
import typhon.runtime.host.Files;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.HostError;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Warnings;
import typhon.runtime.type.PyType;

/**
 * Open a file: a name or a descriptor. The mode is one of 'r' (the default), 'w', 'x' and 'a',
 * perhaps with a '+' for reading and writing.
 *
 * <p>Thread rule: the descriptor is volatile and closed once; each call is one call of the system,
 * which keeps the file position. Two threads share that position.
 */
@BuiltinType(
    name = "FileIO",
    module = "_io",
    base = PyRawIOBase.class,
    subclassable = true,
    ownsAttributes = true,
    weakReferable = true)
public class PyFileIO extends PyRawIOBase {
  public static final PyType TYPE = PyType.builtin(new PyFileIOTable());

  private volatile int fd = -1;
  private volatile OpenMode mode = new OpenMode(false, false, false, false, 0);
  private volatile boolean closesDescriptor = true;
  private volatile boolean finalizing;
  private volatile int blockSize = IoModule.DEFAULT_BUFFER_SIZE;

  PyFileIO(PyType type) {
    super(type, true);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyFileIO(type);
  }

  // CPython: fileio.c _io_FileIO___init___impl
  @BuiltinMethod
  void __init__(
      @Named PyObject file,
      @Named @Default("'r'") String mode,
      @Named @Default("True") boolean closefd,
      @Named @Default("None") PyObject opener) {
    if (fd >= 0) {
      if (closesDescriptor) {
        closeDescriptor();
      }
      fd = -1;
    }
    if (file instanceof PyBool) {
      Warnings.warn(ExceptionTypes.RUNTIME_WARNING, "bool is used as a file descriptor");
    }
    int given = descriptor(file);
    byte[] path = given < 0 ? FilePath.bytes(file) : null;
    this.mode = OpenMode.parse(mode);
    closesDescriptor = closefd;
    if (Audit.isOn()) {
      Audit.event("open", file, PyStr.of(mode), PyInt.of(openingFlags()));
    }
    if (given >= 0) {
      fd = given;
    } else {
      openByName(file, path, closefd, opener);
    }
    try {
      checkDescriptor(file);
      Objects.setAttribute(this, IoNames.NAME, file);
      if (this.mode.appending()) {
        moveToEnd();
      }
    } catch (RuntimeException e) {
      if (given >= 0) {
        fd = -1;
      } else {
        closeDescriptor();
      }
      throw e;
    }
  }

  private static int descriptor(PyObject file) {
    if (!(file instanceof PyInt)) {
      return -1;
    }
    int n = Numbers.indexAsCInt(file);
    if (n < 0) {
      throw Errors.valueError("negative file descriptor");
    }
    return n;
  }

  private int openingFlags() {
    return mode.flags() | HostConstants.get("os", "O_CLOEXEC");
  }

  private void openByName(PyObject file, byte[] path, boolean closefd, PyObject opener) {
    if (!closefd) {
      throw Errors.valueError("Cannot use closefd=False with file name");
    }
    if (opener == PyNone.NONE) {
      try {
        fd = Retry.interrupted(() -> Descriptors.open(path, mode.flags(), 0666));
      } catch (HostError e) {
        throw IoErrors.of(e, file);
      }
      return;
    }
    PyObject made = Calls.call(opener, file, PyInt.of(mode.flags()));
    if (!(made instanceof PyInt)) {
      throw Errors.typeError("expected integer from opener");
    }
    int opened = Numbers.indexAsCInt(made);
    if (opened < 0) {
      throw Errors.valueError("opener returned " + opened);
    }
    fd = opened;
    try {
      Descriptors.setInheritable(opened, false);
    } catch (HostError e) {
      throw IoErrors.of(e);
    }
  }

  private void checkDescriptor(PyObject file) {
    try {
      FileStatus status = Files.fstat(fd);
      if (status.isDirectory()) {
        throw Errors.osError(Errno.EISDIR, file);
      }
      if (status.blockSize() > 1) {
        blockSize = status.blockSize();
      }
    } catch (HostError e) {
      if (e.errno() == Errno.EBADF) {
        throw IoErrors.of(e);
      }
    }
  }

  private void moveToEnd() {
    try {
      Descriptors.lseek(fd, 0, 2);
    } catch (HostError e) {
      if (e.errno() != Errno.ESPIPE) {
        throw IoErrors.of(e);
      }
    }
  }

  private static final int NOT_OPEN = -1;

  int openDescriptor() {
    int n = fd;
    if (n == NOT_OPEN) {
      throw Errors.valueError("I/O operation on closed file");
    }
    return n;
  }

  private int readableDescriptor() {
    int n = openDescriptor();
    if (!mode.readable()) {
      throw IoErrors.unsupported("File not open for reading");
    }
    return n;
  }

  private int writableDescriptor() {
    int n = openDescriptor();
    if (!mode.writable()) {
      throw IoErrors.unsupported("File not open for writing");
    }
    return n;
  }

  /** Reads once; 0 at the end, -1 if nothing is there now and the descriptor does not block. */
  int readInto(byte[] target, int offset, int length) {
    int n = readableDescriptor();
    try {
      return Retry.interrupted(() -> RawDescriptor.read(n, target, offset, length));
    } catch (HostError e) {
      if (e.errno() == Errno.EAGAIN) {
        return -1;
      }
      throw IoErrors.of(e);
    }
  }

  /** Writes once; -1 if nothing can be written now and the descriptor does not block. */
  int writeFrom(byte[] source, int offset, int length) {
    int n = writableDescriptor();
    try {
      return Retry.interrupted(() -> RawDescriptor.write(n, source, offset, length));
    } catch (HostError e) {
      if (e.errno() == Errno.EAGAIN) {
        return -1;
      }
      throw IoErrors.of(e);
    }
  }

  /** Read up to size bytes with one call of the system; all if size is negative. */
  @Override
  @BuiltinMethod
  PyObject read(@Default("-1") PyObject size) {
    long n = IoChecks.size(size);
    if (n < 0) {
      readableDescriptor();
      return Calls.method(this, IoNames.READALL);
    }
    byte[] target = new byte[(int) Math.min(n, Integer.MAX_VALUE - 8)];
    int got = readInto(target, 0, target.length);
    return got < 0
        ? PyNone.NONE
        : PyBytes.of(got == target.length ? target : Arrays.copyOf(target, got));
  }

  /** Read until the end. */
  @Override
  @BuiltinMethod
  PyObject readall() {
    byte[] all = new byte[expectedSize(openDescriptor())];
    int size = 0;
    while (true) {
      if (size == all.length) {
        all = Arrays.copyOf(all, grown(size));
      }
      int got = readInto(all, size, all.length - size);
      if (got == 0) {
        break;
      }
      if (got < 0) {
        if (size == 0) {
          return PyNone.NONE;
        }
        break;
      }
      size += got;
    }
    return PyBytes.of(size == all.length ? all : Arrays.copyOf(all, size));
  }

  private static int grown(int size) {
    if (size >= Integer.MAX_VALUE - 8) {
      throw Errors.overflowError(
          "unbounded read returned more bytes than a Python bytes object can hold");
    }
    long next = size > 65536 ? size + (long) (size >> 3) : size + 256L + size;
    return (int) Math.min(next, Integer.MAX_VALUE - 8);
  }

  /** The bytes left in a regular file, and one more so that the end shows. */
  private int expectedSize(int n) {
    try {
      FileStatus status = Files.fstat(n);
      if (status.isRegular() && !typhon.runtime.host.StandardStreams.serves(n)) {
        long left = status.size() - Descriptors.lseek(n, 0, 1);
        if (left >= 0 && left < Integer.MAX_VALUE - 16) {
          return (int) left + 1;
        }
      }
    } catch (HostError e) {
      return IoModule.DEFAULT_BUFFER_SIZE;
    }
    return 8192;
  }

  /** Read into a writable buffer with one call of the system. */
  @Override
  @BuiltinMethod
  PyObject readinto(PyObject buffer) {
    readableDescriptor();
    Buffer target = Buffers.acquireWritable(buffer, "readinto", "argument");
    try {
      byte[] bytes = new byte[target.length()];
      int got = readInto(bytes, 0, bytes.length);
      if (got < 0) {
        return PyNone.NONE;
      }
      target.put(0, bytes, 0, got);
      return PyInt.of(got);
    } finally {
      target.release();
    }
  }

  /** Write with one call of the system and return how many bytes were taken. */
  @Override
  @BuiltinMethod
  PyObject write(PyObject b) {
    writableDescriptor();
    byte[] bytes = Buffers.bytesOf(b);
    int done = writeFrom(bytes, 0, bytes.length);
    return done < 0 ? PyNone.NONE : PyInt.of(done);
  }

  long seek(long offset, int whence) {
    try {
      return Descriptors.lseek(openDescriptor(), offset, whence);
    } catch (HostError e) {
      throw IoErrors.of(e);
    }
  }

  /**
   * Move to a position: offset from the start (whence 0), the current position (1) or the end (2).
   */
  @BuiltinMethod
  PyObject seek(PyObject pos, @Default("0") int whence) {
    openDescriptor();
    if (pos instanceof typhon.runtime.object.PyFloat) {
      throw Errors.typeError("an integer is required");
    }
    return PyInt.of(seek(Numbers.indexAsSize(pos), whence));
  }

  /** The current position. */
  @Override
  @BuiltinMethod
  PyObject tell() {
    return PyInt.of(seek(0, 1));
  }

  /** Cut or extend the file to a size, by default the current position. */
  @BuiltinMethod
  PyObject truncate(@Default("None") PyObject size) {
    int n = writableDescriptor();
    long length = size == PyNone.NONE ? seek(0, 1) : Numbers.indexAsSize(size);
    try {
      Descriptors.ftruncate(n, length);
    } catch (HostError e) {
      throw IoErrors.of(e);
    }
    return PyInt.of(length);
  }

  /** Close the file and, unless closefd was False, the descriptor. */
  @Override
  @BuiltinMethod
  PyObject close() {
    if (!closesDescriptor) {
      try {
        return super.close();
      } finally {
        fd = NOT_OPEN;
      }
    }
    try {
      super.close();
    } finally {
      if (finalizing) {
        _dealloc_warn(this);
      }
      closeDescriptor();
    }
    return PyNone.NONE;
  }

  private void closeDescriptor() {
    int n;
    synchronized (this) {
      n = fd;
      fd = NOT_OPEN;
    }
    if (n < 0) {
      return;
    }
    try {
      Descriptors.close(n);
    } catch (HostError e) {
      throw IoErrors.of(e);
    }
  }

  /** Whether seek and tell work. */
  @Override
  @BuiltinMethod
  PyObject seekable() {
    int n = openDescriptor();
    try {
      return PyBool.of(RawDescriptor.isSeekable(n));
    } catch (HostError e) {
      return PyBool.FALSE;
    }
  }

  /** Whether the file was opened for reading. */
  @Override
  @BuiltinMethod
  PyObject readable() {
    openDescriptor();
    return PyBool.of(mode.readable());
  }

  /** Whether the file was opened for writing. */
  @Override
  @BuiltinMethod
  PyObject writable() {
    openDescriptor();
    return PyBool.of(mode.writable());
  }

  /** The file descriptor. */
  @Override
  @BuiltinMethod
  PyObject fileno() {
    return PyInt.of(openDescriptor());
  }

  /** Whether the file is a terminal. */
  @Override
  @BuiltinMethod
  PyObject isatty() {
    return PyBool.of(Descriptors.isatty(openDescriptor()));
  }

  /** As isatty, for a file that has just been opened. */
  @BuiltinMethod
  PyObject _isatty_open_only() {
    return isatty();
  }

  @BuiltinMethod
  PyObject _dealloc_warn(PyObject source) {
    if (fd >= 0 && closesDescriptor) {
      Warnings.warn(ExceptionTypes.RESOURCE_WARNING, "unclosed file " + Objects.repr(source));
    }
    return PyNone.NONE;
  }

  @BuiltinMethod
  PyObject __getstate__() {
    throw Errors.typeError("cannot pickle '" + type().fullName() + "' instances");
  }

  /** Whether the file is closed. */
  @Override
  @BuiltinGetter(name = "closed")
  PyObject closedAttribute() {
    return PyBool.of(fd < 0);
  }

  /** Whether close() closes the descriptor. */
  @BuiltinGetter(name = "closefd")
  boolean closefdAttribute() {
    return closesDescriptor;
  }

  /** The mode. */
  @BuiltinGetter(name = "mode")
  String modeAttribute() {
    return mode.shown();
  }

  @BuiltinGetter
  int _blksize() {
    return blockSize;
  }

  @BuiltinSetter(name = "_blksize")
  void setBlockSize(PyObject value) {
    blockSize = Numbers.indexAsCInt(value);
  }

  @BuiltinGetter
  boolean _finalizing() {
    return finalizing;
  }

  @BuiltinSetter(name = "_finalizing")
  void setFinalizing(PyObject value) {
    finalizing = Objects.isTrue(value);
  }

  @BuiltinMethod
  PyObject __repr__() {
    String name = type().fullName();
    if (fd < 0) {
      return PyStr.of("<" + name + " [closed]>");
    }
    PyObject shown = Objects.getAttributeOrNull(this, IoNames.NAME);
    String what = shown == null ? "fd=" + fd : "name=" + Objects.repr(shown);
    return PyStr.of(
        "<"
            + name
            + " "
            + what
            + " mode='"
            + mode.shown()
            + "' closefd="
            + (closesDescriptor ? "True" : "False")
            + ">");
  }
}
