package typhon.runtime.error;

import java.util.function.Supplier;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.BuiltinSink;
import typhon.runtime.type.PyType;
import typhon.runtime.type.TypeTable;

/** An exception type that adds nothing to its base but a name. */
class SimpleExceptionTable extends TypeTable {
  private final String name;
  private final Supplier<PyType> base;
  private final String doc;

  SimpleExceptionTable(String name, Supplier<PyType> base, String doc) {
    this.name = name;
    this.base = base;
    this.doc = doc;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String module() {
    return "builtins";
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public boolean subclassable() {
    return true;
  }

  @Override
  public Class<?> javaClass() {
    return base.get().layout().javaClass();
  }

  @Override
  public boolean accepts(PyObject self) {
    return self instanceof PyBaseException e && e.type().isSubtypeOf(base.get());
  }

  @Override
  public PyType base() {
    return base.get();
  }

  // CPython: exceptions.c SimpleExtendsException, MiddlingExtendsException
  @Override
  public boolean showsInheritedMaker() {
    return javaClass() == PyBaseException.class;
  }

  @Override
  public void describe(BuiltinSink sink) {}
}
