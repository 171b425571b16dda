package typhon.stdlib._multibytecodec;

import typhon.annotations.BuiltinModule;

/** Encodings of several bytes a character. */
@BuiltinModule(
    name = "_multibytecodec",
    types = {
      PyMultibyteIncrementalEncoder.class,
      PyMultibyteIncrementalDecoder.class,
      PyMultibyteStreamReader.class,
      PyMultibyteStreamWriter.class
    })
public final class MultibyteModule {
  private MultibyteModule() {}
}
