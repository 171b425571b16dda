package typhon.runtime.link;

import typhon.runtime.error.PyException;
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
      PyObject value = Items.getItemOrNull(namespace, site.name());
      if (value != null) {
        return value;
      }
    }
    return site.load();
  }

  public static void store(PyObject namespace, GlobalSite site, PyObject value) {
    PyObject target = namespace == null ? site.mapping() : namespace;
    if (target == null) {
      site.store(value);
    } else if (target.type() == PyDict.TYPE) {
      ((PyDict) target).put(site.name(), value);
    } else {
      Items.setItem(target, site.name(), value);
    }
  }

  public static void delete(PyObject namespace, GlobalSite site) {
    PyObject target = namespace == null ? site.mapping() : namespace;
    if (target == null) {
      site.delete();
    } else if (target.type() == PyDict.TYPE) {
      if (((PyDict) target).remove(site.name()) == null) {
        throw GlobalSite.undefined(site.name());
      }
    } else {
      deleteFromMapping(target, site.name());
    }
  }

  private static void deleteFromMapping(PyObject namespace, PyStr name) {
    try {
      Items.deleteItem(namespace, name);
    } catch (PyException e) {
      // Whatever the mapping says. CPython: DELETE_NAME
      throw GlobalSite.undefined(name);
    }
  }

  /** A free variable in a class body: the namespace hides it. CPython: LOAD_FROM_DICT_OR_DEREF. */
  public static PyObject loadOrFree(PyObject namespace, PyCell cell, PyStr name) {
    PyObject value = Items.getItemOrNull(namespace, name);
    return value != null ? value : Variables.free(cell, name);
  }

  /**
   * A global name in an annotation scope: the class namespace hides it. CPython:
   * LOAD_FROM_DICT_OR_GLOBALS.
   */
  public static PyObject loadOrGlobal(PyObject namespace, GlobalSite site) {
    PyObject value = Items.getItemOrNull(namespace, site.name());
    return value != null ? value : site.load();
  }

  /** Makes sure that the namespace has a dict of annotations. CPython: SETUP_ANNOTATIONS. */
  public static void setupAnnotations(PyObject namespace, GlobalSite site) {
    boolean present =
        namespace == null
            ? site.own().get() != null
            : Items.getItemOrNull(namespace, site.name()) != null;
    if (!present) {
      store(namespace, site, new PyDict());
    }
  }
}
