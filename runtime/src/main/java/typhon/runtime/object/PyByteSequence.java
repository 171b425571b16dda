package typhon.runtime.object;

/**
 * What bytes and bytearray have in common: a run of bytes in a Java array.
 *
 * <p>Thread rule: {@link #array}, {@link #offset} and {@link #size} belong together only between
 * {@link #lock} and {@link #unlock} (which do nothing for bytes); no user code may run in between.
 */
public abstract class PyByteSequence extends PyObject implements BufferExporter {
  /** The array that holds the bytes; to be written by bytearray only. */
  public abstract byte[] array();

  /** Where in the array the bytes begin. */
  public abstract int offset();

  public abstract int size();

  abstract void lock();

  abstract void unlock();

  /**
   * The bytes as they are now: for bytes the array itself, else a copy. Nobody may change the
   * result.
   */
  public abstract byte[] snapshot();

  /** A new object of the same built-in type that owns the array. */
  abstract PyByteSequence make(byte[] bytes);

  /** This object if it is an exact bytes, else a new one with the same bytes. */
  abstract PyByteSequence sameOrCopy(byte[] snapshot);

  /** The Python name of the built-in type. */
  abstract String typeName();
}
