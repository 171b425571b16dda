package typhon.runtime.object;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** The methods of dict (CPython: dictobject.c mapp_methods). */
@BuiltinMethods(PyDict.class)
final class PyDictMethods {
  private PyDictMethods() {}

  /** The value of the key if it is there, else the default. */
  @BuiltinMethod(signature = "($self, key, default=None, /)")
  static PyObject get(PyDict self, PyObject key, @Default("None") PyObject value) {
    PyObject found = self.get(key);
    return found == null ? value : found;
  }

  /** The value of the key; a missing key is first inserted with the default. */
  @BuiltinMethod(signature = "($self, key, default=None, /)")
  static PyObject setdefault(PyDict self, PyObject key, @Default("None") PyObject value) {
    PyObject known = self.putIfAbsent(key, value);
    return known == null ? value : known;
  }

  /**
   * Remove the key and return its value. A missing key gives the default if there is one, else
   * KeyError.
   */
  @BuiltinMethod(signature = "($self, key, default=<unrepresentable>, /)")
  static PyObject pop(PyDict self, PyObject key, @Unset PyObject value) {
    PyObject old = self.size() == 0 ? null : self.remove(key);
    if (old != null) {
      return old;
    }
    if (value == null) {
      throw Errors.keyError(key);
    }
    return value;
  }

  /** Remove the pair inserted last and return it as a tuple; KeyError when the dict is empty. */
  @BuiltinMethod
  static PyObject popitem(PyDict self) {
    PyTuple pair = self.removeLast();
    if (pair == null) {
      throw Errors.keyError(PyStr.of("popitem(): dictionary is empty"));
    }
    return pair;
  }

  /** Take over the pairs of a mapping or of an iterable of pairs, then the keyword arguments. */
  @BuiltinMethod
  static void update(PyDict self, PyObject[] args, @Keywords PyDict keywords) {
    DictUpdate.update(self, "update", args, keywords);
  }

  /** A new dict of the keys of an iterable, all with the same value. */
  @BuiltinClassMethod
  static PyObject fromkeys(PyType cls, PyObject iterable, @Default("None") PyObject value) {
    return DictUpdate.fromKeys(cls, iterable, value);
  }

  /** A shallow copy. */
  @BuiltinMethod
  static PyObject copy(PyDict self) {
    return self.copyOf();
  }

  /** A set-like view of the keys. */
  @BuiltinMethod
  static PyObject keys(PyDict self) {
    return new PyDictKeys(self);
  }

  /** A view of the values. */
  @BuiltinMethod
  static PyObject values(PyDict self) {
    return new PyDictValues(self);
  }

  /** A set-like view of the pairs. */
  @BuiltinMethod
  static PyObject items(PyDict self) {
    return PyDictItems.of(self);
  }

  @BuiltinMethod
  static PyObject __reversed__(PyDict self) {
    return new PyDictKeyIterator(self, PyDictKeyIterator.REVERSE_KEYS);
  }

  @BuiltinMethod
  static PyObject __or__(PyDict self, PyObject value) {
    return value instanceof PyDict other ? union(self, other) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __ror__(PyDict self, PyObject value) {
    return value instanceof PyDict other ? union(other, self) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** Both dicts as they were at one moment; built-in subclasses give a plain dict. */
  private static PyObject union(PyDict first, PyDict second) {
    if (!DictUpdate.isPlain(second)) {
      PyDict result = first.copyOf();
      DictUpdate.update(result, second);
      return result;
    }
    PyDict left = new PyDict();
    PyDict right = new PyDict();
    KeyedObject.lockBoth(first, second);
    try {
      left.replaceTable(first.table().copy(first.size()), first.size());
      right.replaceTable(second.table().copy(second.size()), second.size());
    } finally {
      KeyedObject.unlockBoth(first, second);
    }
    DictUpdate.merge(left, right, true);
    return left;
  }

  @BuiltinMethod
  static PyObject __ior__(PyDict self, PyObject value) {
    DictUpdate.update(self, value);
    return self;
  }

  @BuiltinMethod
  static PyObject __eq__(PyDict self, PyObject value) {
    return value instanceof PyDict other
        ? PyBool.of(DictComparison.equal(self, other))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __ne__(PyDict self, PyObject value) {
    return value instanceof PyDict other
        ? PyBool.of(!DictComparison.equal(self, other))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  static PyObject __repr__(PyDict self) {
    if (self.size() == 0) {
      return PyStr.of("{}");
    }
    if (!ReprGuard.enter(self)) {
      return PyStr.of("{...}");
    }
    try {
      return PyStr.of(reprOfPairs(self.entriesSnapshot()));
    } finally {
      ReprGuard.leave(self);
    }
  }

  private static String reprOfPairs(PyObject[] pairs) {
    StringBuilder out = new StringBuilder("{");
    for (int i = 0; i < pairs.length; i += 2) {
      out.append(i == 0 ? "" : ", ").append(Objects.repr(pairs[i]));
      out.append(": ").append(Objects.repr(pairs[i + 1]));
    }
    return out.append('}').toString();
  }

  /** Size of the dict in memory, in bytes. */
  @BuiltinMethod
  static long __sizeof__(PyDict self) {
    return self.table() == DictTable.EMPTY ? 64 : self.table().byteSize();
  }
}
