package typhon.stdlib._json;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** JSON scanner object */
// Immutable: what one call knows is in a DocumentScanner.
@BuiltinType(name = "Scanner", module = "_json", subclassable = true)
public class PyScanner extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyScannerTable());

  final boolean strict;
  final PyObject objectHook;
  final PyObject objectPairsHook;
  final PyObject parseFloat;
  final PyObject parseInt;
  final PyObject parseConstant;

  PyScanner(PyObject context) {
    strict = Objects.isTrue(attribute(context, "strict"));
    objectHook = attribute(context, "object_hook");
    objectPairsHook = attribute(context, "object_pairs_hook");
    parseFloat = attribute(context, "parse_float");
    parseInt = attribute(context, "parse_int");
    parseConstant = attribute(context, "parse_constant");
  }

  private static PyObject attribute(PyObject context, String name) {
    return Objects.getAttribute(context, PyStr.intern(name));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Named PyObject context) {
    return type == TYPE ? new PyScanner(context) : new PyScannerSub(type, context);
  }

  /** Reads the value at an index; gives it and the index after it. */
  @BuiltinMethod
  PyObject __call__(@Named PyObject string, @Named long idx) {
    if (!(string instanceof PyStr document)) {
      throw Errors.typeError("first argument must be a string, not " + string.type().name());
    }
    if (idx < 0) {
      throw Errors.valueError("idx cannot be negative");
    }
    if (idx >= document.length()) {
      throw Errors.stopIteration(PyInt.of(idx));
    }
    DocumentScanner scan = new DocumentScanner(this, document);
    PyObject value = scan.value((int) idx);
    return PyTuple.of(value, PyInt.of(scan.end()));
  }

  /** strict */
  @BuiltinGetter(name = "strict")
  PyObject strictFlag() {
    return PyBool.of(strict);
  }

  /** object_hook */
  @BuiltinGetter
  PyObject object_hook() {
    return objectHook;
  }

  @BuiltinGetter
  PyObject object_pairs_hook() {
    return objectPairsHook;
  }

  /** parse_float */
  @BuiltinGetter
  PyObject parse_float() {
    return parseFloat;
  }

  /** parse_int */
  @BuiltinGetter
  PyObject parse_int() {
    return parseInt;
  }

  /** parse_constant */
  @BuiltinGetter
  PyObject parse_constant() {
    return parseConstant;
  }
}
