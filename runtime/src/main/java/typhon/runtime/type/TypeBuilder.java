package typhon.runtime.type;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBaseObject;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyClassMethod;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyMemberDescriptor;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStaticMethod;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PySuper;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;

/** Makes classes: what {@code type.__new__} does (CPython: typeobject.c type_new). */
public final class TypeBuilder {
  private final ThreadState ts;
  private final String name;
  private final PyType[] bases;
  private final PyDict attributes = new PyDict();
  private PyType metatype;
  private PyType base;
  private boolean addsDict;
  private boolean addsWeakref;
  private final List<String> slots = new ArrayList<>();

  private TypeBuilder(ThreadState ts, PyType metatype, String name, PyType[] bases) {
    this.ts = ts;
    this.metatype = metatype;
    this.name = name;
    this.bases = bases;
  }

  /** {@code metatype.__new__(metatype, name, bases, namespace, **keywords)}. */
  public static PyObject build(
      ThreadState ts,
      PyType metatype,
      PyStr name,
      PyTuple bases,
      PyDict namespace,
      PyDict keywords) {
    requireResolvedBases(bases);
    PyType winner = winner(metatype, bases);
    if (winner != metatype) {
      PyObject allocator = winner.special(SpecialMethod.NEW);
      if (allocator != metatype.special(SpecialMethod.NEW)) {
        PyObject bound = allocator.descriptorGet(null, winner);
        return typhon.runtime.ops.Calls.call(
            ts, bound, new PyObject[] {winner, name, bases, namespace}, keywords);
      }
    }
    PyType[] baseTypes = baseTypes(bases);
    TypeBuilder builder = new TypeBuilder(ts, winner, name.toString(), baseTypes);
    return builder.make(name, namespace, keywords);
  }

