package typhon.stdlib._zstd;

import com.github.luben.zstd.Zstd;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/**
 * Represents a Zstandard dictionary, for compression and decompression.
 *
 * <p>The content is checked to be a dictionary as train_dict() makes them, unless is_raw is true.
 *
 * <p>Thread rule: immutable.
 */
@BuiltinType(name = "ZstdDict", module = "compression.zstd")
public final class PyZstdDict extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyZstdDictTable());

  private static final int MIN_SIZE = 8;

  private final PyBytes content;
  private final long id;

  private PyZstdDict(PyBytes content, long id) {
    this.content = content;
    this.id = id;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type, PyObject dict_content, @KeywordOnly @Default("False") boolean is_raw) {
    byte[] bytes = Buffers.bytesOf(dict_content).clone();
    if (bytes.length < MIN_SIZE) {
      throw Errors.valueError(
          "Zstandard dictionary content too short (must have at least eight bytes)");
    }
    long id = Zstd.getDictIdFromDict(bytes) & 0xFFFFFFFFL;
    if (id == 0 && !is_raw) {
      throw Errors.valueError("invalid Zstandard dictionary");
    }
    return new PyZstdDict(PyBytes.of(bytes), id);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  byte[] bytes() {
    return content.snapshot();
  }

  /** The content of the dictionary. */
  @BuiltinGetter
  PyObject dict_content() {
    return content;
  }

  /** The number of the dictionary; 0 for raw content. */
  @BuiltinGetter
  PyObject dict_id() {
    return PyInt.of(id);
  }

  /** Load it in a form that several compressors can share. */
  @BuiltinGetter
  PyObject as_digested_dict() {
    return PyTuple.of(this, PyInt.of(DictUse.DIGESTED.ordinal()));
  }

  /** Load it for each compressor with its parameters. */
  @BuiltinGetter
  PyObject as_undigested_dict() {
    return PyTuple.of(this, PyInt.of(DictUse.UNDIGESTED.ordinal()));
  }

  /** Use it as what stands before the data of one frame. */
  @BuiltinGetter
  PyObject as_prefix() {
    return PyTuple.of(this, PyInt.of(DictUse.PREFIX.ordinal()));
  }

  /** The size of the content. */
  @BuiltinMethod
  long __len__() {
    return bytes().length;
  }

  @BuiltinMethod
  String __repr__() {
    return "<ZstdDict dict_id=" + id + " dict_size=" + bytes().length + ">";
  }

  /** Not possible. */
  @BuiltinMethod
  PyObject __reduce__() {
    throw Errors.typeError("cannot pickle 'compression.zstd.ZstdDict' object");
  }
}
