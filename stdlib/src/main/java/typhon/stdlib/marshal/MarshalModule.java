package typhon.stdlib.marshal;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;

/** Conversion of simple values to bytes and back, as cache files of modules use it. */
@BuiltinModule(name = "marshal")
public final class MarshalModule {
  @BuiltinConstant static final int version = 5;

  private MarshalModule() {}

  /** The bytes of a value. */
  @BuiltinFunction
  static PyObject dumps(
      PyObject value, @Default("5") int version, @KeywordOnly @Default("True") boolean allow_code) {
    Audit.event("marshal.dumps", value, PyInt.of(version));
    return PyBytes.of(new MarshalWriter(version, allow_code).write(value));
  }

  /** Write a value to a binary file. */
  @BuiltinFunction
  static PyObject dump(
      PyObject value,
      PyObject file,
      @Default("5") int version,
      @KeywordOnly @Default("True") boolean allow_code) {
    return Calls.method(file, PyStr.intern("write"), dumps(value, version, allow_code));
  }

  /** The value of bytes; what follows it is ignored. */
  @BuiltinFunction
  static PyObject loads(PyObject bytes, @KeywordOnly @Default("True") boolean allow_code) {
    byte[] content = Buffers.bytesOf(bytes);
    if (Audit.isOn()) {
      Audit.event("marshal.loads", PyBytes.of(content));
    }
    return new MarshalReader(new ByteSource.OfArray(content), allow_code).read();
  }

  /** Read one value from a binary file. */
  @BuiltinFunction
  static PyObject load(PyObject file, @KeywordOnly @Default("True") boolean allow_code) {
    PyObject probe = Calls.method(file, PyStr.intern("read"), typhon.runtime.object.PyInt.of(0));
    if (!(probe instanceof PyBytes)) {
      throw Errors.typeError("file.read() returned not bytes but " + probe.type().name());
    }
    Audit.event("marshal.load");
    return new MarshalReader(new ByteSource.OfFile(file), allow_code).read();
  }
}
