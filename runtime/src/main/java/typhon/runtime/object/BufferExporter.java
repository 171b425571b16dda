package typhon.runtime.object;

/**
 * A built-in object that lets others see its memory: bytes, bytearray, memoryview, array, mmap ...
 */
public interface BufferExporter {
  /**
   * Exports the memory.
   *
   * @param flags what the consumer can handle, as in {@code inspect.BufferFlags}
   * @throws typhon.runtime.error.PyException BufferError if that is not possible
   */
  Buffer exportBuffer(int flags);
}
