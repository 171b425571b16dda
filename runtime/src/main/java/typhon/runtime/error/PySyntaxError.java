package typhon.runtime.error;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** Source code breaks the rules of the language. */
@BuiltinType(
    name = "SyntaxError",
    base = ExceptionBase.class,
    subclassable = true,
    ownsAttributes = true)
public class PySyntaxError extends PyBaseException {
  public static final PyType TYPE = PyType.builtin(new PySyntaxErrorTable());

  private volatile PyObject message = PyNone.NONE;
  private volatile PyObject filename = PyNone.NONE;
  private volatile PyObject lineno = PyNone.NONE;
  private volatile PyObject offset = PyNone.NONE;
  private volatile PyObject text = PyNone.NONE;
  private volatile PyObject endLineno = PyNone.NONE;
  private volatile PyObject endOffset = PyNone.NONE;
  private volatile PyObject printFileAndLine = PyNone.NONE;
  private volatile PyObject metadata = PyNone.NONE;

  private PySyntaxError(PyType type, PyTuple args) {
    super(type, args);
  }

  /**
   * The error of a place in a source; columns count from 1 in characters, {@code text} may be null.
   */
  public static PyException at(
      PyType type,
      String message,
      String filename,
      int line,
      int column,
      String text,
      int endLine,
      int endColumn) {
    PyObject details =
        PyTuple.of(
            PyStr.of(filename),
            number(line),
            number(column),
            text == null ? PyNone.NONE : PyStr.of(text),
            number(endLine),
            number(endColumn));
    PySyntaxError made = new PySyntaxError(type, PyTuple.EMPTY);
    made.__init__(new PyObject[] {PyStr.of(message), details}, new PyDict());
    return new PyException(made);
  }

  /** The front end's smallest int stands for None. */
  private static PyObject number(int n) {
    return n == Integer.MIN_VALUE ? PyNone.NONE : PyInt.of(n);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PySyntaxError(type, PyTuple.of(args));
  }

  // CPython: exceptions.c SyntaxError_init
  @Override
  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    requireNoKeywords(keywords);
    setArgs(PyTuple.of(args));
    if (args.length > 0) {
      message = args[0];
    }
    if (args.length != 2) {
      return;
    }
    PyObject[] details = Iteration.toArray(args[1]);
    if (details.length < 4 || details.length > 7) {
      throw Errors.typeError(
          "function takes at "
              + (details.length < 4 ? "least 4" : "most 7")
              + (" arguments (" + details.length + " given)"));
    }
    filename = details[0];
    lineno = details[1];
    offset = details[2];
    text = details[3];
    endLineno = details.length > 4 ? details[4] : PyNone.NONE;
    endOffset = details.length > 5 ? details[5] : PyNone.NONE;
    metadata = details.length > 6 ? details[6] : PyNone.NONE;
    if (details.length == 5) {
      throw Errors.typeError("end_offset must be provided when end_lineno is provided");
    }
  }

  // CPython: exceptions.c SyntaxError_str
  @Override
  @BuiltinMethod
  protected PyObject __str__() {
    String shown = Objects.str(message).toString();
    boolean hasFile = filename instanceof PyStr;
    boolean hasLine = lineno instanceof PyInt;
    if (hasFile) {
      String path = filename.toString();
      String file = path.substring(path.lastIndexOf('/') + 1);
      return PyStr.of(shown + " (" + file + (hasLine ? ", line " + lineno : "") + ")");
    }
    return PyStr.of(hasLine ? shown + " (line " + lineno + ")" : shown);
  }

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  /** The message. */
  @BuiltinGetter(name = "msg")
  PyObject message() {
    return message;
  }

  @BuiltinSetter(name = "msg")
  void setMessage(PyObject value) {
    message = orNone(value);
  }

  /** The name of the file. */
  @BuiltinGetter(name = "filename")
  PyObject filename() {
    return filename;
  }

  @BuiltinSetter(name = "filename")
  void setFilename(PyObject value) {
    filename = orNone(value);
  }

  /** The line number. */
  @BuiltinGetter(name = "lineno")
  PyObject lineno() {
    return lineno;
  }

  @BuiltinSetter(name = "lineno")
  void setLineno(PyObject value) {
    lineno = orNone(value);
  }

  /** The column, from 1. */
  @BuiltinGetter(name = "offset")
  PyObject offset() {
    return offset;
  }

  @BuiltinSetter(name = "offset")
  void setOffset(PyObject value) {
    offset = orNone(value);
  }

  /** The line of source. */
  @BuiltinGetter(name = "text")
  PyObject text() {
    return text;
  }

  @BuiltinSetter(name = "text")
  void setText(PyObject value) {
    text = orNone(value);
  }

  /** The line where the error ends. */
  @BuiltinGetter(name = "end_lineno")
  PyObject endLineno() {
    return endLineno;
  }

  @BuiltinSetter(name = "end_lineno")
  void setEndLineno(PyObject value) {
    endLineno = orNone(value);
  }

  /** The column where the error ends. */
  @BuiltinGetter(name = "end_offset")
  PyObject endOffset() {
    return endOffset;
  }

  @BuiltinSetter(name = "end_offset")
  void setEndOffset(PyObject value) {
    endOffset = orNone(value);
  }

  /** Whether to show file and line. */
  @BuiltinGetter(name = "print_file_and_line")
  PyObject printFileAndLine() {
    return printFileAndLine;
  }

  @BuiltinSetter(name = "print_file_and_line")
  void setPrintFileAndLine(PyObject value) {
    printFileAndLine = orNone(value);
  }

  /** What {@code traceback} looks for misspelt keywords in. */
  public void setMetadata(int statementLine, int statementColumn, String source) {
    metadata = PyTuple.of(PyInt.of(statementLine), PyInt.of(statementColumn), PyStr.of(source));
  }

  @BuiltinGetter(name = "_metadata")
  PyObject metadata() {
    return metadata;
  }

  @BuiltinSetter(name = "_metadata")
  void setMetadata(PyObject value) {
    metadata = orNone(value);
  }
}
