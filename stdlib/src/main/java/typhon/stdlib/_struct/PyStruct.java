package typhon.stdlib._struct;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * Struct(format): a compiled format, for packing and unpacking.
 *
 * <p>Thread rule: the format is published once by {@code __init__}, and never changes by itself.
 */
@BuiltinType(name = "Struct", module = "_struct", subclassable = true, weakReferable = true)
public class PyStruct extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyStructTable());

  private volatile StructFormat format;

  PyStruct() {}

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyStruct() : new PyStructSub(type);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  final void __init__(@Named PyObject format) {
    this.format = Formats.get(format);
  }

  final StructFormat ready() {
    StructFormat found = format;
    if (found == null) {
      throw Errors.runtimeError("Struct object is not initialized");
    }
    return found;
  }

  /** The values as bytes in the layout of the format. */
  @BuiltinMethod
  final PyObject pack(PyObject... values) {
    return Packing.pack(ready(), values, 0);
  }

  /** Write the values into a writable buffer at an offset. */
  @BuiltinMethod
  final void pack_into(PyObject... arguments) {
    Packing.packInto(ready(), arguments, 0);
  }

  /** A tuple of the values in a buffer of exactly the size of the format. */
  @BuiltinMethod
  final PyObject unpack(PyObject buffer) {
    return Packing.unpack(ready(), buffer);
  }

  /** A tuple of the values in a buffer from an offset on. */
  @BuiltinMethod
  final PyObject unpack_from(@Named PyObject buffer, @Named @Default("0") long offset) {
    return Packing.unpackFrom(ready(), buffer, offset);
  }

  /** An iterator over the tuples in a buffer that holds the format several times. */
  @BuiltinMethod
  final PyObject iter_unpack(PyObject buffer) {
    return Packing.iterate(ready(), buffer);
  }

  /** The format string. */
  @BuiltinGetter
  final PyObject format() {
    return PyStr.of(ready().text());
  }

  /** The size of the struct in bytes. */
  @BuiltinGetter
  final int size() {
    return format == null ? -1 : format.size();
  }

  @BuiltinMethod
  final PyObject __repr__() {
    return PyStr.of(type().shortName() + "(" + Objects.repr(PyStr.of(ready().text())) + ")");
  }
}
