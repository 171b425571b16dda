package typhon.runtime.object;

import java.util.Arrays;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;

/** Padding bytes and bytearray to a width. */
@BuiltinMethods({PyBytes.class, PyByteArray.class})
public final class BytesPadMethods {
  private BytesPadMethods() {}

  /** The bytes in the middle of bytes of the given width. */
  @BuiltinMethod(signature = "($self, width, fillchar=b' ', /)")
  static PyObject center(PyByteSequence self, long width, @Unset PyObject fillchar) {
    byte fill = fill(fillchar, "center");
    byte[] bytes = self.snapshot();
    long missing = Math.max(0, width - bytes.length);
    long left = missing / 2 + (missing & width & 1);
    return pad(self, bytes, left, missing - left, fill);
  }

  /** The bytes at the left of bytes of the given width. */
  @BuiltinMethod(signature = "($self, width, fillchar=b' ', /)")
  static PyObject ljust(PyByteSequence self, long width, @Unset PyObject fillchar) {
    byte fill = fill(fillchar, "ljust");
    byte[] bytes = self.snapshot();
    return pad(self, bytes, 0, width - bytes.length, fill);
  }

  /** The bytes at the right of bytes of the given width. */
  @BuiltinMethod(signature = "($self, width, fillchar=b' ', /)")
  static PyObject rjust(PyByteSequence self, long width, @Unset PyObject fillchar) {
    byte fill = fill(fillchar, "rjust");
    byte[] bytes = self.snapshot();
    return pad(self, bytes, width - bytes.length, 0, fill);
  }

  private static byte fill(PyObject fillchar, String name) {
    if (fillchar == null) {
      return ' ';
    }
    if (!(fillchar instanceof PyByteSequence b)) {
      String actual = fillchar == PyNone.NONE ? "None" : fillchar.type().name();
      throw Errors.typeError(
          name + "() argument 2 must be a byte string of length 1, not " + actual);
    }
    byte[] bytes = b.snapshot();
    if (bytes.length != 1) {
      throw Errors.typeError(
          name
              + "(): argument 2 must be a byte string of length 1, not a "
              + b.typeName()
              + " object of length "
              + bytes.length);
    }
    return bytes[0];
  }

  private static PyObject pad(PyByteSequence self, byte[] bytes, long left, long right, byte fill) {
    if (left <= 0 && right <= 0) {
      return self.sameOrCopy(bytes);
    }
    long size = left + right + bytes.length;
    StrConstruction.checkLength(size);
    byte[] padded = new byte[(int) size];
    Arrays.fill(padded, fill);
    System.arraycopy(bytes, 0, padded, (int) left, bytes.length);
    return self.make(padded);
  }

  /** The bytes with zeros put in front, behind a sign, up to the given width. */
  @BuiltinMethod
  static PyObject zfill(PyByteSequence self, long width) {
    byte[] bytes = self.snapshot();
    long missing = width - bytes.length;
    if (missing <= 0) {
      return self.sameOrCopy(bytes);
    }
    StrConstruction.checkLength(width);
    byte[] padded = new byte[(int) width];
    Arrays.fill(padded, 0, (int) missing, (byte) '0');
    System.arraycopy(bytes, 0, padded, (int) missing, bytes.length);
    if (bytes.length > 0 && (bytes[0] == '+' || bytes[0] == '-')) {
      padded[0] = bytes[0];
      padded[(int) missing] = '0';
    }
    return self.make(padded);
  }

  /** The bytes with each tab replaced by spaces up to the next multiple of tabsize columns. */
  @BuiltinMethod
  static PyObject expandtabs(PyByteSequence self, @Named @Default("8") int tabsize) {
    byte[] bytes = self.snapshot();
    byte[] out = new byte[bytes.length];
    int size = 0;
    long column = 0;
    for (byte b : bytes) {
      if (b == '\t') {
        if (tabsize > 0) {
          int spaces = (int) (tabsize - column % tabsize);
          if ((long) size + spaces > Integer.MAX_VALUE - 8) {
            throw Errors.overflowError("result too long");
          }
          out = room(out, size, spaces);
          Arrays.fill(out, size, size + spaces, (byte) ' ');
          size += spaces;
          column += spaces;
        }
      } else {
        out = room(out, size, 1);
        out[size++] = b;
        column = b == '\n' || b == '\r' ? 0 : column + 1;
      }
    }
    return self.make(Arrays.copyOf(out, size));
  }

  private static byte[] room(byte[] out, int size, int more) {
    return size + more <= out.length
        ? out
        : Arrays.copyOf(out, Math.max(size + more, out.length + (out.length >> 1)));
  }
}
