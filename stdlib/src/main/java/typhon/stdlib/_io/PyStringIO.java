package typhon.stdlib._io;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextSearch;
import typhon.runtime.type.PyType;

/**
 * A text stream in memory. Line ends are translated as in a TextIOWrapper, but newlines are left
 * alone by default.
 *
 * <p>Thread rule: everything changes and is read under this object's monitor; user code never runs
 * under it.
 */
@BuiltinType(
    name = "StringIO",
    module = "_io",
    base = PyTextIOBase.class,
    subclassable = true,
    ownsAttributes = true,
    weakReferable = true)
public class PyStringIO extends PyTextIOBase {
  public static final PyType TYPE = PyType.builtin(new PyStringIOTable());
  private static final int LONGEST = Integer.MAX_VALUE - 8;
  private static final Text LF = Text.ofNarrow("\n");

  private TextStore store = new TextStore();
  private Newlines newlines;
  private NewlineState newlineState;
  private PyObject newlineArgument = PyNone.NONE;
  private long position;
  private boolean isClosed;

  PyStringIO(PyType type) {
    super(type);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyStringIO(type);
  }

  @BuiltinMethod
  void __init__(
      @Named @Default("''") PyObject initial_value, @Named @Default("'\\n'") PyObject newline) {
    if (newline != PyNone.NONE && !(newline instanceof PyStr)) {
      throw Errors.typeError("newline must be str or None, not " + newline.type().name());
    }
    if (initial_value != PyNone.NONE && !(initial_value instanceof PyStr)) {
      throw Errors.typeError(
          "initial_value must be str or None, not " + initial_value.type().name());
    }
    if (newline instanceof PyStr given && !Newlines.isLegal(given)) {
      throw Errors.valueError("illegal newline value: " + Objects.repr(newline));
    }
    Newlines meaning = Newlines.of(newline, "StringIO");
    synchronized (this) {
      newlines = meaning;
      newlineArgument = newline;
      newlineState = meaning.universal() ? new NewlineState(meaning.translate()) : null;
      store = new TextStore();
      position = 0;
      isClosed = false;
      if (initial_value instanceof PyStr s && s.length() > 0) {
        put(s.text());
        position = 0;
      }
    }
  }

  private void checkOpen() {
    if (newlines == null) {
      throw RawStream.uninitialized();
    }
    if (isClosed) {
      throw Errors.valueError("I/O operation on closed file");
    }
  }

  private void put(Text given) {
    Text text = newlineState == null ? given : newlineState.decode(given, true);
    if (newlines.written() != null) {
      text = TextSearch.replace(text, LF, newlines.written(), -1);
    }
    if (position + text.length() > LONGEST) {
      throw Errors.overflowError("new position too large");
    }
    store.put((int) position, text);
    position += text.length();
  }

  /** Write the text at the current position and return how many characters there were. */
  @Override
  @BuiltinMethod
  PyObject write(PyObject s) {
    if (!(s instanceof PyStr text)) {
      throw Errors.typeError("string argument expected, got '" + s.type().name() + "'");
    }
    Text chars = text.text();
    synchronized (this) {
      checkOpen();
      if (!chars.isEmpty()) {
        put(chars);
      }
      return PyInt.of(chars.length());
    }
  }

  /** Read up to size characters, all if size is negative or None. */
  @BuiltinMethod
  PyObject read(@Default("-1") PyObject size) {
    long count = IoChecks.size(size);
    synchronized (this) {
      checkOpen();
      long left = Math.max(0, store.length() - position);
      return take(count < 0 || count > left ? left : count);
    }
  }

  private PyStr take(long count) {
    if (count == 0) {
      return PyStr.EMPTY;
    }
    int from = (int) position;
    position += count;
    return PyStr.of(store.text(from, (int) position));
  }

  /** Read a line of at most size characters. */
  @Override
  @BuiltinMethod
  PyObject readline(@Default("-1") PyObject size) {
    return line(IoChecks.size(size));
  }

  private synchronized PyStr line(long limit) {
    checkOpen();
    int n = store.length();
    if (position >= n) {
      return PyStr.EMPTY;
    }
    int from = (int) position;
    int to = limit >= 0 && limit < n - from ? from + (int) limit : n;
    boolean simple =
        newlines.translate()
            || (!newlines.universal()
                && newlines.terminator().length() == 1
                && newlines.terminator().codePointAt(0) == '\n');
    int end;
    if (simple) {
      int at = store.lineFeed(from, to);
      end = at < 0 ? to : at + 1;
    } else {
      int found = newlines.endOfLine(store.text(from, n), 0);
      end = found < 0 ? to : Math.min(to, from + found);
    }
    return take(end - from);
  }

  @Override
  @BuiltinMethod
  PyObject __next__() {
    synchronized (this) {
      checkOpen();
    }
    PyObject line = type().isHeapType() ? Calls.method(this, IoNames.READLINE) : line(-1);
    if (!(line instanceof PyStr s)) {
      throw IoErrors.osError(
          "readline() should have returned a str object, not '" + line.type().name() + "'");
    }
    return s.length() == 0 ? null : s;
  }

