package typhon.runtime.error;

import java.util.HashMap;
import java.util.Map;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.host.Errno;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * A system call failed.
 *
 * <p>The arguments are read by {@code __new__} when it is not overridden or {@code __init__} is
 * not, as CPython does: the class depends on the error number (PEP 3151).
 */
@BuiltinType(
    name = "OSError",
    base = ExceptionBase.class,
    subclassable = true,
    ownsAttributes = true)
public class PyOSError extends PyBaseException {
  public static final PyType TYPE = PyType.builtin(new PyOSErrorTable());

  private static final long NOT_WRITTEN = -1;

  private volatile PyObject errno = PyNone.NONE;
  private volatile PyObject strerror = PyNone.NONE;
  private volatile PyObject filename = PyNone.NONE;
  private volatile PyObject filename2 = PyNone.NONE;
  private volatile boolean hasFilename;
  private volatile boolean hasFilename2;
  private volatile long charactersWritten = NOT_WRITTEN;

  private PyOSError(PyType type) {
    super(type, PyTuple.EMPTY);
  }

  static PyOSError create(int errno, String message, PyObject first, PyObject second) {
    PyOSError made = new PyOSError(ByErrno.TYPES.getOrDefault(errno, TYPE));
    made.errno = PyInt.of(errno);
    made.strerror = PyStr.of(message);
    made.setArgs(PyTuple.of(made.errno, made.strerror));
    made.nameFiles(first, second);
    return made;
  }

  private void nameFiles(PyObject first, PyObject second) {
    if (first != null && first != PyNone.NONE) {
      filename = first;
      hasFilename = true;
      if (second != null && second != PyNone.NONE) {
        filename2 = second;
        hasFilename2 = true;
      }
    }
  }

  /** Filled on first need: the error numbers come from the host. */
  private static final class ByErrno {
    static final Map<Integer, PyType> TYPES = new HashMap<>();

    static {
      add(Errno.EAGAIN, ExceptionTypes.BLOCKING_IO_ERROR);
      add(Errno.EALREADY, ExceptionTypes.BLOCKING_IO_ERROR);
      add(Errno.EINPROGRESS, ExceptionTypes.BLOCKING_IO_ERROR);
      add(Errno.EPIPE, ExceptionTypes.BROKEN_PIPE_ERROR);
      add(Errno.ESHUTDOWN, ExceptionTypes.BROKEN_PIPE_ERROR);
      add(Errno.ECHILD, ExceptionTypes.CHILD_PROCESS_ERROR);
      add(Errno.ECONNABORTED, ExceptionTypes.CONNECTION_ABORTED_ERROR);
      add(Errno.ECONNREFUSED, ExceptionTypes.CONNECTION_REFUSED_ERROR);
      add(Errno.ECONNRESET, ExceptionTypes.CONNECTION_RESET_ERROR);
      add(Errno.EEXIST, ExceptionTypes.FILE_EXISTS_ERROR);
      add(Errno.ENOENT, ExceptionTypes.FILE_NOT_FOUND_ERROR);
      add(Errno.EISDIR, ExceptionTypes.IS_A_DIRECTORY_ERROR);
      add(Errno.ENOTDIR, ExceptionTypes.NOT_A_DIRECTORY_ERROR);
      add(Errno.EINTR, ExceptionTypes.INTERRUPTED_ERROR);
      add(Errno.EACCES, ExceptionTypes.PERMISSION_ERROR);
      add(Errno.EPERM, ExceptionTypes.PERMISSION_ERROR);
      add(Errno.ESRCH, ExceptionTypes.PROCESS_LOOKUP_ERROR);
      add(Errno.ETIMEDOUT, ExceptionTypes.TIMEOUT_ERROR);
    }

    private static void add(int errno, PyType type) {
      TYPES.put(errno, type);
    }
  }

  /** Whether {@code __init__} reads the arguments: it is overridden and {@code __new__} is not. */
  private static boolean usesInit(PyType type) {
    return !type.inheritsSpecial(SpecialMethod.INIT, TYPE)
        && type.inheritsSpecial(SpecialMethod.NEW, TYPE);
  }

