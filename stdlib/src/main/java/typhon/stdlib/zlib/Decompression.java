package typhon.stdlib.zlib;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import typhon.runtime.error.PyException;

/**
 * One stream being decompressed: raw, zlib or gzip, whose header and trailer java.util.zip.Inflater
 * does not know. Not safe for threads: its owner locks.
 */
final class Decompression {
  private static final int TRAILER = 8;
  private static final byte[] NOTHING = new byte[0];

  private final byte[] dictionary;
  private final History history;
  private final StreamFormat firstFormat;
  private final CRC32 crc = new CRC32();
  private StreamFormat format;
  private Inflater inflater;
  private long size;

  /** Input that came and was not used yet: a part of a header or trailer, or beyond the limit. */
  private byte[] pending = NOTHING;

  private boolean headerRead;

  /** What was wrong with the stream, which stays so. */
  private String problem;

  private boolean ended;

  Decompression(StreamFormat format, byte[] dictionary) {
    this(format, dictionary, new History());
  }

  private Decompression(StreamFormat format, byte[] dictionary, History history) {
    this.format = format;
    this.firstFormat = format;
    this.dictionary = dictionary;
    this.history = history;
  }

  /** The same stream once more. */
  Decompression copy() {
    Decompression copy = new Decompression(firstFormat, dictionary, history.copy());
    for (History.Step step : history.steps()) {
      if (step.detail() == History.FORGET) {
        copy.pending = NOTHING;
      } else {
        copy.decompress(step.input(), step.detail());
      }
    }
    copy.problem = problem;
    return copy;
  }

  /** Whether the end of the stream was read. */
  boolean ended() {
    return ended;
  }

  /** What was not used: after the end of the stream what follows it. */
  byte[] pending() {
    return pending;
  }

  void forgetPending() {
    pending = NOTHING;
    history.add(NOTHING, History.FORGET);
  }

  /** At most {@code limit} bytes of what the input so far decompresses to. */
  byte[] add(byte[] input, int limit) {
    byte[] result = decompress(input, limit);
    history.add(input, limit);
    return result;
  }

  private byte[] decompress(byte[] input, int limit) {
    byte[] data = join(pending, input);
    pending = NOTHING;
    if (ended) {
      pending = data;
      return NOTHING;
    }
    if (problem != null) {
      throw ZlibModule.error(problem);
    }
    int start = headerRead ? 0 : readHeader(data);
    if (start < 0) {
      pending = data;
      return NOTHING;
    }
    try {
      return inflate(data, start, limit);
    } catch (DataFormatException e) {
      throw bad(ZlibModule.dataError(e.getMessage()));
    }
  }

  private byte[] inflate(byte[] data, int start, int limit) throws DataFormatException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    inflater.setInput(data, start, data.length - start);
    byte[] chunk = new byte[Math.min(limit, Math.max(512, Math.min(data.length * 4, 1 << 16)))];
    while (out.size() < limit && !inflater.finished()) {
      int count = inflater.inflate(chunk, 0, Math.min(chunk.length, limit - out.size()));
      out.write(chunk, 0, count);
      if (count == 0 && inflater.needsDictionary()) {
        setDictionary();
      } else if (count == 0) {
        break;
      }
    }
    pending = Arrays.copyOfRange(data, data.length - inflater.getRemaining(), data.length);
    byte[] result = out.toByteArray();
    if (format == StreamFormat.GZIP) {
      crc.update(result);
      size += result.length;
    }
    if (inflater.finished()) {
      readTrailer();
    }
    return result;
  }

  private PyException bad(String message) {
    problem = message;
    return ZlibModule.error(message);
  }

  private void setDictionary() {
    if (dictionary == null) {
      throw ZlibModule.error("Error 2 while decompressing data");
    }
    try {
      inflater.setDictionary(dictionary);
    } catch (IllegalArgumentException e) {
      throw ZlibModule.error("Error -3 while setting zdict: invalid input data");
    }
  }

  /** Where the deflated data begins; -1 while the header is not complete. */
  private int readHeader(byte[] data) {
    if (format == StreamFormat.AUTOMATIC) {
      if (data.length == 0) {
        return -1;
      }
      format = data[0] == 0x1f ? StreamFormat.GZIP : StreamFormat.ZLIB;
    }
    int start = format == StreamFormat.GZIP ? gzipHeader(data) : 0;
    if (start >= 0) {
      headerRead = true;
      inflater = new Inflater(format != StreamFormat.ZLIB);
      if (dictionary != null && format == StreamFormat.RAW) {
        inflater.setDictionary(dictionary);
      }
    }
    return start;
  }

  private int gzipHeader(byte[] data) {
    if ((data.length > 0 && data[0] != 0x1f) || (data.length > 1 && data[1] != (byte) 0x8b)) {
      throw bad(ZlibModule.dataError("incorrect header check"));
    }
    if (data.length < 10) {
      return -1;
    }
    if (data[2] != 8) {
      throw bad(ZlibModule.dataError("unknown compression method"));
    }
    int flags = data[3];
    int at = 10;
    if ((flags & 4) != 0) {
      if (data.length < at + 2) {
        return -1;
      }
      at += 2 + ((data[at] & 0xFF) | (data[at + 1] & 0xFF) << 8);
    }
    for (int text = 8; text <= 16; text <<= 1) {
      if ((flags & text) != 0) {
        while (at < data.length && data[at] != 0) {
          at++;
        }
        at++;
      }
    }
    at += (flags & 2) != 0 ? 2 : 0;
    return at <= data.length ? at : -1;
  }

  private void readTrailer() {
    if (format != StreamFormat.GZIP) {
      ended = true;
      return;
    }
    if (pending.length < TRAILER) {
      return;
    }
    if (littleEndian(pending, 0) != crc.getValue()) {
      throw bad(ZlibModule.dataError("incorrect data check"));
    }
    if (littleEndian(pending, 4) != (size & 0xFFFFFFFFL)) {
      throw bad(ZlibModule.dataError("incorrect length check"));
    }
    pending = Arrays.copyOfRange(pending, TRAILER, pending.length);
    ended = true;
  }

  private static long littleEndian(byte[] data, int at) {
    long value = 0;
    for (int i = 3; i >= 0; i--) {
      value = (value << 8) | (data[at + i] & 0xFF);
    }
    return value;
  }

  private static byte[] join(byte[] a, byte[] b) {
    if (a.length == 0) {
      return b;
    }
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  void end() {
    if (inflater != null) {
      inflater.end();
    }
  }
}
