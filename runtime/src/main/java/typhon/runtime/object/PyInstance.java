package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * An instance of a Python class that inherits from {@code object} alone.
 *
 * <p>Thread rule: see {@link InstanceAttributes}. Both fields are written with release and read
 * with acquire; the constructor's writes reach other threads with the release that publishes the
 * object (a fence in every constructor would cost more than all the rest).
 */
public class PyInstance extends PyObject {
  private static final VarHandle TYPE;
  private static final VarHandle VALUES;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      TYPE = lookup.findVarHandle(PyInstance.class, "type", PyType.class);
      VALUES = lookup.findVarHandle(PyInstance.class, "values", Object[].class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile PyType type;

  private volatile Object[] values;

  /** A new instance, with room for the attributes that others of its class have had. */
  public PyInstance(PyType type) {
    // Plainly: what publishes the instance publishes them; a volatile store costs a fence.
    TYPE.set(this, type);
    VALUES.set(this, InstanceAttributes.forInstanceOf(type));
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
    TYPE.setRelease(this, type);
  }

  @Override
  public final Object[] attributeValues() {
    return values;
  }

  @Override
  public final void setAttributeValues(Object[] values) {
    VALUES.setRelease(this, values);
  }
}
