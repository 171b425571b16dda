package typhon.runtime.object;

import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PyType;

/**
 * An instance of a Python class that inherits from {@code object} alone.
 *
 * <p>Thread rule: see {@link InstanceAttributes}.
 */
public final class PyInstance extends PyObject {
  private volatile PyType type;
  private volatile Object[] values = InstanceAttributes.NONE;

  public PyInstance(PyType type) {
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void setType(PyType type) {
    this.type = type;
  }

  @Override
  public Object[] attributeValues() {
    return values;
  }

  @Override
  public void setAttributeValues(Object[] values) {
    this.values = values;
  }
}
