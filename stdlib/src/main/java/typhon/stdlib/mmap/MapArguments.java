package typhon.stdlib.mmap;

import typhon.runtime.error.Errors;
import typhon.runtime.host.HostConstants;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;

/** How to map: what Python's arguments mean together. */
record MapArguments(Access access, int flags, int protection) {
  private static final int READ = 1;
  private static final int WRITE = 2;

  static MapArguments of(int access, PyObject flags, PyObject protection) {
    int shared = HostConstants.get("mmap", "MAP_SHARED");
    int copied = HostConstants.get("mmap", "MAP_PRIVATE");
    if (access < 0 || access >= Access.values().length) {
      throw Errors.valueError("mmap invalid access parameter.");
    }
    Access chosen = Access.values()[access];
    if (chosen != Access.DEFAULT && (flags != null || protection != null)) {
      throw Errors.valueError("mmap can't specify both access and flags, prot.");
    }
    return switch (chosen) {
      case READ -> new MapArguments(chosen, shared, READ);
      case WRITE -> new MapArguments(chosen, shared, READ | WRITE);
      case COPY -> new MapArguments(chosen, copied, READ | WRITE);
      case DEFAULT -> {
        int given = flags == null ? shared : Numbers.indexAsCInt(flags);
        int allowed = protection == null ? READ | WRITE : Numbers.indexAsCInt(protection);
        Access meant =
            (allowed & READ) != 0 && (allowed & WRITE) != 0
                ? Access.DEFAULT
                : (allowed & WRITE) != 0 ? Access.WRITE : Access.READ;
        yield new MapArguments(meant, given, allowed);
      }
    };
  }

  static long nonNegative(PyObject value, String message) {
    long number = Numbers.indexAsSize(value);
    if (number < 0) {
      throw Errors.overflowError(message);
    }
    return number;
  }
}
