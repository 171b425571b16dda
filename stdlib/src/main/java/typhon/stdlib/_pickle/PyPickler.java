package typhon.stdlib._pickle;

import java.util.concurrent.atomic.AtomicBoolean;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.DefaultAttributes;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * Writes pickles to a binary file.
 *
 * <p>The optional protocol tells the pickler to use the given protocol; supported are 0 to 5, the
 * default is 5, and a negative one selects the highest. The file must have a write() method that
 * accepts a single bytes argument. If fix_imports is True and protocol is less than 3, names are
 * mapped to those of Python 2. If buffer_callback is given, it is called with each buffer view; a
 * false value sends the buffer out of band.
 *
 * <p>Thread rule: settings are volatile, the memo has its own lock; one dump at a time, a second
 * one is refused.
 */
// CPython: _pickle.c PicklerObject
@BuiltinType(name = "Pickler", module = "_pickle", subclassable = true)
public class PyPickler extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyPicklerTable());

  private static final PyStr WRITE = PyStr.intern("write");
  private static final PyStr PERSISTENT_ID = PyStr.intern("persistent_id");
  private static final PyStr REDUCER_OVERRIDE = PyStr.intern("reducer_override");
  private static final PyStr DISPATCH_TABLE = PyStr.intern("dispatch_table");

  private volatile PyObject write;
  private volatile int protocol;
  private volatile boolean binary;
  private volatile boolean fast;
  private volatile boolean fixImports;
  private volatile PyObject bufferCallback;
  private volatile PyObject dispatchTable;
  private volatile PickleMemo memo = new PickleMemo();

  /** A {@code persistent_id} set on the instance, or null. */
  private volatile PyObject ownPersistentId;

  /** Whether a dump goes on: its settings must not change meanwhile. */
  private final AtomicBoolean used = new AtomicBoolean();

  PyPickler() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyPickler() : new PyPicklerSub(type);
  }

  @BuiltinMethod
  void __init__(
      @Named PyObject file,
      @Named @Default("None") PyObject protocol,
      @Named @Default("True") boolean fix_imports,
      @Named @Default("None") PyObject buffer_callback) {
    use();
    try {
      PyObject method = Objects.getAttributeOrNull(file, WRITE);
      if (method == null) {
        throw Errors.typeError("file must have a 'write' attribute");
      }
      configure(method, protocol, fix_imports, buffer_callback);
      dispatchTable = Objects.getAttributeOrNull(this, DISPATCH_TABLE);
      memo = new PickleMemo();
    } finally {
      used.set(false);
    }
  }

  // CPython: _pickle.c BEGIN_USING_PICKLER
  private void use() {
    if (!used.compareAndSet(false, true)) {
      throw Errors.runtimeError("Pickler object is already used");
    }
  }

  /** Settings of a pickler that writes by {@code method}, null for bytes. */
  void configure(PyObject method, PyObject wanted, boolean fixNames, PyObject callback) {
    int number = Opcodes.DEFAULT_PROTOCOL;
    if (wanted != PyNone.NONE) {
      PyInt given = Numbers.index(wanted);
      number = given.signum() < 0 ? Opcodes.HIGHEST_PROTOCOL : Numbers.indexAsCInt(given);
      if (number > Opcodes.HIGHEST_PROTOCOL) {
        throw Errors.valueError("pickle protocol must be <= " + Opcodes.HIGHEST_PROTOCOL);
      }
    }
    bufferCallback = callback == PyNone.NONE ? null : callback;
    if (bufferCallback != null && number < 5) {
      throw Errors.valueError("buffer_callback needs protocol >= 5");
    }
    protocol = number;
    binary = number > 0;
    fixImports = fixNames && number < 3;
    write = method;
  }

  PickleMemo memo() {
    return memo;
  }

  int protocol() {
    return protocol;
  }

  boolean isBinary() {
    return binary;
  }

  boolean isFast() {
    return fast;
  }

  boolean fixImports() {
    return fixImports;
  }

  PyObject bufferCallback() {
    return bufferCallback;
  }

  PyObject dispatchTableOrNull() {
    return dispatchTable;
  }

  PyObject reducerOrNull() {
    return type() == TYPE ? null : Objects.getAttributeOrNull(this, REDUCER_OVERRIDE);
  }

  /** {@code persistent_id} if it is not the one of this type. */
  PyObject persistentIdOrNull() {
    if (type() == TYPE && ownPersistentId == null) {
      return null;
    }
    PyObject method = Objects.getAttribute(this, PERSISTENT_ID);
    return method instanceof PyBuiltinFunction f && f.isNamed("persistent_id") ? null : method;
  }

  /** Pickles an object into the file. */
  @BuiltinMethod
  void dump(PyObject obj) {
    if (write == null) {
      throw PickleErrors.pickling(
          "Pickler.__init__() was not called by " + type().name() + ".__init__()");
    }
    use();
    try {
      new ObjectWriter(this, new PickleOutput(write)).dump(obj);
    } finally {
      used.set(false);
    }
  }

  /** Clears the pickler's memo, which remembers what was written already. */
  @BuiltinMethod
  void clear_memo() {
    memo.clear();
  }

  /**
   * The persistent id of an object, None for one to be pickled as usual; for subclasses to
   * override.
   */
  @BuiltinMethod
  PyObject persistent_id(PyObject obj) {
    return PyNone.NONE;
  }

  // CPython: _pickle.c Pickler_getattr, Pickler_setattr
  @Override
  public PyObject attributeOrNull(PyStr name) {
    PyObject own = ownPersistentId;
    return own != null && name.equals(PERSISTENT_ID) ? own : super.attributeOrNull(name);
  }

  /** As the built-in lookup, but what is set on the instance goes first: sites must not learn. */
  @BuiltinMethod
  PyObject __getattribute__(PyObject name) {
    PyStr attribute = DefaultAttributes.requireName(name);
    PyObject value = attributeOrNull(attribute);
    if (value == null) {
      throw Errors.noAttribute(this, attribute);
    }
    return value;
  }

  @BuiltinMethod
  void __setattr__(PyStr name, PyObject value) {
    if (name.equals(PERSISTENT_ID)) {
      ownPersistentId = value;
    } else {
      DefaultAttributes.set(this, name, value);
    }
  }

  @BuiltinMethod
  void __delattr__(PyStr name) {
    if (name.equals(PERSISTENT_ID) && ownPersistentId != null) {
      ownPersistentId = null;
    } else {
      DefaultAttributes.set(this, name, null);
    }
  }

  @BuiltinGetter(name = "memo")
  PyObject memoProxy() {
    return new PyPicklerMemoProxy(memo);
  }

  @BuiltinSetter(name = "memo")
  void setMemo(PyObject value) {
    if (value == null) {
      throw Errors.typeError("attribute deletion is not supported");
    }
    memo = PickleMemo.of(value);
  }

  @BuiltinGetter
  int bin() {
    return binary ? 1 : 0;
  }

  @BuiltinSetter(name = "bin")
  void setBin(PyObject value) {
    binary = Numbers.indexAsCInt(required(value)) != 0;
  }

  @BuiltinGetter(name = "fast")
  int fastFlag() {
    return fast ? 1 : 0;
  }

  @BuiltinSetter(name = "fast")
  void setFast(PyObject value) {
    fast = Numbers.indexAsCInt(required(value)) != 0;
  }

  private static PyObject required(PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete numeric/char attribute");
    }
    return value;
  }

  @BuiltinGetter(name = "dispatch_table")
  PyObject dispatchTableAttribute() {
    if (dispatchTable == null) {
      throw Errors.attributeError("'Pickler' object has no attribute 'dispatch_table'");
    }
    return dispatchTable;
  }

  @BuiltinSetter(name = "dispatch_table")
  void setDispatchTable(PyObject value) {
    dispatchTable = value;
  }
}
