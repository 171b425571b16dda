package typhon.compiler.cache;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import typhon.runtime.link.Resource;
import typhon.runtime.object.PositionTable;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyEllipsis;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyFrozenSet;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySlice;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.text.Text;

/**
 * Reads what {@link UnitWriter} wrote. Damaged bytes show as a RuntimeException of any kind;
 * callers catch it. A start reads hundreds of thousands of bytes in the interpreter, which is why
 * they come from an array: a ByteBuffer would call six methods for each.
 */
public final class UnitReader {
  private static final Resource.Kind[] KINDS = Resource.Kind.values();

  private final byte[] bytes;
  private int at;
  private Text[] texts;
  private PyStr[] interned;

  private final Resource[] resources;
  private final PyCode.Spec[] specs;

  /** Reads all from a place in the bytes on. */
  public UnitReader(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
    readStrings();
    resources = new Resource[int4()];
    for (int i = 0; i < resources.length; i++) {
      resources[i] = resource();
    }
    specs = new PyCode.Spec[int4()];
    for (int i = 0; i < specs.length; i++) {
      specs[i] = spec();
    }
  }

  /** Reads on in the bytes of another reader, whose strings it shares. */
  private UnitReader(UnitReader whole, int from) {
    this.bytes = whole.bytes;
    this.at = from;
    this.texts = whole.texts;
    this.interned = whole.interned;
    this.resources = null;
    this.specs = null;
  }

  public Resource[] resources() {
    return resources;
  }

  public PyCode.Spec[] specs() {
    return specs;
  }

  private void readStrings() {
    texts = new Text[int4()];
    interned = new PyStr[texts.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text();
    }
  }

  private Text text() {
    int form = bytes[at++];
    int length = varint();
    switch (form) {
      case 0 -> {
        String latin1 = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        at += length;
        return Text.ofNarrow(latin1);
      }
      case 1 -> {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
          chars[i] = (char) (bytes[at++] << 8 | bytes[at++] & 0xff);
        }
        return Text.ofNarrow(new String(chars));
      }
      default -> {
        int[] points = new int[length];
        for (int i = 0; i < length; i++) {
          points[i] = varint();
        }
        return Text.ofCodePoints(points);
      }
    }
  }

  private int varint() {
    int value = 0;
    int shift = 0;
    byte b = bytes[at++];
    while (b < 0) {
      value |= (b & 0x7f) << shift;
      shift += 7;
      b = bytes[at++];
    }
    value |= b << shift;
    return value >>> 1 ^ -(value & 1);
  }

  private int int4() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = value << 8 | bytes[at++] & 0xff;
    }
    return value;
  }

  private long long8() {
    return (long) int4() << 32 | int4() & 0xffffffffL;
  }

  private PyStr name() {
    int i = varint();
    PyStr s = interned[i];
    if (s == null) {
      s = PyStr.of(texts[i]).interned();
      interned[i] = s;
    }
    return s;
  }

  private PyStr[] names() {
    PyStr[] names = new PyStr[varint()];
    for (int i = 0; i < names.length; i++) {
      names[i] = name();
    }
    return names;
  }

  private String javaString() {
    return texts[varint()].toJava();
  }

  private Resource resource() {
    Resource.Kind kind = KINDS[bytes[at++]];
    Object value;
    if (kind == Resource.Kind.CONSTANT) {
      value = constant();
    } else if (kind == Resource.Kind.CODE) {
      value = varint();
    } else if (kind == Resource.Kind.KEYWORDS) {
      String[] names = new String[varint()];
      for (int i = 0; i < names.length; i++) {
        names[i] = javaString();
      }
      value = names;
    } else {
      value = javaString();
    }
    return new Resource(kind, value);
  }

  private PyCode.Spec spec() {
    return new PyCode.Spec(
        name(),
        name(),
        name(),
        varint(),
        varint(),
        varint(),
        varint(),
        varint(),
        bytes[at++] != 0 ? constant() : null,
        bytes[at++] != 0,
        bytes[at++] != 0,
        later());
  }

  /** Skips the contents of a code object; they are read when they are asked for. */
  private Later later() {
    int length = varint();
    Later contents = new Later(this, at);
    at += length;
    return contents;
  }

  /** The contents of one code object. Thread rule: read under its monitor, once. */
  private static final class Later implements Supplier<PyCode.Contents> {
    private final int from;

    /** Null when {@link #known} is there: the bytes can go. */
    private UnitReader unread;

    private volatile PyCode.Contents known;

    Later(UnitReader unread, int from) {
      this.unread = unread;
      this.from = from;
    }

    @Override
    public PyCode.Contents get() {
      PyCode.Contents contents = known;
      return contents != null ? contents : read();
    }

    private synchronized PyCode.Contents read() {
      if (known == null) {
        known = new UnitReader(unread, from).contents();
        unread = null;
      }
      return known;
    }
  }

  private PyCode.Contents contents() {
    return new PyCode.Contents(
        names(),
        names(),
        names(),
        names(),
        constants(varint()),
        numbers(),
        numbers(),
        table(),
        javaString(),
        table(),
        table());
  }

  private PyObject[] constants(int count) {
    PyObject[] constants = new PyObject[count];
    for (int i = 0; i < count; i++) {
      constants[i] = constant();
    }
    return constants;
  }

  private int[] numbers() {
    int[] numbers = new int[varint()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = varint();
    }
    return numbers;
  }

  private PositionTable table() {
    int length = varint();
    return PositionTable.packed(array(), length);
  }

  private PyObject constant() {
    int tag = bytes[at++];
    return switch (tag) {
      case 'N' -> PyNone.NONE;
      case '.' -> PyEllipsis.ELLIPSIS;
      case 'T' -> PyBool.TRUE;
      case 'F' -> PyBool.FALSE;
      case 'i' -> PyInt.of(long8());
      case 'I' -> PyInt.of(new BigInteger(array()));
      case 'f' -> PyFloat.of(Double.longBitsToDouble(long8()));
      case 'c' -> new PyComplex(Double.longBitsToDouble(long8()), Double.longBitsToDouble(long8()));
      case 'S' -> name();
      case 's' -> PyStr.of(texts[varint()]);
      case 'b' -> PyBytes.of(array());
      case '(' -> PyTuple.of(constants(varint()));
      case '{' -> PyFrozenSet.of(constants(varint()));
      case ':' -> new PySlice(constant(), constant(), constant());
      default -> throw new IllegalStateException("constant tag " + tag);
    };
  }

  private byte[] array() {
    int length = varint();
    byte[] content = Arrays.copyOfRange(bytes, at, Math.addExact(at, length));
    at += length;
    return content;
  }
}
