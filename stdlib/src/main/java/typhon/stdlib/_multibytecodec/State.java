package typhon.stdlib._multibytecodec;

/** The eight bytes in which an encoding keeps what was shifted and called. Its owner locks. */
// CPython: Modules/cjkcodecs/multibytecodec.h MultibyteCodec_State
final class State {
  static final int SIZE = 8;

  final byte[] bytes = new byte[SIZE];
}
