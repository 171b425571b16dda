package typhon.stdlib._thread;

/** The operating system's numbers of threads. */
final class NativeThreads {
  private NativeThreads() {}

  /** Of the calling thread; for a virtual thread, which the system does not know, Java's number. */
  static long currentId() {
    return Thread.currentThread().threadId();
  }
}
