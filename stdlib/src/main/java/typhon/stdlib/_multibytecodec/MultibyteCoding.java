package typhon.stdlib._multibytecodec;

import java.io.ByteArrayOutputStream;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.Text;

/** Runs an encoding over whole texts, and asks what to do about errors. */
// CPython: Modules/cjkcodecs/multibytecodec.c multibytecodec_encode, decoder_feed_buffer
final class MultibyteCoding {
  private static final Text REPLACEMENT = Text.ofCodePoint(0xfffd);
  private static final Text QUESTION_MARK = Text.ofCodePoint('?');

  private final Encodings names;
  private final MultibyteEncoding encoding;
  private final String errors;

  MultibyteCoding(Encodings encoding, String errors) {
    this.names = encoding;
    this.encoding = encoding.coding();
    this.errors = errors == null ? ErrorPolicy.STRICT : errors;
  }

  private String name() {
    return names.pythonName();
  }

  /** Takes all that is complete. */
  void decode(DecodingRun run, State state) {
    while (run.left() > 0) {
      int result = encoding.decode(run, state);
      if (result == MultibyteEncoding.TOO_FEW) {
        return;
      }
      if (result != MultibyteEncoding.DONE) {
        wrong(run, result, ErrorPolicy.ILLEGAL);
      }
    }
  }

  /** What is left at the end is incomplete. */
  void incomplete(DecodingRun run) {
    if (run.left() > 0) {
      wrong(run, run.left(), ErrorPolicy.INCOMPLETE);
    }
  }

  /** Takes all, whatever handlers say. */
  void decodeWhole(DecodingRun run, State state) {
    while (run.left() > 0) {
      decode(run, state);
      incomplete(run);
    }
  }

  private void wrong(DecodingRun run, int length, String reason) {
    switch (errors) {
      case ErrorPolicy.STRICT -> throw ErrorPolicy.decodeError(name(), run, length, reason);
      case ErrorPolicy.IGNORE -> run.skip(length);
      case ErrorPolicy.REPLACE -> {
        run.append(REPLACEMENT);
        run.skip(length);
      }
      default -> {
        ErrorPolicy.Answer answer = ErrorPolicy.decoding(errors, name(), run, length, reason);
        run.append(((PyStr) answer.replacement()).text());
        run.moveTo(answer.position());
      }
    }
  }

  /** Takes all characters but those at the end that more text may complete. */
  void encode(EncodingRun run, State state) {
    while (run.hasMore()) {
      int result = encoding.encode(run, state);
      if (result == MultibyteEncoding.TOO_FEW) {
        return;
      }
      if (result != MultibyteEncoding.DONE) {
        wrong(run, result, state);
      }
    }
  }

  void finish(EncodingRun run, State state) {
    encoding.finishEncoding(run, state);
  }

  private void wrong(EncodingRun run, int length, State state) {
    switch (errors) {
      case ErrorPolicy.STRICT -> throw ErrorPolicy.encodeError(name(), run, length);
      case ErrorPolicy.IGNORE -> run.taken(length);
      case ErrorPolicy.REPLACE -> {
        run.append(strictly(QUESTION_MARK, state));
        run.taken(length);
      }
      default -> {
        ErrorPolicy.Answer answer = ErrorPolicy.encoding(errors, name(), run, length);
        run.append(
            answer.replacement() instanceof PyBytes bytes
                ? bytes.array()
                : strictly(((PyStr) answer.replacement()).text(), state));
        run.moveTo(answer.position());
      }
    }
  }

  /** A replacement that has errors itself is an error. */
  private byte[] strictly(Text text, State state) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MultibyteCoding(names, ErrorPolicy.STRICT).encode(new EncodingRun(text, out, true), state);
    return out.toByteArray();
  }
}
