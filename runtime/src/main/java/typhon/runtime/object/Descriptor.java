package typhon.runtime.object;

/** A built-in descriptor that can be assigned through an instance. */
public interface Descriptor {
  /** Sets the attribute of {@code self}; {@code value} null deletes it. */
  void descriptorSet(PyObject self, PyObject value);
}
