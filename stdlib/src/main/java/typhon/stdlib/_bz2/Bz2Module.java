package typhon.stdlib._bz2;

import typhon.annotations.BuiltinModule;

/** Compression and decompression in the format of bzip2. */
@BuiltinModule(
    name = "_bz2",
    types = {PyBz2Compressor.class, PyBz2Decompressor.class})
public final class Bz2Module {
  private Bz2Module() {}
}
