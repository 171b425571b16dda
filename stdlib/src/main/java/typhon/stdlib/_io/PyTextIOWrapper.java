package typhon.stdlib._io;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.References;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.sync.GlobalLock;
import typhon.runtime.type.PyType;

/**
 * A text stream over a buffered binary stream. Line ends are translated as newline says: None
 * translates every kind when reading, '' none.
 *
 * <p>Thread rule: each method is whole under one reentrant lock, which is held while the buffer and
 * the codecs run.
 */
@BuiltinType(
    name = "TextIOWrapper",
    module = "_io",
    base = PyTextIOBase.class,
    subclassable = true,
    ownsAttributes = true,
    weakReferable = true)
public class PyTextIOWrapper extends PyTextIOBase implements References.Holder {
  public static final PyType TYPE = PyType.builtin(new PyTextIOWrapperTable());

  private final ReentrantLock lock = new ReentrantLock();
  private volatile TextStream stream;
  private volatile boolean detached;
  private volatile boolean finalizing;
  private volatile String encoding;
  private volatile String errors;
  private volatile PyObject newlineArgument = PyNone.NONE;

  PyTextIOWrapper(PyType type) {
    super(type, true);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyTextIOWrapper(type);
  }

  // CPython: textio.c _io_TextIOWrapper___init___impl
  @BuiltinMethod
  void __init__(
      @Named PyObject buffer,
      @Named @Default("None") PyObject encoding,
      @Named @Default("None") PyObject errors,
      @Named @Default("None") PyObject newline,
      @Named @Default("False") boolean line_buffering,
      @Named @Default("False") boolean write_through) {
    stream = null;
    detached = false;
    if (encoding != PyNone.NONE && !(encoding instanceof PyStr)) {
      throw Errors.typeError(
          "TextIOWrapper() argument 'encoding' must be str or None, not " + encoding.type().name());
    }
    if (errors != PyNone.NONE && !(errors instanceof PyStr)) {
      throw Errors.typeError(
          "TextIOWrapper() argument 'errors' must be str or None, not " + errors.type().name());
    }
    Newlines newlines = Newlines.of(newline, "TextIOWrapper");
    this.encoding = TextCodecs.encodingName(encoding);
    this.errors = errors == PyNone.NONE ? "strict" : errors.toString();
    this.newlineArgument = newline;
    TextStream made = TextCodecs.open(buffer, this.encoding, this.errors, newlines);
    made.lineBuffering = line_buffering;
    made.writeThrough = write_through;
    stream = made;
  }

  @Override
  public void addReferences(List<PyObject> found) {
    TextStream s = stream;
    if (s != null && !detached) {
      found.add(s.buffer);
    }
  }

  private TextStream stream() {
    TextStream s = settings();
    if (detached) {
      throw Errors.valueError("underlying buffer has been detached");
    }
    return s;
  }

  /** The stream for what may be asked after detach(), too. */
  private TextStream settings() {
    TextStream s = stream;
    if (s == null) {
      throw RawStream.uninitialized();
    }
    return s;
  }

  private TextStream openStream() {
    TextStream s = stream();
    if (isClosed(s)) {
      throw Errors.valueError(CLOSED_MESSAGE);
    }
    return s;
  }

  private boolean isClosed(TextStream s) {
    PyObject closed =
        type().isHeapType()
            ? Objects.getAttribute(this, IoNames.CLOSED)
            : Objects.getAttribute(s.buffer, IoNames.CLOSED);
    return Objects.isTrue(closed);
  }

  /** Change settings; what was written before is flushed first. */
  @BuiltinMethod
  void reconfigure(
      @KeywordOnly @Default("None") PyObject encoding,
      @KeywordOnly @Default("None") PyObject errors,
      @KeywordOnly @Unset PyObject newline,
      @KeywordOnly @Default("None") PyObject line_buffering,
      @KeywordOnly @Default("None") PyObject write_through) {
    GlobalLock.lock(lock);
    try {
      TextStream old = stream();
      boolean newCodec = encoding != PyNone.NONE || errors != PyNone.NONE || newline != null;
      if (newCodec && old.decoder != null && old.hasDecodedAhead()) {
        throw IoErrors.unsupported(
            "It is not possible to set the encoding or newline of stream after the first read");
      }
      Newlines newlines = newline == null ? old.newlines : Newlines.of(newline, "reconfigure");
      boolean lines =
          line_buffering == PyNone.NONE ? old.lineBuffering : Objects.isTrue(line_buffering);
      boolean through =
          write_through == PyNone.NONE ? old.writeThrough : Objects.isTrue(write_through);
      Calls.method(this, IoNames.FLUSH);
      TextStream next = old;
      if (newCodec) {
        next =
            TextCodecs.open(
                old.buffer, newEncoding(encoding), newErrors(encoding, errors), newlines);
        next.inherit(old);
        this.errors = newErrors(encoding, errors);
        this.encoding = newEncoding(encoding);
        this.newlineArgument = newline == null ? newlineArgument : newline;
      }
      next.lineBuffering = lines;
      next.writeThrough = through;
      stream = next;
    } finally {
      lock.unlock();
    }
  }

