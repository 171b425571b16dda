package typhon.runtime.type;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInstance;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * Attribute storage of instances of Python classes: an array {@code values} with the instance's own
 * {@code dict} (once somebody asked for it) at {@link #DICT}, its weak references at {@link
 * #WEAK_REFERENCES}, then its slots, then its attributes by the class's {@link AttributeKeys}.
 *
 * <p>Attributes stay in the array only while they were first set in index order: then the order of
 * the keys is the order of insertion. Otherwise, and whenever {@code __dict__} is asked for or an
 * attribute is deleted, the instance moves to a real dict for good: the array is replaced by one
 * that ends after the slots, which sends readers to the dict.
 *
 * <p>Thread rule: reads take no lock. A value that is there is replaced by compare-and-set, without
 * a lock; every other write (new values, deletion, another array) happens under the instance's
 * monitor. An array that is to be replaced is frozen first, value by value: each gives way to
 * {@link #MOVED}, so that no compare-and-set can succeed in it any more. Who meets that mark waits
 * for the monitor, behind which the new array stands. Nothing is allocated while an array is
 * frozen.
 */
public final class InstanceAttributes {
  public static final int DICT = 0;
  public static final int WEAK_REFERENCES = 1;
  public static final int FIRST_SLOT = 2;

  /** The storage of an instance that has none yet. */
  public static final Object[] NONE = {};

  /** Stands where a value was before the array was replaced; no Python object. */
  private static final Object MOVED = new Object();

  private InstanceAttributes() {}

  /** Storage for a new instance. */
  public static Object[] forInstanceOf(PyType type) {
    AttributeKeys keys = type.attributeKeys();
    int size = keys.size();
    return size == FIRST_SLOT ? NONE : new Object[size];
  }

  /** The value of an instance attribute, or null. */
  public static PyObject get(PyObject self, PyStr name) {
    // The type before the values: __class__ assignment replaces the values first, so that a new
    // type never meets the
    // array of the old one.
    PyType type = self.type();
    Object[] values = self.attributeValues();
    if (values.length == 0) {
      return null;
    }
    PyDict dict = (PyDict) PublishedArray.get(values, DICT);
    if (dict != null) {
      return dict.get(name);
    }
    int index = type.attributeKeys().find(name);
    if (index < 0) {
      return null;
    }
    if (index < values.length) {
      Object value = PublishedArray.get(values, index);
      if (value instanceof PyObject o) {
        return o;
      }
      if (value == MOVED) {
        awaitReplacement(self);
      }
    }
    return afterReplacement(self, name, values);
  }

  /** The attribute is not in {@code values}: look again if the instance has moved on meanwhile. */
  private static PyObject afterReplacement(PyObject self, PyStr name, Object[] seen) {
    return self.attributeValues() == seen ? null : get(self, name);
  }

  /** Returns when the thread that freezes the array has put another in its place. */
  @SuppressWarnings("EmptySynchronized") // it is the waiting that counts
  private static void awaitReplacement(PyObject self) {
    synchronized (self) {
      // the monitor is free: the new array is there
    }
  }

  /** Sets an instance attribute. */
  public static void set(PyObject self, PyStr name, PyObject value) {
    synchronized (self) {
      Object[] values = self.attributeValues();
      PyDict dict = values.length == 0 ? null : (PyDict) PublishedArray.get(values, DICT);
      if (dict == null) {
        AttributeKeys keys = self.type().attributeKeys();
        int index = keys.findOrAdd(name);
        if (index >= 0) {
          if ((index < values.length && values[index] != null)
              || isNextInOrder(values, keys.first(), index)) {
            put(self, values, index, value);
            return;
          }
        }
        dict = toDict(self);
      }
      dict.put(name, value);
    }
  }

  /**
   * Whether no attribute behind {@code index} is set: only then does array order stay insertion
   * order.
   */
  private static boolean isNextInOrder(Object[] values, int first, int index) {
    for (int i = Math.max(index + 1, first); i < values.length; i++) {
      if (values[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Sets the value with this index, in a longer array if need be. */
  private static void put(PyObject self, Object[] values, int index, PyObject value) {
    if (index < values.length) {
      PublishedArray.set(values, index, value);
      return;
    }
    int known = self.type().attributeKeys().size();
    Object[] grown = new Object[Math.max(index + 1, Math.min(known, index + 16))];
    grown[index] = value;
    moveTo(self, values, grown, values.length);
  }

  /** Moves the values before an index, without the dict, to the array that comes next. */
  private static void moveTo(PyObject self, Object[] values, Object[] next, int end) {
    try {
      for (int i = DICT + 1; i < end; i++) {
        if (values[i] != null) {
          next[i] = PublishedArray.exchange(values, i, MOVED);
        }
      }
    } finally {
      self.setAttributeValues(next);
    }
  }

  /**
   * Sets the instance attribute with this index in the keys of the type with this token, which the
   * instance had when the caller asked; false when the instance has another type meanwhile, a dict,
   * or no place for it: then the general way is to be taken.
   */
  public static boolean setAt(PyInstance self, TypeToken token, int index, PyObject value) {
    // The array may be a later type's, but then it ends before the index: see ClassAssignment.
    Object[] values = self.attributeValues();
    return (index < values.length
            && PublishedArray.get(values, index) instanceof PyObject old
            && PublishedArray.replace(values, index, old, value))
        || addAt(self, token, index, value);
  }

  private static boolean addAt(PyInstance self, TypeToken token, int index, PyObject value) {
    synchronized (self) {
      PyType type = self.type();
      if (type.token() != token) {
        return false;
      }
      Object[] values = self.attributeValues();
      boolean there = index < values.length && values[index] != null;
      if (!there
          && ((values.length > 0 && values[DICT] != null)
              || !isNextInOrder(values, type.attributeKeys().first(), index))) {
        return false;
      }
      put(self, values, index, value);
      return true;
    }
  }

  /** Deletes an instance attribute; false when there is none. */
  public static boolean delete(PyObject self, PyStr name) {
    synchronized (self) {
      if (get(self, name) == null) {
        return false;
      }
      return toDict(self).remove(name) != null;
    }
  }

  /** The instance's {@code __dict__}: made on first demand, the same for all threads. */
  public static PyDict dict(PyObject self) {
    Object[] values = self.attributeValues();
    if (values.length > 0 && PublishedArray.get(values, DICT) instanceof PyDict dict) {
      return dict;
    }
    synchronized (self) {
      return toDict(self);
    }
  }

  /** {@code o.__dict__ = value}, {@code del o.__dict__} for null. */
  // CPython: object.c PyObject_GenericSetDict
  public static void assignDict(PyObject self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __dict__");
    }
    if (!(value instanceof PyDict dict)) {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
    }
    setDict(self, dict);
  }

  /** Replaces the instance's {@code __dict__}. */
  public static void setDict(PyObject self, PyDict dict) {
    synchronized (self) {
      Object[] values = self.attributeValues();
      Object[] slots = slotsOnly(self, dict);
      moveTo(self, values, slots, Math.min(values.length, slots.length));
    }
  }

  private static PyDict toDict(PyObject self) {
    Object[] values = self.attributeValues();
    if (values.length > 0 && values[DICT] != null) {
      return (PyDict) values[DICT];
    }
    PyDict dict = new PyDict();
    Object[] slots = slotsOnly(self, dict);
    int first = slots.length;
    PyStr[] names = self.type().attributeKeys().names();
    PyObject[] copied = new PyObject[Math.max(0, Math.min(names.length, values.length - first))];
    for (int i = 0; i < copied.length; i++) {
      copied[i] = (PyObject) PublishedArray.get(values, first + i);
      if (copied[i] != null) {
        dict.put(names[i], copied[i]);
      }
    }
    try {
      for (int i = 0; i < copied.length; i++) {
        if (copied[i] != null) {
          PyObject last = (PyObject) PublishedArray.exchange(values, first + i, MOVED);
          if (last != copied[i]) {
            dict.put(names[i], last); // stored meanwhile, without the monitor
          }
        }
      }
    } finally {
      moveTo(self, values, slots, Math.min(values.length, first));
    }
    return dict;
  }

  private static Object[] slotsOnly(PyObject self, PyDict dict) {
    Object[] slots = new Object[self.type().attributeKeys().first()];
    slots[DICT] = dict;
    return slots;
  }

  /** The content of the slot with this index, or null. */
  public static PyObject getSlot(PyObject self, int index) {
    Object[] values = self.attributeValues();
    if (values == null || index >= values.length) {
      return null;
    }
    Object value = PublishedArray.get(values, index);
    if (value == MOVED) {
      awaitReplacement(self);
      return getSlot(self, index);
    }
    return (PyObject) value;
  }

  /** Sets the slot ({@code null} empties it) and returns its former content. */
  public static PyObject setSlot(PyObject self, int index, PyObject value) {
    Object[] values = self.attributeValues();
    return value != null
            && values != null
            && index < values.length
            && PublishedArray.get(values, index) instanceof PyObject old
            && PublishedArray.replace(values, index, old, value)
        ? old
        : setSlotLocked(self, index, value);
  }

  private static PyObject setSlotLocked(PyObject self, int index, PyObject value) {
    synchronized (self) {
      Object[] values = self.attributeValues();
      if (values == null || index >= values.length) {
        Object[] grown = new Object[Math.max(index + 1, self.type().attributeKeys().first())];
        if (values == null || values.length == 0) {
          self.setAttributeValues(grown);
        } else {
          grown[DICT] = values[DICT];
          moveTo(self, values, grown, values.length);
        }
        values = grown;
      }
      return (PyObject) PublishedArray.exchange(values, index, value);
    }
  }

  /** Whether an element of a values array says that its value has moved to another array. */
  public static boolean isMoved(Object element) {
    return element == MOVED;
  }
}
