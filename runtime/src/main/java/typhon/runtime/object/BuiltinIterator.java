package typhon.runtime.object;

/**
 * An iterator implemented in Java. {@link #__next__} is the implementation (null at the end);
 * callers use {@link #nextOrNull}, which instances of Python subclasses redirect to the {@code
 * __next__} of their class.
 */
public abstract class BuiltinIterator extends PyObject {
  /** The next item, or null at the end. */
  public abstract PyObject __next__();

  /** The next item as {@code next(self)} gives it, or null at the end. */
  public PyObject nextOrNull() {
    return __next__();
  }
}
