package typhon.runtime.type;

import java.util.Arrays;
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
 * <p>Thread rule: every write happens under the instance's monitor; reads take none. A reader that
 * holds an array which was replaced meanwhile reads a value that was current when it took the
 * array.
 */
public final class InstanceAttributes {
  public static final int DICT = 0;
  public static final int WEAK_REFERENCES = 1;
  public static final int FIRST_SLOT = 2;

  /** The storage of an instance that has none yet. */
  public static final Object[] NONE = {};

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
      if (value != null) {
        return (PyObject) value;
      }
    }
    return afterReplacement(self, name, values);
  }

  /** The attribute is not in {@code values}: look again if the instance has moved on meanwhile. */
  private static PyObject afterReplacement(PyObject self, PyStr name, Object[] seen) {
    return self.attributeValues() == seen ? null : get(self, name);
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
          if (index < values.length && values[index] != null) {
            PublishedArray.set(values, index, value);
            return;
          }
          if (isNextInOrder(values, keys.first(), index)) {
            Object[] grown = ensure(self, values, index);
            PublishedArray.set(grown, index, value);
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

  private static Object[] ensure(PyObject self, Object[] values, int index) {
    if (index < values.length) {
      return values;
    }
    int known = self.type().attributeKeys().size();
    Object[] grown = Arrays.copyOf(values, Math.max(index + 1, Math.min(known, index + 16)));
    self.setAttributeValues(grown);
    return grown;
  }

  /**
   * Sets the instance attribute with this index in the keys of the type with this token; false when
   * the instance has another type meanwhile, a dict, or no place for it: then the general way is to
   * be taken.
   */
  public static boolean setAt(PyInstance self, TypeToken token, int index, PyObject value) {
    synchronized (self) {
      PyType type = self.type();
      if (type.token() != token) {
        return false;
      }
      Object[] values = self.attributeValues();
      if (index < values.length && values[index] != null) {
        PublishedArray.set(values, index, value);
        return true;
      }
      if (values.length > 0 && values[DICT] != null) {
        return false;
      }
      if (!isNextInOrder(values, type.attributeKeys().first(), index)) {
        return false;
      }
      PublishedArray.set(ensure(self, values, index), index, value);
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
      self.setAttributeValues(slotsOnly(self, dict));
    }
  }

  private static PyDict toDict(PyObject self) {
    Object[] values = self.attributeValues();
    if (values.length > 0 && values[DICT] != null) {
      return (PyDict) values[DICT];
    }
    PyDict dict = new PyDict();
    AttributeKeys keys = self.type().attributeKeys();
    PyStr[] names = keys.names();
    for (int i = 0; i < names.length && keys.first() + i < values.length; i++) {
      if (values[keys.first() + i] instanceof PyObject value) {
        dict.put(names[i], value);
      }
    }
    self.setAttributeValues(slotsOnly(self, dict));
    return dict;
  }

  private static Object[] slotsOnly(PyObject self, PyDict dict) {
    Object[] values = Arrays.copyOf(self.attributeValues(), self.type().attributeKeys().first());
    values[DICT] = dict;
    return values;
  }

  /** The content of the slot with this index, or null. */
  public static PyObject getSlot(PyObject self, int index) {
    Object[] values = self.attributeValues();
    return values != null && index < values.length
        ? (PyObject) PublishedArray.get(values, index)
        : null;
  }

  /** Sets the slot ({@code null} empties it) and returns its former content. */
  public static PyObject setSlot(PyObject self, int index, PyObject value) {
    synchronized (self) {
      Object[] values = self.attributeValues();
      if (values == null || index >= values.length) {
        int length = Math.max(index + 1, self.type().attributeKeys().first());
        values = values == null ? new Object[length] : Arrays.copyOf(values, length);
        self.setAttributeValues(values);
      }
      PyObject old = (PyObject) values[index];
      PublishedArray.set(values, index, value);
      return old;
    }
  }
}
