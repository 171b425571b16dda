package typhon.stdlib._pickle;

import java.util.Arrays;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;

/**
 * The bytes of a pickle, from memory or from a file, from which never more is taken than the pickle
 * needs. Used by one thread.
 */
// CPython: _pickle.c _Unpickler_Read, _Unpickler_Readline
final class PickleInput {
  private static final byte[] NOTHING = {};

  /** The file's methods, null when the pickle is in memory. */
  private final PyObject read;

  private final PyObject readLine;
  private byte[] bytes;
  private int next;

  PickleInput(byte[] bytes) {
    this.bytes = bytes;
    this.read = null;
    this.readLine = null;
  }

  PickleInput(PyObject read, PyObject readLine) {
    this.bytes = NOTHING;
    this.read = read;
    this.readLine = readLine;
  }

  private RuntimeException truncated() {
    return PickleErrors.unpickling("pickle data was truncated");
  }

  /** Makes {@code count} bytes available; false at the end of the data. */
  private boolean need(long count) {
    if (count <= bytes.length - next) {
      return true;
    }
    if (read == null || count > Integer.MAX_VALUE - 8) {
      return false;
    }
    int missing = (int) count - (bytes.length - next);
    append(Buffers.bytesOf(checked(read.call(ThreadState.current(), PyInt.of(missing)), "read")));
    return count <= bytes.length - next;
  }

  private static PyObject checked(PyObject data, String method) {
    if (!Buffers.isExporter(data)) {
      throw Errors.typeError(method + "() returned non-bytes object (" + data.type().name() + ")");
    }
    return data;
  }

  private void append(byte[] more) {
    int rest = bytes.length - next;
    byte[] joined =
        Arrays.copyOf(
            rest == 0 ? NOTHING : Arrays.copyOfRange(bytes, next, bytes.length),
            rest + more.length);
    System.arraycopy(more, 0, joined, rest, more.length);
    bytes = joined;
    next = 0;
  }

  /** The next opcode; EOFError at the end of the data. */
  int opcode() {
    if (!need(1)) {
      throw Errors.eofError("Ran out of input");
    }
    return bytes[next++] & 0xff;
  }

  /** Reads ahead, if that is possible at all. */
  void prefetch(long count) {
    if (!need(count)) {
      throw truncated();
    }
  }

  byte[] read(long count) {
    if (!need(count)) {
      throw truncated();
    }
    int from = next;
    next += (int) count;
    return Arrays.copyOfRange(bytes, from, next);
  }

  /**
   * An unsigned number of up to seven bytes or a signed one of eight, the least significant first.
   */
  long little(int count) {
    if (!need(count)) {
      throw truncated();
    }
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (bytes[next++] & 0xffL) << 8 * i;
    }
    return value;
  }

  long big() {
    return Long.reverseBytes(little(Long.BYTES));
  }

  /** The bytes up to the next line feed, without it. */
  byte[] line() {
    int end = lineEnd();
    if (end < 0 && readLine != null) {
      append(Buffers.bytesOf(checked(readLine.call(ThreadState.current()), "readline")));
      end = lineEnd();
    }
    if (end < 0) {
      throw truncated();
    }
    byte[] line = Arrays.copyOfRange(bytes, next, end);
    next = end + 1;
    return line;
  }

  private int lineEnd() {
    for (int i = next; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }
}