  /** The current position. */
  @Override
  @BuiltinMethod
  synchronized PyObject tell() {
    checkOpen();
    return PyInt.of(position);
  }

  /** Cut the content at a size, by default at the current position. */
  @BuiltinMethod
  PyObject truncate(@Default("None") PyObject pos) {
    long given = IoChecks.size(pos);
    synchronized (this) {
      checkOpen();
      long length = pos == PyNone.NONE ? position : given;
      if (length < 0) {
        throw Errors.valueError("Negative size value " + length);
      }
      if (length < store.length()) {
        store.truncate((int) length);
      }
      return PyInt.of(length);
    }
  }

  /** Move to a position: from the start (whence 0), nowhere (1) or to the end (2). */
  @BuiltinMethod
  PyObject seek(long pos, @Default("0") int whence) {
    synchronized (this) {
      checkOpen();
      if (whence != 0 && whence != 1 && whence != 2) {
        throw Errors.valueError("Invalid whence (" + whence + ", should be 0, 1 or 2)");
      }
      if (pos < 0 && whence == 0) {
        throw Errors.valueError("Negative seek position " + pos);
      }
      if (whence != 0 && pos != 0) {
        throw IoErrors.osError("Can't do nonzero cur-relative seeks");
      }
      if (whence == 0) {
        position = pos;
      } else if (whence == 2) {
        position = store.length();
      }
      return PyInt.of(position);
    }
  }

  /** The whole content. */
  @BuiltinMethod
  synchronized PyObject getvalue() {
    checkOpen();
    return PyStr.of(store.text(0, store.length()));
  }

  /** Drop the content. */
  @Override
  @BuiltinMethod
  synchronized PyObject close() {
    isClosed = true;
    store = new TextStore();
    return PyNone.NONE;
  }

  @Override
  @BuiltinMethod
  synchronized PyObject readable() {
    checkOpen();
    return PyBool.TRUE;
  }

  @Override
  @BuiltinMethod
  synchronized PyObject writable() {
    checkOpen();
    return PyBool.TRUE;
  }

  @Override
  @BuiltinMethod
  synchronized PyObject seekable() {
    checkOpen();
    return PyBool.TRUE;
  }

  /** Whether the stream is closed. */
  @Override
  @BuiltinGetter(name = "closed")
  synchronized PyObject closedAttribute() {
    if (newlines == null) {
      throw RawStream.uninitialized();
    }
    return PyBool.of(isClosed);
  }

  /** Always false. */
  @BuiltinGetter
  synchronized boolean line_buffering() {
    checkOpen();
    return false;
  }

  /** The line ends seen so far: None, a string or a tuple of strings. */
  @Override
  @BuiltinGetter(name = "newlines")
  synchronized PyObject newlinesAttribute() {
    checkOpen();
    return newlineState == null ? PyNone.NONE : newlineState.newlines();
  }

  /** The content, the newline argument, the position and the attributes. */
  @BuiltinMethod
  PyObject __getstate__() {
    PyObject attributes = dict().size() == 0 ? PyNone.NONE : dict().copyOf();
    synchronized (this) {
      checkOpen();
      return PyTuple.of(
          PyStr.of(store.text(0, store.length())), newlineArgument, PyInt.of(position), attributes);
    }
  }

  /** Set the content, the newline argument, the position and the attributes. */
  @BuiltinMethod
  void __setstate__(PyObject state) {
    if (isClosed) {
      throw Errors.valueError(CLOSED_MESSAGE);
    }
    if (!(state instanceof PyTuple t) || t.size() < 4) {
      throw Errors.typeError(
          type().fullName()
              + ".__setstate__ argument should be 4-tuple, got "
              + state.type().name());
    }
    if (!(t.get(0) instanceof PyStr content)) {
      throw Errors.typeError("first item of state must be a str, not " + t.get(0).type().name());
    }
    if (!(t.get(2) instanceof PyInt)) {
      throw Errors.typeError(
          "third item of state must be an integer, got " + t.get(2).type().name());
    }
    long at = Numbers.indexAsSize(t.get(2));
    if (at < 0) {
      throw Errors.valueError("position value cannot be negative");
    }
    if (t.get(3) != PyNone.NONE && !(t.get(3) instanceof PyDict)) {
      throw Errors.typeError(
          "fourth item of state should be a dict, got a " + t.get(3).type().name());
    }
    __init__(PyStr.EMPTY, t.get(1));
    synchronized (this) {
      // The content was translated when it was written first.
      store.put(0, content.text());
      position = at;
    }
    if (t.get(3) instanceof PyDict attributes) {
      for (PyObject key : attributes.keysSnapshot()) {
        Objects.setAttribute(this, (PyStr) key, attributes.get(key));
      }
    }
  }
}
