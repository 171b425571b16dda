package typhon.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import typhon.stdlib.compress.InputQueue;

/** A sequence of LZMA2 chunks. */
final class Lzma2Data implements DataDecoder {
  private static final int START_SIZE = 5;

  private final Window window;
  private final LzmaDecoder decoder;
  private boolean ended;
  private boolean needsDictionaryReset = true;
  private boolean needsProperties = true;

  /** What is left of the current chunk, unpacked. */
  private int left;

  private boolean isPlain;

  /** What is left of the current chunk's symbols, packed. */
  private int packed;

  Lzma2Data(int dictionarySize) {
    window = new Window(dictionarySize);
    decoder = LzmaDecoder.ofLzma2(window);
  }

  @Override
  public boolean decode(InputQueue in, int limit, ByteArrayOutputStream out) {
    while (!ended && out.size() + window.waiting() < limit) {
      if (left == 0 && !beginChunk(in)) {
        break;
      }
      if (ended) {
        break;
      }
      int wanted = Math.min(left, limit - out.size() - window.waiting());
      if (!(isPlain ? plain(in, wanted, out) : symbols(in, wanted, out))) {
        break;
      }
    }
    window.flush(out);
    return ended;
  }

  /** False where the input ends. */
  private boolean plain(InputQueue in, int wanted, ByteArrayOutputStream out) {
    int count = Math.min(wanted, in.size());
    for (int i = 0; i < count; i++) {
      window.put(in.at(i), out);
    }
    in.skip(count);
    left -= count;
    return count > 0;
  }

  private boolean symbols(InputQueue in, int wanted, ByteArrayOutputStream out) {
    long before = window.total();
    int known = Math.min(packed, in.size());
    decoder.coder.input(in.array(), in.start(), in.start() + known);
    LzmaDecoder.Result result = decoder.decode(wanted, out);
    int used = decoder.coder.position() - in.start();
    packed -= used;
    in.skip(used);
    left -= (int) (window.total() - before);
    if (result == LzmaDecoder.Result.END_MARK
        || (result == LzmaDecoder.Result.NEEDS_INPUT && known - used == packed)
        || (left == 0 && decoder.isCopying())) {
      throw LzmaError.corrupt();
    }
    return result == LzmaDecoder.Result.LIMIT;
  }

  /** Reads the head of a chunk; false while it, or the symbols behind it, are not complete. */
  private boolean beginChunk(InputQueue in) {
    if (packed > 0) {
      // The coder may leave its last byte unread.
      int rest = Math.min(packed, in.size());
      in.skip(rest);
      packed -= rest;
    }
    if (in.size() == 0) {
      return false;
    }
    int control = in.at(0);
    if (control == 0) {
      in.skip(1);
      ended = true;
      return true;
    }
    if (control == 1 || control >= 0xE0) {
      needsDictionaryReset = false;
      if (control == 1) {
        needsProperties = true;
      }
    } else if (needsDictionaryReset) {
      throw LzmaError.corrupt();
    }
    return control >= 0x80 ? beginSymbols(in, control) : beginPlain(in, control);
  }

  private boolean beginPlain(InputQueue in, int control) {
    if (control > 2) {
      throw LzmaError.corrupt();
    }
    if (in.size() < 3) {
      return false;
    }
    if (control == 1) {
      window.reset();
    }
    left = (in.at(1) << 8 | in.at(2)) + 1;
    isPlain = true;
    in.skip(3);
    return true;
  }

  private boolean beginSymbols(InputQueue in, int control) {
    boolean hasProperties = control >= 0xC0;
    int head = hasProperties ? 6 : 5;
    if (hasProperties && in.size() >= head) {
      checkProperties(in.at(5));
    }
    if (in.size() < head + START_SIZE) {
      return false;
    }
    if (control >= 0xE0) {
      window.reset();
    }
    if (hasProperties) {
      decoder.setProperties(in.at(5));
      needsProperties = false;
    } else if (needsProperties) {
      throw LzmaError.corrupt();
    } else if (control >= 0xA0) {
      decoder.resetState();
    }
    left = ((control & 0x1F) << 16 | in.at(1) << 8 | in.at(2)) + 1;
    packed = (in.at(3) << 8 | in.at(4)) + 1 - START_SIZE;
    if (packed < 0) {
      throw LzmaError.corrupt();
    }
    isPlain = false;
    decoder.coder.start(in.array(), in.start() + head);
    in.skip(head + START_SIZE);
    return true;
  }

  /** LZMA2 allows four bits of context at most. */
  private static void checkProperties(int properties) {
    if (properties >= 225 || properties % 9 + properties / 9 % 5 > 4) {
      throw LzmaError.corrupt();
    }
  }
}
