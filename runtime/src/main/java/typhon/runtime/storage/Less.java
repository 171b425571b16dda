package typhon.runtime.storage;

/** The order of a sort: {@code a < b}. May run any code and throw anything unchecked. */
@FunctionalInterface
public interface Less {
  boolean test(Object a, Object b);
}
