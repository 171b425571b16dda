package typhon.runtime.object;

import java.nio.ByteBuffer;

/** Walking over the elements of a buffer of any dimensions. */
final class BufferShape {
  private BufferShape() {}

  /** Receives the byte position of each element. */
  interface Visitor {
    void visit(int position);
  }

  /** Copies the elements one after another. */
  static final class Copier implements Visitor {
    private final ByteBuffer memory;
    private final int itemSize;
    private final byte[] target;
    private int at;

    Copier(ByteBuffer memory, int itemSize, byte[] target, int at) {
      this.memory = memory;
      this.itemSize = itemSize;
      this.target = target;
      this.at = at;
    }

    @Override
    public void visit(int position) {
      memory.get(position, target, at, itemSize);
      at += itemSize;
    }
  }

  /** Visits all elements, the last index running fastest. */
  static void forEach(int[] shape, int[] strides, int offset, Visitor visitor) {
    forEach(shape, strides, 0, offset, visitor);
  }

  private static void forEach(
      int[] shape, int[] strides, int dimension, int offset, Visitor visitor) {
    if (dimension == shape.length) {
      visitor.visit(offset);
      return;
    }
    int position = offset;
    for (int i = 0; i < shape[dimension]; i++, position += strides[dimension]) {
      forEach(shape, strides, dimension + 1, position, visitor);
    }
  }

  static boolean isContiguous(int[] shape, int[] strides, int itemSize, boolean lastFastest) {
    for (int n : shape) {
      if (n == 0) {
        return true;
      }
    }
    int expected = itemSize;
    for (int i = 0; i < shape.length; i++) {
      int dimension = lastFastest ? shape.length - 1 - i : i;
      if (shape[dimension] != 1 && strides[dimension] != expected) {
        return false;
      }
      expected *= shape[dimension];
    }
    return true;
  }

  /** The strides of contiguous elements. */
  static int[] contiguousStrides(int[] shape, int itemSize, boolean lastFastest) {
    int[] strides = new int[shape.length];
    int step = itemSize;
    for (int i = 0; i < shape.length; i++) {
      int dimension = lastFastest ? shape.length - 1 - i : i;
      strides[dimension] = step;
      step *= shape[dimension];
    }
    return strides;
  }
}
