package typhon.stdlib._io;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Calls;

/** The writing methods of BufferedWriter and BufferedRandom. */
@BuiltinMethods({PyBufferedWriter.class, PyBufferedRandom.class})
public final class BufferedWriteMethods {
  private BufferedWriteMethods() {}

  /** Whether the raw stream can be written. */
  @BuiltinMethod
  static PyObject writable(BufferedStream self) {
    return Calls.method(self.rawObject(), IoNames.WRITABLE);
  }

  /** Write the bytes and return how many there were. */
  @BuiltinMethod
  static PyObject write(BufferedStream self, PyObject buffer) {
    self.raw();
    byte[] bytes = Buffers.bytesOf(buffer);
    self.enter();
    try {
      self.checkOpen("write to closed file");
      return PyInt.of(self.writeBytes(bytes));
    } finally {
      self.leave();
    }
  }

  /** Write out what is buffered. */
  @BuiltinMethod
  static PyObject flush(BufferedStream self) {
    self.raw();
    self.checkOpen("flush of closed file");
    self.enter();
    try {
      self.flushAndRewind();
    } finally {
      self.leave();
    }
    return PyNone.NONE;
  }
}
