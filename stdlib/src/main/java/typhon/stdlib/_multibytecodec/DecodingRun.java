package typhon.stdlib._multibytecodec;

import java.util.Arrays;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** Bytes on their way to become text. Belongs to one call. */
final class DecodingRun {
  private final byte[] bytes;
  private final TextBuilder out;
  private int position;

  DecodingRun(byte[] bytes, TextBuilder out) {
    this.bytes = bytes;
    this.out = out;
  }

  byte[] bytes() {
    return bytes;
  }

  int position() {
    return position;
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  int left() {
    return bytes.length - position;
  }

  byte[] rest() {
    return Arrays.copyOfRange(bytes, position, bytes.length);
  }

  /** A byte that is not taken yet. */
  int at(int ahead) {
    return bytes[position + ahead] & 0xff;
  }

  int skip(int count) {
    position += count;
    return MultibyteEncoding.DONE;
  }

  /** Writes a character, or two that one code stands for, and takes its bytes. */
  int put(int character, int count) {
    if (CodedSet.isPair(character)) {
      out.append(CodedSet.firstOf(character)).append(CodedSet.secondOf(character));
    } else {
      out.append(character);
    }
    return skip(count);
  }

  void append(Text text) {
    out.append(text);
  }
}
