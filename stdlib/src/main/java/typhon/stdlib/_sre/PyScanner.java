package typhon.stdlib._sre;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * Finds one match after the other.
 *
 * <p>Thread rule: the scan is guarded by the monitor; no user code runs under it.
 */
@BuiltinType(name = "SRE_Scanner", module = "_sre", exposed = false)
public final class PyScanner extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyScannerTable());

  private final PyPattern pattern;
  private final Scan scan;

  PyScanner(PyPattern pattern, Scan scan) {
    this.pattern = pattern;
    this.scan = scan;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  synchronized PyObject match() {
    return scan.matchHere() ? scan.match() : PyNone.NONE;
  }

  @BuiltinMethod
  synchronized PyObject search() {
    return scan.find() ? scan.match() : PyNone.NONE;
  }

  @BuiltinGetter(name = "pattern")
  PyObject patternObject() {
    return pattern;
  }
}
