package typhon.runtime.type;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Descriptor;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyGetSetDescriptor;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.WeakReferences;

/** The {@code __dict__} and {@code __weakref__} attributes that a class adds to its instances. */
final class PyDictAttribute extends BuiltinTable {
  private static final PyDictAttribute TABLE = new PyDictAttribute();
  private static final int GET_DICT = 0;
  private static final int SET_DICT = 1;
  private static final int GET_WEAKREF = 2;

  private PyDictAttribute() {}

  static PyObject descriptor(PyType owner) {
    return new PyGetSetDescriptor(
        owner, TABLE, "__dict__", GET_DICT, SET_DICT, "the attributes of the instance");
  }

  static PyObject weakrefDescriptor(PyType owner) {
    return new PyGetSetDescriptor(
        owner, TABLE, "__weakref__", GET_WEAKREF, -1, "weak references to the object");
  }

  @Override
  public void describe(BuiltinSink sink) {}

  @Override
  public PyObject call0(int id, ThreadState ts, PyObject self) {
    if (id == GET_DICT) {
      return self instanceof PyType type ? TypeAttributes.dict(type) : self.dict();
    }
    PyObject[] references = WeakReferences.all(self);
    return references.length == 0 ? PyNone.NONE : references[0];
  }

  @Override
  public PyObject call1(int id, ThreadState ts, PyObject self, PyObject value) {
    if (self.attributeValues() == null || self instanceof PyType) {
      throw Errors.attributeError(
          "attribute '__dict__' of '" + self.type().layout().name() + "' objects is not writable");
    }
    // CPython: typeobject.c subtype_setdict: a built-in base with a __dict__ of its own decides
    if (builtinBase(self.type()).lookup(Names.DICT) instanceof Descriptor ofBase) {
      ofBase.descriptorSet(self, value);
    } else if (value == null) {
      InstanceAttributes.setDict(self, new PyDict());
    } else if (value instanceof PyDict d) {
      InstanceAttributes.setDict(self, d);
    } else {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
    }
    return PyNone.NONE;
  }

  private static PyType builtinBase(PyType type) {
    PyType base = type;
    while (base.isHeapType()) {
      base = base.base();
    }
    return base;
  }
}
