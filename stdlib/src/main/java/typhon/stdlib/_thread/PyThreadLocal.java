package typhon.stdlib._thread;

import java.util.Collections;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.DefaultAttributes;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBaseObject;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * Data of the thread that asks: each thread sees a dict of its own.
 *
 * <p>Thread rule: the map of dicts is concurrent, each dict is used by its own thread only and goes
 * when the thread ends. Slots of a subclass are shared by all threads, as in CPython.
 */
@BuiltinType(
    name = "_local",
    module = "_thread",
    subclassable = true,
    ownsAttributes = true,
    exposed = false,
    weakReferable = true)
public final class PyThreadLocal extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyThreadLocalTable());

  private volatile PyType type;
  private volatile Object[] slots = InstanceAttributes.NONE;
  private final PyObject[] args;
  private final PyDict keywords;

  /** The dict of each thread, until the thread ends. */
  private final ConcurrentHashMap<ThreadState, PyDict> dicts = new ConcurrentHashMap<>();

  private PyThreadLocal(PyType type, PyObject[] args, PyDict keywords) {
    this.type = type;
    this.args = args;
    this.keywords = keywords;
  }

  @BuiltinNew
  static PyObject __new__(ThreadState ts, PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if ((args.length > 0 || keywords.size() > 0)
        && type.inheritsSpecial(SpecialMethod.INIT, PyBaseObject.TYPE)) {
      throw Errors.typeError("Initialization arguments are not supported");
    }
    PyThreadLocal made = new PyThreadLocal(type, args, keywords);
    // The creating thread's __init__ runs as part of the construction.
    made.hold(ts, new PyDict());
    return made;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void setType(PyType type) {
    this.type = type;
  }

  @Override
  public Object[] attributeValues() {
    return slots;
  }

  @Override
  public void setAttributeValues(Object[] values) {
    slots = values;
  }

  private void hold(ThreadState ts, PyDict dict) {
    if (ts.locals == null) {
      ts.locals = Collections.newSetFromMap(new WeakHashMap<>());
    }
    ts.locals.add(this);
    dicts.put(ts, dict);
  }

  /** The thread ends: what it kept in local objects is given up. */
  static void forget(ThreadState ts) {
    if (ts.locals != null) {
      for (PyObject local : ts.locals) {
        ((PyThreadLocal) local).dicts.remove(ts);
      }
      ts.locals = null;
    }
  }

  /**
   * This thread's dict; a thread that comes for the first time runs {@code __init__} with the
   * original arguments.
   */
  @Override
  public PyDict dict() {
    ThreadState ts = ThreadState.current();
    PyDict known = dicts.get(ts);
    if (known != null) {
      return known;
    }
    PyDict made = new PyDict();
    hold(ts, made);
    if (!type.inheritsSpecial(SpecialMethod.INIT, PyBaseObject.TYPE)) {
      try {
        PyObject init = type.special(SpecialMethod.INIT).descriptorGet(this, type);
        Calls.call(ts, init, args.clone(), keywords);
      } catch (RuntimeException e) {
        dicts.remove(ts);
        throw e;
      }
    }
    return made;
  }

  @Override
  public PyObject ownAttribute(PyStr name) {
    return dict().get(name);
  }

  @Override
  public PyObject attributeOrNull(PyStr name) {
    PyDict mine = dict();
    return name.equals(Names.DICT) ? mine : super.attributeOrNull(name);
  }

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
  void __setattr__(PyObject name, PyObject value) {
    change(DefaultAttributes.requireName(name), value);
  }

  @BuiltinMethod
  void __delattr__(PyObject name) {
    change(DefaultAttributes.requireName(name), null);
  }

  // CPython: _threadmodule.c local_setattro
  private void change(PyStr name, PyObject value) {
    PyDict mine = dict();
    if (name.equals(Names.DICT)) {
      throw Errors.attributeError(
          "'" + type.name() + "' object attribute '__dict__' is read-only", this, name);
    }
    PyObject inType = type.lookup(name);
    if (inType != null && inType.isDataDescriptor()) {
      DefaultAttributes.descriptorSet(inType, this, value);
    } else if (value != null) {
      mine.put(name, value);
    } else if (mine.remove(name) == null) {
      throw Errors.noAttribute(this, name);
    }
  }

  @BuiltinGetter(name = "__dict__")
  PyObject dictAttribute() {
    return dict();
  }
}
