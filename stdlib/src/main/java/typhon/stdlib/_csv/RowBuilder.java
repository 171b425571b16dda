package typhon.stdlib._csv;

import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** Puts one row of CSV together. Used by one thread. */
// CPython: _csv.c join_append, join_append_data
final class RowBuilder {
  private final PyDialect dialect;
  private final TextBuilder out = new TextBuilder();
  private int fields;
  private boolean lastIsNone;

  RowBuilder(PyDialect dialect) {
    this.dialect = dialect;
  }

  void add(PyObject field, boolean quoted) {
    lastIsNone = field == PyNone.NONE;
    Text text =
        lastIsNone ? Text.EMPTY : field instanceof PyStr s ? s.text() : Objects.str(field).text();
    boolean needsQuotes = text.isEmpty() && dialect.delimiter == ' ' && dialect.skipInitialSpace;
    if (needsQuotes && cannotQuoteEmpty(lastIsNone)) {
      throw CsvState.error(
          "empty field must be quoted if delimiter is a space and skipinitialspace is true");
    }
    append(text, quoted || needsQuotes);
  }

  private boolean cannotQuoteEmpty(boolean none) {
    return dialect.quoting == CsvModule.QUOTE_NONE
        || (none
            && (dialect.quoting == CsvModule.QUOTE_STRINGS
                || dialect.quoting == CsvModule.QUOTE_NOTNULL));
  }

  private void append(Text text, boolean quoted) {
    if (fields > 0) {
      out.append(dialect.delimiter);
    }
    fields++;
    TextBuilder body = new TextBuilder(text.length());
    boolean quotes = escape(text, body) || quoted;
    if (quotes) {
      out.append(dialect.quoteChar);
    }
    out.append(body.toText());
    if (quotes) {
      out.append(dialect.quoteChar);
    }
  }

  /** Writes the text with what must be escaped or doubled; answers whether it needs quotes. */
  private boolean escape(Text text, TextBuilder body) {
    boolean quotes = false;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (isSpecial(c)) {
        boolean escaped = dialect.quoting == CsvModule.QUOTE_NONE || c == dialect.escapeChar;
        if (!escaped && c == dialect.quoteChar) {
          if (dialect.doubleQuote) {
            body.append(c);
          } else {
            escaped = true;
          }
        }
        if (escaped) {
          if (dialect.escapeChar == PyDialect.NOT_SET) {
            throw CsvState.error("need to escape, but no escapechar set");
          }
          body.append(dialect.escapeChar);
        } else {
          quotes = true;
        }
      }
      body.append(c);
    }
    return quotes;
  }

  private boolean isSpecial(int c) {
    return c == dialect.delimiter
        || c == dialect.escapeChar
        || c == dialect.quoteChar
        || c == '\n'
        || c == '\r'
        || dialect.isInTerminator(c);
  }

  /** The line with its terminator. */
  Text finish() {
    if (fields > 0 && out.length() == 0) {
      if (cannotQuoteEmpty(lastIsNone)) {
        throw CsvState.error("single empty field record must be quoted");
      }
      out.append(dialect.quoteChar).append(dialect.quoteChar);
    }
    return out.append(dialect.lineTerminator).toText();
  }
}
