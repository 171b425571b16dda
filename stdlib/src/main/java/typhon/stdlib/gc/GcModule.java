package typhon.stdlib.gc;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/**
 * The collector belongs to the JVM: collect() asks it to run and waits for weak references and
 * finalizers; what has no meaning here (thresholds, generations) is kept so that programs can read
 * it back.
 */
@BuiltinModule(name = "gc")
public final class GcModule {
  @BuiltinConstant static final int DEBUG_STATS = 1;
  @BuiltinConstant static final int DEBUG_COLLECTABLE = 2;
  @BuiltinConstant static final int DEBUG_UNCOLLECTABLE = 4;
  @BuiltinConstant static final int DEBUG_SAVEALL = 32;
  @BuiltinConstant static final int DEBUG_LEAK = 38;

  private GcModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("garbage"), new PyList());
    module.dict().put(PyStr.intern("callbacks"), GcState.of(ThreadState.current()).callbacks);
  }

  /** Turn automatic collection on: it always is, only the answer of isenabled() changes. */
  @BuiltinFunction
  static void enable(ThreadState ts) {
    GcState.of(ts).enabled = true;
  }

  /** Note that no automatic collection is wanted; the JVM collects all the same. */
  @BuiltinFunction
  static void disable(ThreadState ts) {
    GcState.of(ts).enabled = false;
  }

  /** What enable() or disable() said last. */
  @BuiltinFunction
  static boolean isenabled(ThreadState ts) {
    return GcState.of(ts).enabled;
  }

  /** Run a full collection, then finalizers and the callbacks of weak references; gives 0. */
  @BuiltinFunction
  static int collect(ThreadState ts, @Named @Default("2") int generation) {
    if (generation < 0 || generation > 2) {
      throw Errors.valueError("invalid generation");
    }
    GcState.of(ts).collect(ts, generation);
    return 0;
  }

  /** The numbers of objects since the last collections: not known, zeros. */
  @BuiltinFunction
  static PyObject get_count() {
    return PyTuple.of(PyInt.of(0), PyInt.of(0), PyInt.of(0));
  }

  /** The thresholds that were set; they have no effect. */
  @BuiltinFunction
  static PyObject get_threshold(ThreadState ts) {
    return GcState.of(ts).threshold;
  }

  /** Set the thresholds; without effect but for get_threshold(). */
  @BuiltinFunction
  static void set_threshold(
      ThreadState ts, int threshold0, @Unset PyObject threshold1, @Unset PyObject threshold2) {
    PyTuple old = GcState.of(ts).threshold;
    GcState.of(ts).threshold =
        PyTuple.of(
            PyInt.of(threshold0),
            threshold1 == null ? old.get(1) : threshold1,
            threshold2 == null ? old.get(2) : PyInt.of(0));
  }

  @BuiltinFunction
  static int get_debug(ThreadState ts) {
    return GcState.of(ts).debug;
  }

  @BuiltinFunction
  static void set_debug(ThreadState ts, int flags) {
    GcState.of(ts).debug = flags;
  }

  /** One dict per generation with the number of collections asked for. */
  @BuiltinFunction
  static PyObject get_stats(ThreadState ts) {
    PyList list = new PyList();
    for (int i = 0; i < 3; i++) {
      PyDict d = new PyDict();
      d.put(PyStr.intern("collections"), PyInt.of(i == 2 ? GcState.of(ts).collections.get() : 0));
      d.put(PyStr.intern("collected"), PyInt.of(0));
      d.put(PyStr.intern("uncollectable"), PyInt.of(0));
      list.append(d);
    }
    return list;
  }

  /** All objects: the JVM does not tell; an empty list. */
  @BuiltinFunction
  static PyObject get_objects(@Named @Default("None") PyObject generation) {
    Audit.event("gc.get_objects", generation == PyNone.NONE ? PyInt.of(-1) : generation);
    return new PyList();
  }

  /** The objects that refer to the given ones: the JVM does not tell; an empty list. */
  @BuiltinFunction
  static PyObject get_referrers(PyObject... objs) {
    Audit.event("gc.get_referrers", PyTuple.of(objs));
    return new PyList();
  }

  /** The objects that the given ones refer to: their items, attributes and class. */
  @BuiltinFunction
  static PyObject get_referents(PyObject... objs) {
    Audit.event("gc.get_referents", PyTuple.of(objs));
    PyList found = new PyList();
    for (PyObject o : objs) {
      Referents.of(o, found);
    }
    return found;
  }

  /** Whether the object can be part of a cycle. */
  @BuiltinFunction
  static boolean is_tracked(PyObject object) {
    return Referents.canReferToOthers(object);
  }

  /** Whether the object's finalizer has run: not known, False. */
  @BuiltinFunction
  static boolean is_finalized(PyObject object) {
    return false;
  }

  @BuiltinFunction
  static void freeze() {}

  @BuiltinFunction
  static void unfreeze() {}

  @BuiltinFunction
  static int get_freeze_count() {
    return 0;
  }
}
