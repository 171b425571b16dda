package typhon.runtime.link;

import typhon.runtime.error.PyAttributeError;
import typhon.runtime.error.PyException;
import typhon.runtime.link.AttributeEntry.Receiver;
import typhon.runtime.object.DefaultAttributes;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyInstance;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PySuper;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PublishedArray;
import typhon.runtime.type.PyType;
import typhon.runtime.type.TypeToken;

/**
 * Attribute access by generated code (design D14). A site is an element of an array that the
 * generated class holds in a constant: null until it is passed, so that sites cost nothing to make,
 * then what it learnt.
 *
 * <p>Thread rule: elements are replaced as a whole by plain stores of immutable objects; a lost one
 * is learnt again. An entry is used only while its token is that of the receiver's type, and a type
 * takes its token away before it changes: no entry outlives what it says. The fast paths here
 * answer for one entry, everything else is said by {@link Objects}.
 */
public final class AttributeSites {
  private AttributeSites() {}

  /** {@code self.name}. */
  public static PyObject read(PyObject self, PyStr name, AttributeEntry[] sites, int site) {
    AttributeEntry e = sites[site];
    if (e != null && self instanceof PyInstance p) {
      TypeToken token = p.type().token();
      if (e.token != token) {
        e = among(e.next, token);
      }
      // An element that is no Python object says that there is none, or that it has moved.
      if (e != null
          && e.field != AttributeEntry.NO_FIELD
          && valueAt(p.attributeValues(), e.field) instanceof PyObject value) {
        return value;
      }
    }
    return readFurther(self, name, sites, site);
  }

  private static Object valueAt(Object[] values, int field) {
    return field < values.length ? PublishedArray.get(values, field) : null;
  }

  /**
   * The first of up to three entries with this token, or null. A loop would cost HotSpot's second
   * compiler seconds where it inlines many sites.
   */
  private static AttributeEntry among(AttributeEntry first, TypeToken token) {
    if (first == null || first.token == token) {
      return first;
    }
    AttributeEntry second = first.next;
    if (second == null || second.token == token) {
      return second;
    }
    AttributeEntry third = second.next;
    return third != null && third.token == token ? third : null;
  }

  private static PyObject readFurther(PyObject self, PyStr name, AttributeEntry[] sites, int site) {
    AttributeEntry first = sites[site];
    if (first == null) {
      sites[site] = AttributeEntry.PASSED;
      return Objects.getAttribute(self, name);
    }
    PyObject known;
    try {
      known = readKnown(self, name, first);
    } catch (PyException e) {
      throw PyAttributeError.inContext(e, self, name);
    }
    if (known != null) {
      return known;
    }
    PyObject value = Objects.getAttribute(self, name);
    if (!isKnown(self, first)) {
      AttributeBinding.read(self, name, sites, site);
    }
    return value;
  }

  private static PyObject readKnown(PyObject self, PyStr name, AttributeEntry first) {
    if (self instanceof PyType cls) {
      TypeToken token = cls.type() == PyType.TYPE ? cls.token() : null;
      for (AttributeEntry e = first; e != null && token != null; e = e.next) {
        if (e.fits(Receiver.CLASS, token)) {
          return e.getFromClass(cls);
        }
      }
      return null;
    }
    if (self instanceof PyModule m) {
      for (AttributeEntry e = first; e != null && m.type() == PyModule.TYPE; e = e.next) {
        PyObject value = e.getFromModule(m);
        if (value != null) {
          return value;
        }
      }
      return null;
    }
    AttributeEntry e = find(self, first);
    return e == null ? null : e.getFromInstance(self, name);
  }

  /** The entry for an instance, or null. */
  private static AttributeEntry find(PyObject self, AttributeEntry first) {
    TypeToken token = self instanceof PyInstance p ? p.type().token() : self.type().token();
    for (AttributeEntry e = first; e != null && token != null; e = e.next) {
      if (e.fits(Receiver.INSTANCE, token)) {
        return e;
      }
    }
    return null;
  }

