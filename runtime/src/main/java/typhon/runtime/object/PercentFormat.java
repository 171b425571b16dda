package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.Escapes;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** {@code format % values} for str; {@link PercentBytes} is the same for bytes. */
// CPython: unicode_format.c PyUnicode_Format
class PercentFormat {
  private static final int LAST_CODE_POINT = 0x10FFFF;

  final Text format;
  final PercentArguments arguments;

  PercentFormat(Text format, PercentArguments arguments) {
    this.format = format;
    this.arguments = arguments;
  }

  static PyStr format(PyStr format, PyObject value) {
    return PyStr.of(new PercentFormat(format.text(), new PercentArguments(value, false)).run());
  }

  final Text run() {
    TextBuilder out = new TextBuilder(format.length() + 100);
    int n = format.length();
    int at = 0;
    while (at < n) {
      int percent = at;
      while (percent < n && format.codePointAt(percent) != '%') {
        percent++;
      }
      out.append(format, at, percent);
      if (percent == n) {
        break;
      }
      if (percent + 1 < n && format.codePointAt(percent + 1) == '%') {
        out.append('%');
        at = percent + 2;
        continue;
      }
      PercentSpec spec = new PercentSpec(format, arguments).read(percent + 1);
      append(out, spec);
      at = spec.end;
    }
    arguments.finish();
    return out.toText();
  }

  private void append(TextBuilder out, PercentSpec spec) {
    // An argument is taken before the type is looked at.
    PyObject value = arguments.next();
    Text converted = convert(spec, value);
    if (converted != null) {
      pad(out, spec, converted);
    } else if ("diuoxXeEfFgG".indexOf(spec.type) >= 0) {
      out.append(PercentNumber.format(spec, value));
    } else {
      throw unsupported(spec, spec.type >= 31 && spec.type <= 126 ? (char) spec.type : '?');
    }
  }

  RuntimeException unsupported(PercentSpec spec, char shown) {
    return Errors.valueError(
        "unsupported format character '"
            + shown
            + "' (0x"
            + Integer.toHexString(spec.type)
            + ") at index "
            + (spec.end - 1));
  }

  /** The text of a conversion that is no number; null for the others. */
  Text convert(PercentSpec spec, PyObject value) {
    return switch (spec.type) {
      case 's' -> cut(spec, Objects.str(value).text());
      case 'r' -> cut(spec, Objects.repr(value).text());
      case 'a' -> cut(spec, Escapes.asciiOnly(Objects.repr(value).text()));
      case 'c' -> character(value);
      default -> null;
    };
  }

  static Text cut(PercentSpec spec, Text text) {
    return spec.precision >= 0 && spec.precision < text.length()
        ? text.substring(0, spec.precision)
        : text;
  }

  private static Text character(PyObject value) {
    if (value instanceof PyStr s) {
      if (s.length() != 1) {
        throw Errors.typeError(
            "%c requires an int or a unicode character, not a string of length " + s.length());
      }
      return s.text();
    }
    if (!Subscripts.isIndex(value)) {
      throw Errors.typeError(
          "%c requires an int or a unicode character, not " + value.type().fullName());
    }
    PyInt n = Numbers.index(value);
    if (!n.fitsLong() || n.longValue() < 0 || n.longValue() > LAST_CODE_POINT) {
      throw Errors.overflowError("%c arg not in range(0x110000)");
    }
    return Text.ofCodePoint((int) n.longValue());
  }

  private static void pad(TextBuilder out, PercentSpec spec, Text text) {
    int missing = Math.max(0, spec.width - text.length());
    StrConstruction.checkLength((long) out.length() + missing + text.length());
    if (!spec.left) {
      out.repeat(' ', missing);
    }
    out.append(text);
    if (spec.left) {
      out.repeat(' ', missing);
    }
  }
}
