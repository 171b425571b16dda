package typhon.runtime.object;

import java.nio.charset.StandardCharsets;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.Escapes;
import typhon.runtime.text.Text;
import typhon.runtime.type.SpecialMethod;

/**
 * {@code format % values} for bytes: each byte is treated as the Latin-1 character of its value.
 */
// CPython: bytesobject.c _PyBytes_FormatEx
final class PercentBytes extends PercentFormat {
  private PercentBytes(Text format, PercentArguments arguments) {
    super(format, arguments);
  }

  static byte[] format(byte[] format, PyObject value) {
    Text text = latin1(format);
    Text result = new PercentBytes(text, new PercentArguments(value, true)).run();
    return result.narrow().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Text latin1(byte[] bytes) {
    return Text.ofNarrow(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  @Override
  Text convert(PercentSpec spec, PyObject value) {
    return switch (spec.type) {
      case 's', 'b' -> cut(spec, latin1(bytes(value)));
      case 'r', 'a' -> cut(spec, Escapes.asciiOnly(Objects.repr(value).text()));
      case 'c' -> character(value);
      default -> null;
    };
  }

  /** In C the character is a signed number that its own message cannot show. */
  @Override
  RuntimeException unsupported(PercentSpec spec, char shown) {
    return spec.type >= 0x80
        ? Errors.overflowError("character argument not in range(0x110000)")
        : super.unsupported(spec, (char) spec.type);
  }

  private static byte[] bytes(PyObject value) {
    if (value.type() == PyBytes.TYPE) {
      return ((PyBytes) value).array();
    }
    if (value.type().special(SpecialMethod.BYTES) != null) {
      PyObject result = Calls.special(SpecialMethod.BYTES, value);
      if (result instanceof PyBytes b) {
        return b.array();
      }
      throw Errors.typeError("__bytes__ returned non-bytes (type " + result.type().name() + ")");
    }
    if (Buffers.isExporter(value)) {
      return Buffers.bytesOf(value);
    }
    throw Errors.typeError(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '"
            + value.type().name()
            + "'");
  }

  private static Text character(PyObject value) {
    if (value instanceof PyByteSequence b) {
      if (b.size() != 1) {
        throw Errors.typeError(
            "%c requires an integer in range(256) or a single byte, not a "
                + b.typeName()
                + " object of length "
                + b.size());
      }
      return latin1(b.snapshot());
    }
    if (!Subscripts.isIndex(value)) {
      throw Errors.typeError(
          "%c requires an integer in range(256) or a single byte, not " + value.type().fullName());
    }
    PyInt n = Numbers.index(value);
    if (!n.fitsLong() || n.longValue() < 0 || n.longValue() > 0xff) {
      throw Errors.overflowError("%c arg not in range(256)");
    }
    return Text.ofCodePoint((int) n.longValue());
  }
}