  private String newEncoding(PyObject given) {
    if (given == PyNone.NONE) {
      return encoding;
    }
    if (!(given instanceof PyStr)) {
      throw Errors.typeError(
          "reconfigure() argument 'encoding' must be str or None, not " + given.type().name());
    }
    return TextCodecs.encodingName(given);
  }

  private String newErrors(PyObject givenEncoding, PyObject given) {
    if (given == PyNone.NONE) {
      return givenEncoding == PyNone.NONE ? errors : "strict";
    }
    if (!(given instanceof PyStr)) {
      throw Errors.typeError(
          "reconfigure() argument 'errors' must be str or None, not " + given.type().name());
    }
    return given.toString();
  }

  /** Separate the buffer from the text stream and return it. */
  @Override
  @BuiltinMethod
  PyObject detach() {
    TextStream s = stream();
    Calls.method(this, IoNames.FLUSH);
    detached = true;
    return s.buffer;
  }

  /** Write the text and return how many characters there were. */
  @BuiltinMethod
  PyObject write(PyStr text) {
    GlobalLock.lock(lock);
    try {
      openStream().write(text);
      return PyInt.of(text.length());
    } finally {
      lock.unlock();
    }
  }

  /** Read up to size characters, all if size is negative or None. */
  @BuiltinMethod
  PyObject read(@Default("-1") PyObject size) {
    long count = IoChecks.size(size);
    GlobalLock.lock(lock);
    try {
      return openStream().read(count);
    } finally {
      lock.unlock();
    }
  }

  /** Read a line of at most size characters. */
  @Override
  @BuiltinMethod
  PyObject readline(@Default("-1") PyObject size) {
    return line(Numbers.indexAsSize(size));
  }

  private PyStr line(long limit) {
    GlobalLock.lock(lock);
    try {
      return openStream().readLine(limit);
    } finally {
      lock.unlock();
    }
  }

  @Override
  @BuiltinMethod
  PyObject __next__() {
    TextStream s = stream();
    s.telling = false;
    PyObject line;
    if (type().isHeapType()) {
      line = Calls.method(this, IoNames.READLINE);
      if (!(line instanceof PyStr)) {
        throw IoErrors.osError(
            "readline() should have returned a str object, not '" + line.type().name() + "'");
      }
    } else {
      line = line(-1);
    }
    if (((PyStr) line).length() > 0) {
      return line;
    }
    s.endIteration();
    return null;
  }

  /** Write out what is buffered. */
  @Override
  @BuiltinMethod
  PyObject flush() {
    GlobalLock.lock(lock);
    try {
      openStream().flush();
      return PyNone.NONE;
    } finally {
      lock.unlock();
    }
  }

  /** Flush and close the stream and its buffer. */
  @Override
  @BuiltinMethod
  PyObject close() {
    TextStream s = stream();
    // Asking may run code that detaches the buffer.
    if (isClosed(s) || detached) {
      return PyNone.NONE;
    }
    if (finalizing) {
      warnUnclosed(s);
    }
    PyException failure = null;
    try {
      Calls.method(this, IoNames.FLUSH);
    } catch (PyException e) {
      failure = e;
    }
    PyObject result;
    try {
      result = Calls.method(s.buffer, IoNames.CLOSE);
    } catch (PyException e) {
      if (failure != null) {
        e.value().setContext(failure.value());
      }
      throw e;
    }
    if (failure != null) {
      throw failure;
    }
    return result;
  }

  private void warnUnclosed(TextStream s) {
    PyObject warn = Objects.getAttributeOrNull(s.buffer, PyStr.intern("_dealloc_warn"));
    if (warn != null) {
      Calls.call(warn, this);
    }
  }

  /** The current position, to be given to seek. */
  @Override
  @BuiltinMethod
  PyObject tell() {
    GlobalLock.lock(lock);
    try {
      return PyInt.of(openStream().tell());
    } finally {
      lock.unlock();
    }
  }

  /** Move to a position that tell gave (whence 0), nowhere (1) or to the end (2). */
  @BuiltinMethod
  PyObject seek(PyObject cookie, @Default("0") int whence) {
    GlobalLock.lock(lock);
    try {
      TextStream s = openStream();
      if (!s.seekable) {
        throw IoErrors.unsupported("underlying stream is not seekable");
      }
      // As CPython, which takes whatever int() takes, and gives it back.
      BigInteger target = ((PyInt) Calls.call(PyInt.TYPE, cookie)).bigValue();
      switch (whence) {
        case 0 -> {}
        case 1 -> {
          if (target.signum() != 0) {
            throw IoErrors.unsupported("can't do nonzero cur-relative seeks");
          }
          target = Numbers.index(Calls.method(this, IoNames.TELL)).bigValue();
        }
        case 2 -> {
          if (target.signum() != 0) {
            throw IoErrors.unsupported("can't do nonzero end-relative seeks");
          }
          Calls.method(this, IoNames.FLUSH);
          return s.seekToEnd();
        }
        default -> throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
      }
      if (target.signum() < 0) {
        throw Errors.valueError("negative seek position " + target);
      }
      Calls.method(this, IoNames.FLUSH);
      s.seek(target);
      return whence == 0 ? cookie : PyInt.of(target);
    } finally {
      lock.unlock();
    }
  }

