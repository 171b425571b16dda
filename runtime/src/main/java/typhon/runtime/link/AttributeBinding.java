package typhon.runtime.link;

import typhon.runtime.object.GlobalCell;
import typhon.runtime.object.PyBaseObject;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunctionKind;
import typhon.runtime.object.PyInstance;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;
import typhon.runtime.type.TypeToken;

/**
 * What attribute sites learn. Nothing here runs Python code. The token is read first: what is found
 * after it is either of that state of the type, or the token is in use no more and the entry never
 * fits.
 */
final class AttributeBinding {
  /** So many types a site knows; then it starts anew, some times, and at last learns no more. */
  private static final int MAX_DEPTH = 4;

  private AttributeBinding() {}

  /** Learns how {@code self.name} is read; {@code site} is null where the site learns no more. */
  static void read(PyObject self, PyStr name, AttributeEntry[] sites, int site) {
    AttributeEntry rest = rest(sites[site]);
    AttributeEntry learnt;
    if (self instanceof PyType cls) {
      learnt = ofClass(cls, name, rest);
    } else if (self instanceof PyModule module) {
      learnt = ofModule(module, name, rest);
    } else {
      learnt = ofInstance(self, name, rest);
    }
    keep(learnt, "read", self, name, sites, site);
  }

  /** Learns which method {@code self.name(...)} calls. */
  static void method(PyObject self, PyStr name, AttributeEntry[] sites, int site) {
    keep(ofInstance(self, name, rest(sites[site])), "call", self, name, sites, site);
  }

  /** Learns how {@code self.name = ...} stores. */
  static void store(PyObject self, PyStr name, AttributeEntry[] sites, int site) {
    PyType type = self.type();
    TypeToken token = type.token();
    if (token == null
        || self instanceof PyType
        || type.special(SpecialMethod.SETATTR)
            != PyBaseObject.TYPE.special(SpecialMethod.SETATTR)) {
      return;
    }
    TypeAttribute attribute = TypeAttribute.of(type.lookup(name));
    if (attribute == null) {
      return;
    }
    AttributeEntry rest = rest(sites[site]);
    AttributeEntry learnt = null;
    if (attribute.isData()) {
      learnt = AttributeEntry.ofInstances(token, null, AttributeEntry.NO_FIELD, attribute, rest);
    } else if (self instanceof PyInstance && type.hasInstanceDict() && attribute.type() == null) {
      int field = type.attributeKeys().find(name);
      if (field >= 0) {
        learnt = AttributeEntry.ofInstances(token, null, field, attribute, rest);
      }
    }
    keep(learnt, "store", self, name, sites, site);
  }

  /** Learns which method {@code super().name(...)} calls behind {@code start}. */
  static PyObject methodBehind(
      PyType start, PyObject self, PyStr name, AttributeEntry[] sites, int site) {
    PyType type = self.type();
    TypeToken token = type.token();
    TypeToken behind = start.token();
    PyObject raw = behind(start, type.mro(), name);
    if (!(raw instanceof PyFunctionKind)) {
      return null;
    }
    if (token != null && behind != null) {
      AttributeEntry rest = rest(sites[site]);
      AttributeEntry learnt = AttributeEntry.ofSuper(token, behind, TypeAttribute.of(raw), rest);
      keep(learnt, "super", self, name, sites, site);
    }
    return raw;
  }

  private static PyObject behind(PyType start, PyType[] mro, PyStr name) {
    int i = 0;
    while (i < mro.length && mro[i] != start) {
      i++;
    }
    for (i++; i < mro.length; i++) {
      PyObject value = mro[i].attributes().get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static AttributeEntry rest(AttributeEntry known) {
    return known == AttributeEntry.PASSED || known == null || known.depth >= MAX_DEPTH
        ? null
        : known;
  }

  private static void keep(
      AttributeEntry learnt,
      String what,
      PyObject self,
      PyStr name,
      AttributeEntry[] sites,
      int site) {
    if (learnt != null) {
      sites[site] = learnt;
      SiteLog.bound(what, name, self, learnt.depth);
    }
  }

  private static AttributeEntry ofInstance(PyObject self, PyStr name, AttributeEntry rest) {
    PyType type = self.type();
    TypeToken token = type.token();
    if (token == null) {
      return null;
    }
    TypeAttribute attribute = usesDefaultLookup(type) ? TypeAttribute.of(type.lookup(name)) : null;
    if (attribute == null || mayFallBack(type, attribute)) {
      return general(token, rest);
    }
    int field = AttributeEntry.NO_FIELD;
    if (!attribute.isData() && self.attributeValues() != null && type.hasInstanceDict()) {
      int index = type.attributeKeys().findSettled(name);
      if (index >= 0) {
        field = index;
      } else if (attribute.value() == null) {
        return general(token, rest); // such an attribute may come without a new token
      }
    } else if (attribute.value() == null) {
      return general(token, rest);
    } else if (hasForeignDict(self, attribute)) {
      return null;
    }
    return AttributeEntry.ofInstances(token, exactClass(type, self), field, attribute, rest);
  }

  /** Takes the general way, and saves learning that again at each access. */
  private static AttributeEntry general(TypeToken token, AttributeEntry rest) {
    return AttributeEntry.ofInstances(
        token, null, AttributeEntry.NO_FIELD, TypeAttribute.GENERAL, rest);
  }

  /** Whether an AttributeError of the attribute would have to be turned into another call. */
  private static boolean mayFallBack(PyType type, TypeAttribute attribute) {
    return attribute.isData() && type.special(SpecialMethod.GETATTR) != null;
  }

  /** Whether the object has attributes of its own elsewhere than in a values array. */
  private static boolean hasForeignDict(PyObject self, TypeAttribute attribute) {
    return !attribute.isData() && self.attributeValues() == null && self.dict() != null;
  }

  private static boolean usesDefaultLookup(PyType type) {
    return type.special(SpecialMethod.GETATTRIBUTE)
        == PyBaseObject.TYPE.special(SpecialMethod.GETATTRIBUTE);
  }

  /** The Java class that only instances of exactly this type have, which never changes; or null. */
  private static Class<?> exactClass(PyType type, PyObject self) {
    boolean known =
        type == PyList.TYPE
            || type == PyDict.TYPE
            || type == PyStr.TYPE
            || type == PyTuple.TYPE
            || type == PySet.TYPE;
    return known ? self.getClass() : null;
  }

  private static AttributeEntry ofClass(PyType cls, PyStr name, AttributeEntry rest) {
    TypeToken token = cls.token();
    if (token == null || cls.type() != PyType.TYPE) {
      return null;
    }
    PyObject inMeta = PyType.TYPE.lookup(name);
    PyObject raw = cls.lookup(name);
    if (raw == null || (inMeta != null && inMeta.isDataDescriptor() && inMeta.isDescriptor())) {
      return null;
    }
    TypeAttribute attribute = TypeAttribute.of(raw);
    return attribute == null ? null : AttributeEntry.ofClass(token, attribute, rest);
  }

  private static AttributeEntry ofModule(PyModule module, PyStr name, AttributeEntry rest) {
    if (module.type() != PyModule.TYPE || PyModule.TYPE.lookup(name) != null) {
      return null;
    }
    if (module.dict().get(name) == null) {
      return null;
    }
    GlobalCell cell = module.dict().cell(name);
    return AttributeEntry.ofModule(module, cell, rest);
  }
}
