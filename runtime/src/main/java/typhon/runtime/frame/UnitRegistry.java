package typhon.runtime.frame;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import typhon.runtime.call.CompiledUnit;

/**
 * The unit of each generated class; kept with the class, so that both are collected together. By
 * the name of its class it is found for the stacks of other threads.
 *
 * <p>Thread rule: concurrent maps; entries of collected units are removed by whoever adds one.
 */
public final class UnitRegistry {
  private static final ClassValue<AtomicReference<CompiledUnit>> UNITS =
      new ClassValue<>() {
        @Override
        protected AtomicReference<CompiledUnit> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  private static final ConcurrentHashMap<String, Named> BY_NAME = new ConcurrentHashMap<>();
  private static final ReferenceQueue<CompiledUnit> COLLECTED = new ReferenceQueue<>();

  private static final class Named extends WeakReference<CompiledUnit> {
    private final String className;

    Named(String className, CompiledUnit unit) {
      super(unit, COLLECTED);
      this.className = className;
    }
  }

  private UnitRegistry() {}

  /** Notes the unit that a generated class belongs to. */
  public static void register(Class<?> generated, CompiledUnit unit) {
    UNITS.get(generated).set(unit);
    Named named = new Named(generated.getName(), unit);
    BY_NAME.put(named.className, named);
    for (Object gone = COLLECTED.poll(); gone != null; gone = COLLECTED.poll()) {
      BY_NAME.remove(((Named) gone).className, gone);
    }
  }

  /** The unit of the class of this name, or null. */
  static CompiledUnit of(String className) {
    Named named = BY_NAME.get(className);
    return named == null ? null : named.get();
  }

  static CompiledUnit of(Class<?> generated) {
    return UNITS.get(generated).get();
  }
}
