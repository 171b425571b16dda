package typhon.stdlib.posix;

import java.util.Map;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyOSError;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Entropy;
import typhon.runtime.host.Environment;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostConstants;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.PathLike;

/**
 * The operating system's functions, standardised by POSIX. The os module is the portable way to
 * them.
 */
@BuiltinModule(name = "posix")
public final class PosixModule {
  private static final String[] FUNCTIONS = {
    "HAVE_FACCESSAT",
    "HAVE_FCHDIR",
    "HAVE_FCHMOD",
    "HAVE_FCHMODAT",
    "HAVE_FCHOWN",
    "HAVE_FCHOWNAT",
    "HAVE_FDOPENDIR",
    "HAVE_FPATHCONF",
    "HAVE_FSTATAT",
    "HAVE_FSTATVFS",
    "HAVE_FTRUNCATE",
    "HAVE_FUTIMENS",
    "HAVE_FUTIMES",
    "HAVE_LINKAT",
    "HAVE_LCHOWN",
    "HAVE_LSTAT",
    "HAVE_LUTIMES",
    "HAVE_MKDIRAT",
    "HAVE_MKFIFOAT",
    "HAVE_MKNODAT",
    "HAVE_OPENAT",
    "HAVE_READLINKAT",
    "HAVE_RENAMEAT",
    "HAVE_SYMLINKAT",
    "HAVE_UNLINKAT",
    "HAVE_UTIMENSAT",
  };

  private PosixModule() {}

  static void init(PyModule module) {
    PyDict dict = module.dict();
    for (Map.Entry<String, Long> constant : HostConstants.section("os").entrySet()) {
      dict.put(PyStr.intern(constant.getKey()), PyInt.of(constant.getValue()));
    }
    dict.put(PyStr.intern("error"), PyOSError.TYPE);
    dict.put(PyStr.intern("stat_result"), StatResult.TYPE.type());
    dict.put(PyStr.intern("statvfs_result"), Structs.STATVFS.type());
    dict.put(PyStr.intern("terminal_size"), Structs.TERMINAL_SIZE.type());
    dict.put(PyStr.intern("times_result"), Structs.TIMES.type());
    dict.put(PyStr.intern("uname_result"), Structs.UNAME.type());
    dict.put(PyStr.intern("waitid_result"), Structs.WAITID.type());
    dict.put(PyStr.intern("DirEntry"), PyDirEntry.TYPE);
    dict.put(PyStr.intern("environ"), _create_environ());
    PyList have = new PyList();
    for (String name : FUNCTIONS) {
      have.append(PyStr.intern(name));
    }
    dict.put(PyStr.intern("_have_functions"), have);
    for (String table : new String[] {"pathconf_names", "confstr_names", "sysconf_names"}) {
      PyDict names = new PyDict();
      HostConstants.section(table).forEach((n, v) -> names.put(PyStr.intern(n), PyInt.of(v)));
      dict.put(PyStr.intern(table), names);
    }
  }

  /** A new dict of the environment, names and values as bytes. */
  @BuiltinFunction
  static PyObject _create_environ() {
    PyDict environ = new PyDict();
    for (byte[] entry : Environment.entries()) {
      int equals = 1;
      while (equals < entry.length && entry[equals] != '=') {
        equals++;
      }
      if (equals < entry.length) {
        PyObject name = PyBytes.copyOf(entry, 0, equals);
        if (environ.get(name) == null) {
          environ.put(name, PyBytes.copyOf(entry, equals + 1, entry.length));
        }
      }
    }
    return environ;
  }

  /** Set an environment variable. */
  @BuiltinFunction
  static void putenv(PyObject name, PyObject value) {
    byte[] key = PathArgument.of("putenv", "name", name).bytes();
    byte[] text = PathArgument.of("putenv", "value", value).bytes();
    if (key.length == 0
        || new String(key, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('=') >= 0) {
      throw Errors.valueError("illegal environment variable name");
    }
    Audit.event("os.putenv", PyBytes.of(key), PyBytes.of(text));
    PosixErrors.run(() -> Environment.set(key, text));
  }

  /** Delete an environment variable. */
  @BuiltinFunction
  static void unsetenv(PyObject name) {
    byte[] key = PathArgument.of("unsetenv", "name", name).bytes();
    Audit.event("os.unsetenv", PyBytes.of(key));
    PosixErrors.run(() -> Environment.unset(key));
  }

  /** The path itself when it is str or bytes, else what its __fspath__ gives. */
  @BuiltinFunction
  static PyObject fspath(@Named PyObject path) {
    return PathLike.fspath(path);
  }

  /** The text of an error number. */
  @BuiltinFunction
  static String strerror(int code) {
    return Errno.message(code);
  }

  /** Random bytes suitable for cryptography. */
  @BuiltinFunction
  static PyObject urandom(int size) {
    if (size < 0) {
      throw Errors.valueError("negative argument not allowed");
    }
    return PyBytes.of(Entropy.bytes(size));
  }

  /** The number of logical processors, or None. */
  @BuiltinFunction
  static int cpu_count(ThreadState ts) {
    int configured = ts.interpreter.config().cpuCount();
    return configured > 0 ? configured : Runtime.getRuntime().availableProcessors();
  }

  /** Whether a graphical toolkit waits along with the prompt: there is none. */
  @BuiltinFunction
  static boolean _is_inputhook_installed() {
    return false;
  }

  /** End the process at once, without any clean-up. */
  @BuiltinFunction
  static void _exit(@Named int status) {
    Runtime.getRuntime().halt(status & 0xff);
  }

  /** Functions to call around fork(): kept for nothing, there is no fork. */
  @BuiltinFunction
  static void register_at_fork(
      @KeywordOnly @Default("None") PyObject before,
      @KeywordOnly @Default("None") PyObject after_in_child,
      @KeywordOnly @Default("None") PyObject after_in_parent) {
    if (before == PyNone.NONE && after_in_child == PyNone.NONE && after_in_parent == PyNone.NONE) {
      throw Errors.typeError("At least one argument is required.");
    }
  }

  /** The path without redundant separators and up-level references. */
  @BuiltinFunction
  static PyObject _path_normpath(@Named PyObject path) {
    return PathText.normalize(path);
  }

  /** The drive, root and tail of a path. */
  @BuiltinFunction
  static PyObject _path_splitroot_ex(@Named PyObject p) {
    return PathText.splitRoot(p);
  }
}
