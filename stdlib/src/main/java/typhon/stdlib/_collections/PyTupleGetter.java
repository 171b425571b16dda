package typhon.stdlib._collections;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.object.DescriptorArguments;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A field of a named tuple: the item of its index.
 *
 * <p>Thread rule: the doc is volatile.
 */
// CPython: _collectionsmodule.c tuplegetterobject
@BuiltinType(name = "_tuplegetter", module = "collections")
public final class PyTupleGetter extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyTupleGetterTable());

  private final int index;
  private volatile PyObject doc;

  PyTupleGetter(int index, PyObject doc) {
    this.index = index;
    this.doc = doc;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, long index, PyObject doc) {
    return new PyTupleGetter((int) Math.min(index, Integer.MAX_VALUE), doc);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject descriptorGet(PyObject instance, PyType owner) {
    return instance == null ? this : item(instance);
  }

  @Override
  public boolean isDescriptor() {
    return true;
  }

  @Override
  public boolean isDataDescriptor() {
    return true;
  }

  private PyObject item(PyObject instance) {
    if (!(instance instanceof PyTuple tuple)) {
      throw Errors.typeError(
          "descriptor for index '"
              + index
              + "' for tuple subclasses doesn't apply to '"
              + instance.type().name()
              + "' object");
    }
    if (index >= tuple.size()) {
      throw Errors.indexError("tuple index out of range");
    }
    return tuple.get(index);
  }

  @BuiltinMethod
  PyObject __get__(PyObject instance, @Default("None") PyObject owner) {
    DescriptorArguments.check(instance, owner);
    return instance == PyNone.NONE ? this : item(instance);
  }

  @BuiltinMethod
  void __set__(PyObject instance, PyObject value) {
    throw Errors.attributeError("can't set attribute");
  }

  @BuiltinMethod
  void __delete__(PyObject instance) {
    throw Errors.attributeError("can't delete attribute");
  }

  @BuiltinGetter(name = "__doc__")
  PyObject doc() {
    return doc;
  }

  @BuiltinSetter(name = "__doc__")
  void setDoc(PyObject value) {
    doc = value == null ? PyNone.NONE : value;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("_tuplegetter(" + index + ", " + Objects.repr(doc) + ")");
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(TYPE, PyTuple.of(PyInt.of(index), doc));
  }
}
