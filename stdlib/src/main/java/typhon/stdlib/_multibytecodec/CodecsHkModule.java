package typhon.stdlib._multibytecodec;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.object.PyObject;

/** Codecs by name. */
@BuiltinModule(name = "_codecs_hk")
public final class CodecsHkModule {
  private CodecsHkModule() {}

  /** The codec of that name. */
  @BuiltinFunction
  static PyObject getcodec(PyObject name) {
    return Encodings.codec("_codecs_hk", name);
  }
}
