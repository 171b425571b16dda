package typhon.runtime.link;

import typhon.runtime.object.PyFunctionKind;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;
import typhon.runtime.type.TypeToken;

/**
 * A raw attribute found along an MRO and how it behaves. Immutable.
 *
 * @param value null when there is none
 * @param isData whether it is a data descriptor, which instances cannot hide
 * @param isMethod whether it may be called with the instance in front
 * @param type the class of a value whose class was written in Python and is no descriptor; else
 *     null
 * @param token the state of that class when it was none
 */
record TypeAttribute(
    PyObject value, boolean isData, boolean isMethod, PyType type, TypeToken token) {
  static final TypeAttribute NONE = new TypeAttribute(null, false, false, null, null);

  /** Says that the general way is to be taken, whatever the instance has. */
  static final TypeAttribute GENERAL = new TypeAttribute(null, true, false, null, null);

  /** The attribute; null when sites had better not remember it. */
  static TypeAttribute of(PyObject value) {
    if (value == null) {
      return NONE;
    }
    PyType type = value.type();
    if (!type.isHeapType()) {
      boolean data = value.isDescriptor() && value.isDataDescriptor();
      return new TypeAttribute(value, data, value instanceof PyFunctionKind, null, null);
    }
    TypeToken token = type.token();
    boolean plain =
        type.special(SpecialMethod.GET) == null
            && type.special(SpecialMethod.SET) == null
            && type.special(SpecialMethod.DELETE) == null;
    return token != null && plain ? new TypeAttribute(value, false, false, type, token) : null;
  }

  /** Whether the value is still no descriptor, where that can change. */
  boolean holds() {
    return type == null || (value.type() == type && type.token() == token);
  }
}
