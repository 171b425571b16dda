package typhon.stdlib._io;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;

/** What BufferedReader, BufferedWriter and BufferedRandom have in common. */
@BuiltinMethods({PyBufferedReader.class, PyBufferedWriter.class, PyBufferedRandom.class})
public final class BufferedMethods {
  private BufferedMethods() {}

  /** Separate the raw stream from the buffer and return it. */
  @BuiltinMethod
  static PyObject detach(BufferedStream self) {
    return self.detachRaw();
  }

  /** Whether the raw stream can seek. */
  @BuiltinMethod
  static PyObject seekable(BufferedStream self) {
    return Calls.method(self.rawObject(), IoNames.SEEKABLE);
  }

  /** The file descriptor of the raw stream. */
  @BuiltinMethod
  static PyObject fileno(BufferedStream self) {
    return Calls.method(self.rawObject(), IoNames.FILENO);
  }

  /** Whether the raw stream is a terminal. */
  @BuiltinMethod
  static PyObject isatty(BufferedStream self) {
    return Calls.method(self.rawObject(), IoNames.ISATTY);
  }

  @BuiltinMethod
  static PyObject _dealloc_warn(BufferedStream self, PyObject source) {
    if (self.isInitialized()) {
      PyObject warn = Objects.getAttributeOrNull(self.rawObject(), PyStr.intern("_dealloc_warn"));
      if (warn != null) {
        Calls.call(warn, source);
      }
    }
    return PyNone.NONE;
  }

  /** The current position. */
  @BuiltinMethod
  static PyObject tell(BufferedStream self) {
    self.raw();
    self.enter();
    try {
      return PyInt.of(self.position());
    } finally {
      self.leave();
    }
  }

  /**
   * Move to a position: offset from the start (whence 0), the current position (1) or the end (2).
   */
  @BuiltinMethod
  static PyObject seek(BufferedStream self, PyObject target, @Default("0") int whence) {
    self.raw();
    if (whence < 0 || whence > 4) {
      throw Errors.valueError("whence value " + whence + " unsupported");
    }
    self.checkOpen("seek of closed file");
    IoChecks.require(self.rawObject(), IoNames.SEEKABLE, "File or stream is not seekable.");
    long to = Numbers.indexAsSize(target);
    self.enter();
    try {
      return PyInt.of(self.seekTo(to, whence));
    } finally {
      self.leave();
    }
  }

  /** Cut the stream at a size, by default at the current position. */
  @BuiltinMethod
  static PyObject truncate(BufferedStream self, @Default("None") PyObject pos) {
    self.raw();
    self.checkOpen("truncate of closed file");
    if (self instanceof PyBufferedReader) {
      throw IoErrors.unsupported("truncate");
    }
    self.enter();
    try {
      return self.truncateAt(pos);
    } finally {
      self.leave();
    }
  }

  /** Flush and close. */
  @BuiltinMethod
  static PyObject close(BufferedStream self) {
    self.raw();
    if (self.isClosed()) {
      return PyNone.NONE;
    }
    if (self.isFinalizing()) {
      _dealloc_warn(self, self);
    }
    PyException failure = null;
    try {
      Calls.method(self, IoNames.FLUSH);
    } catch (PyException e) {
      failure = e;
    }
    PyObject result;
    // Flushing took the lock itself; now nobody writes any more.
    self.enter();
    try {
      result = Calls.method(self.rawObject(), IoNames.CLOSE);
    } catch (PyException e) {
      if (failure != null) {
        e.value().setContext(failure.value());
      }
      throw e;
    } finally {
      self.leave();
    }
    if (failure != null) {
      throw failure;
    }
    return result;
  }

  /** The raw stream. */
  @BuiltinGetter
  static PyObject raw(BufferedStream self) {
    return self.isInitialized() ? self.rawObject() : PyNone.NONE;
  }

  /** Whether the raw stream is closed. */
  @BuiltinGetter
  static PyObject closed(BufferedStream self) {
    return Objects.getAttribute(self.rawObject(), IoNames.CLOSED);
  }

  /** The name of the raw stream. */
  @BuiltinGetter
  static PyObject name(BufferedStream self) {
    return Objects.getAttribute(self.rawObject(), IoNames.NAME);
  }

  /** The mode of the raw stream. */
  @BuiltinGetter
  static PyObject mode(BufferedStream self) {
    return Objects.getAttribute(self.rawObject(), IoNames.MODE);
  }

  @BuiltinGetter
  static PyObject _finalizing(BufferedStream self) {
    return PyBool.of(self.isFinalizing());
  }

  @BuiltinSetter(name = "_finalizing")
  static void setFinalizing(BufferedStream self, PyObject value) {
    self.setFinalizing(Objects.isTrue(value));
  }

  @BuiltinMethod
  static PyObject __getstate__(BufferedStream self) {
    throw Errors.typeError("cannot pickle '" + self.type().fullName() + "' instances");
  }

  /** The size of the object in memory, with its buffer. */
  @BuiltinMethod
  static long __sizeof__(BufferedStream self) {
    return 160L + (self.isInitialized() ? self.capacity() : 0);
  }

  @BuiltinMethod
  static PyObject __repr__(BufferedStream self) {
    return StreamRepr.of(self);
  }
}
