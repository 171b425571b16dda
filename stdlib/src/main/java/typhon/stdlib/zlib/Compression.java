package typhon.stdlib.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** One stream being compressed. Not safe for threads: its owner locks. */
final class Compression {
  private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};

  private final Deflater deflater;
  private final StreamFormat format;
  private final int level;
  private final int strategy;
  private final byte[] dictionary;
  private final History history;
  private final CRC32 crc = new CRC32();
  private long size;
  private boolean headerWritten;
  private boolean finished;

  Compression(int level, StreamFormat format, int strategy, byte[] dictionary) {
    this(level, format, strategy, dictionary, new History());
  }

  private Compression(
      int level, StreamFormat format, int strategy, byte[] dictionary, History history) {
    this.level = level;
    this.format = format;
    this.strategy = strategy;
    this.dictionary = dictionary;
    this.history = history;
    this.deflater = new Deflater(level, format != StreamFormat.ZLIB);
    deflater.setStrategy(strategy);
    if (dictionary != null) {
      deflater.setDictionary(dictionary);
    }
  }

  /** The same stream once more. */
  Compression copy() {
    Compression copy = new Compression(level, format, strategy, dictionary, history.copy());
    history.steps().forEach(step -> copy.compress(step.input(), step.detail(), false));
    return copy;
  }

  boolean finished() {
    return finished;
  }

  /** The compressed form of more input; {@code flush} is one of Deflater's. */
  byte[] add(byte[] input, int flush, boolean last) {
    history.add(input, flush);
    return compress(input, flush, last);
  }

  private byte[] compress(byte[] input, int flush, boolean last) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(input.length / 2 + 64);
    if (format == StreamFormat.GZIP) {
      writeGzipHeader(out);
      crc.update(input);
      size += input.length;
    }
    deflater.setInput(input);
    if (last) {
      deflater.finish();
    }
    byte[] chunk = new byte[Math.max(512, Math.min(input.length + 64, 1 << 16))];
    int count;
    do {
      // The first call after a strategy was set may only set it: then the input is still there.
      count = deflater.deflate(chunk, 0, chunk.length, flush);
      out.write(chunk, 0, count);
    } while (count == chunk.length || !deflater.needsInput() || (last && !deflater.finished()));
    if (last) {
      finished = true;
      if (format == StreamFormat.GZIP) {
        writeLittleEndian(out, crc.getValue());
        writeLittleEndian(out, size);
      }
    }
    return out.toByteArray();
  }

  private void writeGzipHeader(ByteArrayOutputStream out) {
    if (headerWritten) {
      return;
    }
    headerWritten = true;
    byte[] header = GZIP_HEADER.clone();
    header[8] = (byte) (level == 9 ? 2 : level == 1 ? 4 : 0);
    out.writeBytes(header);
  }

  private static void writeLittleEndian(ByteArrayOutputStream out, long value) {
    for (int shift = 0; shift < 32; shift += 8) {
      out.write((int) (value >> shift));
    }
  }

  void end() {
    deflater.end();
  }
}
