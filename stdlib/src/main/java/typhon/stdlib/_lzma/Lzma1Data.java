package typhon.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import typhon.stdlib.compress.InputQueue;

/** A stream of LZMA symbols, which ends at a mark or, if that is known, after so many bytes. */
final class Lzma1Data implements DataDecoder {
  static final long UNKNOWN = -1;

  private static final int START_SIZE = 5;

  private final LzmaDecoder decoder;
  private final long size;
  private boolean started;
  private boolean ended;

  Lzma1Data(int properties, int dictionarySize, long size) {
    this.decoder = new LzmaDecoder(new Window(dictionarySize), properties);
    this.size = size;
  }

  @Override
  public boolean decode(InputQueue in, int limit, ByteArrayOutputStream out) {
    if (ended) {
      return true;
    }
    if (!started) {
      if (in.size() < START_SIZE) {
        return false;
      }
      decoder.coder.start(in.array(), in.start());
      in.skip(START_SIZE);
      started = true;
    }
    long wanted = (long) limit - out.size();
    long left = size == UNKNOWN ? wanted : size - decoder.window.total();
    decoder.coder.input(in.array(), in.start(), in.end());
    LzmaDecoder.Result result = decoder.decode(Math.min(wanted, left), out);
    decoder.window.flush(out);
    in.skip(decoder.coder.position() - in.start());
    if (result == LzmaDecoder.Result.END_MARK) {
      ended = true;
      if (!decoder.coder.isFinished() || (size != UNKNOWN && decoder.window.total() != size)) {
        throw LzmaError.corrupt();
      }
    } else if (size != UNKNOWN && decoder.window.total() == size) {
      ended = true;
      if (decoder.isCopying()) {
        throw LzmaError.corrupt();
      }
    }
    return ended;
  }
}
