package typhon.stdlib._csv;

import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** Parses one row, which may be several lines. Used by one thread. */
// CPython: _csv.c parse_process_char
final class RowParser {
  private static final int END_OF_LINE = -2;

  private enum State {
    START_RECORD,
    START_FIELD,
    ESCAPED_CHAR,
    IN_FIELD,
    IN_QUOTED_FIELD,
    ESCAPE_IN_QUOTED_FIELD,
    QUOTE_IN_QUOTED_FIELD,
    EAT_CRNL,
    AFTER_ESCAPED_CRNL
  }

  private final PyDialect dialect;
  private final PyList fields = new PyList();
  private final long limit = CsvState.current().fieldLimit;
  private TextBuilder field = new TextBuilder();
  private State state = State.START_RECORD;
  private boolean unquoted = true;

  RowParser(PyDialect dialect) {
    this.dialect = dialect;
  }

  boolean isComplete() {
    return state == State.START_RECORD;
  }

  PyObject row() {
    return fields;
  }

  void line(Text text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      next(text.codePointAt(i));
    }
    next(END_OF_LINE);
  }

  /** The input has ended: the row so far, or null if there is none. */
  PyObject finish() {
    if (field.length() == 0 && state != State.IN_QUOTED_FIELD) {
      return null;
    }
    if (dialect.strict) {
      throw CsvState.error("unexpected end of data");
    }
    save();
    return fields;
  }

  private void next(int c) {
    switch (state) {
      case START_RECORD -> startRecord(c);
      case START_FIELD -> startField(c);
      case ESCAPED_CHAR -> {
        add(c == END_OF_LINE ? '\n' : c);
        state = isNewLine(c) ? State.AFTER_ESCAPED_CRNL : State.IN_FIELD;
      }
      case AFTER_ESCAPED_CRNL -> {
        if (c != END_OF_LINE) {
          inField(c);
        }
      }
      case IN_FIELD -> inField(c);
      case IN_QUOTED_FIELD -> inQuotedField(c);
      case ESCAPE_IN_QUOTED_FIELD -> {
        add(c == END_OF_LINE ? '\n' : c);
        state = State.IN_QUOTED_FIELD;
      }
      case QUOTE_IN_QUOTED_FIELD -> quoteInQuotedField(c);
      case EAT_CRNL -> {
        if (c == END_OF_LINE) {
          state = State.START_RECORD;
        } else if (!isNewLine(c)) {
          throw CsvState.error(
              "new-line character seen in unquoted field - do you need to open the file with newline=''?");
        }
      }
    }
  }

  private static boolean isNewLine(int c) {
    return c == '\n' || c == '\r';
  }

  private boolean isQuote(int c) {
    return c == dialect.quoteChar && dialect.quoting != CsvModule.QUOTE_NONE;
  }

  private void startRecord(int c) {
    if (c == END_OF_LINE) {
      return;
    }
    if (isNewLine(c)) {
      state = State.EAT_CRNL;
    } else {
      startField(c);
    }
  }

  /** A line ends the field: true if it did. */
  private boolean endsLine(int c) {
    if (c != END_OF_LINE && !isNewLine(c)) {
      return false;
    }
    save();
    state = c == END_OF_LINE ? State.START_RECORD : State.EAT_CRNL;
    return true;
  }

  private void startField(int c) {
    state = State.START_FIELD;
    if (endsLine(c)) {
      return;
    }
    if (isQuote(c)) {
      unquoted = false;
      state = State.IN_QUOTED_FIELD;
    } else if (c == dialect.escapeChar) {
      state = State.ESCAPED_CHAR;
    } else if (c == dialect.delimiter) {
      if (c != ' ' || !dialect.skipInitialSpace) {
        save();
      }
    } else if (c != ' ' || !dialect.skipInitialSpace) {
      add(c);
      state = State.IN_FIELD;
    }
  }

  private void inField(int c) {
    state = State.IN_FIELD;
    if (endsLine(c)) {
      return;
    }
    if (c == dialect.escapeChar) {
      state = State.ESCAPED_CHAR;
    } else if (c == dialect.delimiter) {
      save();
      state = State.START_FIELD;
    } else {
      add(c);
    }
  }

  private void inQuotedField(int c) {
    if (c == END_OF_LINE) {
      return;
    }
    if (c == dialect.escapeChar) {
      state = State.ESCAPE_IN_QUOTED_FIELD;
    } else if (isQuote(c)) {
      state = dialect.doubleQuote ? State.QUOTE_IN_QUOTED_FIELD : State.IN_FIELD;
    } else {
      add(c);
    }
  }

  private void quoteInQuotedField(int c) {
    if (isQuote(c)) {
      add(c);
      state = State.IN_QUOTED_FIELD;
    } else if (c == dialect.delimiter) {
      save();
      state = State.START_FIELD;
    } else if (!endsLine(c)) {
      if (dialect.strict) {
        throw CsvState.error(
            "'"
                + Character.toString(dialect.delimiter)
                + "' expected after '"
                + Character.toString(dialect.quoteChar)
                + "'");
      }
      add(c);
      state = State.IN_FIELD;
    }
  }

  private void add(int c) {
    if (field.length() >= limit) {
      throw CsvState.error("field larger than field limit (" + limit + ")");
    }
    field.append(c);
  }

  // CPython: _csv.c parse_save_field
  private void save() {
    int quoting = dialect.quoting;
    boolean empty = field.length() == 0;
    PyObject value;
    if (unquoted
        && empty
        && (quoting == CsvModule.QUOTE_NOTNULL || quoting == CsvModule.QUOTE_STRINGS)) {
      value = PyNone.NONE;
    } else {
      value = PyStr.of(field.toText());
      if (unquoted
          && !empty
          && (quoting == CsvModule.QUOTE_NONNUMERIC || quoting == CsvModule.QUOTE_STRINGS)) {
        value = Calls.call(PyFloat.TYPE, value);
      }
    }
    fields.append(value);
    field = new TextBuilder();
    unquoted = true;
  }
}
