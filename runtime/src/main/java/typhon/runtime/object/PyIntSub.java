package typhon.runtime.object;

import java.math.BigInteger;
import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PyType;

/**
 * An instance of a Python class that inherits from int.
 *
 * <p>Thread rule: the value is immutable; for the attributes see {@link InstanceAttributes}.
 */
public final class PyIntSub extends PyInt {
  private final PyInt value;
  private volatile PyType type;
  private volatile Object[] values = InstanceAttributes.NONE;

  public PyIntSub(PyType type, PyInt value) {
    this.type = type;
    this.value = value.exact();
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

  @Override
  public PyInt exact() {
    return value;
  }

  @Override
  public boolean fitsLong() {
    return value.fitsLong();
  }

  @Override
  public long longValue() {
    return value.longValue();
  }

  @Override
  public boolean fits128() {
    return value.fits128();
  }

  @Override
  public long high() {
    return value.high();
  }

  @Override
  public BigInteger bigValue() {
    return value.bigValue();
  }

  @Override
  public int signum() {
    return value.signum();
  }
}
