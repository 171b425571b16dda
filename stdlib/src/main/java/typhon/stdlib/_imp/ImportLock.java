package typhon.stdlib._imp;

import java.util.concurrent.locks.ReentrantLock;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.sync.GlobalLock;

/** The global import lock: guards importlib's table of module locks for moments, not imports. */
final class ImportLock {
  private final ReentrantLock lock = new ReentrantLock();

  private ImportLock() {}

  static ImportLock of(Interpreter interpreter) {
    return (ImportLock)
        interpreter.state().computeIfAbsent(ImportLock.class, k -> new ImportLock());
  }

  void lock() {
    GlobalLock.lock(lock);
  }

  void unlock() {
    if (!lock.isHeldByCurrentThread()) {
      throw Errors.runtimeError("not holding the import lock");
    }
    lock.unlock();
  }

  boolean isLocked() {
    return lock.isLocked();
  }
}
