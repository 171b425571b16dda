package typhon.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import typhon.stdlib.compress.InputQueue;

/** Decodes data as far as its input has come. Not safe for threads: its owner locks. */
interface DataDecoder {
  /**
   * Appends what the input gives until {@code out} has {@code limit} bytes; true at the end of the
   * data.
   */
  boolean decode(InputQueue in, int limit, ByteArrayOutputStream out);
}
