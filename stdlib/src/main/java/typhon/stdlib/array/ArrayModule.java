package typhon.stdlib.array;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** Compact sequences of numbers or characters. */
@BuiltinModule(
    name = "array",
    types = {PyArray.class})
public final class ArrayModule {
  @BuiltinConstant static final String typecodes = "bBuwhHiIlLqQfd";

  private ArrayModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("ArrayType"), PyArray.TYPE);
    PyObject abc = ThreadState.current().interpreter.importModule("collections.abc");
    Calls.method(
        Objects.getAttribute(abc, PyStr.intern("MutableSequence")),
        PyStr.intern("register"),
        PyArray.TYPE);
  }

  /** Rebuild an array from its machine format: for pickle. */
  @BuiltinFunction
  static PyObject _array_reconstructor(
      PyObject arraytype, PyStr typecode, int mformat_code, PyObject items) {
    if (!(arraytype instanceof PyType type)) {
      throw Errors.typeError(
          "first argument must be a type object, not " + arraytype.type().name());
    }
    if (!type.isSubtypeOf(PyArray.TYPE)) {
      throw Errors.typeError(type.name() + " is not a subtype of array.array");
    }
    ItemKind kind = ItemKind.of(typecode.codePointAt(0));
    if (kind == null) {
      throw Errors.valueError("second argument must be a valid type code");
    }
    MachineFormat.check(mformat_code);
    if (!(items instanceof PyBytes bytes)) {
      throw Errors.typeError("fourth argument should be bytes, not " + items.type().name());
    }
    PyArray array = PyArray.make(type, kind);
    MachineFormat.decode(array, mformat_code, bytes.array());
    return array;
  }
}
