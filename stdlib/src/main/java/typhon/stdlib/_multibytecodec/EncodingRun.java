package typhon.stdlib._multibytecodec;

import java.io.ByteArrayOutputStream;
import typhon.runtime.text.Text;

/** Text on its way to become bytes. Belongs to one call. */
final class EncodingRun {
  private final Text text;
  private final ByteArrayOutputStream out;
  private final boolean flush;
  private int position;

  /**
   * A run.
   *
   * @param flush whether no more text will come
   */
  EncodingRun(Text text, ByteArrayOutputStream out, boolean flush) {
    this.text = text;
    this.out = out;
    this.flush = flush;
  }

  Text text() {
    return text;
  }

  int position() {
    return position;
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  boolean hasMore() {
    return position < text.length();
  }

  Text rest() {
    return text.substring(position);
  }

  int next() {
    return text.codePointAt(position);
  }

  /**
   * The code that the next character and the one behind it share.
   *
   * @return the code, {@link CodedSet#NONE}, or {@link MultibyteEncoding#TOO_FEW} if the second may
   *     still come
   */
  int pairCode(CodedSet set) {
    if (position + 1 < text.length()) {
      return set.encodePair(next(), text.codePointAt(position + 1));
    }
    return flush ? CodedSet.NONE : MultibyteEncoding.TOO_FEW;
  }

  EncodingRun put(int value) {
    out.write(value);
    return this;
  }

  EncodingRun putCode(int code) {
    return put(code >> 8).put(code);
  }

  int taken(int count) {
    position += count;
    return MultibyteEncoding.DONE;
  }

  void append(byte[] bytes) {
    out.writeBytes(bytes);
  }
}
