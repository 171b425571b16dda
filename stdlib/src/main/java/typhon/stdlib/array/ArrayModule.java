package typhon.stdlib.array;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
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
      PyType arraytype, PyStr typecode, int mformat_code, PyObject items) {
    ItemKind kind = ItemKind.of(typecode.codePointAt(0));
    if (kind == null) {
      throw Errors.valueError("second parameter must be a valid type code");
    }
    PyArray array = PyArray.make(arraytype, kind);
    MachineFormat.decode(array, mformat_code, typhon.runtime.object.Buffers.bytesOf(items));
    return array;
  }
}
