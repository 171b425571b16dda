package typhon.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import typhon.stdlib.compress.InputQueue;

/** One stream of the format .xz: its head, blocks, index and foot. */
final class XzData implements DataDecoder {
  static final int CHECK_NONE = 0;
  private static final byte[] MAGIC = {(byte) 0xFD, '7', 'z', 'X', 'Z', 0};
  private static final int HEAD = 12;
  private static final int FOOT = 12;

  private final long memoryLimit;
  private State state = State.HEAD;
  private int check = -1;
  private DataDecoder block;
  private BlockCheck blockCheck;
  private long blockUnpacked;
  private long blockPacked;
  private long declaredPacked;
  private long declaredUnpacked;
  private int headSize;
  private final List<long[]> records = new ArrayList<>();

  private enum State {
    HEAD,
    BLOCK_HEAD,
    BLOCK,
    PADDING,
    INDEX,
    FOOT,
    ENDED
  }

  XzData(long memoryLimit) {
    this.memoryLimit = memoryLimit;
  }

  /** The number of the integrity check; -1 while it is not known. */
  int check() {
    return check;
  }

  @Override
  public boolean decode(InputQueue in, int limit, ByteArrayOutputStream out) {
    try {
      boolean goesOn = state != State.ENDED;
      while (goesOn) {
        goesOn = step(in, limit, out);
      }
    } catch (FieldReader.Incomplete e) {
      throw LzmaError.corrupt();
    }
    return state == State.ENDED;
  }

  /** False if the step is not complete. */
  private boolean step(InputQueue in, int limit, ByteArrayOutputStream out) {
    return switch (state) {
      case HEAD -> head(in);
      case BLOCK_HEAD -> blockHead(in);
      case BLOCK -> block(in, limit, out);
      case PADDING -> padding(in);
      case INDEX -> index(in);
      case FOOT -> foot(in);
      case ENDED -> false;
    };
  }

  private boolean head(InputQueue in) {
    if (in.size() < HEAD) {
      return false;
    }
    for (int i = 0; i < MAGIC.length; i++) {
      if (in.at(i) != (MAGIC[i] & 0xFF)) {
        throw LzmaError.format();
      }
    }
    if (crc(in, 6, 2) != in.littleEndian(8, 4)) {
      throw LzmaError.corrupt();
    }
    if (in.at(6) != 0 || in.at(7) > 15) {
      throw LzmaError.options();
    }
    check = in.at(7);
    in.skip(HEAD);
    state = State.BLOCK_HEAD;
    return true;
  }

  private static long crc(InputQueue in, int from, int count) {
    CRC32 crc = new CRC32();
    crc.update(in.array(), in.start() + from, count);
    return crc.getValue();
  }

  private boolean blockHead(InputQueue in) {
    if (in.size() == 0) {
      return false;
    }
    if (in.at(0) == 0) {
      state = State.INDEX;
      return true;
    }
    int size = (in.at(0) + 1) * 4;
    if (in.size() < size) {
      return false;
    }
    if (crc(in, 0, size - 4) != in.littleEndian(size - 4, 4)) {
      throw LzmaError.corrupt();
    }
    FieldReader fields = new FieldReader(in, 1, size - 4);
    int flags = fields.next();
    if ((flags & 0x3C) != 0) {
      throw LzmaError.options();
    }
    declaredPacked = (flags & 0x40) != 0 ? fields.number() : -1;
    declaredUnpacked = (flags & 0x80) != 0 ? fields.number() : -1;
    List<Filter> chain = new ArrayList<>();
    for (int i = 0; i <= (flags & 3); i++) {
      long id = fields.number();
      byte[] properties = fields.bytes((int) Math.min(fields.number(), size));
      chain.add(FilterProperties.decode(id, properties));
    }
    fields.requirePadding();
    FilterChain.check(chain, false);
    Memory.check(((Filter.Lzma) chain.getLast()).dictionarySize(), memoryLimit);
    block = FilterChain.decoder(chain);
    blockCheck = BlockCheck.of(check);
    blockPacked = 0;
    blockUnpacked = 0;
    headSize = size;
    in.skip(size);
    state = State.BLOCK;
    return true;
  }

  private boolean block(InputQueue in, int limit, ByteArrayOutputStream out) {
    int before = in.size();
    int outBefore = out.size();
    boolean ended = block.decode(in, limit, out);
    blockPacked += before - in.size();
    int made = out.size() - outBefore;
    blockUnpacked += made;
    if (made > 0 && blockCheck != null) {
      byte[] all = out.toByteArray();
      blockCheck.update(Arrays.copyOfRange(all, outBefore, all.length));
    }
    if (ended) {
      if ((declaredPacked >= 0 && declaredPacked != blockPacked)
          || (declaredUnpacked >= 0 && declaredUnpacked != blockUnpacked)) {
        throw LzmaError.corrupt();
      }
      state = State.PADDING;
    }
    return ended;
  }

  private boolean padding(InputQueue in) {
    int padding = (int) (-blockPacked & 3);
    int checkSize = BlockCheck.size(check);
    if (in.size() < padding + checkSize) {
      return false;
    }
    for (int i = 0; i < padding; i++) {
      if (in.at(i) != 0) {
        throw LzmaError.corrupt();
      }
    }
    in.skip(padding);
    byte[] stored = Arrays.copyOfRange(in.array(), in.start(), in.start() + checkSize);
    if (blockCheck != null && !Arrays.equals(stored, blockCheck.finish())) {
      throw LzmaError.corrupt();
    }
    in.skip(checkSize);
    records.add(new long[] {headSize + blockPacked + checkSize, blockUnpacked});
    state = State.BLOCK_HEAD;
    return true;
  }

  /** The index is small: it is read when all of it is there. */
  private boolean index(InputQueue in) {
    FieldReader fields = new FieldReader(in, 1, in.size());
    try {
      long count = fields.number();
      if (count != records.size()) {
        throw LzmaError.corrupt();
      }
      for (long[] record : records) {
        if (fields.number() != record[0] || fields.number() != record[1]) {
          throw LzmaError.corrupt();
        }
      }
      while ((fields.position() & 3) != 0) {
        if (fields.next() != 0) {
          throw LzmaError.corrupt();
        }
      }
      int size = fields.position();
      fields.bytes(4);
      if (crc(in, 0, size) != in.littleEndian(size, 4)) {
        throw LzmaError.corrupt();
      }
      headSize = size + 4;
      in.skip(headSize);
      state = State.FOOT;
      return true;
    } catch (FieldReader.Incomplete e) {
      return false;
    }
  }

  private boolean foot(InputQueue in) {
    if (in.size() < FOOT) {
      return false;
    }
    boolean isFoot =
        crc(in, 4, 6) == in.littleEndian(0, 4)
            && (in.littleEndian(4, 4) + 1) * 4 == headSize
            && in.at(8) == 0
            && in.at(9) == check
            && in.at(10) == 'Y'
            && in.at(11) == 'Z';
    if (!isFoot) {
      throw LzmaError.corrupt();
    }
    in.skip(FOOT);
    state = State.ENDED;
    return true;
  }
}
