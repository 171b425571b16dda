package typhon.runtime.object;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Finalization;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * A reference that does not keep its object alive.
 *
 * <p>Thread rule: the target is cleared by the collector at once and for all threads; the callback
 * is taken by one thread.
 */
@BuiltinType(name = "ReferenceType", module = "weakref", subclassable = true, exposed = false)
public class PyWeakReference extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyWeakReferenceTable());

  /**
   * The Java reference. It reaches its queue only while the Python reference lives: no callback
   * after that.
   */
  public static final class Target extends WeakReference<PyObject> {
    private static final AtomicLong BIRTHS = new AtomicLong();

    private final PyWeakReference owner;
    private final long birth;

    private Target(PyObject object, PyWeakReference owner, ReferenceQueue<PyObject> queue) {
      super(object, queue);
      this.owner = owner;
      this.birth = queue == null ? 0 : BIRTHS.incrementAndGet();
    }

    /** Orders the references with a callback by age. */
    public long birth() {
      return birth;
    }

    public PyWeakReference owner() {
      return owner;
    }
  }

  private static final long NO_HASH = -1;

  private final Target target;
  private final AtomicReference<PyObject> callback;
  private volatile long hash = NO_HASH;
  private volatile List<WeakReference<PyObject>> siblings = List.of();

  /** A reference; {@code callback} may be null. */
  public PyWeakReference(PyObject object, PyObject callback) {
    this.callback = new AtomicReference<>(callback);
    this.target =
        new Target(object, this, callback == null ? null : Finalization.clearedReferences());
  }

  // CPython: weakrefobject.c weakref___new__
  // CPython: weakrefobject.c weakref___new__
  @BuiltinNew(signature = "none")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    checkCount("__new__", args);
    if (type == TYPE && keywords.size() > 0) {
      throw noKeywords();
    }
    PyObject object = args[0];
    WeakReferences.requireReferable(object);
    PyObject called = args.length == 1 || args[1] == PyNone.NONE ? null : args[1];
    if (type == TYPE) {
      return called == null
          ? WeakReferences.plain(object)
          : WeakReferences.register(object, new PyWeakReference(object, called));
    }
    return WeakReferences.register(object, new PyWeakReferenceSub(type, object, called));
  }

  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    checkCount("__init__", args);
    if (keywords.size() > 0) {
      throw noKeywords();
    }
  }

  private static void checkCount(String name, PyObject[] args) {
    if (args.length == 0) {
      throw Errors.typeError(name + " expected at least 1 argument, got 0");
    }
    if (args.length > 2) {
      throw Errors.typeError(name + " expected at most 2 arguments, got " + args.length);
    }
  }

  private static RuntimeException noKeywords() {
    return Errors.typeError("ref() takes no keyword arguments");
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The object, or null when it has gone. */
  public PyObject get() {
    return target.get();
  }

  void siblings(List<WeakReference<PyObject>> all) {
    siblings = all;
  }

  /** This reference and those that ended with it, in the order of their callbacks. */
  public List<PyWeakReference> endedTogether() {
    List<PyWeakReference> known = WeakReferences.newestFirst(siblings);
    return known.isEmpty() ? List.of(this) : known;
  }

  boolean hasCallback() {
    return callback.get() != null;
  }

  /** The callback, for the one caller that runs it; null afterwards. */
  public PyObject takeCallback() {
    return callback.getAndSet(null);
  }

  @BuiltinMethod
  PyObject __call__() {
    PyObject object = target.get();
    return object == null ? PyNone.NONE : object;
  }

  @BuiltinMethod
  long __hash__() {
    long known = hash;
    if (known != NO_HASH) {
      return known;
    }
    PyObject object = target.get();
    if (object == null) {
      throw Errors.typeError("weak object has gone away");
    }
    hash = Objects.hash(object);
    return hash;
  }

  @BuiltinMethod
  PyObject __eq__(PyObject other) {
    return compare(SpecialMethod.EQ, other);
  }

  @BuiltinMethod
  PyObject __ne__(PyObject other) {
    return compare(SpecialMethod.NE, other);
  }

  /** The objects are asked even if they are the same one, and answer what they like. */
  // CPython: weakrefobject.c weakref_richcompare
  private PyObject compare(SpecialMethod comparison, PyObject other) {
    if (!(other instanceof PyWeakReference r)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyObject a = get();
    PyObject b = r.get();
    return a == null || b == null
        ? PyBool.of((this == r) == (comparison == SpecialMethod.EQ))
        : Objects.richCompare(comparison, a, b);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(WeakReferences.describe("weakref", this, get()));
  }

  /** The callback, or None. */
  @BuiltinGetter(name = "__callback__")
  PyObject callbackOrNone() {
    PyObject c = get() == null ? null : callback.get();
    return c == null ? PyNone.NONE : c;
  }

  /** See PEP 585. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
