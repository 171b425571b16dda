package typhon.stdlib._struct;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;

/** A parsed format. Immutable. */
// CPython: _struct.c prepare_s
final class StructFormat {
  private static final String NATIVE_SIZES =
      "x1 b1 B1 c1 s1 p1 h2 H2 i4 I4 l8 L8 n8 N8 q8 Q8 ?1 e2 f4 d8 F8 D16 P8";
  private static final String STANDARD_SIZES =
      "x1 b1 B1 c1 s1 p1 h2 H2 i4 I4 l4 L4 q8 Q8 ?1 e2 f4 d8 F8 D16";

  private final String text;
  private final List<Field> fields = new ArrayList<>();
  private final boolean isNative;
  private final ByteOrder order;
  private int size;
  private int values;

  private StructFormat(String text) {
    this.text = text;
    if (text.indexOf('\0') >= 0) {
      throw StructErrors.error("embedded null character");
    }
    char mode = text.isEmpty() ? '@' : text.charAt(0);
    isNative = "=<>!".indexOf(mode) < 0;
    order =
        switch (mode) {
          case '<' -> ByteOrder.LITTLE_ENDIAN;
          case '>', '!' -> ByteOrder.BIG_ENDIAN;
          default -> ByteOrder.nativeOrder();
        };
    parse(text.isEmpty() || "@=<>!".indexOf(mode) < 0 ? 0 : 1);
  }

  static StructFormat parse(String text) {
    return new StructFormat(text);
  }

  private void parse(int start) {
    long total = 0;
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (isSpace(c)) {
        continue;
      }
      long count = 1;
      if (c >= '0' && c <= '9') {
        count = 0;
        for (; c >= '0' && c <= '9'; c = text.charAt(at++)) {
          count = count * 10 + c - '0';
          if (count > Integer.MAX_VALUE) {
            throw StructErrors.error("total struct size too long");
          }
          if (at == text.length()) {
            throw StructErrors.error("repeat count given without format specifier");
          }
        }
      }
      total = add(c, (int) count, total);
    }
    size = (int) total;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Appends a field after {@code total} bytes and answers the new total. */
  private long add(char code, int count, long total) {
    int width = width(code);
    long offset = total;
    if (isNative && width > 1) {
      int alignment = code == 'F' ? 4 : code == 'D' ? 8 : width;
      offset = (total + alignment - 1) / alignment * alignment;
    }
    long end = offset + (long) width * count;
    if (end > Integer.MAX_VALUE) {
      throw StructErrors.error("total struct size too long");
    }
    if (code == 's' || code == 'p') {
      fields.add(new Field(code, (int) offset, count, 1));
      values++;
    } else if (code != 'x' && count > 0) {
      fields.add(new Field(code, (int) offset, width, count));
      values += count;
    }
    return end;
  }

  private int width(char code) {
    String sizes = isNative ? NATIVE_SIZES : STANDARD_SIZES;
    int at = code == ' ' || (code >= '0' && code <= '9') ? -1 : sizes.indexOf(code);
    if (at < 0) {
      throw StructErrors.error("bad char in struct format");
    }
    int end = sizes.indexOf(' ', at);
    return Integer.parseInt(sizes, at + 1, end < 0 ? sizes.length() : end, 10);
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  /** The number of Python values. */
  int values() {
    return values;
  }

  /** Writes the values from {@code from} on; the place has {@link #size} bytes. */
  void pack(PyObject[] args, int from, byte[] target) {
    ValueWriter writer = new ValueWriter(target, order, isNative);
    int next = from;
    for (Field field : fields) {
      for (int i = 0; i < field.count(); i++) {
        writer.write(field, field.offset() + i * field.size(), args[next++]);
      }
    }
  }

  /** Reads the values of the bytes at {@code start}. */
  PyObject[] unpack(byte[] source, int start) {
    PyObject[] found = new PyObject[values];
    ValueReader reader = new ValueReader(source, order, isNative);
    int next = 0;
    for (Field field : fields) {
      for (int i = 0; i < field.count(); i++) {
        int at = start + field.offset() + i * field.size();
        found[next++] = reader.read(field, at);
      }
    }
    return found;
  }

  /** Packs into new bytes. */
  PyBytes pack(PyObject[] args, int from) {
    byte[] bytes = new byte[size];
    pack(args, from, bytes);
    return PyBytes.of(bytes);
  }
}
