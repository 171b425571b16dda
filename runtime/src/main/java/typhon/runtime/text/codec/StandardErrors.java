package typhon.runtime.text.codec;

import typhon.runtime.text.Escapes;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;
import typhon.runtime.text.UnicodeNames;

/**
 * The error handlers that every Python has, by name. A program may have registered others under
 * these names: ask it first.
 */
// CPython: codecs.c PyCodec_IgnoreErrors and its siblings
public final class StandardErrors {
  private static final Text REPLACEMENT_CHARACTER = Text.ofCodePoint(0xFFFD);

  private StandardErrors() {}

  /** The handler for decoding, or null if there is none of the name. */
  public static DecodeErrors decoding(String name) {
    return switch (name) {
      case "strict" -> DecodeErrors.STRICT;
      case "ignore" ->
          (encoding, input, start, end, reason) -> new DecodeErrors.Replacement(Text.EMPTY, end);
      case "replace" ->
          (encoding, input, start, end, reason) ->
              new DecodeErrors.Replacement(REPLACEMENT_CHARACTER, end);
      case "backslashreplace" -> StandardErrors::decodeBackslash;
      case "surrogateescape" -> StandardErrors::decodeEscaped;
      case "surrogatepass" -> StandardErrors::decodeSurrogate;
      default -> null;
    };
  }

  /** The handler for encoding, or null if there is none of the name. */
  public static EncodeErrors encoding(String name) {
    return switch (name) {
      case "strict" -> EncodeErrors.STRICT;
      case "ignore" ->
          (encoding, input, start, end, reason) -> new EncodeErrors.Replacement(Text.EMPTY, end);
      case "replace" ->
          (encoding, input, start, end, reason) ->
              new EncodeErrors.Replacement(Text.ofNarrow("?").repeat(end - start), end);
      case "backslashreplace" ->
          (encoding, input, start, end, reason) -> escape(input, start, end, false);
      case "namereplace" ->
          (encoding, input, start, end, reason) -> escape(input, start, end, true);
      case "xmlcharrefreplace" -> StandardErrors::encodeReference;
      case "surrogateescape" -> StandardErrors::encodeEscaped;
      case "surrogatepass" -> StandardErrors::encodeSurrogate;
      default -> null;
    };
  }

  private static DecodeErrors.Replacement decodeBackslash(
      String encoding, byte[] input, int start, int end, String reason) {
    TextBuilder out = new TextBuilder((end - start) * 4);
    for (int i = start; i < end; i++) {
      Escapes.appendHex(out, input[i] & 0xff);
    }
    return new DecodeErrors.Replacement(out.toText(), end);
  }

  private static DecodeErrors.Replacement decodeEscaped(
      String encoding, byte[] input, int start, int end, String reason) {
    TextBuilder out = new TextBuilder();
    int at = start;
    // An ASCII byte is never smuggled; at most four bytes belong to one error.
    while (at < end && at - start < 4 && input[at] < 0) {
      out.append(0xDC00 + (input[at] & 0xff));
      at++;
    }
    if (at == start) {
      throw new DecodeError(encoding, input, start, end, reason);
    }
    return new DecodeErrors.Replacement(out.toText(), at);
  }

  private static DecodeErrors.Replacement decodeSurrogate(
      String encoding, byte[] input, int start, int end, String reason) {
    SurrogateForm form = SurrogateForm.of(encoding);
    int surrogate = form == null ? -1 : form.read(input, start);
    if (!Surrogates.is(surrogate)) {
      throw new DecodeError(encoding, input, start, end, reason);
    }
    return new DecodeErrors.Replacement(Text.ofCodePoint(surrogate), start + form.size());
  }

  private static EncodeErrors.Replacement escape(Text input, int start, int end, boolean names) {
    TextBuilder out = new TextBuilder((end - start) * 10);
    for (int i = start; i < end; i++) {
      int c = input.codePointAt(i);
      String name = names ? UnicodeNames.name(c) : null;
      if (name != null) {
        out.append("\\N{").append(name).append('}');
      } else {
        Escapes.appendHex(out, c);
      }
    }
    return new EncodeErrors.Replacement(out.toText(), end);
  }

  private static EncodeErrors.Replacement encodeReference(
      String encoding, Text input, int start, int end, String reason) {
    StringBuilder out = new StringBuilder();
    for (int i = start; i < end; i++) {
      out.append("&#").append(input.codePointAt(i)).append(';');
    }
    return new EncodeErrors.Replacement(Text.ofNarrow(out.toString()), end);
  }

  private static EncodeErrors.Replacement encodeEscaped(
      String encoding, Text input, int start, int end, String reason) {
    byte[] bytes = new byte[end - start];
    for (int i = start; i < end; i++) {
      int c = input.codePointAt(i);
      if (c < 0xDC80 || c > 0xDCFF) {
        // These three codecs write what they can first, so that their error begins later.
        boolean partial =
            encoding.equals("utf-8") || encoding.equals("ascii") || encoding.equals("latin-1");
        throw new EncodeError(encoding, input, partial ? i : start, end, reason);
      }
      bytes[i - start] = (byte) (c - 0xDC00);
    }
    return new EncodeErrors.Replacement(bytes, end);
  }

  private static EncodeErrors.Replacement encodeSurrogate(
      String encoding, Text input, int start, int end, String reason) {
    SurrogateForm form = SurrogateForm.of(encoding);
    if (form == null) {
      throw new EncodeError(encoding, input, start, end, reason);
    }
    byte[] bytes = new byte[(end - start) * form.size()];
    for (int i = start; i < end; i++) {
      int c = input.codePointAt(i);
      if (!Surrogates.is(c)) {
        throw new EncodeError(encoding, input, start, end, reason);
      }
      form.write(c, bytes, (i - start) * form.size());
    }
    return new EncodeErrors.Replacement(bytes, end);
  }
}
