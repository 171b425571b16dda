package typhon.runtime.frame;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import typhon.runtime.object.PyDict;

/**
 * One interpreter: its modules and settings.
 *
 * <p>Thread rule: {@code modules} is a dict like any other; settings are volatile and may be seen late by other threads.
 */
public final class Interpreter {
  /** The first interpreter of the process: the one foreign Java threads belong to. */
  private static volatile Interpreter main;

  private final PyDict modules = new PyDict();
  private volatile PyDict builtins = new PyDict();
  private final ConcurrentHashMap<Class<?>, Object> parts = new ConcurrentHashMap<>();
  private volatile int recursionLimit = 1000;

  public Interpreter() {
    if (main == null) {
      main = this;
    }
  }

  /** The first interpreter of the process. */
  public static Interpreter main() {
    Interpreter m = main;
    return m == null ? new Interpreter() : m;
  }

  /** {@code sys.modules}. */
  public PyDict modules() {
    return modules;
  }

  /** The dict of the {@code builtins} module. */
  public PyDict builtins() {
    return builtins;
  }

  public void setBuiltins(PyDict builtins) {
    this.builtins = builtins;
  }

  /** The one part of this kind that belongs to this interpreter, made on first use. */
  @SuppressWarnings("unchecked") // part(k) is a k by construction
  public <T> T part(Class<T> kind, Supplier<T> make) {
    Object known = parts.get(kind);
    if (known == null) {
      T made = make.get();
      Object raced = parts.putIfAbsent(kind, made);
      known = raced == null ? made : raced;
    }
    return (T) known;
  }

  public int recursionLimit() {
    return recursionLimit;
  }

  public void setRecursionLimit(int limit) {
    recursionLimit = limit;
  }
}
