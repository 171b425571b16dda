package typhon.runtime.object;

import java.util.ArrayList;
import java.util.List;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** The value of a t-string (PEP 750): its literal parts and its interpolations. Immutable. */
@BuiltinType(name = "Template", module = "string.templatelib")
public final class PyTemplate extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyTemplateTable());

  private final PyTuple strings;
  private final PyTuple interpolations;

  private PyTemplate(PyTuple strings, PyTuple interpolations) {
    this.strings = strings;
    this.interpolations = interpolations;
  }

  /** From strs and interpolations in any order; neighbouring strs are joined. */
  public static PyTemplate of(PyObject[] parts) {
    List<PyObject> strings = new ArrayList<>();
    List<PyObject> fields = new ArrayList<>();
    PyStr text = PyStr.EMPTY;
    for (PyObject part : parts) {
      if (part instanceof PyInterpolation) {
        strings.add(text);
        text = PyStr.EMPTY;
        fields.add(part);
      } else if (part instanceof PyStr s) {
        text = text.concat(s);
      } else {
        throw Errors.typeError(
            "Template.__new__ *args need to be of type 'str' or 'Interpolation', got "
                + part.type().name());
      }
    }
    strings.add(text);
    return new PyTemplate(
        PyTuple.of(strings.toArray(NO_ARGS)), PyTuple.of(fields.toArray(NO_ARGS)));
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if (keywords.size() > 0) {
      throw Errors.typeError("Template.__new__ only accepts *args arguments");
    }
    return of(args);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** For pickle: a function of module {@code string.templatelib}, with strings and fields. */
  // CPython: templateobject.c template_reduce
  @BuiltinMethod
  PyObject __reduce__() {
    PyObject module = ThreadState.current().interpreter.importModule("string.templatelib");
    PyObject rebuild = Objects.getAttribute(module, PyStr.intern("_template_unpickle"));
    return PyTuple.of(rebuild, PyTuple.of(strings, interpolations));
  }

  @BuiltinGetter(name = "strings")
  PyObject strings() {
    return strings;
  }

  @BuiltinGetter(name = "interpolations")
  PyObject interpolations() {
    return interpolations;
  }

  @BuiltinGetter(name = "values")
  PyObject values() {
    PyObject[] values = new PyObject[interpolations.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = ((PyInterpolation) interpolations.get(i)).value();
    }
    return PyTuple.of(values);
  }

  /** The parts in order, without empty strs. */
  private PyObject[] parts() {
    List<PyObject> parts = new ArrayList<>();
    for (int i = 0; i < strings.size(); i++) {
      if (((PyStr) strings.get(i)).length() > 0) {
        parts.add(strings.get(i));
      }
      if (i < interpolations.size()) {
        parts.add(interpolations.get(i));
      }
    }
    return parts.toArray(NO_ARGS);
  }

  @BuiltinMethod
  PyObject __iter__() {
    return new PyTemplateIterator(parts());
  }

  @BuiltinMethod
  PyObject __add__(PyObject other) {
    if (!(other instanceof PyTemplate t)) {
      throw Errors.typeError(
          "can only concatenate string.templatelib.Template (not \""
              + other.type().fullName()
              + "\") to string.templatelib.Template");
    }
    PyObject[] mine = parts();
    PyObject[] theirs = t.parts();
    PyObject[] all = java.util.Arrays.copyOf(mine, mine.length + theirs.length);
    System.arraycopy(theirs, 0, all, mine.length, theirs.length);
    return of(all);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(
        "Template(strings="
            + Objects.repr(strings)
            + ", interpolations="
            + Objects.repr(interpolations)
            + ")");
  }
}
