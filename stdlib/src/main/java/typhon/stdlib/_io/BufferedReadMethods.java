package typhon.stdlib._io;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Calls;

/** The reading methods of BufferedReader and BufferedRandom. */
@BuiltinMethods({PyBufferedReader.class, PyBufferedRandom.class})
public final class BufferedReadMethods {
  private BufferedReadMethods() {}

  /** Whether the raw stream can be read. */
  @BuiltinMethod
  static PyObject readable(BufferedStream self) {
    return Calls.method(self.rawObject(), IoNames.READABLE);
  }

  /** Read up to size bytes, all if size is negative or None. */
  @BuiltinMethod
  static PyObject read(BufferedStream self, @Default("-1") PyObject size) {
    self.raw();
    long n = IoChecks.size(size);
    if (n < -1) {
      throw Errors.valueError("read length must be non-negative or -1");
    }
    self.checkOpen("read of closed file");
    self.enter();
    try {
      return n < 0 ? self.readAll() : self.readExactly((int) Math.min(n, Integer.MAX_VALUE - 8));
    } finally {
      self.leave();
    }
  }

  /** Read up to size bytes with at most one read of the raw stream. */
  @BuiltinMethod
  static PyObject read1(BufferedStream self, @Default("-1") long size) {
    self.raw();
    self.checkOpen("read of closed file");
    self.enter();
    try {
      return self.readOnce(size);
    } finally {
      self.leave();
    }
  }

  /** The bytes read ahead, at least one unless at the end, without moving. */
  @BuiltinMethod
  static PyObject peek(BufferedStream self, @Default("0") long size) {
    self.raw();
    self.checkOpen("peek of closed file");
    self.enter();
    try {
      return self.peekAhead();
    } finally {
      self.leave();
    }
  }

  /** Fill a writable buffer. */
  @BuiltinMethod
  static PyObject readinto(BufferedStream self, PyObject buffer) {
    return readInto(self, buffer, "readinto", false);
  }

  /** Fill a writable buffer with at most one read of the raw stream. */
  @BuiltinMethod
  static PyObject readinto1(BufferedStream self, PyObject buffer) {
    return readInto(self, buffer, "readinto1", true);
  }

  private static PyObject readInto(
      BufferedStream self, PyObject buffer, String name, boolean once) {
    self.raw();
    Buffer target = Buffers.acquireWritable(buffer, name, "argument");
    try {
      self.checkOpen("readinto of closed file");
      self.enter();
      try {
        byte[] bytes = new byte[target.length()];
        int got = self.readInto(bytes, 0, bytes.length, once);
        if (got < 0) {
          return PyNone.NONE;
        }
        target.put(0, bytes, 0, got);
        return PyInt.of(got);
      } finally {
        self.leave();
      }
    } finally {
      target.release();
    }
  }

  /** Read a line of at most size bytes. */
  @BuiltinMethod
  static PyObject readline(BufferedStream self, @Default("-1") PyObject size) {
    self.raw();
    long limit = IoChecks.size(size);
    self.checkOpen("readline of closed file");
    return line(self, limit);
  }

  private static PyObject line(BufferedStream self, long limit) {
    self.enter();
    try {
      return self.readLine(limit);
    } finally {
      self.leave();
    }
  }

  @BuiltinMethod
  static PyObject __next__(BufferedStream self) {
    self.raw();
    PyObject line;
    if (self.type().isHeapType()) {
      line = Calls.method(self, IoNames.READLINE);
      if (!(line instanceof PyBytes)) {
        throw IoErrors.osError(
            "readline() should have returned a bytes object, not '" + line.type().name() + "'");
      }
    } else {
      self.checkOpen("readline of closed file");
      line = line(self, -1);
    }
    return ((PyBytes) line).size() == 0 ? null : line;
  }
}
