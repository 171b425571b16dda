package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.runtime.type.PyType;

/** A module: create one with a name and a documentation string. */
@BuiltinType(name = "module", subclassable = true, ownsAttributes = true, exposed = false)
public class PyModule extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyModuleTable());

  private volatile PyType type;
  private final PyDict dict;

  public PyModule(PyType type, PyDict dict) {
    this.type = type;
    this.dict = dict;
  }

  /** A new module with the attributes every module starts with. */
  public static PyModule create(PyStr name, PyObject doc) {
    PyModule module = new PyModule(TYPE, new PyDict());
    module.initialize(name, doc);
    return module;
  }

  private void initialize(PyObject name, PyObject doc) {
    dict.put(Names.NAME, name);
    dict.put(Names.DOC, doc);
    dict.put(Names.PACKAGE, PyNone.NONE);
    dict.put(Names.LOADER, PyNone.NONE);
    dict.put(Names.SPEC, PyNone.NONE);
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void setType(PyType type) {
    this.type = type;
  }

  @Override
  public PyDict dict() {
    return dict;
  }

  @Override
  public PyObject ownAttribute(PyStr name) {
    return dict.get(name);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @typhon.annotations.Keywords PyDict keywords) {
    return new PyModule(type, new PyDict());
  }

  @BuiltinMethod
  void __init__(@typhon.annotations.Named PyStr name, @typhon.annotations.Named @Default("None") PyObject doc) {
    initialize(name, doc);
  }
}
