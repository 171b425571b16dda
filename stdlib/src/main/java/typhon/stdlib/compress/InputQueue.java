package typhon.stdlib.compress;

import java.util.Arrays;

/** Bytes that came and were not used yet. Not safe for threads: its owner locks. */
public final class InputQueue {
  private byte[] bytes = new byte[0];
  private int start;
  private int end;

  public void add(byte[] more) {
    if (start == end) {
      bytes = more;
      start = 0;
      end = more.length;
      return;
    }
    if (more.length == 0) {
      return;
    }
    byte[] joined = new byte[Math.max(size() + more.length, 2 * size())];
    System.arraycopy(bytes, start, joined, 0, size());
    System.arraycopy(more, 0, joined, size(), more.length);
    end = size() + more.length;
    start = 0;
    bytes = joined;
  }

  public int size() {
    return end - start;
  }

  /** Where the bytes are; nobody may write to it. */
  public byte[] array() {
    return bytes;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** The byte at an offset from the start, as an unsigned number. */
  public int at(int offset) {
    return bytes[start + offset] & 0xFF;
  }

  /** The unsigned number of so many bytes, the least significant first. */
  public long littleEndian(int offset, int count) {
    long value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = value << 8 | at(offset + i);
    }
    return value;
  }

  public void skip(int count) {
    start += count;
  }

  /** Takes all that is left. */
  public byte[] takeAll() {
    byte[] all = Arrays.copyOfRange(bytes, start, end);
    start = end;
    return all;
  }
}
