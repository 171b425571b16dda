package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PyType;

/**
 * A built-in object with a {@code __dict__}, also when it is exactly of the built-in type. The
 * built-in type declares {@code ownsAttributes} and a {@code __dict__} attribute that delegates to
 * {@link #dict} and {@link #setDictAttribute}.
 *
 * <p>Thread rule: see {@link InstanceAttributes}.
 */
public abstract class DictObject extends PyObject {
  private volatile PyType type;
  private volatile Object[] values = InstanceAttributes.NONE;

  protected DictObject(PyType type) {
    this.type = type;
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

  @Override
  public final PyDict dict() {
    return InstanceAttributes.dict(this);
  }

  /** Whether any attribute was ever set, or the dict asked for. */
  public final boolean hasAttributes() {
    return values.length > 0 && dict().size() > 0;
  }

  /** Sets {@code __dict__}; null empties it. */
  public final void setDictAttribute(PyObject value) {
    if (value != null && !(value instanceof PyDict)) {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
    }
    InstanceAttributes.setDict(this, value == null ? new PyDict() : (PyDict) value);
  }
}
