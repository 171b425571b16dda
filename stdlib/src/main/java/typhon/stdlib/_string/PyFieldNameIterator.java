package typhon.stdlib._string;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * Iterates over the attributes and items in a field name.
 *
 * <p>Thread rule: one volatile index with the length as bound.
 */
@BuiltinType(name = "fieldnameiterator", exposed = false)
public final class PyFieldNameIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyFieldNameIteratorTable());

  private final PyObject[] steps;
  private volatile int index;

  PyFieldNameIterator(PyObject[] steps) {
    this.steps = steps;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @Override
  @BuiltinMethod
  public PyObject __next__() {
    int at = index;
    if (at >= steps.length) {
      return null;
    }
    index = at + 1;
    return steps[at];
  }
}
