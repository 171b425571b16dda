package typhon.stdlib._pickle;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyAttributeError;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.Audit;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/** What the names and extension codes in a pickle stand for. */
final class FoundClass {
  private static final PyStr FIND_CLASS = PyStr.intern("find_class");

  private FoundClass() {}

  /** By the unpickler's {@code find_class}, which a subclass may have made its own. */
  static PyObject by(PyUnpickler unpickler, PyObject module, PyObject name) {
    return unpickler.type() == PyUnpickler.TYPE
        ? unpickler.find_class(module, name)
        : Calls.method(unpickler, FIND_CLASS, module, name);
  }

  static PyObject find(String givenModule, String givenName, int protocol, boolean fixImports) {
    Audit.event("pickle.find_class", PyStr.of(givenModule), PyStr.of(givenName));
    String module = givenModule;
    String name = givenName;
    if (protocol < 3 && fixImports) {
      PyTuple now = OldNames.toPython3(module, name);
      module = now.get(0).toString();
      name = now.get(1).toString();
    }
    PyObject loaded = Imports.module(module);
    if (protocol < 4 || name.indexOf('.') < 0) {
      return Objects.getAttribute(loaded, PyStr.of(name));
    }
    try {
      return GlobalWriter.byPath(loaded, name);
    } catch (PyException e) {
      if (!e.matches(PyAttributeError.TYPE)) {
        throw e;
      }
      PyException error =
          Errors.attributeError(
              "Can't resolve path "
                  + Objects.repr(PyStr.of(name))
                  + " on module "
                  + Objects.repr(PyStr.of(module)),
              loaded,
              PyStr.of(name));
      error.value().setContext(e.value());
      throw error;
    }
  }

  // CPython: _pickle.c load_extension
  static PyObject extension(PyUnpickler unpickler, long code) {
    PyInt key = PyInt.of(code);
    PyDict cache = registry("_extension_cache");
    PyObject known = cache.get(key);
    if (known != null) {
      return known;
    }
    PyObject names = registry("_inverted_registry").get(key);
    if (names == null) {
      if (code <= 0) {
        throw PickleErrors.unpickling("EXT specifies code <= 0");
      }
      throw Errors.valueError("unregistered extension code " + code);
    }
    if (!(names instanceof PyTuple pair)
        || pair.size() != 2
        || !(pair.get(0) instanceof PyStr)
        || !(pair.get(1) instanceof PyStr)) {
      throw Errors.valueError("_inverted_registry[" + code + "] isn't a 2-tuple of strings");
    }
    PyObject found = by(unpickler, pair.get(0), pair.get(1));
    cache.put(key, found);
    return found;
  }

  private static PyDict registry(String name) {
    return (PyDict) Objects.getAttribute(Imports.module("copyreg"), PyStr.intern(name));
  }
}
