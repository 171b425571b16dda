package typhon.stdlib._io;

import typhon.runtime.text.Text;

/** A decoder with universal newlines on top. */
final class NewlineTextDecoder implements TextDecoder {
  private final TextDecoder inner;
  private final NewlineState newlines;

  NewlineTextDecoder(TextDecoder inner, boolean translate) {
    this.inner = inner;
    this.newlines = new NewlineState(translate);
  }

  NewlineState newlines() {
    return newlines;
  }

  @Override
  public Text decode(byte[] bytes, boolean last) {
    return newlines.decode(inner.decode(bytes, last), last);
  }

  @Override
  public void reset() {
    newlines.reset();
    inner.reset();
  }

  @Override
  public State state() {
    State state = inner.state();
    java.math.BigInteger flags = state.flags().shiftLeft(1);
    return new State(state.buffer(), newlines.pendingCarriageReturn ? flags.setBit(0) : flags);
  }

  @Override
  public void restore(State state) {
    newlines.pendingCarriageReturn = state.flags().testBit(0);
    inner.restore(new State(state.buffer(), state.flags().shiftRight(1)));
  }
}
