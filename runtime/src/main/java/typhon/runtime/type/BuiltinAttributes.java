package typhon.runtime.type;

import typhon.runtime.object.Names;
import typhon.runtime.object.PyBaseObject;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyBuiltinMember;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyGetSetDescriptor;
import typhon.runtime.object.PyMethodDescriptor;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStaticMethod;
import typhon.runtime.object.PyStr;

/** Builds the attribute dict of a built-in type from its tables. */
final class BuiltinAttributes implements BuiltinSink {
  private static final String[] COMPARISONS = {"__lt__", "__le__", "__ne__", "__gt__", "__ge__"};

  private final PyType type;
  private final PyDict dict = new PyDict();

  private BuiltinAttributes(PyType type) {
    this.type = type;
  }

  static PyDict build(PyType type, TypeTable table) {
    BuiltinAttributes sink = new BuiltinAttributes(type);
    table.describe(sink);
    for (BuiltinTable more : table.more()) {
      more.describe(sink);
    }
    sink.inheritedHash();
    sink.comparisons(table);
    sink.inheritedMaker(table);
    // A computed __doc__ is that of the instances; the type's own comes from its table.
    if (sink.dict.get(Names.DOC) == null) {
      sink.dict.put(Names.DOC, table.doc() == null ? PyNone.NONE : PyStr.of(table.doc()));
    }
    return sink.dict;
  }

  /**
   * A type that defines equality but no hash is unhashable (CPython: inherit_slots,
   * type_ready_set_hash).
   */
  private void inheritedHash() {
    PyStr hash = PyStr.intern("__hash__");
    if (dict.get(PyStr.intern("__eq__")) != null && dict.get(hash) == null) {
      dict.put(hash, PyNone.NONE);
    }
  }

  /**
   * A type that defines equality has all six comparisons, those it does not define being object's
   * (CPython: typeobject.c add_operators, one slot for all).
   */
  private void comparisons(TypeTable table) {
    if (table.base() == null || dict.get(PyStr.intern("__eq__")) == null) {
      return;
    }
    for (String name : COMPARISONS) {
      PyStr key = PyStr.intern(name);
      if (dict.get(key) == null
          && PyBaseObject.TYPE.attributes().get(key) instanceof PyMethodDescriptor inherited) {
        dict.put(key, new PyMethodDescriptor(type, inherited.spec().in(type)));
      }
    }
  }

  private void inheritedMaker(TypeTable table) {
    PyStr key = SpecialMethod.NEW.pyName();
    if (table.showsInheritedMaker()
        && table.base().special(SpecialMethod.NEW) instanceof PyBuiltinFunction inherited) {
      dict.put(key, new PyBuiltinFunction(inherited.spec().in(type), type, null));
    }
  }

  @Override
  public void callable(
      BuiltinTable table,
      int id,
      BuiltinKind kind,
      String name,
      String signature,
      String textSignature,
      String doc,
      int minDirect,
      int maxDirect) {
    BuiltinSpec spec =
        new BuiltinSpec(
            table, id, kind, name, signature, textSignature, doc, minDirect, maxDirect, type);
    PyObject value =
        switch (kind) {
          case METHOD, SPECIAL, CLASS_METHOD -> new PyMethodDescriptor(type, spec);
          case NEW -> new PyBuiltinFunction(spec, type, null);
          case STATIC_METHOD -> new PyStaticMethod(new PyBuiltinFunction(spec, type, null));
          case FUNCTION -> throw new AssertionError("function in a type: " + name);
        };
    dict.put(PyStr.intern(name), value);
  }

  @Override
  public void getSet(BuiltinTable table, String name, int getter, int setter, String doc) {
    PyObject descriptor =
        setter == READ_ONLY_MEMBER
            ? new PyBuiltinMember(type, table, name, getter, doc)
            : new PyGetSetDescriptor(type, table, name, getter, setter, doc);
    dict.put(PyStr.intern(name), descriptor);
  }
}
