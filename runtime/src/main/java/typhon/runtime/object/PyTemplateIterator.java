package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/** Iterates over the parts of a template string. */
// CPython: templateobject.c templateiterobject
@BuiltinType(name = "TemplateIter", module = "string.templatelib", exposed = false)
public final class PyTemplateIterator extends IndexedIterator {
  public static final PyType TYPE = PyType.builtin(new PyTemplateIteratorTable());

  private final PyObject[] parts;

  PyTemplateIterator(PyObject[] parts) {
    this.parts = parts;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @Override
  @BuiltinMethod
  public PyObject __next__() {
    int i = position();
    if (i >= parts.length) {
      return null;
    }
    setPosition(i + 1);
    return parts[i];
  }
}
