package typhon.runtime.type;

import typhon.runtime.object.PyObject;

/** The table of a second Python type with the same Java class and methods. */
public final class RenamedTable extends TypeTable {
  private final String name;
  private final TypeTable original;

  public RenamedTable(String name, TypeTable original) {
    this.name = name;
    this.original = original;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String module() {
    return original.module();
  }

  @Override
  public String doc() {
    return original.doc();
  }

  @Override
  public boolean subclassable() {
    return false;
  }

  @Override
  public boolean weakReferable() {
    return original.weakReferable();
  }

  @Override
  public Class<?> javaClass() {
    return original.javaClass();
  }

  @Override
  public boolean accepts(PyObject self) {
    return original.accepts(self);
  }

  @Override
  public void describe(BuiltinSink sink) {
    original.describe(sink);
  }
}
