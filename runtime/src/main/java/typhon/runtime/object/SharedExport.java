package typhon.runtime.object;

import java.util.concurrent.atomic.AtomicInteger;

/** One export of an object's memory that several memoryviews use: it ends with the last of them. */
final class SharedExport {
  private final Buffer buffer;
  private final AtomicInteger users = new AtomicInteger();

  SharedExport(Buffer buffer) {
    this.buffer = buffer;
  }

  Buffer buffer() {
    return buffer;
  }

  void join() {
    users.incrementAndGet();
  }

  void leave() {
    if (users.decrementAndGet() == 0) {
      buffer.release();
    }
  }
}
