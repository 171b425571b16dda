package typhon.runtime.frame;

import java.util.concurrent.atomic.AtomicReference;
import typhon.runtime.call.CompiledUnit;

/** The unit of each generated class; kept with the class, so that both are collected together. */
public final class UnitRegistry {
  private static final ClassValue<AtomicReference<CompiledUnit>> UNITS =
      new ClassValue<>() {
        @Override
        protected AtomicReference<CompiledUnit> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  private UnitRegistry() {}

  public static void register(CompiledUnit unit) {
    UNITS.get(unit.getClass()).set(unit);
  }

  static CompiledUnit of(Class<?> generated) {
    return UNITS.get(generated).get();
  }
}
