package typhon.stdlib.posix;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;

/** A descriptor given as an int or as an object with {@code fileno()} (CPython: fileobject.c). */
final class FileDescriptorArgument {
  private FileDescriptorArgument() {}

  static int of(PyObject value) {
    PyObject number = value;
    if (!(value instanceof PyInt)) {
      PyObject method = Objects.getAttributeOrNull(value, PyStr.intern("fileno"));
      if (method == null) {
        throw Errors.typeError("argument must be an int, or have a fileno() method.");
      }
      number = Calls.call(method);
      if (!(number instanceof PyInt)) {
        throw Errors.typeError("fileno() returned a non-integer");
      }
    }
    int fd = Numbers.indexAsCInt(number);
    if (fd < 0) {
      throw Errors.valueError("file descriptor cannot be a negative integer (" + fd + ")");
    }
    return fd;
  }
}
