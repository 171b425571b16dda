package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
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
  private static final VarHandle TYPE_FIELD;

  static {
    try {
      TYPE_FIELD = MethodHandles.lookup().findVarHandle(DictObject.class, "type", PyType.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile PyType type;

  /** Null until there is an attribute. */
  private volatile Object[] values;

  protected DictObject(PyType type) {
    // Plain: what publishes the object publishes it too, and a fence costs more than the rest.
    TYPE_FIELD.set(this, type);
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
    Object[] v = values;
    return v == null ? InstanceAttributes.NONE : v;
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
    return attributeValues().length > 0 && dict().size() > 0;
  }

  /** Sets {@code __dict__}, which cannot be deleted. */
  public final void setDictAttribute(PyObject value) {
    InstanceAttributes.assignDict(this, value);
  }
}