  // CPython: exceptions.c OSError_new
  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if (usesInit(type)) {
      return new PyOSError(type);
    }
    if (keywords.size() > 0) {
      throw Errors.typeError(type.name() + "() takes no keyword arguments");
    }
    PyOSError made = new PyOSError(classFor(type, args));
    made.read(args);
    return made;
  }

  private static PyType classFor(PyType type, PyObject[] args) {
    if (type == TYPE
        && args.length >= 2
        && args.length <= 5
        && args[0] instanceof PyInt n
        && n.fitsLong()) {
      return ByErrno.TYPES.getOrDefault((int) n.longValue(), type);
    }
    return type;
  }

  // CPython: exceptions.c OSError_init
  @Override
  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    if (!usesInit(type())) {
      return;
    }
    requireNoKeywords(keywords);
    read(args);
  }

  // CPython: exceptions.c oserror_init
  private void read(PyObject[] args) {
    PyTuple shown = PyTuple.of(args);
    if (args.length >= 2 && args.length <= 5) {
      errno = args[0];
      strerror = args[1];
      PyObject first = args.length > 2 ? args[2] : null;
      if (first != null && first != PyNone.NONE) {
        if (type() == ExceptionTypes.BLOCKING_IO_ERROR
            && first.type().special(SpecialMethod.INDEX) != null) {
          charactersWritten = Numbers.indexAsSize(first);
        } else {
          nameFiles(first, args.length > 4 ? args[4] : null);
          shown = PyTuple.of(args[0], args[1]);
        }
      }
    }
    setArgs(shown);
  }

  // CPython: exceptions.c OSError_str
  @Override
  @BuiltinMethod
  protected PyObject __str__() {
    String head = "[Errno " + Objects.str(errno) + "] " + Objects.str(strerror);
    if (hasFilename) {
      String files = ": " + Objects.repr(filename);
      return PyStr.of(head + files + (hasFilename2 ? " -> " + Objects.repr(filename2) : ""));
    }
    return (args().size() >= 2 && args().size() <= 5)
            || (errno != PyNone.NONE && strerror != PyNone.NONE)
        ? PyStr.of(head)
        : super.__str__();
  }

  // CPython: exceptions.c OSError_reduce
  @Override
  @BuiltinMethod
  protected PyObject __reduce__() {
    PyTuple shown = args();
    if (shown.size() == 2 && hasFilename) {
      shown =
          hasFilename2
              ? PyTuple.of(shown.get(0), shown.get(1), filename, PyNone.NONE, filename2)
              : PyTuple.of(shown.get(0), shown.get(1), filename);
    }
    PyDict attributes = attributesOrNull();
    return attributes == null ? PyTuple.of(type(), shown) : PyTuple.of(type(), shown, attributes);
  }

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  /** The error number. */
  @BuiltinGetter(name = "errno")
  public PyObject errno() {
    return errno;
  }

  @BuiltinSetter(name = "errno")
  void setErrno(PyObject value) {
    errno = orNone(value);
  }

  /** The system's text for the error. */
  @BuiltinGetter
  PyObject strerror() {
    return strerror;
  }

  @BuiltinSetter(name = "strerror")
  void setStrerror(PyObject value) {
    strerror = orNone(value);
  }

  /** The file the call was about. */
  @BuiltinGetter
  PyObject filename() {
    return filename;
  }

  @BuiltinSetter(name = "filename")
  void setFilename(PyObject value) {
    filename = orNone(value);
    hasFilename = value != null;
  }

  /** The second file of calls that take two. */
  @BuiltinGetter
  PyObject filename2() {
    return filename2;
  }

  @BuiltinSetter(name = "filename2")
  void setFilename2(PyObject value) {
    filename2 = orNone(value);
    hasFilename2 = value != null;
  }

  /** How many characters were written before the operation blocked. */
  @BuiltinGetter(name = "characters_written")
  PyObject charactersWritten() {
    long n = charactersWritten;
    if (n == NOT_WRITTEN) {
      throw Errors.attributeError("characters_written");
    }
    return PyInt.of(n);
  }

  @BuiltinSetter(name = "characters_written")
  public void setCharactersWritten(PyObject value) {
    if (value == null) {
      if (charactersWritten == NOT_WRITTEN) {
        throw Errors.attributeError("characters_written");
      }
      charactersWritten = NOT_WRITTEN;
      return;
    }
    charactersWritten = Numbers.indexAsSize(value);
  }
}
