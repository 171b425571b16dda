package typhon.stdlib._multibytecodec;

/**
 * How an encoding reads and writes one character.
 *
 * <p>Thread rule: immutable; runs and states belong to one user each.
 */
// CPython: Modules/cjkcodecs/multibytecodec.h MultibyteCodec
abstract class MultibyteEncoding {
  /** The character was taken. */
  static final int DONE = 0;

  /** More of the input is needed to say what the next character is. */
  static final int TOO_FEW = -1;

  /** What encodings with shifts keep in a state; the others keep nothing. */
  void startEncoding(State state) {}

  void startDecoding(State state) {}

  void resetDecoding(State state) {}

  /** Writes what brings the output back to the state that a text starts with. */
  void finishEncoding(EncodingRun run, State state) {}

  /**
   * Takes the next character.
   *
   * @return {@link #DONE}, {@link #TOO_FEW}, or how many bytes are illegal
   */
  abstract int decode(DecodingRun run, State state);

  /**
   * Takes the next character, or the next two where one code stands for both.
   *
   * @return {@link #DONE}, {@link #TOO_FEW}, or how many characters are illegal
   */
  abstract int encode(EncodingRun run, State state);
}