  /** Whether there is nothing more to learn: the receiver's entry sent it the general way. */
  private static boolean isKnown(PyObject self, AttributeEntry first) {
    return !(self instanceof PyType) && find(self, first) != null;
  }

  /**
   * The raw attribute that {@code self.name(...)} calls with {@code self} in front, as {@link
   * Objects#methodOrNull}.
   */
  public static PyObject method(PyObject self, PyStr name, AttributeEntry[] sites, int site) {
    AttributeEntry e = sites[site];
    if (e != null) {
      if (self instanceof PyInstance p) {
        TypeToken token = p.type().token();
        if (e.token != token) {
          e = among(e.next, token);
        }
        if (e != null && e.method != null && isUnhidden(p.attributeValues(), e.field)) {
          return e.method;
        }
      } else if (self.getClass() == e.javaClass && e.method != null) {
        return e.method;
      }
    }
    return methodFurther(self, name, sites, site);
  }

  private static boolean isUnhidden(Object[] values, int field) {
    return values.length == 0
        || (PublishedArray.get(values, InstanceAttributes.DICT) == null
            && (field >= values.length || PublishedArray.get(values, field) == null));
  }

  private static PyObject methodFurther(
      PyObject self, PyStr name, AttributeEntry[] sites, int site) {
    if (self instanceof PyType || self instanceof PyModule) {
      return null;
    }
    AttributeEntry first = sites[site];
    if (first == null) {
      sites[site] = AttributeEntry.PASSED;
      return Objects.methodOrNull(self, name);
    }
    AttributeEntry e = find(self, first);
    if (e != null) {
      return e.methodOfInstance(self, name);
    }
    PyObject method = Objects.methodOrNull(self, name);
    AttributeBinding.method(self, name, sites, site);
    return method;
  }

  /**
   * The raw attribute that {@code super().name(...)} calls with {@code self} in front; null when
   * the general way is to be taken.
   *
   * @param callee what the name super means here
   * @param self the first argument of the method, or null
   */
  public static PyObject superMethod(
      PyObject callee,
      PyCell classCell,
      PyObject self,
      PyStr name,
      AttributeEntry[] sites,
      int site) {
    if (callee != PySuper.TYPE
        || self == null
        || self instanceof PyType
        || !(classCell.get() instanceof PyType start)) {
      return null;
    }
    TypeToken token = self instanceof PyInstance p ? p.type().token() : self.type().token();
    TypeToken behind = start.token();
    for (AttributeEntry e = sites[site]; e != null && token != null; e = e.next) {
      if (e.fitsSuper(token, behind)) {
        return e.method;
      }
    }
    return AttributeBinding.methodBehind(start, self, name, sites, site);
  }

  /** {@code self.name = value}. */
  public static void store(
      PyObject self, PyObject value, PyStr name, AttributeEntry[] sites, int site) {
    AttributeEntry e = sites[site];
    if (e != null && self instanceof PyInstance p) {
      TypeToken token = p.type().token();
      if (e.token != token) {
        e = among(e.next, token);
      }
      if (e != null
          && e.field != AttributeEntry.NO_FIELD
          && InstanceAttributes.setAt(p, token, e.field, value)) {
        return;
      }
    }
    storeFurther(self, value, name, sites, site);
  }

  private static void storeFurther(
      PyObject self, PyObject value, PyStr name, AttributeEntry[] sites, int site) {
    AttributeEntry first = sites[site];
    if (first == null) {
      sites[site] = AttributeEntry.PASSED;
      Objects.setAttribute(self, name, value);
      return;
    }
    AttributeEntry e = self instanceof PyType ? null : find(self, first);
    if (e != null) {
      PyObject setter = e.setter();
      if (setter != null) {
        DefaultAttributes.descriptorSet(setter, self, value);
        return;
      }
      if (e.field != AttributeEntry.NO_FIELD
          && self instanceof PyInstance p
          && InstanceAttributes.setAt(p, e.token, e.field, value)) {
        return;
      }
    }
    Objects.setAttribute(self, name, value);
    if (e == null) {
      AttributeBinding.store(self, name, sites, site);
    }
  }
}
