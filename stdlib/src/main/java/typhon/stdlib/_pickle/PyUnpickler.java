package typhon.stdlib._pickle;

import java.util.concurrent.atomic.AtomicBoolean;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.object.DefaultAttributes;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * Reads pickles from a binary file.
 *
 * <p>The protocol version of the pickle is detected automatically. The file must have a read()
 * method that takes an integer and a readline() method without arguments; both return bytes.
 * fix_imports, encoding and errors serve pickles made by Python 2; buffers gives the buffers that
 * were sent out of band.
 *
 * <p>Thread rule: settings are volatile, the memo has its own lock; one load at a time, a second
 * one is refused.
 */
// CPython: _pickle.c UnpicklerObject
@BuiltinType(name = "Unpickler", module = "_pickle", subclassable = true)
public class PyUnpickler extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyUnpicklerTable());

  private static final PyStr READ = PyStr.intern("read");
  private static final PyStr READLINE = PyStr.intern("readline");
  private static final PyStr PERSISTENT_LOAD = PyStr.intern("persistent_load");

  private volatile PickleInput input;
  private volatile boolean fixImports;
  private volatile String encoding;
  private volatile String errors;
  private volatile PyObject buffers;
  private volatile int protocol;
  private volatile UnpickleMemo memo = new UnpickleMemo();

  /** A {@code persistent_load} set on the instance, or null. */
  private volatile PyObject ownPersistentLoad;

  /** Whether a load goes on: its settings must not change meanwhile. */
  private final AtomicBoolean used = new AtomicBoolean();

  PyUnpickler() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyUnpickler() : new PyUnpicklerSub(type);
  }

  @BuiltinMethod
  void __init__(
      @Named PyObject file,
      @KeywordOnly @Default("True") boolean fix_imports,
      @KeywordOnly @Default("'ASCII'") String encoding,
      @KeywordOnly @Default("'strict'") String errors,
      @KeywordOnly @Unset PyObject buffers) {
    use();
    try {
      PyObject read = Objects.getAttributeOrNull(file, READ);
      PyObject readLine = Objects.getAttributeOrNull(file, READLINE);
      if (read == null || readLine == null) {
        throw Errors.typeError("file must have 'read' and 'readline' attributes");
      }
      configure(new PickleInput(read, readLine), fix_imports, encoding, errors, buffers);
      memo = new UnpickleMemo();
    } finally {
      used.set(false);
    }
  }

  // CPython: _pickle.c BEGIN_USING_UNPICKLER
  private void use() {
    if (!used.compareAndSet(false, true)) {
      throw Errors.runtimeError("Unpickler object is already used");
    }
  }

  void configure(
      PickleInput source, boolean fixNames, String textEncoding, String handler, PyObject given) {
    fixImports = fixNames;
    encoding = textEncoding;
    errors = handler;
    buffers = given == null || given == PyNone.NONE ? null : Iteration.iter(given);
    input = source;
  }

  PickleInput input() {
    return input;
  }

  boolean fixImports() {
    return fixImports;
  }

  String encoding() {
    return encoding;
  }

  String errors() {
    return errors;
  }

  PyObject buffersOrNull() {
    return buffers;
  }

  UnpickleMemo memo() {
    return memo;
  }

  void setProtocol(int number) {
    protocol = number;
  }

  /** {@code persistent_load} if it is not the one of this type. */
  PyObject persistentLoadOrNull() {
    if (type() == TYPE && ownPersistentLoad == null) {
      return null;
    }
    PyObject method = Objects.getAttribute(this, PERSISTENT_LOAD);
    return method instanceof PyBuiltinFunction f && f.isNamed("persistent_load") ? null : method;
  }

  /**
   * Load a pickle: reads one pickled object from the open file and returns the object hierarchy
   * specified therein.
   */
  @BuiltinMethod
  PyObject load() {
    if (input == null) {
      throw PickleErrors.unpickling(
          "Unpickler.__init__() was not called by " + type().name() + ".__init__()");
    }
    use();
    try {
      protocol = 0;
      return new ObjectReader(this).load();
    } finally {
      used.set(false);
    }
  }

  /**
   * Return an object from a specified module, imported if necessary; subclasses may override this.
   */
  // CPython: _pickle.c _pickle_Unpickler_find_class_impl
  @BuiltinMethod
  PyObject find_class(PyObject module_name, PyObject global_name) {
    if (!(module_name instanceof PyStr)) {
      throw Errors.typeError("module name must be a string");
    }
    if (!(global_name instanceof PyStr)) {
      throw Errors.typeError(
          "attribute name must be string, not '" + global_name.type().name() + "'");
    }
    return FoundClass.find(module_name.toString(), global_name.toString(), protocol, fixImports);
  }

  /** The object of a persistent id; for subclasses to override. */
  @BuiltinMethod
  PyObject persistent_load(PyObject pid) {
    throw PickleErrors.unpickling(
        "A load persistent id instruction was encountered, but no persistent_load function was specified.");
  }

  @Override
  public PyObject attributeOrNull(PyStr name) {
    PyObject own = ownPersistentLoad;
    return own != null && name.equals(PERSISTENT_LOAD) ? own : super.attributeOrNull(name);
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
    if (name.equals(PERSISTENT_LOAD)) {
      ownPersistentLoad = value;
    } else {
      DefaultAttributes.set(this, name, value);
    }
  }

  @BuiltinMethod
  void __delattr__(PyStr name) {
    if (name.equals(PERSISTENT_LOAD) && ownPersistentLoad != null) {
      ownPersistentLoad = null;
    } else {
      DefaultAttributes.set(this, name, null);
    }
  }

  @BuiltinGetter(name = "memo")
  PyObject memoProxy() {
    return new PyUnpicklerMemoProxy(memo);
  }

  @BuiltinSetter(name = "memo")
  void setMemo(PyObject value) {
    if (value == null) {
      throw Errors.typeError("attribute deletion is not supported");
    }
    memo = UnpickleMemo.of(value);
  }
}
