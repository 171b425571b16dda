package typhon.stdlib._sqlite3;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Sqlite;
import typhon.runtime.host.SqliteStorage;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySlice;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/**
 * A blob in the database, read and written in place.
 *
 * <p>Thread rule: as its connection; the position is volatile.
 */
// CPython: Modules/_sqlite/blob.c
@BuiltinType(name = "Blob", module = "sqlite3", exposed = false, weakReferable = true)
public final class PyBlob extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyBlobTable());

  private static final int ABORTED = 4;

  private final PyConnection connection;
  private volatile long handle;
  private volatile int position;

  PyBlob(PyConnection connection, long handle) {
    this.connection = connection;
    this.handle = handle;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  void closeNow() {
    long old = handle;
    handle = 0;
    if (old != 0) {
      SqliteStorage.closeBlob(old);
    }
  }

  private void check() {
    connection.checkUsable();
    if (handle == 0) {
      throw SqliteState.programming("Cannot operate on a closed blob.");
    }
  }

  private int size() {
    return SqliteStorage.blobSize(handle);
  }

  private byte[] readAt(int offset, int count) {
    byte[] bytes = new byte[count];
    failIf(SqliteStorage.readBlob(handle, bytes, offset));
    return bytes;
  }

  private void failIf(int code) {
    if ((code & 0xFF) == ABORTED) {
      throw SqliteState.operational("Cannot operate on an expired blob handle");
    }
    if (code != Sqlite.OK) {
      throw SqliteState.of(connection.handle());
    }
  }

  /** End the use of the blob. */
  @BuiltinMethod
  void close() {
    connection.checkUsable();
    closeNow();
  }

  /** The bytes from the position on; to the end by default. */
  @BuiltinMethod
  PyObject read(@Default("-1") int length) {
    check();
    int left = size() - position;
    int count = length < 0 || length > left ? left : length;
    if (count == 0) {
      return PyBytes.EMPTY;
    }
    byte[] bytes = readAt(position, count);
    position += count;
    return PyBytes.of(bytes);
  }

  /** Put bytes at the position; the size of the blob stays. */
  @BuiltinMethod
  void write(PyObject data) {
    byte[] bytes = Buffers.bytesOf(data);
    check();
    if (bytes.length > size() - position) {
      throw Errors.valueError("data longer than blob length");
    }
    failIf(SqliteStorage.writeBlob(handle, bytes, position));
    position += bytes.length;
  }

  /** Move the position: from the start, from here, or from the end. */
  @BuiltinMethod
  void seek(int offset, @Default("0") int origin) {
    check();
    long base =
        switch (origin) {
          case 0 -> 0;
          case 1 -> position;
          case 2 -> size();
          default ->
              throw Errors.valueError(
                  "'origin' should be os.SEEK_SET, os.SEEK_CUR, or os.SEEK_END");
        };
    long at = base + offset;
    if (at > Integer.MAX_VALUE || at < Integer.MIN_VALUE) {
      throw Errors.overflowError("seek offset results in overflow");
    }
    if (at < 0 || at > size()) {
      throw Errors.valueError("offset out of blob range");
    }
    position = (int) at;
  }

  /** Where the next access starts. */
  @BuiltinMethod
  int tell() {
    check();
    return position;
  }

  @BuiltinMethod
  PyObject __enter__() {
    check();
    return this;
  }

  @BuiltinMethod
  void __exit__(PyObject type, PyObject val, PyObject tb) {
    check();
    closeNow();
  }

  @BuiltinMethod
  long __len__() {
    check();
    return size();
  }

  /** Not possible: a blob is no container. */
  @BuiltinMethod
  boolean __contains__(PyObject item) {
    throw Errors.typeError("argument of type 'sqlite3.Blob' is not a container or iterable");
  }

  private int index(PyObject key) {
    PyInt number = Numbers.index(key);
    if (!number.fitsLong()) {
      throw Errors.indexError("cannot fit 'int' into an index-sized integer");
    }
    long index = number.longValue();
    index = index < 0 ? index + size() : index;
    if (index < 0 || index >= size()) {
      throw Errors.indexError("Blob index out of range");
    }
    return (int) index;
  }

  @BuiltinMethod
  PyObject __getitem__(PyObject key) {
    check();
    if (Numbers.isIndex(key)) {
      return PyInt.of(readAt(index(key), 1)[0] & 0xFF);
    }
    if (!(key instanceof PySlice slice)) {
      throw Errors.typeError("Blob indices must be integers");
    }
    PySlice.Range range = slice.in(size());
    byte[] picked = new byte[range.count()];
    if (picked.length > 0) {
      byte[] all = readAt(0, size());
      for (int i = 0; i < picked.length; i++) {
        picked[i] = all[range.at(i)];
      }
    }
    return PyBytes.of(picked);
  }

  @BuiltinMethod
  void __setitem__(PyObject key, PyObject value) {
    check();
    if (Numbers.isIndex(key)) {
      if (!(value instanceof PyInt number)) {
        throw Errors.typeError(
            "'" + value.type().name() + "' object cannot be interpreted as an integer");
      }
      int at = index(key);
      if (!number.fitsInt() || number.longValue() < 0 || number.longValue() > 255) {
        throw Errors.valueError("byte must be in range(0, 256)");
      }
      failIf(SqliteStorage.writeBlob(handle, new byte[] {(byte) number.longValue()}, at));
      return;
    }
    if (!(key instanceof PySlice slice)) {
      throw Errors.typeError("Blob indices must be integers");
    }
    PySlice.Range range = slice.in(size());
    byte[] bytes = Buffers.bytesOf(value);
    if (bytes.length != range.count()) {
      throw Errors.indexError("Blob slice assignment is wrong size");
    }
    if (bytes.length == 0) {
      return;
    }
    byte[] all = readAt(0, size());
    for (int i = 0; i < bytes.length; i++) {
      all[range.at(i)] = bytes[i];
    }
    failIf(SqliteStorage.writeBlob(handle, all, 0));
  }

  @BuiltinMethod
  void __delitem__(PyObject key) {
    check();
    if (Numbers.isIndex(key)) {
      throw Errors.typeError("Blob doesn't support item deletion");
    }
    if (key instanceof PySlice) {
      throw Errors.typeError("Blob doesn't support slice deletion");
    }
    throw Errors.typeError("Blob indices must be integers");
  }
}
