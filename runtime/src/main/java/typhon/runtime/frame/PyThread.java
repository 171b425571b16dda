package typhon.runtime.frame;

/** A Java thread that carries its Python thread state: finding the state costs a field read. */
public final class PyThread extends Thread {
  final ThreadState state;

  public PyThread(ThreadState state, Runnable body, String name, long stackSize) {
    super(null, body, name, stackSize, false);
    this.state = state;
    state.setThread(this);
  }

  public ThreadState state() {
    return state;
  }
}
