package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.Escapes;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** {@code str.format} and {@code str.format_map}: one call. */
// CPython: stringlib/unicode_format.h do_string_format
final class StrFormat {
  private static final int DEPTH = 2;

  private enum Numbering {
    UNDECIDED,
    AUTOMATIC,
    MANUAL
  }

  private final PyTuple args;
  private final PyObject keywords;
  private Numbering numbering = Numbering.UNDECIDED;
  private long nextIndex;

  /**
   * @param args null for format_map, where there are no positional fields
   */
  StrFormat(PyTuple args, PyObject keywords) {
    this.args = args;
    this.keywords = keywords;
  }

  PyStr format(Text format) {
    return PyStr.of(build(format, DEPTH));
  }

  private Text build(Text format, int depth) {
    if (depth <= 0) {
      throw Errors.valueError("Max string recursion exceeded");
    }
    TextBuilder out = new TextBuilder(format.length() + 100);
    FormatMarkup markup = new FormatMarkup(format);
    while (markup.next()) {
      out.append(markup.literal());
      if (markup.fieldPresent()) {
        out.append(field(markup, depth));
      }
    }
    return out.toText();
  }

  private Text field(FormatMarkup markup, int depth) {
    PyObject value = convert(argument(FieldName.parse(markup.fieldName())), markup.conversion());
    Text spec = markup.specHasFields() ? build(markup.spec(), depth - 1) : markup.spec();
    if (spec.isEmpty() && value.type() == PyStr.TYPE) {
      return ((PyStr) value).text();
    }
    return Objects.format(value, PyStr.of(spec)).text();
  }

  private PyObject argument(FieldName name) {
    long index = name.index();
    boolean empty = name.first().isEmpty();
    if (empty || index >= 0) {
      checkNumbering(empty);
      index = empty ? nextIndex++ : index;
      if (args == null) {
        throw Errors.valueError("Format string contains positional fields");
      }
      if (index >= args.size()) {
        throw Errors.indexError(
            "Replacement index " + index + " out of range for positional args tuple");
      }
      return name.follow(args.get((int) index));
    }
    return name.follow(Items.getItem(keywords, PyStr.of(name.first())));
  }

  private void checkNumbering(boolean automatic) {
    if (numbering == Numbering.UNDECIDED) {
      numbering = automatic ? Numbering.AUTOMATIC : Numbering.MANUAL;
    } else if (automatic && numbering == Numbering.MANUAL) {
      throw Errors.valueError(
          "cannot switch from manual field specification to automatic field numbering");
    } else if (!automatic && numbering == Numbering.AUTOMATIC) {
      throw Errors.valueError(
          "cannot switch from automatic field numbering to manual field specification");
    }
  }

  private static PyObject convert(PyObject value, int conversion) {
    return switch (conversion) {
      case 0 -> value;
      case 's' -> Objects.str(value);
      case 'r' -> Objects.repr(value);
      case 'a' -> PyStr.of(Escapes.asciiOnly(Objects.repr(value).text()));
      default ->
          throw Errors.valueError(
              conversion > 32 && conversion < 127
                  ? "Unknown conversion specifier " + (char) conversion
                  : "Unknown conversion specifier \\x" + Integer.toHexString(conversion));
    };
  }
}
