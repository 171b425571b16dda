package typhon.runtime.object;

import typhon.runtime.type.PyType;

/**
 * A tuple whose items also have names ({@code os.stat_result}, {@code sys.version_info}). Its
 * Python type is made by {@link StructType}. Immutable. Fields beyond the visible length have a
 * name only.
 */
public final class PyStructSequence extends PyTuple {
  private final StructType struct;
  private final PyObject[] fields;

  PyStructSequence(StructType struct, PyObject[] fields) {
    super(java.util.Arrays.copyOf(fields, struct.visible()));
    this.struct = struct;
    this.fields = fields;
  }

  @Override
  public PyType type() {
    return struct.type();
  }

  StructType struct() {
    return struct;
  }

  /** A field by its number, the ones beyond the visible length included. */
  public PyObject field(int index) {
    return fields[index];
  }
}
