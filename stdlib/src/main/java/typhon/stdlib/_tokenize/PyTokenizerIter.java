package typhon.stdlib._tokenize;

import java.nio.charset.StandardCharsets;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyStopIteration;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.PyType;
import typhon.stdlib._ast.FrontEndErrors;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.token.TokenStream;

/**
 * The tokens of the lines that readline gives, as tuples. The lines are read when the first token
 * is asked for.
 *
 * <p>Thread rule: one token at a time is made under the iterator's monitor; lines are read outside
 * of it, so of two threads that race for the first token one may find the lines read by the other.
 */
@BuiltinType(name = "TokenizerIter", module = "_tokenize")
public final class PyTokenizerIter extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyTokenizerIterTable());
  private static final PyStr DECODE = PyStr.intern("decode");

  private final PyObject readline;
  private final PyStr encoding;
  private final boolean extraTokens;
  private volatile TokenStream tokens;

  private PyTokenizerIter(PyObject readline, PyStr encoding, boolean extraTokens) {
    this.readline = readline;
    this.encoding = encoding;
    this.extraTokens = extraTokens;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      PyObject readline,
      @KeywordOnly @Default("None") PyObject encoding,
      @KeywordOnly @Default("False") boolean extra_tokens) {
    PyStr name = encoding instanceof PyStr s ? s : null;
    return new PyTokenizerIter(readline, name, extra_tokens);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @Override
  @BuiltinMethod
  public PyObject __next__() {
    TokenStream stream = tokens;
    if (stream == null) {
      TokenStream made = new TokenStream(readAll(), extraTokens);
      synchronized (this) {
        if (tokens == null) {
          tokens = made;
        }
        stream = tokens;
      }
    }
    TokenStream.Info token;
    synchronized (this) {
      try {
        token = stream.next();
      } catch (PythonSyntaxError e) {
        throw FrontEndErrors.of(e);
      }
    }
    return token == null ? null : tuple(token);
  }

  private static PyObject tuple(TokenStream.Info token) {
    return PyTuple.of(
        PyInt.of(token.type()),
        PyStr.of(token.text()),
        PyTuple.of(PyInt.of(token.line()), PyInt.of(token.column())),
        PyTuple.of(PyInt.of(token.endLine()), PyInt.of(token.endColumn())),
        PyStr.of(token.lines()));
  }

  private byte[] readAll() {
    ThreadState ts = ThreadState.current();
    StringBuilder source = new StringBuilder();
    while (true) {
      String line = readLine(ts);
      if (line.isEmpty()) {
        return source.toString().getBytes(StandardCharsets.UTF_8);
      }
      source.append(line);
    }
  }

  /** The next line, empty at the end. */
  private String readLine(ThreadState ts) {
    PyObject line;
    try {
      line = readline.call(ts);
    } catch (PyException e) {
      if (!e.matches(PyStopIteration.TYPE)) {
        throw e;
      }
      return "";
    }
    if (encoding == null) {
      if (!(line instanceof PyStr)) {
        throw Errors.typeError("readline() returned a non-string object");
      }
      return line.toString();
    }
    if (!(line instanceof PyBytes)) {
      throw Errors.typeError("readline() returned a non-bytes object");
    }
    return Calls.method(line, DECODE, encoding, PyStr.intern("replace")).toString();
  }
}
