package typhon.runtime.type;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import typhon.annotations.BuiltinType;
import typhon.runtime.call.Target;
import typhon.runtime.call.TypeTarget;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * type(object) -> the type of the object; type(name, bases, dict, **kwds) -> a new type
 *
 * <p>Thread rule: attributes, bases and MRO change under {@link #LOCK}, one lock for all types,
 * under which no Python code runs. Readers take no lock: they go through {@link #version}, which is
 * made uncacheable before a change becomes visible and replaced after it, for this type and all
 * types that inherit from it.
 */
@BuiltinType(name = "type", subclassable = true, ownsAttributes = true, weakReferable = true)
public class PyType extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyTypeTable());

  /** Guards every change of a type. A leaf lock but for class initialisation of base types. */
  static final Object LOCK = new Object();

  private static final PyType[] NO_BASES = {};

  /** How the type was declared in Java; null for classes made by Python code. */
  private final TypeTable table;

  private volatile PyType metatype;
  private volatile String name;
  private volatile PyStr qualifiedName;
  private volatile PyType[] bases = NO_BASES;
  private volatile PyType base;
  private volatile PyType[] mro;
  private final PyDict attributes;
  private volatile TypeVersion version;

  /** Null until the type is ready and while it changes; replaced with {@link #version}. */
  private volatile TypeToken token;

  private volatile AttributeKeys keys;
  private final List<WeakReference<PyType>> subclasses = new ArrayList<>();

  /** Types that have this one in their order of resolution but not among their ancestors. */
  private List<WeakReference<PyType>> outsideUsers = List.of();

  /** Layout, fixed when the type is made: see {@link TypeBuilder}. */
  private TypeTable layout;

  private PyStr[] slotNames = {};
  private boolean instanceDict;
  private boolean weakReferable;
  private volatile boolean ready;
  private volatile boolean isAbstract;
  private volatile Target target;
  private volatile MatchKind matchKind = MatchKind.NONE;

  /**
   * State kept by other parts of the runtime: the {@code __dict__} view, abc data. Set once by
   * compare-and-set.
   */
  private final java.util.concurrent.ConcurrentHashMap<Object, Object> extras =
      new java.util.concurrent.ConcurrentHashMap<>(2);

  private PyType(TypeTable table) {
    this.table = table;
    this.layout = table;
    this.name =
        table.module().equals("builtins") ? table.name() : table.module() + "." + table.name();
    this.attributes = null;
    this.lazyAttributes = true;
  }

  /** Whether {@link #attributes} of a built-in type still wait for the first use of the type. */
  private final boolean lazyAttributes;

  private volatile PyDict builtinAttributes;

  /** A class made at run time; {@link TypeBuilder} completes it. */
  PyType(
      PyType metatype,
      String name,
      PyStr qualifiedName,
      PyType[] bases,
      PyType base,
      PyDict attributes) {
    this.table = null;
    this.metatype = metatype;
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.bases = bases;
    this.base = base;
    this.attributes = attributes;
    this.lazyAttributes = false;
  }

  /**
   * The type of a Java class marked {@link BuiltinType}. Nothing of it is built before its first
   * use.
   */
  public static PyType builtin(TypeTable table) {
    return new PyType(table);
  }

  /**
   * Completes a class made by {@link TypeBuilder}: from now on it can be used, and changes of its
   * bases reach it. A first order of resolution may be replaced by {@link #setMro}.
   */
  void finish(
      PyType[] order,
      TypeTable layout,
      PyStr[] slotNames,
      boolean instanceDict,
      boolean weakReferable) {
    this.mro = order;
    this.layout = layout;
    this.slotNames = slotNames;
    this.instanceDict = instanceDict;
    this.weakReferable = weakReferable;
    this.keys = new AttributeKeys(this, InstanceAttributes.FIRST_SLOT + slotNames.length);
    for (PyType b : bases) {
      b.ensureReady();
    }
    synchronized (LOCK) {
      matchKind = inheritedMatchKind();
      for (PyType b : bases) {
        b.subclasses.add(new WeakReference<>(this));
      }
      this.version = new TypeVersion(this, true);
      this.token = new TypeToken();
      this.ready = true;
    }
  }

  private MatchKind inheritedMatchKind() {
    for (PyType t : mro) {
      if (t != this && t.matchKind != MatchKind.NONE) {
        return t.matchKind;
      }
    }
    return MatchKind.NONE;
  }

  private void ensureReady() {
    if (!ready) {
      makeReady();
    }
  }

  // CPython: typeobject.c type_ready
  private void makeReady() {
    PyType parent = table.base();
    if (parent != null) {
      parent.ensureReady();
    }
    synchronized (LOCK) {
      if (ready) {
        return;
      }
      if (parent == null) {
        mro = new PyType[] {this};
      } else {
        base = parent;
        bases = new PyType[] {parent};
        PyType[] above = parent.mro();
        PyType[] order = new PyType[above.length + 1];
        order[0] = this;
        System.arraycopy(above, 0, order, 1, above.length);
        mro = order;
        if (parent.layout.javaClass() == table.javaClass()) {
          layout = parent.layout;
        }
        parent.subclasses.add(new WeakReference<>(this));
      }
      matchKind = BuiltinMatchKinds.of(this, parent);
      weakReferable = table.weakReferable() || (parent != null && parent.weakReferable);
      keys = new AttributeKeys(this, InstanceAttributes.FIRST_SLOT);
      builtinAttributes = BuiltinAttributes.build(this, table);
      version = new TypeVersion(this, true);
      token = new TypeToken();
      ready = true;
    }
  }

  @Override
  public PyType type() {
    PyType meta = metatype;
    return meta == null ? TYPE : meta;
  }

  @Override
  public void setType(PyType type) {
    changing(() -> metatype = type);
  }

  /**
   * The name in most messages: {@code __name__}, with the module for a built-in type (CPython:
   * tp_name).
   */
  public String name() {
    return name;
  }

  /** {@code __name__}. */
  public String shortName() {
    return table == null ? name : table.name();
  }

  /** The name with its module unless that is builtins, as most messages and reprs show it. */
  public String fullName() {
    if (table != null) {
      return name;
    }
    PyObject module = attributes.get(Names.MODULE);
    String qualified = qualifiedName.toString();
    return !(module instanceof PyStr m) || m.toString().equals("builtins")
        ? qualified
        : m + "." + qualified;
  }

  /**
   * The name with its module unless that is builtins or __main__ (CPython: {@code %T} in messages).
   */
  public String messageName() {
    String full = fullName();
    return full.startsWith("__main__.") ? full.substring("__main__.".length()) : full;
  }

  public PyStr qualifiedName() {
    PyStr q = qualifiedName;
    return q == null ? PyStr.of(shortName()) : q;
  }

  void rename(String newName) {
    name = newName;
  }

  void setQualifiedName(PyStr newName) {
    qualifiedName = newName;
  }

  /** The table of a built-in type; null for a class made by Python code. */
  public TypeTable table() {
    return table;
  }

  /**
   * The built-in type whose Java class represents the instances; types that only add a name share
   * their base's.
   */
  public TypeTable layout() {
    ensureReady();
    return layout;
  }

  public boolean isHeapType() {
    return table == null;
  }

  public PyType base() {
    ensureReady();
    return base;
  }

  public PyType[] bases() {
    ensureReady();
    return bases;
  }

  public PyType[] mro() {
    ensureReady();
    return mro;
  }

  /** The type's own attributes; written through {@link #setTypeAttribute} only. */
  public PyDict attributes() {
    if (lazyAttributes) {
      ensureReady();
      return builtinAttributes;
    }
    return attributes;
  }

  /** The current version: compare by identity to learn whether anything changed. */
  public TypeVersion version() {
    ensureReady();
    return version;
  }

  /**
   * What sites remember of this state of the type and compare by identity; null when nothing may be
   * remembered. Read it before what is to be remembered.
   */
  public TypeToken token() {
    return token;
  }

  /** Invalidates what sites know of instances of exactly this type. */
  void renewToken() {
    ensureReady();
    synchronized (LOCK) {
      token = new TypeToken();
    }
  }

  public AttributeKeys attributeKeys() {
    ensureReady();
    return keys;
  }

  public int slotCount() {
    return slotNames.length;
  }

  /** The slots of the instances in the order of their storage, inherited ones first. */
  PyStr[] slotNames() {
    return slotNames;
  }

  /**
   * Whether {@code match} takes instances for sequences or mappings (CPython: Py_TPFLAGS_SEQUENCE
   * and _MAPPING).
   */
  public MatchKind matchKind() {
    ensureReady();
    return matchKind;
  }

  /** Sets the kind for this type and for those below that have none yet. */
  public void setMatchKind(MatchKind kind) {
    ensureReady();
    if (!isHeapType()) {
      return; // registering a built-in type (bytearray as MutableSequence) does not change it
    }
    synchronized (LOCK) {
      matchKind = kind;
      for (WeakReference<PyType> r : subclasses) {
        PyType sub = r.get();
        if (sub != null && sub.matchKind == MatchKind.NONE) {
          sub.setMatchKind(kind);
        }
      }
    }
  }

  /** Whether instances have a {@code __dict__} in their attribute storage. */
  public boolean hasInstanceDict() {
    return instanceDict;
  }

  /** Whether instances may be weakly referenced. */
  public boolean weakReferable() {
    ensureReady();
    return weakReferable;
  }

  public boolean isAbstract() {
    return isAbstract;
  }

  public void setAbstract(boolean value) {
    isAbstract = value;
    renewToken();
  }

  /** How this class is called. */
  public Target target() {
    Target t = target;
    if (t == null) {
      t = TypeTarget.cold(this);
      target = t;
    }
    return t;
  }

  public void replaceTarget(Target better) {
    target = better;
  }

  /** State that other parts of the runtime keep with a type, by key. */
  public java.util.concurrent.ConcurrentHashMap<Object, Object> extras() {
    return extras;
  }

  /** The attribute found along the MRO, raw, or null. CPython: _PyType_Lookup. */
  public PyObject lookup(PyStr attribute) {
    ensureReady();
    return version.lookup(attribute);
  }

  /** The special method found along the MRO, raw, or null. */
  public PyObject special(SpecialMethod method) {
    ensureReady();
    return version.special(method);
  }

  PyObject lookupUncached(PyStr attribute) {
    for (PyType t : mro) {
      PyObject value = t.attributes().get(attribute);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Whether {@code other} is in this type's MRO. */
  public boolean isSubtypeOf(PyType other) {
    if (this == other) {
      return true;
    }
    for (PyType t : mro()) {
      if (t == other) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the method of this type is the one that {@code builtin} brings: not overridden by a
   * class between.
   */
  public boolean inheritsSpecial(SpecialMethod method, PyType builtin) {
    return this == builtin || special(method) == builtin.special(method);
  }

  /** The same for any method. */
  public boolean inheritsMethod(PyStr method, PyType builtin) {
    return this == builtin || lookup(method) == builtin.lookup(method);
  }

  /** Sets or (null) deletes an attribute of the type and invalidates what was cached. */
  public void setTypeAttribute(PyStr attribute, PyObject value) {
    changing(() -> {
      if (value != null) {
        attributes().put(attribute, value);
      } else if (attributes().remove(attribute) == null) {
        throw Errors.attributeError(
            "type object '" + name + "' has no attribute '" + attribute + "'", this, attribute);
      }
    });
  }

  /** Deletes an attribute of the type; false when there is none. */
  boolean removeTypeAttribute(PyStr attribute) {
    if (attributes().get(attribute) == null) {
      return false;
    }
    boolean[] removed = {false};
    changing(() -> removed[0] = attributes().remove(attribute) != null);
    return removed[0];
  }

  /**
   * Runs a change of the type under the lock, invalidating this type and all below before and
   * after.
   */
  void changing(Runnable change) {
    ensureReady();
    synchronized (LOCK) {
      invalidate(false);
      try {
        change.run();
      } finally {
        invalidate(true);
      }
    }
  }

  private void invalidate(boolean cacheable) {
    version = new TypeVersion(this, cacheable);
    token = cacheable ? new TypeToken() : null;
    subclasses.removeIf(r -> r.get() == null);
    for (WeakReference<PyType> r : subclasses) {
      PyType sub = r.get();
      if (sub != null) {
        sub.invalidate(cacheable);
      }
    }
    for (WeakReference<PyType> r : outsideUsers) {
      PyType user = r.get();
      if (user != null) {
        user.version = new TypeVersion(user, cacheable);
      }
    }
  }

  /** The living direct subclasses in order of creation. */
  public List<PyType> subclasses() {
    ensureReady();
    List<PyType> result = new ArrayList<>();
    synchronized (LOCK) {
      for (WeakReference<PyType> r : subclasses) {
        PyType sub = r.get();
        if (sub != null) {
          result.add(sub);
        }
      }
    }
    return result;
  }

  /** Replaces the bases, after {@link BasesAssignment} has checked them; the MRO is set apart. */
  void setBases(PyType[] newBases, PyType newBase) {
    PyType[] oldBases = bases;
    changing(() -> {
      bases = newBases;
      base = newBase;
    });
    synchronized (LOCK) {
      for (PyType b : oldBases) {
        b.subclasses.removeIf(r -> r.get() == this);
      }
      for (PyType b : newBases) {
        b.subclasses.add(new WeakReference<>(this));
      }
    }
  }

  void setMro(PyType[] order) {
    changing(() -> {
      for (PyType t : order) {
        if (t != this && !descendsFrom(t)) {
          List<WeakReference<PyType>> users = new ArrayList<>(t.outsideUsers);
          users.removeIf(r -> r.get() == null || r.get() == this);
          users.add(new WeakReference<>(this));
          t.outsideUsers = users;
        }
      }
      mro = order;
    });
  }

  private boolean descendsFrom(PyType ancestor) {
    for (PyType b : bases) {
      if (b == ancestor || b.descendsFrom(ancestor)) {
        return true;
      }
    }
    return false;
  }

  /** The attribute in the type's own dict: what {@code cls.__dict__[name]} would give. */
  @Override
  public PyObject ownAttribute(PyStr attribute) {
    return attributes().get(attribute);
  }

  // CPython: typeobject.c type_getattro
  @Override
  public PyObject attributeOrNull(PyStr attribute) {
    PyType meta = type();
    PyObject inMeta = meta.lookup(attribute);
    if (inMeta != null && inMeta.isDataDescriptor() && inMeta.isDescriptor()) {
      return inMeta.descriptorGet(this, meta);
    }
    PyObject own = lookup(attribute);
    if (own != null) {
      return own.descriptorGet(null, this);
    }
    return inMeta == null ? null : inMeta.descriptorGet(this, meta);
  }

  @Override
  public PyObject call(ThreadState ts) {
    return target().call0(this, ts);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a) {
    return target().call1(this, a, ts);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a, PyObject b) {
    return target().call2(this, a, b, ts);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a, PyObject b, PyObject c) {
    return target().call3(this, a, b, c, ts);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, PyStr[] keywords) {
    return target().callMany(this, args, keywords, ts);
  }

  @Override
  public String toString() {
    return "<class '" + fullName() + "'>";
  }
}
