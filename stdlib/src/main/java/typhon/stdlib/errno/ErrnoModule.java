package typhon.stdlib.errno;

import typhon.annotations.BuiltinModule;
import typhon.runtime.host.Errno;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyStr;

/** The error numbers of the operating system by name, and errorcode: their names by number. */
@BuiltinModule(name = "errno")
public final class ErrnoModule {
  private ErrnoModule() {}

  static void init(PyModule module) {
    PyDict names = new PyDict();
    Errno.table()
        .forEach((name, number) -> {
          PyInt value = PyInt.of(number);
          module.dict().put(PyStr.intern(name), value);
          names.put(value, PyStr.intern(Errno.name(number.intValue())));
        });
    module.dict().put(PyStr.intern("errorcode"), names);
  }
}
