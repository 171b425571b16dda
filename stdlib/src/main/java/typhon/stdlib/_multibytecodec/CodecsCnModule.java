package typhon.stdlib._multibytecodec;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.object.PyObject;

/** Codecs by name. */
@BuiltinModule(name = "_codecs_cn")
public final class CodecsCnModule {
  private CodecsCnModule() {}

  /** The codec of that name. */
  @BuiltinFunction
  static PyObject getcodec(PyObject name) {
    return Encodings.codec("_codecs_cn", name);
  }
}
