package typhon.runtime.codec;

import java.nio.charset.StandardCharsets;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** ASCII and Latin-1: each byte is its own code point, up to a limit. */
// CPython: unicodeobject.c unicode_encode_ucs1, PyUnicode_DecodeASCII
public enum SingleByte {
  ASCII("ascii", 0x80),
  LATIN1("latin-1", 0x100);

  private final String encoding;
  private final int limit;
  private final String reason;

  SingleByte(String encoding, int limit) {
    this.encoding = encoding;
    this.limit = limit;
    this.reason = "ordinal not in range(" + limit + ")";
  }

  public byte[] encode(PyStr subject, String errors) {
    Text text = subject.text();
    int n = text.length();
    int end = encodable(text, 0);
    if (end == n) {
      return text.isEmpty() ? new byte[0] : text.narrow().getBytes(StandardCharsets.ISO_8859_1);
    }
    EncodeErrors handler = new EncodeErrors(encoding, subject, errors);
    ByteSink out = new ByteSink(n);
    int i = 0;
    while (i < n) {
      for (; i < end; i++) {
        out.append(text.codePointAt(i));
      }
      if (i < n) {
        int stop = i + 1;
        while (stop < n && text.codePointAt(stop) >= limit) {
          stop++;
        }
        int resume = handler.handle(i, stop, reason);
        handler.appendTo(out, limit, i, stop, reason);
        i = resume;
        end = encodable(text, i);
      }
    }
    return out.toByteArray();
  }

  /** The end of the encodable run from {@code from}. */
  private int encodable(Text text, int from) {
    int i = from;
    while (i < text.length() && text.codePointAt(i) < limit) {
      i++;
    }
    return i;
  }

  public Text decode(byte[] bytes, String errors) {
    if (this == LATIN1 || Utf8.asciiPrefix(bytes, 0, bytes.length) == bytes.length) {
      return Text.ofNarrow(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    DecodeErrors input = new DecodeErrors(encoding, bytes, errors);
    TextBuilder out = new TextBuilder(bytes.length);
    byte[] source = bytes;
    int i = 0;
    while (i < source.length) {
      if (source[i] >= 0) {
        out.append(source[i++]);
      } else {
        i = input.handle(i, i + 1, reason, out);
        source = input.bytes();
      }
    }
    return out.toText();
  }
}
