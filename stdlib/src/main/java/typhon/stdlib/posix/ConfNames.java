package typhon.stdlib.posix;

import typhon.runtime.error.Errors;
import typhon.runtime.host.HostConstants;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Numbers;

/** Configuration names of pathconf, confstr and sysconf. */
final class ConfNames {
  private ConfNames() {}

  /** The number of a name, or the number itself. */
  static int number(String table, PyObject name) {
    if (!(name instanceof PyStr s)) {
      return Numbers.indexAsCInt(name);
    }
    Long value = HostConstants.section(table).get(s.toString());
    if (value == null) {
      throw Errors.valueError("unrecognized configuration name");
    }
    return value.intValue();
  }
}
