package typhon.stdlib._blake2;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinModule;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;

/** The BLAKE2 hashes. */
@BuiltinModule(
    name = "_blake2",
    types = {PyBlake2b.class, PyBlake2s.class})
public final class Blake2Module {
  @BuiltinConstant static final int _GIL_MINSIZE = 2048;

  private Blake2Module() {}

  static void init(PyModule module) {
    expose(PyBlake2b.TYPE, PyBlake2b.LIMITS);
    expose(PyBlake2s.TYPE, PyBlake2s.LIMITS);
  }

  private static void expose(PyType type, Blake2Limits limits) {
    limits
        .attributes()
        .forEach((name, value) -> type.setTypeAttribute(PyStr.intern(name), PyInt.of(value)));
  }
}
