package typhon.stdlib._io;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;
import typhon.runtime.text.TextSearch;

/**
 * What a TextIOWrapper does between characters and the bytes of its buffer: encoded bytes that
 * wait, decoded characters not yet read, and how to find back to a position. Used under the
 * wrapper's lock.
 */
// CPython: textio.c
final class TextStream {
  private static final Text LF = Text.ofNarrow("\n");

  final PyObject buffer;
  final Newlines newlines;
  final TextEncoder encoder;
  final TextDecoder decoder;
  final boolean seekable;
  private final PyStr readMethod;
  boolean lineBuffering;
  boolean writeThrough;
  boolean telling;
  int chunkSize = 8192;

  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private Text decoded = Text.EMPTY;
  private int used;
  private double bytesPerChar;

  /**
   * The decoder's flags before the last chunk, and the bytes decoded since then; null if not known.
   */
  private BigInteger snapshotFlags;

  private byte[] snapshotInput;

  TextStream(PyObject buffer, Newlines newlines, TextEncoder encoder, TextDecoder decoder) {
    this.buffer = buffer;
    this.newlines = newlines;
    this.encoder = encoder;
    this.decoder = decoder;
    this.seekable = Objects.isTrue(Calls.method(buffer, IoNames.SEEKABLE));
    this.telling = seekable;
    this.readMethod =
        Objects.getAttributeOrNull(buffer, IoNames.READ1) != null ? IoNames.READ1 : IoNames.READ;
  }

  // Writing

  void write(PyStr given) {
    if (encoder == null) {
      throw IoErrors.unsupported("not writable");
    }
    PyStr text = given;
    boolean hasNewline =
        (newlines.written() != null || lineBuffering) && TextSearch.contains(text.text(), LF);
    if (hasNewline && newlines.written() != null) {
      text = PyStr.of(TextSearch.replace(text.text(), LF, newlines.written(), -1));
    }
    boolean flush =
        lineBuffering && (hasNewline || TextSearch.contains(text.text(), Text.ofNarrow("\r")));
    byte[] bytes = encoder.encode(text);
    // Writing may make the buffer write to this stream again.
    while (waiting.size() + bytes.length > chunkSize && waiting.size() > 0) {
      writeOut();
    }
    waiting.writeBytes(bytes);
    if (waiting.size() >= chunkSize || flush || writeThrough) {
      writeOut();
    }
    if (flush) {
      Calls.method(buffer, IoNames.FLUSH);
    }
    if (snapshotFlags != null) {
      forgetDecoded();
    }
    if (decoder != null) {
      decoder.reset();
    }
  }

  /** Hands the waiting bytes to the buffer. */
  void writeOut() {
    if (waiting.size() == 0) {
      return;
    }
    PyBytes bytes = PyBytes.of(waiting.toByteArray());
    waiting.reset();
    Calls.method(buffer, IoNames.WRITE, bytes);
  }

  void flush() {
    telling = seekable;
    writeOut();
    Calls.method(buffer, IoNames.FLUSH);
  }

  // Reading

  private void forgetDecoded() {
    decoded = Text.EMPTY;
    used = 0;
    snapshotFlags = null;
    snapshotInput = null;
  }

  boolean hasDecodedAhead() {
    return !decoded.isEmpty();
  }

  private Text take(int count) {
    int end = Math.min(decoded.length(), used + count);
    Text text = decoded.substring(used, end);
    used = end;
    return text;
  }

  private void requireDecoder() {
    if (decoder == null) {
      throw IoErrors.unsupported("not readable");
    }
  }

  /** Decodes the next chunk; false at the end. */
  private boolean readChunk(long hint) {
    requireDecoder();
    TextDecoder.State before = telling ? decoder.state() : null;
    long wanted = hint > 0 ? (long) (Math.max(bytesPerChar, 1.0) * hint) : 0;
    int size = (int) Math.min(Math.max(chunkSize, wanted), Integer.MAX_VALUE - 8);
    PyObject input = Calls.method(buffer, readMethod, PyInt.of(size));
    if (!Buffers.isExporter(input)) {
      throw Errors.typeError(
          "underlying "
              + readMethod
              + "() should have returned a bytes-like object, not '"
              + input.type().name()
              + "'");
    }
    byte[] bytes = Buffers.bytesOf(input);
    boolean end = bytes.length == 0;
    decoded = decoder.decode(bytes, end);
    used = 0;
    bytesPerChar = decoded.isEmpty() ? 0 : (double) bytes.length / decoded.length();
    if (before != null) {
      snapshotFlags = before.flags();
      snapshotInput = join(before.buffer(), bytes);
    }
    return !end || !decoded.isEmpty();
  }

