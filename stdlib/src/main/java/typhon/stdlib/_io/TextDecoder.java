package typhon.stdlib._io;

import java.math.BigInteger;
import typhon.runtime.text.Text;

/** An incremental decoder of a text stream. Used under the stream's lock. */
interface TextDecoder {
  /** What a decoder has not yet given out: undecoded bytes and flags. */
  record State(byte[] buffer, BigInteger flags) {}

  Text decode(byte[] bytes, boolean last);

  void reset();

  State state();

  void restore(State state);
}
