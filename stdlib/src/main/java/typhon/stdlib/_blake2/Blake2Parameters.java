package typhon.stdlib._blake2;

import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;
import typhon.stdlib.digest.Blake2;

/**
 * The parameter block of a BLAKE2 hash, checked and laid out as RFC 7693 and the BLAKE2 paper say.
 */
final class Blake2Parameters {
  private final Blake2Limits limits;
  private final byte[] block;

  Blake2Parameters(Blake2Limits limits, int digestSize) {
    this.limits = limits;
    this.block = new byte[limits.wide() ? 64 : 32];
    if (digestSize <= 0 || digestSize > limits.digest()) {
      throw Errors.valueError(
          "digest_size for "
              + (limits.wide() ? "Blake2b" : "Blake2s")
              + " must be between 1 and "
              + limits.digest()
              + " bytes, here it is "
              + digestSize);
    }
    block[0] = (byte) digestSize;
  }

  void salt(PyObject salt) {
    text(salt, "salt", block.length / 2);
  }

  void person(PyObject person) {
    text(person, "person", block.length / 2 + limits.salt());
  }

  private void text(PyObject value, String what, int at) {
    if (value == null) {
      return;
    }
    byte[] bytes = Buffers.bytesOf(value);
    if (bytes.length > limits.salt()) {
      throw Errors.valueError("maximum " + what + " length is " + limits.salt() + " bytes");
    }
    System.arraycopy(bytes, 0, block, at, bytes.length);
  }

  void tree(int fanout, int depth, int nodeDepth, int innerSize) {
    between(fanout, 0, 255, "fanout must be between 0 and 255");
    between(depth, 1, 255, "depth must be between 1 and 255");
    between(nodeDepth, 0, 255, "node_depth must be between 0 and 255");
    between(
        innerSize, 0, limits.digest(), "inner_size must be between 0 and is " + limits.digest());
    block[2] = (byte) fanout;
    block[3] = (byte) depth;
    int nodeDepthAt = limits.wide() ? 16 : 14;
    block[nodeDepthAt] = (byte) nodeDepth;
    block[nodeDepthAt + 1] = (byte) innerSize;
  }

  private static void between(int value, int least, int most, String message) {
    if (value < least || value > most) {
      throw Errors.valueError(message);
    }
  }

  void leafSize(PyObject value) {
    number(value, 4, 4, "leaf_size is too large");
  }

  void nodeOffset(PyObject value) {
    number(value, 8, limits.nodeOffsetBytes(), "node_offset is too large");
  }

  private void number(PyObject value, int at, int width, String message) {
    if (value == null) {
      return;
    }
    BigInteger number = Numbers.index(value).bigValue();
    if (number.signum() < 0) {
      throw Errors.valueError("value must be positive");
    }
    if (number.bitLength() > 8 * width) {
      throw Errors.overflowError(message);
    }
    for (int i = 0; i < width; i++) {
      block[at + i] = number.shiftRight(8 * i).byteValue();
    }
  }

  Blake2 start(PyObject key, boolean lastNode) {
    byte[] bytes = key == null ? new byte[0] : Buffers.bytesOf(key);
    if (bytes.length > limits.digest()) {
      throw Errors.valueError("maximum key length is " + limits.digest() + " bytes");
    }
    block[1] = (byte) bytes.length;
    return new Blake2(limits.wide(), block, bytes, lastNode);
  }
}
