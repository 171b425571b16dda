package typhon.compiler.cache;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
 * callers catch it.
 */
public final class UnitReader {
  private static final Resource.Kind[] KINDS = Resource.Kind.values();

  private final ByteBuffer in;
  private Text[] texts;
  private PyStr[] interned;

  private final Resource[] resources;
  private final PyCode.Spec[] specs;

  /** Reads all from the buffer. */
  public UnitReader(ByteBuffer in) {
    this.in = in;
    readStrings();
    resources = new Resource[in.getInt()];
    for (int i = 0; i < resources.length; i++) {
      resources[i] = resource();
    }
    specs = new PyCode.Spec[in.getInt()];
    for (int i = 0; i < specs.length; i++) {
      specs[i] = spec();
    }
  }

  public Resource[] resources() {
    return resources;
  }

  public PyCode.Spec[] specs() {
    return specs;
  }

  private void readStrings() {
    texts = new Text[in.getInt()];
    interned = new PyStr[texts.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text();
    }
  }

  private Text text() {
    int form = in.get();
    int length = varint();
    switch (form) {
      case 0 -> {
        byte[] latin1 = new byte[length];
        in.get(latin1);
        return Text.ofNarrow(new String(latin1, StandardCharsets.ISO_8859_1));
      }
      case 1 -> {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
          chars[i] = in.getChar();
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
    byte b = in.get();
    while (b < 0) {
      value |= (b & 0x7f) << shift;
      shift += 7;
      b = in.get();
    }
    value |= b << shift;
    return value >>> 1 ^ -(value & 1);
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
    Resource.Kind kind = KINDS[in.get()];
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
        names(),
        names(),
        names(),
        names(),
        constants(varint()),
        numbers(),
        numbers(),
        table(),
        javaString(),
        in.get() != 0,
        in.get() != 0,
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
    int tag = in.get();
    return switch (tag) {
      case 'N' -> PyNone.NONE;
      case '.' -> PyEllipsis.ELLIPSIS;
      case 'T' -> PyBool.TRUE;
      case 'F' -> PyBool.FALSE;
      case 'i' -> PyInt.of(in.getLong());
      case 'I' -> PyInt.of(new BigInteger(array()));
      case 'f' -> PyFloat.of(in.getDouble());
      case 'c' -> new PyComplex(in.getDouble(), in.getDouble());
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
    byte[] content = new byte[varint()];
    in.get(content);
    return content;
  }
}
