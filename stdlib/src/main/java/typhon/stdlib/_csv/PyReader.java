package typhon.stdlib._csv;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.PyType;

/**
 * Reads rows from lines of CSV.
 *
 * <p>Thread rule: a row is parsed in an object of its own call; only the count of lines is shared,
 * and may miss lines that two threads read at once.
 */
@BuiltinType(name = "reader", module = "_csv", exposed = false, weakReferable = true)
public final class PyReader extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyReaderTable());

  private final PyObject input;
  private final PyDialect dialect;
  private volatile long lines;

  PyReader(PyObject input, PyDialect dialect) {
    this.input = input;
    this.dialect = dialect;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  // CPython: _csv.c Reader_iternext
  @Override
  @BuiltinMethod
  public PyObject __next__() {
    RowParser parser = new RowParser(dialect);
    do {
      PyObject line = Iteration.next(input);
      if (line == null) {
        return parser.finish();
      }
      if (!(line instanceof PyStr s)) {
        throw CsvState.error(
            "iterator should return strings, not "
                + line.type().name()
                + " (the file should be opened in text mode)");
      }
      lines = lines + 1;
      parser.line(s.text());
    } while (!parser.isComplete());
    return parser.row();
  }

  @BuiltinGetter(name = "dialect")
  PyObject dialectObject() {
    return dialect;
  }

  @BuiltinGetter
  long line_num() {
    return lines;
  }
}
