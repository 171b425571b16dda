package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.text.Text;

/**
 * Reads a format string as a sequence of literal texts, each perhaps followed by a replacement
 * field. Used by one thread.
 */
// CPython: stringlib/unicode_format.h MarkupIterator_next, parse_field
public final class FormatMarkup {
  private final Text format;
  private final int end;
  private int at;

  private Text literal;
  private boolean fieldPresent;
  private Text fieldName;
  private Text spec;
  private boolean specHasFields;
  private int conversion;

  public FormatMarkup(Text format) {
    this.format = format;
    this.end = format.length();
  }

  /** The literal text before the field, doubled braces made single. */
  public Text literal() {
    return literal;
  }

  public boolean fieldPresent() {
    return fieldPresent;
  }

  public Text fieldName() {
    return fieldName;
  }

  public Text spec() {
    return spec;
  }

  /** Whether the format specification holds replacement fields itself. */
  boolean specHasFields() {
    return specHasFields;
  }

  /** The conversion character, 0 for none. */
  public int conversion() {
    return conversion;
  }

  /** Reads on; false at the end. */
  public boolean next() {
    if (at >= end) {
      return false;
    }
    fieldPresent = false;
    fieldName = Text.EMPTY;
    spec = Text.EMPTY;
    specHasFields = false;
    conversion = 0;
    int start = at;
    int c = 0;
    boolean markup = false;
    while (at < end && !markup) {
      c = format.codePointAt(at++);
      markup = c == '{' || c == '}';
    }
    boolean atEnd = at >= end;
    int literalEnd = at;
    if (markup) {
      boolean doubled = !atEnd && format.codePointAt(at) == c;
      if (!doubled && c == '}') {
        throw Errors.valueError("Single '}' encountered in format string");
      }
      if (!doubled && atEnd) {
        throw Errors.valueError("Single '{' encountered in format string");
      }
      if (doubled) {
        at++;
        markup = false;
      } else {
        literalEnd--;
      }
    }
    literal = format.substring(start, literalEnd);
    if (markup) {
      fieldPresent = true;
      parseField();
    }
    return true;
  }

  private void parseField() {
    int start = at;
    int c = endOfName();
    if (c == '!' || c == ':') {
      fieldName = format.substring(start, at - 1);
      if (c == '!' && parseConversion()) {
        return;
      }
      parseSpec();
      return;
    }
    if (c != '}') {
      throw Errors.valueError("expected '}' before end of string");
    }
    fieldName = format.substring(start, at - 1);
  }

  /** The character that ends the field name, or another one at the end of the text. */
  private int endOfName() {
    int c = 0;
    while (at < end) {
      c = format.codePointAt(at++);
      switch (c) {
        case '{' -> throw Errors.valueError("unexpected '{' in field name");
        case '[' -> {
          while (at < end && format.codePointAt(at) != ']') {
            at++;
          }
        }
        case '}', ':', '!' -> {
          return c;
        }
        default -> {}
      }
    }
    return 0;
  }

  /** Reads what follows an exclamation mark; true if the field ends there. */
  private boolean parseConversion() {
    if (at >= end) {
      throw Errors.valueError("end of string while looking for conversion specifier");
    }
    conversion = format.codePointAt(at++);
    if (at < end) {
      int c = format.codePointAt(at++);
      if (c == '}') {
        return true;
      }
      if (c != ':') {
        throw Errors.valueError("expected ':' after conversion specifier");
      }
    }
    return false;
  }

  private void parseSpec() {
    int start = at;
    int depth = 1;
    while (at < end) {
      int c = format.codePointAt(at++);
      if (c == '{') {
        specHasFields = true;
        depth++;
      } else if (c == '}') {
        depth--;
        if (depth == 0) {
          spec = format.substring(start, at - 1);
          return;
        }
      }
    }
    throw Errors.valueError("unmatched '{' in format spec");
  }
}
