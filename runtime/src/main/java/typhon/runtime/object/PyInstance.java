package typhon.runtime.object;

import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * An instance of a Python class that inherits from {@code object} alone.
 *
 * <p>Thread rule: see {@link InstanceAttributes}.
 */
public class PyInstance extends PyObject {
  private volatile PyType type;
  private volatile Object[] values = InstanceAttributes.NONE;

  public PyInstance(PyType type) {
    this.type = type;
  }

  /**
   * A new instance; of a Java class that notices its end when the Python class has {@code __del__}.
   */
  public static PyInstance create(PyType type) {
    return type.special(SpecialMethod.DEL) == null
        ? new PyInstance(type)
        : new PyFinalizedInstance(type);
  }

  @Override
  public final PyType type() {
    return type;
  }

  @Override
  public final void setType(PyType type) {
    this.type = type;
  }

  @Override
  public final Object[] attributeValues() {
    return values;
  }

  @Override
  public final void setAttributeValues(Object[] values) {
    this.values = values;
  }
}
