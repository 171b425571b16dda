package typhon.runtime.object;

/** A type whose iterator gives something else than its subscript (CPython: sq_item). */
public interface SequenceItems {
  /** The item at this place; IndexError behind the last. */
  PyObject sequenceItem(long index);
}
