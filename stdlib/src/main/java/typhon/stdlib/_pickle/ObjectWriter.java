package typhon.stdlib._pickle;

import java.util.Arrays;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyByteArray;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyFrozenSet;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.FloatText;
import typhon.runtime.type.PyType;

/** Writes one pickle. Used by one thread. */
// CPython: _pickle.c save and the save_* functions
final class ObjectWriter {
  private static final int ONE_BYTE = 0xff;
  private static final int TWO_BYTES = 0xffff;
  private static final int SHORTEST_LONG4 = 256;

  private final PickleOutput out;
  private final PickleMemo memo;
  private final int protocol;
  private final boolean binary;
  private final boolean fast;
  private final PyObject bufferCallback;
  private final GlobalWriter globals;
  private final ReduceWriter reductions;
  private final BatchWriter batches;
  private final ThreadState ts = ThreadState.current();

  /** {@code persistent_id} of a subclass, or null. */
  private final PyObject persistentId;

  /**
   * A writer with the settings of a pickler.
   *
   * @param pickler for what its class overrides, and the memo
   */
  ObjectWriter(PyPickler pickler, PickleOutput out) {
    this.out = out;
    this.memo = pickler.memo();
    this.protocol = pickler.protocol();
    this.binary = pickler.isBinary();
    this.fast = pickler.isFast();
    this.bufferCallback = pickler.bufferCallback();
    this.persistentId = pickler.persistentIdOrNull();
    this.globals = new GlobalWriter(this, out, protocol, pickler.fixImports());
    this.batches = new BatchWriter(this, out, protocol > 0);
    this.reductions =
        new ReduceWriter(
            this, out, protocol, batches, pickler.dispatchTableOrNull(), pickler.reducerOrNull());
  }

  /** The whole pickle of an object. */
  void dump(PyObject object) {
    if (protocol >= 2) {
      out.put(Opcodes.PROTO).put(protocol);
      if (protocol >= 4) {
        out.startFraming();
      }
    }
    save(object);
    out.put(Opcodes.STOP);
    out.finish();
  }

  boolean isMemoized(PyObject object) {
    return memo.get(object) >= 0;
  }

  /** Writes a reference to an object that is in the memo. */
  // CPython: _pickle.c memo_get
  void reference(PyObject object) {
    int number = memo.get(object);
    if (!binary) {
      out.put(Opcodes.GET).putAscii(number + "\n");
    } else if (number <= ONE_BYTE) {
      out.put(Opcodes.BINGET).put(number);
    } else {
      out.put(Opcodes.LONG_BINGET).putLittle(number, 4);
    }
  }

  // CPython: _pickle.c memo_put
  void memoize(PyObject object) {
    if (fast) {
      return;
    }
    int number = memo.add(object);
    if (protocol >= 4) {
      out.put(Opcodes.MEMOIZE);
    } else if (!binary) {
      out.put(Opcodes.PUT).putAscii(number + "\n");
    } else if (number <= ONE_BYTE) {
      out.put(Opcodes.BINPUT).put(number);
    } else {
      out.put(Opcodes.LONG_BINPUT).putLittle(number, 4);
    }
  }

  void save(PyObject object) {
    out.boundary();
    if (persistentId != null && savePersistent(object)) {
      return;
    }
    saveValue(object);
  }

  private boolean savePersistent(PyObject object) {
    PyObject id = persistentId.call(ts, object);
    if (id == PyNone.NONE) {
      return false;
    }
    if (binary) {
      saveValue(id);
      out.put(Opcodes.BINPERSID);
      return true;
    }
    String text = Objects.str(id).toString();
    if (text.chars().anyMatch(c -> c >= 0x80)) {
      throw PickleErrors.pickling("persistent IDs in protocol 0 must be ASCII strings");
    }
    out.put(Opcodes.PERSID).putAscii(text).put('\n');
    return true;
  }

  private void saveValue(PyObject object) {
    PyType type = object.type();
    if (saveAtom(object, type)) {
      return;
    }
    if (isMemoized(object)) {
      reference(object);
      return;
    }
    if (type == PyBytes.TYPE) {
      bytes((PyBytes) object);
      return;
    }
    if (type == PyStr.TYPE) {
      text((PyStr) object);
      return;
    }
    ts.enterRecursiveCall();
    try {
      saveObject(object, type);
    } finally {
      ts.leaveRecursiveCall();
    }
  }

