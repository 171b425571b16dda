package typhon.stdlib.digest;

/** A hash being computed. Not safe for threads: {@link PyHash} locks. */
public interface Digest {
  void update(byte[] data);

  /**
   * The hash of what came so far, which stays open for more; {@code length} is for variable ones.
   */
  byte[] digest(int length);

  Digest copy();

  int digestSize();

  int blockSize();
}