  /** Cut the stream at a size, by default at the current position. */
  @BuiltinMethod
  PyObject truncate(@Default("None") PyObject pos) {
    TextStream s = stream();
    Calls.method(this, IoNames.FLUSH);
    PyObject at = pos == PyNone.NONE ? Calls.method(s.buffer, IoNames.TELL) : pos;
    return Calls.method(s.buffer, IoNames.TRUNCATE, at);
  }

  /** Whether the buffer can seek. */
  @Override
  @BuiltinMethod
  PyObject seekable() {
    return Calls.method(stream().buffer, IoNames.SEEKABLE);
  }

  /** Whether the buffer can be read. */
  @Override
  @BuiltinMethod
  PyObject readable() {
    return Calls.method(stream().buffer, IoNames.READABLE);
  }

  /** Whether the buffer can be written. */
  @Override
  @BuiltinMethod
  PyObject writable() {
    return Calls.method(stream().buffer, IoNames.WRITABLE);
  }

  /** The file descriptor of the buffer. */
  @Override
  @BuiltinMethod
  PyObject fileno() {
    return Calls.method(stream().buffer, IoNames.FILENO);
  }

  /** Whether the buffer is a terminal. */
  @Override
  @BuiltinMethod
  PyObject isatty() {
    return Calls.method(stream().buffer, IoNames.ISATTY);
  }

  @BuiltinMethod
  PyObject __getstate__() {
    throw Errors.typeError("cannot pickle '" + type().fullName() + "' instances");
  }

  @BuiltinMethod
  PyObject __repr__() {
    settings();
    StringBuilder out = new StringBuilder("<" + type().fullName());
    PyObject name = readableAttribute(IoNames.NAME);
    if (name != null) {
      out.append(" name=").append(StreamRepr.reprOnce(this, name));
    }
    PyObject mode = readableAttribute(IoNames.MODE);
    if (mode != null) {
      out.append(" mode=").append(Objects.repr(mode));
    }
    return PyStr.of(out + " encoding='" + encoding + "'>");
  }

  private PyObject readableAttribute(PyStr name) {
    try {
      return Objects.getAttributeOrNull(this, name);
    } catch (PyException e) {
      if (e.matches(typhon.runtime.error.ExceptionTypes.VALUE_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  /** The binary stream below. */
  @BuiltinGetter(name = "buffer")
  PyObject bufferAttribute() {
    TextStream s = stream;
    return s == null || detached ? PyNone.NONE : s.buffer;
  }

  /** The name of the encoding. */
  @Override
  @BuiltinGetter(name = "encoding")
  PyObject encodingAttribute() {
    return encoding == null ? PyNone.NONE : PyStr.of(encoding);
  }

  /** The name of the error handler. */
  @Override
  @BuiltinGetter(name = "errors")
  PyObject errorsAttribute() {
    settings();
    return PyStr.of(errors);
  }

  /** Whether a newline makes the stream flush. */
  @BuiltinGetter
  boolean line_buffering() {
    return settings().lineBuffering;
  }

  /** Whether nothing is kept in this layer. */
  @BuiltinGetter
  boolean write_through() {
    return settings().writeThrough;
  }

  /** The line ends seen so far: None, a string or a tuple of strings. */
  @Override
  @BuiltinGetter(name = "newlines")
  PyObject newlinesAttribute() {
    return stream().decoder instanceof NewlineTextDecoder d ? d.newlines().newlines() : PyNone.NONE;
  }

  /** The name of the buffer. */
  @BuiltinGetter(name = "name")
  PyObject nameAttribute() {
    return Objects.getAttribute(stream().buffer, IoNames.NAME);
  }

  /** Whether the buffer is closed. */
  @Override
  @BuiltinGetter(name = "closed")
  PyObject closedAttribute() {
    return Objects.getAttribute(stream().buffer, IoNames.CLOSED);
  }

  @BuiltinGetter(name = "_CHUNK_SIZE")
  int chunkSize() {
    return stream().chunkSize;
  }

  @BuiltinSetter(name = "_CHUNK_SIZE")
  void setChunkSize(PyObject value) {
    if (value == null) {
      throw Errors.attributeError("cannot delete attribute");
    }
    long size = Numbers.indexAsSize(value);
    if (size <= 0) {
      throw Errors.valueError("a strictly positive integer is required");
    }
    stream().chunkSize = (int) Math.min(size, Integer.MAX_VALUE - 8);
  }

  @BuiltinGetter
  PyObject _finalizing() {
    return PyBool.of(finalizing);
  }

  @BuiltinSetter(name = "_finalizing")
  void setFinalizing(PyObject value) {
    finalizing = Objects.isTrue(value);
  }
}
