package typhon.stdlib._pickle;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;

/** Optimized implementation for the Python pickle module. */
// CPython: Modules/_pickle.c
@BuiltinModule(
    name = "_pickle",
    types = {PyPickler.class, PyUnpickler.class, PyPickleBuffer.class})
public final class PickleModule {
  private PickleModule() {}

  static void init(PyModule module) {
    PickleErrors errors = PickleErrors.current();
    for (PyType type :
        new PyType[] {errors.pickleError(), errors.picklingError(), errors.unpicklingError()}) {
      module.dict().put(PyStr.intern(type.name()), type);
    }
  }

  /** Pickles obj into an open binary file. */
  @BuiltinFunction
  static void dump(
      @Named PyObject obj,
      @Named PyObject file,
      @Named @Default("None") PyObject protocol,
      @KeywordOnly @Default("True") boolean fix_imports,
      @KeywordOnly @Default("None") PyObject buffer_callback) {
    PyPickler pickler = new PyPickler();
    pickler.__init__(file, protocol, fix_imports, buffer_callback);
    pickler.dump(obj);
  }

  /** Pickles obj into bytes. */
  @BuiltinFunction
  static PyObject dumps(
      @Named PyObject obj,
      @Named @Default("None") PyObject protocol,
      @KeywordOnly @Default("True") boolean fix_imports,
      @KeywordOnly @Default("None") PyObject buffer_callback) {
    PyPickler pickler = new PyPickler();
    pickler.configure(null, protocol, fix_imports, buffer_callback);
    PickleOutput out = new PickleOutput(null);
    new ObjectWriter(pickler, out).dump(obj);
    return PyBytes.of(out.toBytes());
  }

  /** Takes one object out of an open file of pickles. */
  @BuiltinFunction
  static PyObject load(
      @Named PyObject file,
      @KeywordOnly @Default("True") boolean fix_imports,
      @KeywordOnly @Default("'ASCII'") String encoding,
      @KeywordOnly @Default("'strict'") String errors,
      @KeywordOnly @Unset PyObject buffers) {
    PyUnpickler unpickler = new PyUnpickler();
    unpickler.__init__(file, fix_imports, encoding, errors, buffers);
    return unpickler.load();
  }

  /** Makes the object that these bytes are the pickle of. */
  @BuiltinFunction
  static PyObject loads(
      PyObject data,
      @KeywordOnly @Default("True") boolean fix_imports,
      @KeywordOnly @Default("'ASCII'") String encoding,
      @KeywordOnly @Default("'strict'") String errors,
      @KeywordOnly @Unset PyObject buffers) {
    PyUnpickler unpickler = new PyUnpickler();
    PickleInput input = new PickleInput(Buffers.bytesOf(data));
    unpickler.configure(input, fix_imports, encoding, errors, buffers);
    return unpickler.load();
  }
}
