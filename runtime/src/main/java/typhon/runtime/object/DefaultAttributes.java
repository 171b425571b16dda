package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * Attribute access as {@code object} does it (CPython: object.c PyObject_GenericGetAttr and
 * sisters).
 */
public final class DefaultAttributes {
  private DefaultAttributes() {}

  /** The name of an attribute; TypeError when it is no str. */
  public static PyStr requireName(PyObject name) {
    if (name instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError("attribute name must be string, not '" + name.type().name() + "'");
  }

  /** The attribute, or null. */
  public static PyObject get(PyObject self, PyStr name) {
    PyType type = self.type();
    PyObject inType = type.lookup(name);
    if (inType != null && inType.isDataDescriptor() && inType.isDescriptor()) {
      return inType.descriptorGet(self, type);
    }
    PyObject own = self.ownAttribute(name);
    if (own != null) {
      return own;
    }
    return inType == null ? null : inType.descriptorGet(self, type);
  }

  /** Sets the attribute, or deletes it when {@code value} is null. */
  public static void set(PyObject self, PyStr name, PyObject value) {
    PyType type = self.type();
    PyObject inType = type.lookup(name);
    if (inType != null && inType.isDataDescriptor()) {
      descriptorSet(inType, self, value);
      return;
    }
    if (self.attributeValues() != null && type.hasInstanceDict()) {
      if (value != null) {
        InstanceAttributes.set(self, name, value);
      } else if (!InstanceAttributes.delete(self, name)) {
        throw Errors.noAttribute(self, name);
      }
      return;
    }
    PyDict dict = self.dict();
    if (dict == null) {
      throw cannotSet(self, name, inType != null);
    }
    if (value != null) {
      dict.put(name, value);
    } else if (dict.remove(name) == null) {
      throw Errors.noAttribute(self, name);
    }
  }

  private static RuntimeException cannotSet(PyObject self, PyStr name, boolean readOnly) {
    String typeName = self.type().name();
    return Errors.attributeError(
        readOnly
            ? "'" + typeName + "' object attribute '" + name + "' is read-only"
            : "'"
                + typeName
                + "' object has no attribute '"
                + name
                + "' and no __dict__ for setting new attributes",
        self,
        name);
  }

  /** {@code __set__}, or {@code __delete__} when {@code value} is null. */
  public static void descriptorSet(PyObject descriptor, PyObject self, PyObject value) {
    if (descriptor instanceof Descriptor d) {
      d.descriptorSet(self, value);
      return;
    }
    ThreadState ts = ThreadState.current();
    SpecialMethod which = value == null ? SpecialMethod.DELETE : SpecialMethod.SET;
    PyObject method = descriptor.type().special(which);
    if (method == null) {
      throw Errors.attributeError(which.id());
    }
    if (value == null) {
      method.callMethod(ts, descriptor, self);
    } else {
      method.callMethod(ts, descriptor, self, value);
    }
  }

  static PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
    PyObject get = self.type().special(SpecialMethod.GET);
    if (get == null) {
      return self;
    }
    return get.callMethod(
        ThreadState.current(),
        self,
        instance == null ? PyNone.NONE : instance,
        owner == null ? PyNone.NONE : owner);
  }

  static boolean isDescriptor(PyObject self) {
    return self.type().special(SpecialMethod.GET) != null;
  }

  static boolean isDataDescriptor(PyObject self) {
    PyType type = self.type();
    return type.special(SpecialMethod.SET) != null || type.special(SpecialMethod.DELETE) != null;
  }
}
