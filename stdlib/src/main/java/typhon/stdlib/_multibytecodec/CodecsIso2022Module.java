package typhon.stdlib._multibytecodec;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.object.PyObject;

/** Codecs by name. */
@BuiltinModule(name = "_codecs_iso2022")
public final class CodecsIso2022Module {
  private CodecsIso2022Module() {}

  /** The codec of that name. */
  @BuiltinFunction
  static PyObject getcodec(PyObject name) {
    return Encodings.codec("_codecs_iso2022", name);
  }
}
