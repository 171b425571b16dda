package typhon.runtime.object;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;

/** One export of an object's memory that several memoryviews use: it ends with the last of them. */
final class SharedExport {
  private final Buffer buffer;
  private final Ending ending;

  SharedExport(Buffer buffer) {
    this.buffer = buffer;
    this.ending =
        buffer.owner() instanceof PyByteArray owner && !Buffers.isUserDefined(owner)
            ? new Ending(null, new WeakReference<>(owner))
            : new Ending(buffer, null);
  }

  Buffer buffer() {
    return buffer;
  }

  Ending ending() {
    return ending;
  }

  /**
   * What is left to do when no view uses the export any more. It must not keep a bytearray alive
   * that holds a view of itself.
   */
  static final class Ending {
    private final AtomicInteger users = new AtomicInteger();
    private final Buffer buffer;
    private final WeakReference<PyByteArray> owner;

    private Ending(Buffer buffer, WeakReference<PyByteArray> owner) {
      this.buffer = buffer;
      this.owner = owner;
    }

    void join() {
      users.incrementAndGet();
    }

    void leave() {
      if (users.decrementAndGet() > 0) {
        return;
      }
      if (buffer != null) {
        buffer.release();
        return;
      }
      PyByteArray array = owner.get();
      if (array != null) {
        array.endExport();
      }
    }
  }
}
