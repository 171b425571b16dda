package typhon.runtime.object;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * The weak references that exist to each object: for {@code getweakrefs} and because plain
 * references to one object are one and the same.
 *
 * <p>Thread rule: one concurrent table by identity; the list of an object is used under its own
 * monitor. Neither keeps the object nor its references alive.
 */
public final class WeakReferences {
  /** The identity of an object that may have gone. */
  private static final class Key extends WeakReference<PyObject> {
    private final int hash;

    Key(PyObject object, ReferenceQueue<PyObject> queue) {
      super(object, queue);
      hash = System.identityHashCode(object);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Key k && get() != null && get() == k.get());
    }
  }

  private static final ReferenceQueue<PyObject> GONE = new ReferenceQueue<>();
  private static final ConcurrentHashMap<Key, List<WeakReference<PyObject>>> TABLE =
      new ConcurrentHashMap<>();

  private WeakReferences() {}

  static void requireReferable(PyObject object) {
    if (!object.type().weakReferable()) {
      PyType type = object.type();
      String name = type.isHeapType() ? type.name() : type.fullName();
      throw Errors.typeError("cannot create weak reference to '" + name + "' object");
    }
  }

  private static List<WeakReference<PyObject>> listOf(PyObject object) {
    for (Reference<?> k = GONE.poll(); k != null; k = GONE.poll()) {
      TABLE.remove(k);
    }
    List<WeakReference<PyObject>> known = TABLE.get(new Key(object, null));
    return known != null
        ? known
        : TABLE.computeIfAbsent(new Key(object, GONE), k -> new ArrayList<>(2));
  }

  /** The one reference to the object without callback. */
  static PyWeakReference plain(PyObject object) {
    List<WeakReference<PyObject>> list = listOf(object);
    synchronized (list) {
      for (WeakReference<PyObject> r : list) {
        if (r.get() instanceof PyWeakReference w
            && w.type() == PyWeakReference.TYPE
            && !w.hasCallback()) {
          return w;
        }
      }
      PyWeakReference made = new PyWeakReference(object, null);
      list.add(0, new WeakReference<>(made));
      return made;
    }
  }

  /** The one proxy of the object without callback. */
  static PyWeakProxy plainProxy(PyObject object) {
    List<WeakReference<PyObject>> list = listOf(object);
    synchronized (list) {
      for (WeakReference<PyObject> r : list) {
        if (r.get() instanceof PyWeakProxy p && !p.hasCallback()) {
          return p;
        }
      }
      PyWeakProxy made = new PyWeakProxy(object, null);
      list.add(list.isEmpty() ? 0 : 1, new WeakReference<>(made));
      return made;
    }
  }

  /** Notes a new reference or proxy to the object. */
  static <T extends PyObject> T register(PyObject object, T reference) {
    List<WeakReference<PyObject>> list = listOf(object);
    synchronized (list) {
      list.removeIf(r -> r.get() == null);
      list.add(new WeakReference<>(reference));
    }
    withinProxy(reference).siblings(list);
    return reference;
  }

  private static PyWeakReference withinProxy(PyObject reference) {
    return reference instanceof PyWeakProxy p ? p.reference() : (PyWeakReference) reference;
  }

  /**
   * The references to the object that this one referred to, newest first: the order of their
   * callbacks. The collector clears them together but hands them over one by one.
   */
  // CPython: weakrefobject.c PyObject_ClearWeakRefs
  static List<PyWeakReference> newestFirst(List<WeakReference<PyObject>> siblings) {
    List<PyWeakReference> living = new ArrayList<>();
    synchronized (siblings) {
      for (WeakReference<PyObject> r : siblings) {
        PyObject reference = r.get();
        if (reference != null) {
          living.addFirst(withinProxy(reference));
        }
      }
    }
    return living;
  }

  /** A proxy of the object. */
  public static PyObject proxy(PyObject object, PyObject callback) {
    requireReferable(object);
    return callback == null || callback == PyNone.NONE
        ? plainProxy(object)
        : register(object, new PyWeakProxy(object, callback));
  }

  /** The living references and proxies of the object, oldest first. */
  public static PyObject[] all(PyObject object) {
    List<WeakReference<PyObject>> list = TABLE.get(new Key(object, null));
    if (list == null) {
      return PyObject.NO_ARGS;
    }
    List<PyObject> living = new ArrayList<>();
    synchronized (list) {
      for (WeakReference<PyObject> r : list) {
        PyObject reference = r.get();
        if (reference != null) {
          living.add(reference);
        }
      }
    }
    return living.toArray(PyObject.NO_ARGS);
  }

  // CPython: weakrefobject.c weakref_repr
  static String describe(String kind, PyObject reference, PyObject object) {
    String head = "<" + kind + " at " + Objects.address(reference) + "; ";
    if (object == null) {
      return head + "dead>";
    }
    PyObject raw = object.type().lookup(Names.NAME);
    PyObject name =
        raw == null ? null : DefaultAttributes.descriptorGet(raw, object, object.type());
    String shown = name instanceof PyStr s && kind.equals("weakref") ? " (" + s + ")" : "";
    return head
        + "to '"
        + object.type().fullName()
        + "' at "
        + Objects.address(object)
        + shown
        + ">";
  }
}
