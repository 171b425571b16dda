package typhon.stdlib._abc;

import java.util.concurrent.atomic.AtomicLong;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * What an abstract base class knows: its virtual subclasses, and the answers it has given.
 *
 * <p>Thread rule: concurrent sets; the negative answers belong to one state of all registries, told
 * by {@link #COUNTER}. An answer that was computed while a registration happened is stored under
 * the older number and never used.
 */
@BuiltinType(name = "_abc_data", module = "_abc", exposed = false)
public final class PyAbcData extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyAbcDataTable());

  /** Counts registrations in the whole process. */
  static final AtomicLong COUNTER = new AtomicLong();

  /** Negative answers and the registrations they were given under. */
  record Negative(long counter, WeakTypeSet types) {}

  final WeakTypeSet registry = new WeakTypeSet();
  final WeakTypeSet positive = new WeakTypeSet();
  private volatile Negative negative = new Negative(COUNTER.get(), new WeakTypeSet());

  @Override
  public PyType type() {
    return TYPE;
  }

  boolean knownNegative(PyType type) {
    Negative n = negative;
    return n.counter == COUNTER.get() && n.types.contains(type);
  }

  void addNegative(PyType type, long counter) {
    Negative n = negative;
    if (n.counter < counter) {
      n = new Negative(counter, new WeakTypeSet());
      negative = n;
    }
    if (n.counter == counter) {
      n.types.add(type);
    }
  }

  Negative negative() {
    return negative;
  }

  void clearCaches() {
    positive.clear();
    negative = new Negative(COUNTER.get(), new WeakTypeSet());
  }
}