  private boolean saveAtom(PyObject object, PyType type) {
    if (object == PyNone.NONE) {
      out.put(Opcodes.NONE);
    } else if (type == PyBool.TYPE) {
      boolean truth = object == PyBool.TRUE;
      if (protocol >= 2) {
        out.put(truth ? Opcodes.NEWTRUE : Opcodes.NEWFALSE);
      } else {
        out.putAscii(truth ? "I01\n" : "I00\n");
      }
    } else if (type == PyInt.TYPE) {
      integer((PyInt) object);
    } else if (type == PyFloat.TYPE) {
      floating(((PyFloat) object).value);
    } else {
      return false;
    }
    return true;
  }

  private void integer(PyInt value) {
    if (value.fitsInt()) {
      smallInteger((int) value.longValue(), value);
    } else if (protocol >= 2) {
      byte[] digits = value.bigValue().toByteArray();
      reverse(digits);
      if (digits.length < SHORTEST_LONG4) {
        out.put(Opcodes.LONG1).put(digits.length).put(digits);
      } else {
        out.put(Opcodes.LONG4).putLittle(digits.length, 4).put(digits);
      }
    } else {
      out.put(Opcodes.LONG).putAscii(Objects.repr(value).toString()).putAscii("L\n");
    }
  }

  private void smallInteger(int number, PyInt value) {
    if (!binary) {
      out.put(Opcodes.INT).putAscii(value + "\n");
    } else if (number >= 0 && number <= ONE_BYTE) {
      out.put(Opcodes.BININT1).put(number);
    } else if (number >= 0 && number <= TWO_BYTES) {
      out.put(Opcodes.BININT2).putLittle(number, 2);
    } else {
      out.put(Opcodes.BININT).putLittle(number, 4);
    }
  }

