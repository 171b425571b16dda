package typhon.stdlib.posix;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyByteSequence;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.PathLike;
import typhon.runtime.text.codec.FileSystemCodec;
import typhon.runtime.type.SpecialMethod;

/**
 * A path, or where allowed a descriptor, as a program gave it (CPython: posixmodule.c
 * path_converter).
 *
 * @param given what is shown in error messages: the object, or what its {@code __fspath__} gave
 * @param bytes the encoded path; null when a descriptor was given
 * @param descriptor the descriptor, or -1
 * @param wantsBytes whether results are bytes rather than str
 */
record PathArgument(PyObject given, byte[] bytes, int descriptor, boolean wantsBytes) {

  static PathArgument of(String function, String name, PyObject value) {
    return convert(function, name, value, false, false);
  }

  static PathArgument orDescriptor(String function, String name, PyObject value) {
    return convert(function, name, value, true, false);
  }

  /** A path or descriptor; None stands for the current directory. */
  static PathArgument orNone(String function, String name, PyObject value) {
    return convert(function, name, value, true, true);
  }

  boolean isDescriptor() {
    return bytes == null;
  }

  private static PathArgument convert(
      String function, String name, PyObject value, boolean allowDescriptor, boolean allowNone) {
    if (value instanceof PyStr s) {
      return checked(function, name, value, encoded(s), false);
    }
    if (value instanceof PyBytes b) {
      return checked(function, name, value, b.snapshot(), true);
    }
    if (allowNone && value == PyNone.NONE) {
      return new PathArgument(value, new byte[] {'.'}, -1, false);
    }
    if (allowDescriptor
        && !(value instanceof PyByteSequence)
        && value.type().special(SpecialMethod.INDEX) != null) {
      FileDescriptorArgument.warnOfBool(value);
      return new PathArgument(value, null, descriptor(Numbers.index(value)), false);
    }
    PyObject path = PathLike.fspathOrNull(value);
    if (path != null) {
      return convert(function, name, path, false, false);
    }
    String allowed =
        allowDescriptor
            ? allowNone
                ? "string, bytes, os.PathLike, integer or None"
                : "string, bytes, os.PathLike or integer"
            : "string, bytes or os.PathLike";
    throw Errors.typeError(
        function + ": " + name + " should be " + allowed + ", not " + value.type().name());
  }

  /** The bytes of a name; UnicodeEncodeError for surrogates that stand for no byte. */
  private static byte[] encoded(PyStr name) {
    if (FileSystemCodec.canEncode(name.text())) {
      return FileSystemCodec.encode(name.text());
    }
    PyObject bytes =
        Calls.method(
            name, PyStr.intern("encode"), PyStr.intern("utf-8"), PyStr.intern("surrogateescape"));
    return ((PyBytes) bytes).snapshot();
  }

  private static int descriptor(PyInt value) {
    if (!value.fitsLong() || value.longValue() != (int) value.longValue()) {
      throw Errors.overflowError(
          value.signum() < 0 ? "fd is less than minimum" : "fd is greater than maximum");
    }
    return (int) value.longValue();
  }

  private static PathArgument checked(
      String function, String name, PyObject given, byte[] bytes, boolean wantsBytes) {
    for (byte b : bytes) {
      if (b == 0) {
        throw Errors.valueError(function + ": embedded null character in " + name);
      }
    }
    return new PathArgument(given, bytes, -1, wantsBytes);
  }

  /** A name the system gave, as str or bytes like this path. */
  PyObject result(byte[] name) {
    return wantsBytes ? PyBytes.of(name) : text(name);
  }

  static PyStr text(byte[] name) {
    return PyStr.of(FileSystemCodec.decode(name));
  }
}
