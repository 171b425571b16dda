package typhon.stdlib._pickle;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyAttributeError;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyImportError;
import typhon.runtime.error.PyKeyError;
import typhon.runtime.error.PyUnicodeEncodeError;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/** Writes classes and functions by name. Used by one thread. */
// CPython: _pickle.c save_global, whichmodule
final class GlobalWriter {
  private static final PyStr REGISTRY = PyStr.intern("_extension_registry");
  private static final PyStr ENCODE = PyStr.intern("encode");
  private static final PyStr ASCII = PyStr.intern("ascii");
  private static final PyStr UTF_8 = PyStr.intern("utf-8");
  private static final PyStr GETATTR = PyStr.intern("getattr");
  private static final int ONE_BYTE = 0xff;
  private static final int TWO_BYTES = 0xffff;

  private final ObjectWriter writer;
  private final PickleOutput out;
  private final int protocol;
  private final boolean fixImports;

  GlobalWriter(ObjectWriter writer, PickleOutput out, int protocol, boolean fixImports) {
    this.writer = writer;
    this.out = out;
    this.protocol = protocol;
    this.fixImports = fixImports;
  }

  void save(PyObject object, PyObject givenName) {
    PyObject name = givenName;
    if (name == null) {
      name = Objects.getAttributeOrNull(object, Names.QUALNAME);
      if (name == null) {
        name = Objects.getAttribute(object, Names.NAME);
      }
    }
    String path = name.toString();
    PyObject module = whichModule(object, path);
    if (protocol >= 2 && saveExtension(module, name)) {
      return;
    }
    if (protocol >= 4) {
      writer.save(module);
      writer.save(name);
      out.put(Opcodes.STACK_GLOBAL);
    } else {
      saveByPath(module, path);
    }
    writer.memoize(object);
  }

  private void saveByPath(PyObject module, String path) {
    String[] names = path.split("\\.", -1);
    for (int i = 1; i < names.length; i++) {
      writer.save(ThreadState.current().interpreter.builtins().get(GETATTR));
      if (protocol < 2) {
        out.put(Opcodes.MARK);
      }
    }
    saveTopLevel(module.toString(), names[0]);
    for (int i = 1; i < names.length; i++) {
      writer.save(PyStr.intern(names[i]));
      out.put(protocol < 2 ? Opcodes.TUPLE : Opcodes.TUPLE2);
      out.put(Opcodes.REDUCE);
    }
  }

  private void saveTopLevel(String givenModule, String givenName) {
    String module = givenModule;
    String name = givenName;
    if (fixImports) {
      PyTuple old = OldNames.toPython2(module, name);
      module = old.get(0).toString();
      name = old.get(1).toString();
    }
    out.put(Opcodes.GLOBAL);
    line(module, "module");
    line(name, "global");
  }

  /** Identifiers outside ASCII need protocol 3. */
  private void line(String identifier, String what) {
    PyStr text = PyStr.of(identifier);
    try {
      PyObject encoded = Calls.method(text, ENCODE, protocol < 3 ? ASCII : UTF_8);
      out.put(((PyBytes) encoded).array()).put('\n');
    } catch (PyException e) {
      if (!e.matches(PyUnicodeEncodeError.TYPE)) {
        throw e;
      }
      throw because(
          e,
          PickleErrors.pickling(
              "can't pickle "
                  + what
                  + " identifier "
                  + Objects.repr(text)
                  + " using pickle protocol "
                  + protocol));
    }
  }

  private boolean saveExtension(PyObject module, PyObject name) {
    PyObject registry = Objects.getAttribute(Imports.module("copyreg"), REGISTRY);
    PyObject code = ((PyDict) registry).get(PyTuple.of(module, name));
    if (code == null) {
      return false;
    }
    if (!(code instanceof PyInt number) || !number.fitsInt() || number.signum() <= 0) {
      throw Errors.runtimeError("extension code is out of range");
    }
    long value = number.longValue();
    if (value <= ONE_BYTE) {
      out.put(Opcodes.EXT1).putLittle(value, 1);
    } else if (value <= TWO_BYTES) {
      out.put(Opcodes.EXT2).putLittle(value, 2);
    } else {
      out.put(Opcodes.EXT4).putLittle(value, 4);
    }
    return true;
  }

  /** The attribute reached by a dotted path. */
  static PyObject byPath(PyObject start, String path) {
    PyObject found = start;
    for (String name : path.split("\\.", -1)) {
      found = Objects.getAttribute(found, PyStr.intern(name));
    }
    return found;
  }

  private static PyException because(PyException cause, PyException error) {
    error.value().setContext(cause.value());
    return error;
  }

  private static PyException cannot(PyObject object, String why) {
    return PickleErrors.pickling("Can't pickle " + Objects.repr(object) + ": " + why);
  }

  private static PyObject whichModule(PyObject object, String path) {
    PyObject module = Objects.getAttributeOrNull(object, Names.MODULE);
    if (("." + path + ".").contains(".<locals>.")) {
      throw PickleErrors.pickling("Can't pickle local object " + Objects.repr(object));
    }
    if (module == null || module == PyNone.NONE) {
      module = searchModules(object, path);
    }
    PyObject loaded;
    try {
      loaded = Imports.module(module);
    } catch (PyException e) {
      if (!e.matches(PyImportError.TYPE)
          && !e.matches(ExceptionTypes.VALUE_ERROR)
          && !e.matches(PyKeyError.TYPE)) {
        throw e;
      }
      throw because(e, cannot(object, Objects.str(e.value()).toString()));
    }
    PyObject found;
    try {
      found = byPath(loaded, path);
    } catch (PyException e) {
      if (!e.matches(PyAttributeError.TYPE)) {
        throw e;
      }
      throw because(e, cannot(object, "it's not found as " + module + "." + path));
    }
    if (!Objects.is(found, object)) {
      throw cannot(object, "it's not the same object as " + module + "." + path);
    }
    return module;
  }

  private static PyObject searchModules(PyObject object, String path) {
    PyObject[] modules = ThreadState.current().interpreter.modules().copyOf().entriesSnapshot();
    for (int i = 0; i < modules.length; i += 2) {
      String name = modules[i].toString();
      boolean main = name.equals("__main__") || name.equals("__mp_main__");
      if (!main && modules[i + 1] != PyNone.NONE && holds(modules[i + 1], path, object)) {
        return modules[i];
      }
    }
    return Names.MAIN;
  }

  private static boolean holds(PyObject module, String path, PyObject object) {
    try {
      return byPath(module, path) == object;
    } catch (PyException e) {
      if (e.matches(PyAttributeError.TYPE)) {
        return false;
      }
      throw e;
    }
  }
}