  static void reverse(byte[] bytes) {
    for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
      byte b = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = b;
    }
  }

  private void floating(double value) {
    if (binary) {
      out.put(Opcodes.BINFLOAT).putBig(Double.doubleToRawLongBits(value));
    } else {
      out.put(Opcodes.FLOAT).putAscii(FloatText.repr(value)).put('\n');
    }
  }

  private void bytes(PyBytes object) {
    if (protocol < 3) {
      reductions.oldBytes(object);
      return;
    }
    bytesNoMemo(object.array(), object);
    memoize(object);
  }

  private void bytesNoMemo(byte[] data, PyObject payload) {
    if (data.length <= ONE_BYTE) {
      out.putSized(Opcodes.SHORT_BINBYTES, 1, data, payload);
    } else {
      out.putSized(Opcodes.BINBYTES, 4, data, payload);
    }
  }

  private void byteArray(PyByteArray object) {
    if (protocol < 5) {
      reductions.oldByteArray(object);
      return;
    }
    out.putSized(Opcodes.BYTEARRAY8, 8, object.snapshot(), object);
    memoize(object);
  }

  private void pickleBuffer(PyPickleBuffer object) {
    if (protocol < 5) {
      throw PickleErrors.pickling("PickleBuffer can only be pickled with protocol >= 5");
    }
    Buffer view = object.layout();
    if (!view.isContiguous() && !view.isFortranContiguous()) {
      throw PickleErrors.pickling(
          "PickleBuffer can not be pickled when pointing to a non-contiguous buffer");
    }
    boolean inBand = bufferCallback == null || Objects.isTrue(bufferCallback.call(ts, object));
    if (!inBand) {
      out.put(Opcodes.NEXT_BUFFER);
      if (view.readOnly()) {
        out.put(Opcodes.READONLY_BUFFER);
      }
    } else if (view.readOnly()) {
      bytesNoMemo(view.toBytes(), null);
      memoize(object);
    } else {
      out.putSized(Opcodes.BYTEARRAY8, 8, view.toBytes(), null);
      memoize(object);
    }
  }

  private void text(PyStr object) {
    if (binary) {
      byte[] utf8 = PickledText.encode(object.text());
      if (utf8.length <= ONE_BYTE && protocol >= 4) {
        out.putSized(Opcodes.SHORT_BINUNICODE, 1, utf8, null);
      } else {
        out.putSized(Opcodes.BINUNICODE, 4, utf8, null);
      }
    } else {
      out.put(Opcodes.UNICODE).put(PickledText.rawUnicodeEscape(object.text())).put('\n');
    }
    memoize(object);
  }

  private void saveObject(PyObject object, PyType type) {
    if (type == PyDict.TYPE) {
      dict((PyDict) object);
    } else if (type == PySet.TYPE) {
      set((PySet) object);
    } else if (type == PyFrozenSet.TYPE) {
      frozenSet((PyFrozenSet) object);
    } else if (type == PyList.TYPE) {
      list((PyList) object);
    } else if (type == PyTuple.TYPE) {
      tuple((PyTuple) object);
    } else if (type == PyByteArray.TYPE) {
      byteArray((PyByteArray) object);
    } else if (type == PyPickleBuffer.TYPE) {
      pickleBuffer((PyPickleBuffer) object);
    } else {
      saveOther(object, type);
    }
  }

  private void saveOther(PyObject object, PyType type) {
    PyObject reduced = reductions.override(object);
    if (reduced == PyNotImplemented.NOT_IMPLEMENTED) {
      if (type == PyType.TYPE) {
        saveType(object);
        return;
      }
      if (type == PyFunction.TYPE) {
        globals.save(object, null);
        return;
      }
      reduced = reductions.reduce(object, type);
      if (reduced == null) {
        globals.save(object, null);
        return;
      }
    }
    if (reduced instanceof PyStr name) {
      globals.save(object, name);
    } else {
      reductions.saveChecked(reduced, object);
    }
  }

  private void saveType(PyObject type) {
    PyObject only = ReduceWriter.singletonOf(type);
    if (only != null) {
      reductions.save(PyTuple.of(PyType.TYPE, PyTuple.of(only)), type);
    } else {
      globals.save(type, null);
    }
  }

  private void list(PyList object) {
    if (binary) {
      out.put(Opcodes.EMPTY_LIST);
    } else {
      out.put(Opcodes.MARK).put(Opcodes.LIST);
    }
    memoize(object);
    batches.list(object);
  }

  private void dict(PyDict object) {
    if (binary) {
      out.put(Opcodes.EMPTY_DICT);
    } else {
      out.put(Opcodes.MARK).put(Opcodes.DICT);
    }
    memoize(object);
    batches.dict(object);
  }

  private void set(PySet object) {
    if (protocol < 4) {
      reductions.save(PyTuple.of(PySet.TYPE, PyTuple.of(PyList.of(object.keysSnapshot()))), object);
      return;
    }
    out.put(Opcodes.EMPTY_SET);
    memoize(object);
    batches.set(object);
  }

  private void frozenSet(PyFrozenSet object) {
    if (protocol < 4) {
      reductions.save(
          PyTuple.of(PyFrozenSet.TYPE, PyTuple.of(PyList.of(object.keysSnapshot()))), object);
      return;
    }
    out.put(Opcodes.MARK);
    try {
      for (PyObject item : object.keysSnapshot()) {
        save(item);
      }
    } catch (PyException e) {
      throw PickleErrors.noted(e, object, "element");
    }
    if (isMemoized(object)) {
      // Saving the items has saved the set itself: it contains itself.
      out.put(Opcodes.POP_MARK);
      reference(object);
      return;
    }
    out.put(Opcodes.FROZENSET);
    memoize(object);
  }

  private void tuple(PyTuple object) {
    PyObject[] items = object.array();
    int n = items.length;
    if (n == 0) {
      if (binary) {
        out.put(Opcodes.EMPTY_TUPLE);
      } else {
        out.put(Opcodes.MARK).put(Opcodes.TUPLE);
      }
      return;
    }
    boolean small = n <= 3 && protocol >= 2;
    if (!small) {
      out.put(Opcodes.MARK);
    }
    for (int i = 0; i < n; i++) {
      saveItem(object, items[i], "item " + i);
    }
    if (isMemoized(object)) {
      // Saving the items has saved the tuple itself: it contains itself.
      popItems(n, small);
      reference(object);
      return;
    }
    out.put(small ? Opcodes.TUPLE1 + n - 1 : Opcodes.TUPLE);
    memoize(object);
  }

  private void popItems(int count, boolean small) {
    if (!small && binary) {
      out.put(Opcodes.POP_MARK);
      return;
    }
    byte[] pops = new byte[small ? count : count + 1];
    Arrays.fill(pops, (byte) Opcodes.POP);
    out.put(pops);
  }

  /** Saves a part of an object; an exception is told which. */
  void saveItem(PyObject owner, PyObject item, String what) {
    try {
      save(item);
    } catch (PyException e) {
      throw PickleErrors.noted(e, owner, what);
    }
  }
}
