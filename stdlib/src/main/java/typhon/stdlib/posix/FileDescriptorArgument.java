package typhon.stdlib.posix;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Warnings;

/** A descriptor given as an int or as an object with {@code fileno()} (CPython: fileobject.c). */
final class FileDescriptorArgument {
  private FileDescriptorArgument() {}

  // CPython: fileobject.c PyObject_AsFileDescriptor
  static void warnOfBool(PyObject value) {
    if (value instanceof PyBool) {
      Warnings.warn(ExceptionTypes.RUNTIME_WARNING, "bool is used as a file descriptor");
    }
  }

  static int of(PyObject value) {
    warnOfBool(value);
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
