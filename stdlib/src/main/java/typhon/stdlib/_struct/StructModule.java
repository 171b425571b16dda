package typhon.stdlib._struct;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;

/**
 * Python values as C structs in bytes, and back.
 *
 * <p>A format says byte order, sizes and alignment by its first character (@ = native, = with
 * standard sizes, less-than, greater-than and ! standard little and big endian), then the values by
 * one letter each, with an optional count in front.
 */
// CPython: _struct.c
@BuiltinModule(
    name = "_struct",
    types = {PyStruct.class})
public final class StructModule {
  private StructModule() {}

  static void init(PyModule module) {
    StructErrors.define(module);
  }

  /** Forget the formats that were parsed. */
  @BuiltinFunction
  static void _clearcache() {
    Formats.clear();
  }

  /** The size in bytes of a struct of the format. */
  @BuiltinFunction
  static int calcsize(PyObject format) {
    return Formats.get(format).size();
  }

  /** pack(format, v1, v2, ...): the values as bytes in the layout of the format. */
  @BuiltinFunction(signature = "")
  static PyObject pack(PyObject... arguments) {
    return Packing.pack(Formats.get(format(arguments)), arguments, 1);
  }

  private static PyObject format(PyObject[] arguments) {
    if (arguments.length == 0) {
      throw Errors.typeError("missing format argument");
    }
    return arguments[0];
  }

  /** pack_into(format, buffer, offset, v1, v2, ...): write the values into a writable buffer. */
  @BuiltinFunction(signature = "")
  static void pack_into(PyObject... arguments) {
    Packing.packInto(Formats.get(format(arguments)), arguments, 1);
  }

  /** A tuple of the values in a buffer of exactly the size of the format. */
  @BuiltinFunction
  static PyObject unpack(PyObject format, PyObject buffer) {
    return Packing.unpack(Formats.get(format), buffer);
  }

  /** A tuple of the values in a buffer from an offset on. */
  @BuiltinFunction
  static PyObject unpack_from(
      PyObject format, @Named PyObject buffer, @Named @Default("0") long offset) {
    return Packing.unpackFrom(Formats.get(format), buffer, offset);
  }

  /** An iterator over the tuples in a buffer that holds the format several times. */
  @BuiltinFunction
  static PyObject iter_unpack(PyObject format, PyObject buffer) {
    return Packing.iterate(Formats.get(format), buffer);
  }
}
