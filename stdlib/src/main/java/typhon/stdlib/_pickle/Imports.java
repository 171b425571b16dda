package typhon.stdlib._pickle;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;

/** Modules by name, imported where they are not yet. */
final class Imports {
  private Imports() {}

  static PyObject module(String name) {
    return module(PyStr.intern(name));
  }

  static PyObject module(PyObject name) {
    ThreadState ts = ThreadState.current();
    // Also for a module that is there: another thread may be executing its body.
    Calls.call(ts.interpreter.builtins().get(Names.IMPORT), name);
    return Items.getItem(ts.interpreter.modules(), name);
  }
}
