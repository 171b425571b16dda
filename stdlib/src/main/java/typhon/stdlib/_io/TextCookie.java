package typhon.stdlib._io;

import java.math.BigInteger;

/**
 * A position in a text stream: a byte position from which the decoder, set to these flags and fed
 * some bytes, gives some characters that are to be skipped. Packed into one int that is the byte
 * position if the rest is zero.
 */
// CPython: textio.c cookie_type
record TextCookie(
    long position, BigInteger flags, long bytesToFeed, long charsToSkip, boolean needEof) {
  private static final BigInteger MASK = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

  static TextCookie at(long position, BigInteger flags) {
    return new TextCookie(position, flags, 0, 0, false);
  }

  BigInteger pack() {
    BigInteger packed =
        BigInteger.valueOf(position)
            .or(flags.shiftLeft(64))
            .or(BigInteger.valueOf(bytesToFeed).shiftLeft(128))
            .or(BigInteger.valueOf(charsToSkip).shiftLeft(192));
    return needEof ? packed.setBit(256) : packed;
  }

  static TextCookie unpack(BigInteger packed) {
    return new TextCookie(
        packed.and(MASK).longValue(),
        packed.shiftRight(64).and(MASK),
        packed.shiftRight(128).and(MASK).longValue(),
        packed.shiftRight(192).and(MASK).longValue(),
        packed.testBit(256));
  }
}
