package typhon.runtime.link;

import typhon.runtime.error.PyException;
import typhon.runtime.error.PyKeyError;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Variables;

/**
 * Names in the bodies of modules and classes: looked up in the namespace the body runs in, then
 * among the globals. A null namespace says that the globals themselves are the namespace.
 */
public final class NamespaceNames {
  private NamespaceNames() {}

  public static PyObject load(PyObject namespace, GlobalSite site) {
    if (namespace != null) {
      PyObject value = find(namespace, site.name());
      if (value != null) {
        return value;
      }
    }
    return site.load();
  }

  public static void store(PyObject namespace, GlobalSite site, PyObject value) {
    if (namespace == null) {
      site.store(value);
    } else if (namespace.type() == PyDict.TYPE) {
      ((PyDict) namespace).put(site.name(), value);
    } else {
      Items.setItem(namespace, site.name(), value);
    }
  }

  public static void delete(PyObject namespace, GlobalSite site) {
    if (namespace == null) {
      site.delete();
    } else if (namespace.type() == PyDict.TYPE) {
      if (((PyDict) namespace).remove(site.name()) == null) {
        throw GlobalSite.undefined(site.name());
      }
    } else {
      deleteFromMapping(namespace, site.name());
    }
  }

  private static void deleteFromMapping(PyObject namespace, PyStr name) {
    try {
      Items.deleteItem(namespace, name);
    } catch (PyException e) {
      if (e.matches(PyKeyError.TYPE)) {
        throw GlobalSite.undefined(name);
      }
      throw e;
    }
  }

  /** The value in a mapping, or null. */
  static PyObject find(PyObject namespace, PyStr name) {
    if (namespace.type() == PyDict.TYPE) {
      return ((PyDict) namespace).get(name);
    }
    try {
      return Items.getItem(namespace, name);
    } catch (PyException e) {
      if (e.matches(PyKeyError.TYPE)) {
        return null;
      }
      throw e;
    }
  }

  /** A free variable in a class body: the namespace hides it. CPython: LOAD_FROM_DICT_OR_DEREF. */
  public static PyObject loadOrFree(PyObject namespace, PyCell cell, PyStr name) {
    PyObject value = find(namespace, name);
    return value != null ? value : Variables.free(cell, name);
  }

  /**
   * A global name in an annotation scope: the class namespace hides it. CPython:
   * LOAD_FROM_DICT_OR_GLOBALS.
   */
  public static PyObject loadOrGlobal(PyObject namespace, GlobalSite site) {
    PyObject value = find(namespace, site.name());
    return value != null ? value : site.load();
  }

  /** Makes sure that the namespace has a dict of annotations. CPython: SETUP_ANNOTATIONS. */
  public static void setupAnnotations(PyObject namespace, GlobalSite site) {
    boolean present =
        namespace == null ? site.own().get() != null : find(namespace, site.name()) != null;
    if (!present) {
      store(namespace, site, new PyDict());
    }
  }
}
