package typhon.stdlib.binascii;

import java.io.ByteArrayOutputStream;

/** Quoted-printable, there and back (CPython: binascii.c). */
final class QuotedPrintable {
  private static final int LINE = 76;
  private static final byte[] HEX =
      "0123456789ABCDEF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private final byte[] data;
  private final boolean quoteTabs;
  private final boolean text;
  private final boolean header;
  private final boolean crlf;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int lineLength;

  private QuotedPrintable(byte[] data, boolean quoteTabs, boolean text, boolean header) {
    this.data = data;
    this.quoteTabs = quoteTabs;
    this.text = text;
    this.header = header;
    this.crlf = usesCrlf(data);
  }

  static byte[] decode(byte[] data, boolean header) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(data.length);
    int i = 0;
    while (i < data.length) {
      byte c = data[i];
      if (c == '=') {
        i = decodeEscape(data, i, out);
      } else {
        out.write(header && c == '_' ? ' ' : c);
        i++;
      }
    }
    return out.toByteArray();
  }

  /** What follows an equals sign: the end of a soft line, two hex digits, or nothing special. */
  private static int decodeEscape(byte[] data, int at, ByteArrayOutputStream out) {
    int i = at + 1;
    if (i >= data.length) {
      return i;
    }
    if (data[i] == '\n' || data[i] == '\r') {
      while (data[i] != '\n') {
        if (++i >= data.length) {
          return i;
        }
      }
      return i + 1;
    }
    if (data[i] == '=') {
      out.write('=');
      return i + 1;
    }
    if (i + 1 < data.length && hex(data[i]) >= 0 && hex(data[i + 1]) >= 0) {
      out.write((hex(data[i]) << 4) | hex(data[i + 1]));
      return i + 2;
    }
    out.write('=');
    return i;
  }

  private static int hex(byte c) {
    return Character.digit(c, 16);
  }

  static byte[] encode(byte[] data, boolean quoteTabs, boolean text, boolean header) {
    return new QuotedPrintable(data, quoteTabs, text, header).encode();
  }

  private static boolean usesCrlf(byte[] data) {
    for (int i = 0; i < data.length; i++) {
      if (data[i] == '\n') {
        return i > 0 && data[i - 1] == '\r';
      }
    }
    return false;
  }

  private byte[] encode() {
    int i = 0;
    while (i < data.length) {
      if (mustQuote(i)) {
        if (lineLength + 3 >= LINE) {
          softBreak();
        }
        quote(data[i]);
        lineLength += 3;
        i++;
      } else if (text && (data[i] == '\n' || (data[i] == '\r' && nextIs(i, '\n')))) {
        i = encodeLineEnd(i);
      } else {
        if (i + 1 != data.length && data[i + 1] != '\n' && lineLength + 1 >= LINE) {
          softBreak();
        }
        lineLength++;
        out.write(header && data[i] == ' ' ? '_' : data[i]);
        i++;
      }
    }
    return out.toByteArray();
  }

  private boolean nextIs(int i, char c) {
    return i + 1 < data.length && data[i + 1] == c;
  }

  private boolean mustQuote(int i) {
    int c = data[i] & 0xFF;
    boolean last = i + 1 == data.length;
    return c > 126
        || c == '='
        || (header && c == '_')
        || (c == '.'
            && lineLength == 0
            && (last || data[i + 1] == '\n' || data[i + 1] == '\r' || data[i + 1] == 0))
        || (!text && (c == '\r' || c == '\n'))
        || ((c == '\t' || c == ' ') && last)
        || (c < 33 && c != '\r' && c != '\n' && c != '\t' && c != ' ')
        || (c < 33 && c != '\r' && c != '\n' && quoteTabs);
  }

  /** Blanks before a line's end must not stand there bare. */
  private int encodeLineEnd(int i) {
    lineLength = 0;
    byte[] soFar = out.toByteArray();
    if (soFar.length > 0 && (soFar[soFar.length - 1] == ' ' || soFar[soFar.length - 1] == '\t')) {
      byte blank = soFar[soFar.length - 1];
      out.reset();
      out.write(soFar, 0, soFar.length - 1);
      quote(blank);
    }
    lineEnd();
    return data[i] == '\r' ? i + 2 : i + 1;
  }

  private void softBreak() {
    out.write('=');
    lineEnd();
    lineLength = 0;
  }

  private void lineEnd() {
    if (crlf) {
      out.write('\r');
    }
    out.write('\n');
  }

  private void quote(byte c) {
    out.write('=');
    out.write(HEX[(c >> 4) & 0xF]);
    out.write(HEX[c & 0xF]);
  }
}
