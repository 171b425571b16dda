package typhon.stdlib._weakref;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyWeakProxy;
import typhon.runtime.object.PyWeakReference;
import typhon.runtime.object.WeakReferences;

/** Weak-reference support module. */
@BuiltinModule(name = "_weakref")
public final class WeakrefModule {
  @BuiltinConstant static final PyObject ref = PyWeakReference.TYPE;
  @BuiltinConstant static final PyObject ReferenceType = PyWeakReference.TYPE;
  @BuiltinConstant static final PyObject ProxyType = PyWeakProxy.TYPE;
  @BuiltinConstant static final PyObject CallableProxyType = PyWeakProxy.CALLABLE_TYPE;

  private WeakrefModule() {}

  /** The number of weak references to the object. */
  @BuiltinFunction
  static long getweakrefcount(PyObject object) {
    return WeakReferences.all(object).length;
  }

  /** All weak references to the object. */
  @BuiltinFunction
  static PyObject getweakrefs(PyObject object) {
    return PyList.of(WeakReferences.all(object));
  }

  /**
   * A proxy that uses the object without keeping it alive; the callback is called with it when the
   * object goes.
   */
  @BuiltinFunction
  static PyObject proxy(PyObject object, @Default("None") PyObject callback) {
    return WeakReferences.proxy(object, callback);
  }

  /** Remove the key from the dict when its value is a dead weak reference, as one step. */
  @BuiltinFunction
  static void _remove_dead_weakref(PyDict dct, PyObject key) {
    if (dct.get(key) instanceof PyWeakReference r && r.get() == null) {
      dct.remove(key);
    }
  }
}
