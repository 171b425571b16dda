package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;

/**
 * What staticmethod and classmethod share: the wrapped callable, and a dict that starts with its
 * names and doc (CPython: funcobject.c functools_wraps).
 *
 * <p>Thread rule: the callable is volatile; the dict of an exact instance is made on first demand,
 * by compare-and-set.
 */
abstract class WrappingDescriptor extends PyObject {
  private static final VarHandle DICT;
  private static final PyStr[] COPIED = {Names.MODULE, Names.NAME, Names.QUALNAME, Names.DOC};
  private static final PyStr IS_ABSTRACT = PyStr.intern("__isabstractmethod__");

  static {
    try {
      DICT =
          MethodHandles.lookup().findVarHandle(WrappingDescriptor.class, "ownDict", PyDict.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile PyObject function;

  @SuppressWarnings("unused") // through DICT
  private volatile PyDict ownDict;

  WrappingDescriptor(PyObject function) {
    this.function = function;
  }

  PyObject function() {
    return function;
  }

  void setFunction(PyObject function) {
    this.function = function;
    PyDict attributes = dict();
    copyNames(attributes);
  }

  @Override
  public PyDict dict() {
    if (attributeValues() != null) {
      return super.dict();
    }
    PyDict known = ownDict;
    if (known != null) {
      return known;
    }
    PyDict made = new PyDict();
    copyNames(made);
    return DICT.compareAndSet(this, null, made) ? made : ownDict;
  }

  @Override
  public PyObject ownAttribute(PyStr name) {
    return attributeValues() != null ? super.ownAttribute(name) : dict().get(name);
  }

  private void copyNames(PyDict target) {
    PyObject f = function;
    if (f == null) {
      return;
    }
    for (PyStr name : COPIED) {
      PyObject value = Objects.getAttributeOrNull(f, name);
      if (value != null) {
        target.put(name, value);
      }
    }
  }

  boolean isAbstract() {
    PyObject flag = function == null ? null : Objects.getAttributeOrNull(function, IS_ABSTRACT);
    return flag != null && Objects.isTrue(flag);
  }

  /**
   * An attribute computed by the wrapped callable and kept in the dict (CPython:
   * descriptor_get_wrapped_attribute).
   */
  PyObject wrapped(PyStr name) {
    PyObject known = dict().get(name);
    if (known != null) {
      return known;
    }
    PyObject value = Objects.getAttribute(function, name);
    dict().put(name, value);
    return value;
  }

  void setWrapped(PyStr name, PyObject value) {
    if (value != null) {
      dict().put(name, value);
    } else if (dict().remove(name) == null) {
      throw Errors.attributeError(
          "'" + type().name() + "' object has no attribute '" + name + "'", this, name);
    }
  }

  PyObject functionOrFail(String kind) {
    PyObject f = function;
    if (f == null) {
      throw Errors.runtimeError("uninitialized " + kind + " object");
    }
    return f;
  }
}