  /** The most derived metatype among that of the call and those of the bases. */
  public static PyType winner(PyType metatype, PyTuple bases) {
    PyType winner = metatype;
    for (PyObject b : bases.array()) {
      PyType candidate = b.type();
      if (winner.isSubtypeOf(candidate)) {
        continue;
      }
      if (!candidate.isSubtypeOf(winner)) {
        throw Errors.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of"
                + " all its bases");
      }
      winner = candidate;
    }
    return winner;
  }

  private static void requireResolvedBases(PyTuple bases) {
    for (PyObject b : bases.array()) {
      if (!(b instanceof PyType) && b.type().special(SpecialMethod.MRO_ENTRIES) != null) {
        throw Errors.typeError(
            "type() doesn't support MRO entry resolution; use types.new_class()");
      }
    }
  }

  private static PyType[] baseTypes(PyTuple bases) {
    if (bases.size() == 0) {
      return new PyType[] {PyBaseObject.TYPE};
    }
    PyType[] result = new PyType[bases.size()];
    for (int i = 0; i < result.length; i++) {
      if (!(bases.get(i) instanceof PyType t)) {
        throw Errors.typeError("bases must be types");
      }
      result[i] = t;
    }
    return result;
  }

  private PyObject make(PyStr pyName, PyDict namespace, PyDict keywords) {
    pyName.requireEncodable();
    if (name.indexOf('\0') >= 0) {
      throw Errors.valueError("type name must not contain null characters");
    }
    base = bestBase(bases);
    boolean allNames = true;
    for (PyObject key : namespace.keysSnapshot()) {
      attributes.put(key, namespace.get(key));
      allNames &= key instanceof PyStr;
    }
    PyObject qualified = attributes.remove(Names.QUALNAME);
    if (qualified != null && !(qualified instanceof PyStr)) {
      throw Errors.typeError("type __qualname__ must be a str, not " + qualified.type().name());
    }
    PyObject classCell = attributes.remove(Names.CLASSCELL);
    PyObject classDictCell = attributes.remove(Names.CLASSDICTCELL);
    declareSlots();
    wrapImplicitMethods();
    if (attributes.get(Names.DOC) instanceof PyStr doc) {
      doc.requireEncodable();
    }
    if (attributes.get(Names.DOC) == null) {
      attributes.put(Names.DOC, PyNone.NONE);
    }
    if (attributes.get(Names.MODULE) == null) {
      PyObject module = typhon.runtime.frame.CallerModule.name(ts);
      if (module != null) {
        attributes.put(Names.MODULE, module);
      }
    }
    PyType type =
        new PyType(
            metatype,
            name,
            qualified == null ? pyName : (PyStr) qualified,
            bases,
            base,
            attributes);
    addStorageAttributes(type);
    if (attributes.get(PyStr.intern("__eq__")) != null
        && attributes.get(PyStr.intern("__hash__")) == null) {
      attributes.put(PyStr.intern("__hash__"), PyNone.NONE);
    }
    type.finish(
        Mro.linearize(type, bases),
        base.layout(),
        slotNames(),
        addsDict || inheritsDict(),
        addsWeakref || inheritsWeakref());
    setCells(type, classCell, classDictCell);
    if (ResolutionOrder.isCustom(metatype)) {
      type.setMro(ResolutionOrder.of(ts, type));
    }
    if (!allNames) {
      typhon.runtime.ops.Warnings.warn(
          typhon.runtime.error.ExceptionTypes.RUNTIME_WARNING,
          "non-string key in the __dict__ of class " + name);
    }
    setNames(type);
    initSubclass(type, keywords);
    return type;
  }

  private void addStorageAttributes(PyType type) {
    int firstOwnSlot = InstanceAttributes.FIRST_SLOT + base.slotCount();
    for (int i = 0; i < slots.size(); i++) {
      PyStr slot = PyStr.intern(slots.get(i));
      attributes.put(slot, new PyMemberDescriptor(type, slot, firstOwnSlot + i));
    }
    if (addsDict && attributes.get(Names.DICT) == null) {
      attributes.put(Names.DICT, PyDictAttribute.descriptor(type));
    }
    if (addsWeakref && attributes.get(Names.WEAKREF) == null) {
      attributes.put(Names.WEAKREF, PyDictAttribute.weakrefDescriptor(type));
    }
  }

  private PyStr[] slotNames() {
    PyStr[] inherited = base.slotNames();
    PyStr[] all = java.util.Arrays.copyOf(inherited, inherited.length + slots.size());
    for (int i = 0; i < slots.size(); i++) {
      all[inherited.length + i] = PyStr.intern(slots.get(i));
    }
    return all;
  }

  private boolean inheritsDict() {
    for (PyType b : bases) {
      if (hasDict(b)) {
        return true;
      }
    }
    return false;
  }

  /**
   * With attribute storage, or a built-in whose Java class keeps a dict: exceptions, modules,
   * types, functions.
   */
  private static boolean hasDict(PyType type) {
    return type.hasInstanceDict() || type.lookup(Names.DICT) != null;
  }

  private boolean inheritsWeakref() {
    for (PyType b : bases) {
      if (b.weakReferable()) {
        return true;
      }
    }
    return false;
  }

  /** The base whose layout the instances take. CPython: typeobject.c best_base. */
  static PyType bestBase(PyType[] bases) {
    PyType winner = null;
    PyType winnerSolid = null;
    for (PyType b : bases) {
      if (!b.isHeapType() && !b.table().subclassable()) {
        throw Errors.typeError("type '" + b.fullName() + "' is not an acceptable base type");
      }
      PyType solid = solid(b);
      if (winner == null) {
        winner = b;
        winnerSolid = solid;
      } else if (winnerSolid.isSubtypeOf(solid)) {
        // The winner stays.
      } else if (solid.isSubtypeOf(winnerSolid)) {
        winner = b;
        winnerSolid = solid;
      } else {
        throw Errors.typeError("multiple bases have instance lay-out conflict");
      }
    }
    return winner;
  }

  /**
   * The nearest type that adds to the layout: a built-in with a Java class of its own, or a class
   * with slots.
   */
  static PyType solid(PyType type) {
    PyType t = type;
    while (t.base() != null) {
      PyType above = t.base();
      if (t.isHeapType() ? t.slotCount() > above.slotCount() : addsLayout(t, above)) {
        return t;
      }
      t = above;
    }
    return t;
  }

  private static boolean addsLayout(PyType t, PyType above) {
    return t.layout() != above.layout();
  }

  // CPython: typeobject.c type_new_slots
  private void declareSlots() {
    PyObject declared = attributes.get(Names.SLOTS);
    boolean mayHaveDict = !hasDict(base);
    boolean mayHaveWeakref = !base.weakReferable() && !hasItems(base);
    if (declared == null) {
      addsDict = mayHaveDict;
      addsWeakref = mayHaveWeakref;
      return;
    }
    PyObject[] names =
        declared instanceof PyStr ? new PyObject[] {declared} : Iteration.toArray(declared);
    if (names.length > 0 && hasItems(base)) {
      throw Errors.typeError(
          "nonempty __slots__ not supported for subtype of '" + base.name() + "'");
    }
    for (PyObject n : names) {
      if (!(n instanceof PyStr slot)) {
        throw Errors.typeError("__slots__ items must be strings, not '" + n.type().name() + "'");
      }
      addSlot(slot.toString(), mayHaveDict, mayHaveWeakref);
    }
    java.util.Collections.sort(slots);
    // A secondary base may bring what the best base lacks (CPython: typeobject.c
    // type_new_slots_bases).
    addsDict |= mayHaveDict && inheritsDict();
    addsWeakref |= mayHaveWeakref && inheritsWeakref();
  }

  private void addSlot(String slot, boolean mayHaveDict, boolean mayHaveWeakref) {
    if (!ClassNames.isIdentifier(slot)) {
      throw Errors.typeError("__slots__ must be identifiers");
    }
    if (slot.equals("__dict__")) {
      if (!mayHaveDict || addsDict) {
        throw Errors.typeError("__dict__ slot disallowed: we already got one");
      }
      addsDict = true;
    } else if (slot.equals("__weakref__")) {
      if (!mayHaveWeakref || addsWeakref) {
        throw Errors.typeError("__weakref__ slot disallowed: we already got one");
      }
      addsWeakref = true;
    } else {
      PyStr key = PyStr.intern(ClassNames.mangle(slot, name));
      if (attributes.get(key) != null
          && !slot.equals("__qualname__")
          && !slot.equals("__classcell__")
          && !slot.equals("__classdictcell__")) {
        throw Errors.valueError("'" + slot + "' in __slots__ conflicts with class variable");
      }
      slots.add(key.toString());
    }
  }

  /** Types whose objects vary in size: their instances cannot have slots (CPython: tp_itemsize). */
  private static boolean hasItems(PyType type) {
    return type.isSubtypeOf(PyType.TYPE)
        || type.isSubtypeOf(PyTuple.TYPE)
        || type.isSubtypeOf(PyInt.TYPE)
        || type.layout().name().equals("bytes");
  }

  /**
   * {@code __new__} is a static method, {@code __init_subclass__} and {@code __class_getitem__}
   * class methods.
   */
  private void wrapImplicitMethods() {
    PyStr allocator = SpecialMethod.NEW.pyName();
    if (attributes.get(allocator) instanceof PyFunction f) {
      attributes.put(allocator, new PyStaticMethod(f));
    }
    for (SpecialMethod m :
        new SpecialMethod[] {SpecialMethod.INIT_SUBCLASS, SpecialMethod.CLASS_GETITEM}) {
      if (attributes.get(m.pyName()) instanceof PyFunction f) {
        attributes.put(m.pyName(), new PyClassMethod(f));
      }
    }
  }

  private static void setCells(PyType type, PyObject classCell, PyObject classDictCell) {
    if (classCell != null) {
      if (!(classCell instanceof PyCell cell)) {
        throw Errors.typeError(
            "__classcell__ must be a nonlocal cell, not <class '"
                + classCell.type().fullName()
                + "'>");
      }
      cell.set(type);
    }
    if (classDictCell != null) {
      if (!(classDictCell instanceof PyCell cell)) {
        throw Errors.typeError(
            "__classdictcell__ must be a nonlocal cell, not <class '"
                + classDictCell.type().fullName()
                + "'>");
      }
      cell.set(type.attributes());
    }
  }

  // CPython: typeobject.c type_new_set_names
  private void setNames(PyType type) {
    for (PyObject key : attributes.keysSnapshot()) {
      PyObject value = attributes.get(key);
      PyObject method = value == null ? null : value.type().special(SpecialMethod.SET_NAME);
      if (method == null) {
        continue;
      }
      try {
        method.callMethod(ts, value, type, key);
      } catch (typhon.runtime.error.PyException e) {
        e.value()
            .add_note(
                PyStr.of(
                    "Error calling __set_name__ on '"
                        + value.type().name()
                        + "' instance "
                        + typhon.runtime.ops.Objects.repr(key)
                        + " in '"
                        + name
                        + "'"));
        throw e;
      }
    }
  }

  private void initSubclass(PyType type, PyDict keywords) {
    if (!java.util.Arrays.asList(type.mro()).contains(type)) {
      String shown = type.name();
      throw Errors.typeError(
          "super(type, obj): obj (type "
              + shown
              + ") is not an instance or subtype of type ("
              + shown
              + ").");
    }
    PyObject parent = new PySuper(type, type);
    PyObject hook =
        typhon.runtime.ops.Objects.getAttribute(parent, SpecialMethod.INIT_SUBCLASS.pyName());
    typhon.runtime.ops.Calls.call(ts, hook, PyObject.NO_ARGS, keywords);
  }

  /** {@code cls.mro()}: C3 over the current bases. */
  public static PyList defaultMro(PyType type) {
    return PyList.of((PyObject[]) Mro.linearize(type, type.bases()));
  }
}
