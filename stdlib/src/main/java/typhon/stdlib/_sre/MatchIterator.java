package typhon.stdlib._sre;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * What finditer() gives, under the name of the type that CPython uses.
 *
 * <p>Thread rule: the scan is guarded by the monitor; no user code runs under it.
 */
@BuiltinType(name = "callable_iterator", exposed = false)
public final class MatchIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new MatchIteratorTable());

  private final Scan scan;

  MatchIterator(Scan scan) {
    this.scan = scan;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @Override
  @BuiltinMethod
  public synchronized PyObject __next__() {
    return scan.find() ? scan.match() : null;
  }
}
