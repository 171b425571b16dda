package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/**
 * Filling a dict from mappings, pairs and keyword arguments (CPython: dictobject.c
 * dict_update_common).
 */
public final class DictUpdate {
  private static final PyStr KEYS = PyStr.intern("keys");

  private DictUpdate() {}

  /** {@code target.update(*args, **keywords)}; {@code name} is the method in messages. */
  public static void update(PyDict target, String name, PyObject[] args, PyDict keywords) {
    if (args.length > 1) {
      throw Errors.typeError(name + " expected at most 1 argument, got " + args.length);
    }
    if (args.length == 1) {
      update(target, args[0]);
    }
    if (keywords != null && keywords.size() > 0) {
      merge(target, keywords, true);
    }
  }

  /** From a mapping, or an iterable of pairs. */
  public static void update(PyDict target, PyObject other) {
    if (isPlain(other)) {
      merge(target, (PyDict) other, true);
    } else if (Objects.getAttributeOrNull(other, KEYS) != null) {
      mergeMapping(target, other);
    } else {
      mergePairs(target, other);
    }
  }

  /**
   * Whether iteration over the dict is the built-in one, so that its table may be read directly.
   */
  static boolean isPlain(PyObject other) {
    return other instanceof PyDict
        && (other.type() == PyDict.TYPE
            || other.type().inheritsSpecial(SpecialMethod.ITER, PyDict.TYPE));
  }

  /**
   * Takes over the entries of another dict, in one step as long as no user code is needed to
   * compare keys.
   *
   * @param override whether keys already present get the new value
   */
  static void merge(PyDict target, PyDict other, boolean override) {
    if (target == other) {
      return;
    }
    int next;
    DictTable from;
    int used;
    int size;
    KeyedObject.lockBoth(target, other);
    try {
      from = other.table();
      used = from.used();
      size = other.size();
      next = mergeLocked(target, from, used, size, override);
    } finally {
      KeyedObject.unlockBoth(target, other);
    }
    for (int e = next; e < used; e++) {
      PyObject key = from.key(e);
      PyObject value = key == null ? null : from.value(e);
      if (value == null) {
        continue;
      }
      if (override) {
        target.put(key, from.hash(e), value);
      } else {
        target.putIfAbsent(key, value);
      }
      if (other.table() != from || other.size() != size || from.used() != used) {
        throw Errors.runtimeError("dict mutated during update");
      }
    }
  }

  /** Under both locks: merges up to the first key that needs user code; answers its entry. */
  private static int mergeLocked(
      PyDict target, DictTable from, int used, int size, boolean override) {
    if (target.size() == 0) {
      target.reserve(size);
    }
    for (int e = from.first(); e < used; e++) {
      PyObject key = from.key(e);
      PyObject value = key == null ? null : from.value(e);
      if (value == null) {
        continue;
      }
      int entry = target.table().find(key, from.hash(e));
      if (entry == DictTable.UNDECIDED) {
        return e;
      }
      if (entry < 0 || override) {
        target.storeLocked(entry, key, from.hash(e), value);
      }
    }
    return used;
  }

  // CPython: dictobject.c dict_merge, second half
  private static void mergeMapping(PyDict target, PyObject mapping) {
    PyObject iterator = iterator(mapping, Calls.method(mapping, KEYS));
    for (PyObject key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
      target.put(key, Items.getItem(mapping, key));
    }
  }

  // CPython: abstract.c method_output_as_list
  private static PyObject iterator(PyObject mapping, PyObject keys) {
    try {
      return Iteration.iter(keys);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      throw Errors.typeError(
          mapping.type().name()
              + ".keys() returned a non-iterable (type "
              + keys.type().name()
              + ")");
    }
  }

  // CPython: dictobject.c merge_from_seq2_lock_held
  private static void mergePairs(PyDict target, PyObject pairs) {
    PyObject iterator = Iteration.iter(pairs);
    long index = 0;
    for (PyObject pair = Iteration.next(iterator); pair != null; pair = Iteration.next(iterator)) {
      PyObject[] items = pairItems(pair, index);
      if (items.length != 2) {
        throw Errors.valueError(
            "dictionary update sequence element #"
                + index
                + " has length "
                + items.length
                + "; 2 is required");
      }
      target.put(items[0], items[1]);
      index++;
    }
  }

  private static PyObject[] pairItems(PyObject pair, long index) {
    try {
      if (pair.type().special(SpecialMethod.ITER) == null
          && pair.type().special(SpecialMethod.GETITEM) == null) {
        throw Errors.typeError("object is not iterable");
      }
      return Iteration.toArray(pair);
    } catch (PyException e) {
      if (e.value().type() == ExceptionTypes.TYPE_ERROR) {
        e.value()
            .add_note(
                PyStr.of(
                    "Cannot convert dictionary update sequence element #"
                        + index
                        + " to a sequence"));
      }
      throw e;
    }
  }

  /** {@code dict.fromkeys}. CPython: dictobject.c _PyDict_FromKeys. */
  static PyObject fromKeys(PyObject cls, PyObject iterable, PyObject value) {
    PyObject made = cls.call(ThreadState.current());
    if (made.type() == PyDict.TYPE && hasHashes(iterable)) {
      fillFromTable((PyDict) made, (KeyedObject) iterable, value);
      return made;
    }
    PyObject iterator = Iteration.iter(iterable);
    boolean plain = made.type() == PyDict.TYPE;
    for (PyObject key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
      if (plain) {
        ((PyDict) made).put(key, value);
      } else {
        Items.setItem(made, key, value);
      }
    }
    return made;
  }

  private static boolean hasHashes(PyObject iterable) {
    return iterable.type() == PyDict.TYPE
        || iterable.type() == PySet.TYPE
        || iterable.type() == PyFrozenSet.TYPE;
  }

  /** The hashes of keys that are in a dict or set are known. */
  private static void fillFromTable(PyDict target, KeyedObject keys, PyObject value) {
    DictTable copy;
    keys.lock();
    try {
      copy = keys.table().copy(keys.size());
    } finally {
      keys.unlock();
    }
    int used = copy.used();
    for (int e = copy.first(); e < used; e++) {
      if (copy.key(e) != null) {
        target.put(copy.key(e), copy.hash(e), value);
      }
    }
  }
}
