package typhon.stdlib._multibytecodec;

import java.util.List;

/** The encodings after ISO 2022: sets that escape sequences call. */
// CPython: Modules/cjkcodecs/_codecs_iso2022.c
final class Iso2022 extends MultibyteEncoding {
  private static final int FLAGS = 4;
  private static final byte ASCII = 'B';

  /** A bit of the flags: the set of G1 is called. */
  static final int SHIFTED = 1;

  /** A bit of the flags: inside an escape sequence of another standard, which is text. */
  static final int FOREIGN_ESCAPE = 2;

  private final Iso2022Decoder decoder;
  private final Iso2022Encoder encoder;

  /** The encoding that calls these sets; where a character is in several, the first counts. */
  Iso2022(Designation... designations) {
    decoder = new Iso2022Decoder(List.of(designations));
    encoder = new Iso2022Encoder(List.of(designations));
  }

  static boolean has(State state, int flag) {
    return (state.bytes[FLAGS] & flag) != 0;
  }

  static void set(State state, int flag, boolean on) {
    state.bytes[FLAGS] = (byte) (on ? state.bytes[FLAGS] | flag : state.bytes[FLAGS] & ~flag);
  }

  /** Whether no set is called into G0, G1 or G2. */
  static boolean isAscii(State state, int g) {
    return state.bytes[g] == ASCII;
  }

  static boolean isCalled(State state, int g, Designation designation) {
    return state.bytes[g] == designation.stateMark();
  }

  static void call(State state, int g, Designation designation) {
    state.bytes[g] = designation == null ? ASCII : designation.stateMark();
  }

  @Override
  void startEncoding(State state) {
    call(state, 0, null);
    call(state, 1, null);
  }

  @Override
  void startDecoding(State state) {
    startEncoding(state);
    call(state, 2, null);
  }

  @Override
  void resetDecoding(State state) {
    call(state, 0, null);
    set(state, SHIFTED, false);
  }

  @Override
  int decode(DecodingRun run, State state) {
    return decoder.decode(run, state);
  }

  @Override
  int encode(EncodingRun run, State state) {
    return encoder.encode(run, state);
  }

  @Override
  void finishEncoding(EncodingRun run, State state) {
    encoder.finish(run, state);
  }
}
