package typhon.stdlib.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash that the JDK knows. */
public final class JdkDigest implements Digest {
  private final MessageDigest state;
  private final int blockSize;

  private JdkDigest(MessageDigest state, int blockSize) {
    this.state = state;
    this.blockSize = blockSize;
  }

  public static JdkDigest of(String algorithm, int blockSize) {
    try {
      return new JdkDigest(MessageDigest.getInstance(algorithm), blockSize);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has " + algorithm, e);
    }
  }

  @Override
  public void update(byte[] data) {
    state.update(data);
  }

  @Override
  public byte[] digest(int length) {
    return copy().state.digest();
  }

  @Override
  public JdkDigest copy() {
    try {
      return new JdkDigest((MessageDigest) state.clone(), blockSize);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("digests of the JDK can be cloned", e);
    }
  }

  @Override
  public int digestSize() {
    return state.getDigestLength();
  }

  @Override
  public int blockSize() {
    return blockSize;
  }
}
