package typhon.runtime.object;

import typhon.runtime.call.DefaultCalls;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PyType;

/**
 * The root of every Python value (design D7). It has no fields: the type is a virtual method, so
 * that a number costs one header and its value.
 *
 * <p>The virtual methods here are the paths the runtime takes for every object; each has a general
 * form that asks the type, and is overridden where a built-in knows better. Python-visible
 * operations live in {@code typhon.runtime.ops}.
 */
public abstract class PyObject {
  public static final PyObject[] NO_ARGS = {};

  /** The object's Python type: {@code type(x)}. */
  public abstract PyType type();

  /** Changes the type ({@code __class__} assignment); only instances of Python classes can. */
  public void setType(PyType type) {
    throw new UnsupportedOperationException(getClass().getName());
  }

  /** Attribute storage of instances of Python classes ({@link InstanceAttributes}), or null. */
  public Object[] attributeValues() {
    return null;
  }

  /** Replaces the attribute storage; called under this object's monitor. */
  public void setAttributeValues(Object[] values) {
    throw new UnsupportedOperationException(getClass().getName());
  }

  /** The object's own attribute called so, or null: what {@code obj.__dict__[name]} would give. */
  public PyObject ownAttribute(PyStr name) {
    return attributeValues() == null ? null : InstanceAttributes.get(this, name);
  }

  /** The object's {@code __dict__}, made on demand, or null when objects of this kind have none. */
  public PyDict dict() {
    return attributeValues() == null || !type().hasInstanceDict()
        ? null
        : InstanceAttributes.dict(this);
  }

  /**
   * Looks up an attribute as {@code object.__getattribute__} does, or as the type's own built-in
   * {@code __getattribute__} does; null when there is none. Never consults {@code __getattr__} nor
   * a {@code __getattribute__} written in Python: use {@code Objects.getAttribute} for the whole
   * protocol.
   */
  public PyObject attributeOrNull(PyStr name) {
    return DefaultAttributes.get(this, name);
  }

  /**
   * The descriptor protocol's {@code __get__}; {@code instance} is null when read from the class.
   */
  public PyObject descriptorGet(PyObject instance, PyType owner) {
    return DefaultAttributes.descriptorGet(this, instance, owner);
  }

  /** Whether {@link #descriptorGet} may give something else than this object. */
  public boolean isDescriptor() {
    return DefaultAttributes.isDescriptor(this);
  }

  /** Whether this is a descriptor with {@code __set__} or {@code __delete__}. */
  public boolean isDataDescriptor() {
    return DefaultAttributes.isDataDescriptor(this);
  }

  public PyObject call(ThreadState ts) {
    return DefaultCalls.call(ts, this, NO_ARGS, null);
  }

  public PyObject call(ThreadState ts, PyObject a) {
    return DefaultCalls.call(ts, this, new PyObject[] {a}, null);
  }

  public PyObject call(ThreadState ts, PyObject a, PyObject b) {
    return DefaultCalls.call(ts, this, new PyObject[] {a, b}, null);
  }

  public PyObject call(ThreadState ts, PyObject a, PyObject b, PyObject c) {
    return DefaultCalls.call(ts, this, new PyObject[] {a, b, c}, null);
  }

  /**
   * The general call.
   *
   * @param args positional arguments followed by the values of {@code keywords}; owned by the
   *     callee
   * @param keywords names of the last arguments, or null
   */
  public PyObject call(ThreadState ts, PyObject[] args, PyStr[] keywords) {
    return DefaultCalls.call(ts, this, args, keywords);
  }

  /**
   * Calls this attribute of {@code type(self)} as a method of {@code self}, without making a bound
   * method.
   */
  public PyObject callMethod(ThreadState ts, PyObject self) {
    return DefaultCalls.bind(this, self).call(ts);
  }

  public PyObject callMethod(ThreadState ts, PyObject self, PyObject a) {
    return DefaultCalls.bind(this, self).call(ts, a);
  }

  public PyObject callMethod(ThreadState ts, PyObject self, PyObject a, PyObject b) {
    return DefaultCalls.bind(this, self).call(ts, a, b);
  }

  public PyObject callMethod(ThreadState ts, PyObject self, PyObject a, PyObject b, PyObject c) {
    return DefaultCalls.bind(this, self).call(ts, a, b, c);
  }

  public PyObject callMethod(ThreadState ts, PyObject self, PyObject[] args, PyStr[] keywords) {
    return DefaultCalls.bind(this, self).call(ts, args, keywords);
  }
}
