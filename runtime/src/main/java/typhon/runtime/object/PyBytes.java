package typhon.runtime.object;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.StringHash;
import typhon.runtime.ops.Calls;
import typhon.runtime.text.Escapes;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * bytes(source=b'', encoding, errors): an immutable sequence of bytes: of ints, of an encoded
 * string, of a buffer, or of zeros.
 *
 * <p>Thread rule: immutable; the hash is a cache filled by racy single-check.
 */
@BuiltinType(name = "bytes", subclassable = true)
public class PyBytes extends PyByteSequence {
  public static final PyType TYPE = PyType.builtin(new PyBytesTable());
  public static final PyBytes EMPTY = new PyBytes(new byte[0]);
  private static final PyBytes[] SINGLE = singles();

  private final byte[] bytes;

  /** Python's hash, 0 while unknown. */
  private long hash;

  PyBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  private static PyBytes[] singles() {
    PyBytes[] table = new PyBytes[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = new PyBytes(new byte[] {(byte) i});
    }
    return table;
  }

  /** A bytes that owns the array: nobody may write to it any more. */
  public static PyBytes of(byte[] bytes) {
    return switch (bytes.length) {
      case 0 -> EMPTY;
      case 1 -> SINGLE[bytes[0] & 0xff];
      default -> new PyBytes(bytes);
    };
  }

  /** A bytes of a copied range. */
  public static PyBytes copyOf(byte[] bytes, int from, int to) {
    return of(Arrays.copyOfRange(bytes, from, to));
  }

  /** The bytes of Latin-1 characters. */
  public static PyBytes ofLatin1(String text) {
    return of(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @BuiltinNew(signature = "none")
  static PyObject __new__(
      PyType type,
      @Named @Unset PyObject source,
      @Named @Unset String encoding,
      @Named @Unset String errors) {
    PyBytes made = make(source, encoding, errors);
    return type == TYPE ? made : new PyBytesSub(type, made.bytes);
  }

  // CPython: bytesobject.c bytes_new_impl
  private static PyBytes make(PyObject source, String encoding, String errors) {
    if (source != null && encoding == null && errors == null) {
      PyObject converted = convertedBySpecial(source);
      if (converted != null) {
        return (PyBytes) converted;
      }
    }
    return of(BytesConstruction.bytes(source, encoding, errors, "bytes"));
  }

  /** The result of {@code __bytes__}, or null if the type has none. */
  static PyBytes convertedBySpecial(PyObject source) {
    if (source.type() == TYPE) {
      return (PyBytes) source;
    }
    PyObject result = Calls.special(SpecialMethod.BYTES, source);
    if (result == null) {
      return null;
    }
    if (result instanceof PyBytes b) {
      return b;
    }
    throw Errors.typeError("__bytes__ returned non-bytes (type " + result.type().name() + ")");
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public byte[] array() {
    return bytes;
  }

  @Override
  public int offset() {
    return 0;
  }

  @Override
  public int size() {
    return bytes.length;
  }

  public byte byteAt(int index) {
    return bytes[index];
  }

  @Override
  void lock() {}

  @Override
  void unlock() {}

  @Override
  public byte[] snapshot() {
    return bytes;
  }

  @Override
  PyBytes make(byte[] made) {
    return of(made);
  }

  @Override
  PyBytes sameOrCopy(byte[] snapshot) {
    return exact();
  }

  /** These bytes as an exact bytes. */
  public PyBytes exact() {
    return type() == TYPE ? this : of(bytes);
  }

  @Override
  String typeName() {
    return "bytes";
  }

  @Override
  public Buffer exportBuffer(int flags) {
    if ((flags & Buffer.WRITABLE) != 0) {
      throw Errors.bufferError("Object is not writable.");
    }
    return Buffer.ofBytes(this, null, bytes, 0, bytes.length, true);
  }

  /** Equality of bytes, for use as a key in Java maps. */
  @Override
  public boolean equals(Object other) {
    return other == this || (other instanceof PyBytes b && Arrays.equals(bytes, b.bytes));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @BuiltinMethod
  long __hash__() {
    long h = hash;
    if (h == 0) {
      h = StringHash.of(bytes, 0, bytes.length);
      hash = h;
    }
    return h;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.ofNarrow(toString());
  }

  @BuiltinMethod
  PyObject __str__() {
    BytesWarnings.strOf("bytes");
    return __repr__();
  }

  /** The repr. */
  @Override
  public String toString() {
    return Escapes.repr(bytes, 0, bytes.length);
  }

  /** The bytes as an exact bytes object. */
  @BuiltinMethod
  PyObject __bytes__() {
    return exact();
  }

  /** What pickle passes to __new__. */
  @BuiltinMethod
  PyObject __getnewargs__() {
    return PyTuple.of(exact());
  }

  @BuiltinMethod
  PyObject __iter__() {
    return new PyBytesIterator(this);
  }

  /** A bytes made from pairs of hexadecimal digits; white space between pairs is ignored. */
  @BuiltinClassMethod
  static PyObject fromhex(PyType type, PyObject string) {
    PyBytes made = of(HexText.parse(string));
    return type == TYPE ? made : type.call(typhon.runtime.frame.ThreadState.current(), made);
  }
}