  private static byte[] join(byte[] a, byte[] b) {
    if (a.length == 0) {
      return b;
    }
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  PyStr read(long count) {
    requireDecoder();
    writeOut();
    if (count < 0) {
      PyObject rest = Calls.method(buffer, IoNames.READ);
      if (rest == PyNone.NONE) {
        throw IoErrors.blocking("Read returned None.", 0);
      }
      if (!Buffers.isExporter(rest)) {
        throw Errors.typeError(
            "underlying read() should have returned a bytes-like object, not '"
                + rest.type().name()
                + "'");
      }
      Text all = decoder.decode(Buffers.bytesOf(rest), true);
      Text head = take(decoded.length());
      forgetDecoded();
      return PyStr.of(head.isEmpty() ? all : head.concat(all));
    }
    Text text = take((int) Math.min(count, Integer.MAX_VALUE));
    while (text.length() < count && readChunk(count - text.length())) {
      Text more = take((int) Math.min(count - text.length(), Integer.MAX_VALUE));
      text = text.isEmpty() ? more : text.concat(more);
    }
    return PyStr.of(text);
  }

  PyStr readLine(long limit) {
    writeOut();
    TextBuilder line = null;
    // The end of what was read before may be half of a line end.
    Text rest = decoded.substring(used);
    int consumedBefore = used;
    while (true) {
      if (rest.isEmpty() && !nextChunk()) {
        return line == null ? PyStr.EMPTY : PyStr.of(line.toText());
      }
      if (rest.isEmpty()) {
        rest = decoded;
        consumedBefore = 0;
      }
      int before = line == null ? 0 : line.length();
      int end = newlines.endOfLine(rest, 0);
      if (end >= 0 || (limit >= 0 && before + rest.length() >= limit)) {
        int stop = end >= 0 ? end : rest.length();
        if (limit >= 0 && before + stop > limit) {
          stop = (int) (limit - before);
        }
        used = consumedBefore + stop;
        Text part = rest.substring(0, stop);
        return PyStr.of(line == null ? part : line.append(part).toText());
      }
      int tail = newlines.splitTail(rest);
      Text kept = rest.substring(0, rest.length() - tail);
      line = line == null ? new TextBuilder(kept.length() + 80) : line;
      line.append(kept);
      if (tail == 0) {
        rest = Text.EMPTY;
        used = decoded.length();
        continue;
      }
      // A lone carriage return waits for the next chunk.
      if (!nextChunk()) {
        return PyStr.of(line.append('\r').toText());
      }
      if (decoded.codePointAt(0) == '\n') {
        used = 1;
        return PyStr.of(line.append("\r\n").toText());
      }
      line.append('\r');
      rest = decoded;
      consumedBefore = 0;
    }
  }

  private boolean nextChunk() {
    do {
      if (!readChunk(0)) {
        forgetDecoded();
        return false;
      }
    } while (decoded.isEmpty());
    return true;
  }

  /** After an iteration has come to its end positions may be told again. */
  void endIteration() {
    snapshotFlags = null;
    snapshotInput = null;
    telling = seekable;
  }

  // Positions

  BigInteger tell() {
    if (!seekable) {
      throw IoErrors.unsupported("underlying stream is not seekable");
    }
    if (!telling) {
      throw IoErrors.osError("telling position disabled by next() call");
    }
    writeOut();
    Calls.method(buffer, IoNames.FLUSH);
    PyObject told = Calls.method(buffer, IoNames.TELL);
    BigInteger position = Numbers.index(told).bigValue();
    if (decoder == null || snapshotInput == null) {
      return position;
    }
    long start = position.longValue() - snapshotInput.length;
    if (used == 0) {
      return TextCookie.at(start, snapshotFlags).pack();
    }
    TextDecoder.State saved = decoder.state();
    try {
      return reconstruct(start).pack();
    } finally {
      decoder.restore(saved);
    }
  }

  /** Finds a point before the current character at which the decoder has no undecoded bytes. */
  // CPython: textio.c _io_TextIOWrapper_tell_impl
  private TextCookie reconstruct(long chunkStart) {
    byte[] none = {};
    BigInteger flags = snapshotFlags;
    int skipChars = used;
    int skipBytes = Math.min((int) (bytesPerChar * skipChars), snapshotInput.length);
    int back = 1;
    while (skipBytes > 0) {
      decoder.restore(new TextDecoder.State(none, flags));
      int chars = decoder.decode(Arrays.copyOf(snapshotInput, skipBytes), false).length();
      if (chars <= skipChars) {
        TextDecoder.State state = decoder.state();
        if (state.buffer().length == 0) {
          flags = state.flags();
          skipChars -= chars;
          break;
        }
        skipBytes -= state.buffer().length;
        back = 1;
      } else {
        skipBytes -= back;
        back *= 2;
      }
    }
    if (skipBytes <= 0) {
      skipBytes = 0;
      decoder.restore(new TextDecoder.State(none, flags));
    }
    return skipChars == 0
        ? TextCookie.at(chunkStart + skipBytes, flags)
        : feed(chunkStart + skipBytes, flags, skipBytes, skipChars);
  }

  /** Feeds single bytes until the current character is reached. */
  private TextCookie feed(long start, BigInteger startFlags, int from, int chars) {
    long safe = start;
    BigInteger flags = startFlags;
    int skipChars = chars;
    int fed = 0;
    int count = 0;
    for (int i = from; i < snapshotInput.length; i++) {
      fed++;
      count += decoder.decode(new byte[] {snapshotInput[i]}, false).length();
      TextDecoder.State state = decoder.state();
      if (state.buffer().length == 0 && count <= skipChars) {
        safe += fed;
        skipChars -= count;
        flags = state.flags();
        fed = 0;
        count = 0;
      }
      if (count >= skipChars) {
        return new TextCookie(safe, flags, fed, skipChars, false);
      }
    }
    count += decoder.decode(new byte[0], true).length();
    if (count < skipChars) {
      throw IoErrors.osError("can't reconstruct logical file position");
    }
    return new TextCookie(safe, flags, fed, skipChars, true);
  }

  /** Moves to the end of the stream. */
  PyObject seekToEnd() {
    forgetDecoded();
    if (decoder != null) {
      decoder.reset();
    }
    PyObject position = Calls.method(buffer, IoNames.SEEK, PyInt.of(0), PyInt.of(2));
    if (encoder != null) {
      encoder.startsAt(Numbers.index(position).bigValue());
    }
    return position;
  }

  /** Moves to a position that {@link #tell} gave. */
  void seek(BigInteger packed) {
    TextCookie cookie = TextCookie.unpack(packed);
    Calls.method(buffer, IoNames.SEEK, PyInt.of(cookie.position()));
    forgetDecoded();
    if (decoder != null) {
      restoreDecoder(packed, cookie);
    }
    if (encoder != null) {
      encoder.startsAt(packed);
    }
  }

  private void restoreDecoder(BigInteger packed, TextCookie cookie) {
    if (packed.signum() == 0) {
      decoder.reset();
    } else {
      decoder.restore(new TextDecoder.State(new byte[0], cookie.flags()));
    }
    snapshotFlags = cookie.flags();
    snapshotInput = new byte[0];
    if (cookie.charsToSkip() == 0) {
      return;
    }
    PyObject input = Calls.method(buffer, IoNames.READ, PyInt.of(cookie.bytesToFeed()));
    byte[] bytes = Buffers.bytesOf(input);
    snapshotInput = bytes;
    decoded = decoder.decode(bytes, cookie.needEof());
    if (decoded.length() < cookie.charsToSkip()) {
      throw IoErrors.osError("can't restore logical file position");
    }
    used = (int) cookie.charsToSkip();
  }

  /** Takes over what another state of the same wrapper has waiting and ahead. */
  void inherit(TextStream other) {
    chunkSize = other.chunkSize;
    telling = other.telling;
    waiting.writeBytes(other.waiting.toByteArray());
  }
}
