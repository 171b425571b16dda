package typhon.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import typhon.runtime.text.codec.ByteOrderMark;
import typhon.runtime.text.codec.DecodeError;
import typhon.runtime.text.codec.DecodeErrors;
import typhon.runtime.text.codec.Decoded;
import typhon.runtime.text.codec.EncodeError;
import typhon.runtime.text.codec.EncodeErrors;
import typhon.runtime.text.codec.Latin1;
import typhon.runtime.text.codec.StandardErrors;
import typhon.runtime.text.codec.UnicodeEscape;
import typhon.runtime.text.codec.Utf16;
import typhon.runtime.text.codec.Utf32;
import typhon.runtime.text.codec.Utf7;
import typhon.runtime.text.codec.Utf8;

/** All codecs under all handlers, against what CPython 3.14.3 printed. */
class CodecTest {
  private static final DecodeErrors LOG =
      (encoding, input, start, end, reason) ->
          new DecodeErrors.Replacement(
              Text.ofNarrow("[" + start + "-" + end + ":" + reason + "]"), end);
  private static final EncodeErrors LOG_ENCODE =
      (encoding, input, start, end, reason) ->
          new EncodeErrors.Replacement(Text.ofNarrow("<" + start + "-" + end + ">"), end);

  @Test
  void agreesWithCPython() {
    for (String[] row : Vectors.read("codecs.txt")) {
      String where = String.join("|", row);
      if (row[0].equals("D")) {
        assertEquals(row[5] + " " + row[6], decode(row), where);
      } else {
        assertEquals(row[4], encode(row), where);
      }
    }
  }

  private static String escape(Text text) {
    return new String(UnicodeEscape.encode(text), StandardCharsets.US_ASCII);
  }

  private static String decode(String[] row) {
    byte[] bytes = row[4].equals("-") ? new byte[0] : HexFormat.of().parseHex(row[4]);
    DecodeErrors errors = row[2].equals("log") ? LOG : StandardErrors.decoding(row[2]);
    try {
      Decoded result = decode(row[1], bytes, errors, row[3].equals("1"));
      return "=" + escape(result.text()) + " " + result.consumed();
    } catch (DecodeError e) {
      return String.join(
              "|",
              "!" + e.encoding(),
              "" + e.start(),
              "" + e.end(),
              escape(Text.ofNarrow(e.reason())))
          + " 0";
    }
  }

  private static ByteOrderMark mark(String codec) {
    return codec.endsWith("le")
        ? ByteOrderMark.LITTLE
        : codec.endsWith("be") ? ByteOrderMark.BIG : ByteOrderMark.MARKED;
  }

  private static Decoded decode(String codec, byte[] bytes, DecodeErrors errors, boolean last) {
    return switch (codec) {
      case "utf_8" -> Utf8.decode(bytes, errors, last);
      case "utf_7" -> Utf7.decode(bytes, errors, last);
      case "raw_unicode_escape" -> UnicodeEscape.decodeRaw(bytes, errors, last);
      case "unicode_escape" -> {
        UnicodeEscape.Result result = UnicodeEscape.decode(bytes, errors, last);
        yield new Decoded(result.text(), result.consumed());
      }
      case "ascii" -> new Decoded(Latin1.decodeAscii(bytes, errors), bytes.length);
      default -> {
        Utf16.Result result =
            codec.startsWith("utf_16")
                ? Utf16.decode(bytes, mark(codec), errors, last)
                : Utf32.decode(bytes, mark(codec), errors, last);
        yield new Decoded(result.text(), result.consumed());
      }
    };
  }

  private static String encode(String[] row) {
    Text text = Vectors.text(row[3]);
    EncodeErrors errors = row[2].equals("log") ? LOG_ENCODE : StandardErrors.encoding(row[2]);
    try {
      return "=" + HexFormat.of().formatHex(encode(row[1], text, errors));
    } catch (EncodeError e) {
      return String.join("|", "!" + e.encoding(), "" + e.start(), "" + e.end(), e.reason());
    }
  }

  private static byte[] encode(String codec, Text text, EncodeErrors errors) {
    return switch (codec) {
      case "utf_8" -> Utf8.encode(text, errors);
      case "utf_7" -> Utf7.encode(text);
      case "raw_unicode_escape" -> UnicodeEscape.encodeRaw(text);
      case "unicode_escape" -> UnicodeEscape.encode(text);
      case "ascii" -> Latin1.encodeAscii(text, errors);
      case "latin_1" -> Latin1.encode(text, errors);
      default ->
          codec.startsWith("utf_16")
              ? Utf16.encode(text, mark(codec), errors)
              : Utf32.encode(text, mark(codec), errors);
    };
  }
}
