package typhon.runtime.type;

import typhon.runtime.object.PyBaseObject;
import typhon.runtime.object.PyObject;

/** What the processor knows of one built-in type. */
public abstract class TypeTable extends BuiltinTable {
  private static final BuiltinTable[] NO_MORE = {};

  public abstract String name();

  public abstract String module();

  public abstract String doc();

  public abstract boolean subclassable();

  /** The Java class of its instances. */
  public abstract Class<?> javaClass();

  /** Whether the methods of this table may be called on {@code self}. */
  public abstract boolean accepts(PyObject self);

  public PyType base() {
    return javaClass() == PyBaseObject.class ? null : PyBaseObject.TYPE;
  }

  /** Whether weak references to instances are allowed. */
  public boolean weakReferable() {
    return false;
  }

  /** Whether the type shows the {@code __new__} that it inherits as one of its own. */
  public boolean showsInheritedMaker() {
    return false;
  }

  /** Tables of further classes that hold methods of this type. */
  public BuiltinTable[] more() {
    return NO_MORE;
  }
}
