package typhon.runtime.link;

import typhon.runtime.object.GlobalCell;
import typhon.runtime.object.PyBoundMethod;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PublishedArray;
import typhon.runtime.type.PyType;
import typhon.runtime.type.TypeToken;

/**
 * What an attribute site has learnt about one type, in one immutable object (design D14): good for
 * receivers of its kind whose type has its token. {@link #next} leads to what the site knows of
 * other types.
 */
public final class AttributeEntry {
  /** The index of an attribute that instances have no place for. */
  static final int NO_FIELD = Integer.MAX_VALUE;

  /** The kinds of receivers; a class is an instance too, so tokens alone do not tell. */
  enum Receiver {
    NONE,
    /** The token is that of the receiver's type. */
    INSTANCE,
    /** The receiver is a class whose metaclass is {@code type}; the token is its own. */
    CLASS,
    /** The receiver is one module. */
    MODULE,
    /** The receiver is the instance behind {@code super()} in a method. */
    SUPER
  }

  /** Marks a site that was passed once: it learns at the second time, as most code runs once. */
  static final AttributeEntry PASSED =
      new AttributeEntry(
          Receiver.NONE, null, null, NO_FIELD, TypeAttribute.NONE, null, null, null, null);

  final Receiver receiver;
  final TypeToken token;

  /** The Java class of the receivers where that says all (some built-in types); else null. */
  final Class<?> javaClass;

  /** The place in the instances' values, or {@link #NO_FIELD}. */
  final int field;

  /** What the type says. */
  private final TypeAttribute attribute;

  /** The raw attribute of the type where it may be called with the receiver in front; else null. */
  final PyObject method;

  /** The class that {@code super()} starts behind, in its state then; null for other kinds. */
  private final TypeToken start;

  private final PyObject module;
  private final GlobalCell cell;

  final AttributeEntry next;
  final int depth;

  private AttributeEntry(
      Receiver receiver,
      TypeToken token,
      Class<?> javaClass,
      int field,
      TypeAttribute attribute,
      TypeToken start,
      PyObject module,
      GlobalCell cell,
      AttributeEntry next) {
    this.receiver = receiver;
    this.token = token;
    this.javaClass = javaClass;
    this.field = field;
    this.attribute = attribute;
    this.method = attribute.isMethod() ? attribute.value() : null;
    this.start = start;
    this.module = module;
    this.cell = cell;
    this.next = next;
    this.depth = next == null ? 1 : next.depth + 1;
  }

  static AttributeEntry ofInstances(
      TypeToken token,
      Class<?> javaClass,
      int field,
      TypeAttribute attribute,
      AttributeEntry next) {
    return new AttributeEntry(
        Receiver.INSTANCE, token, javaClass, field, attribute, null, null, null, next);
  }

  static AttributeEntry ofClass(TypeToken token, TypeAttribute attribute, AttributeEntry next) {
    return new AttributeEntry(
        Receiver.CLASS, token, null, NO_FIELD, attribute, null, null, null, next);
  }

  static AttributeEntry ofModule(PyObject module, GlobalCell cell, AttributeEntry next) {
    return new AttributeEntry(
        Receiver.MODULE, null, null, NO_FIELD, TypeAttribute.NONE, null, module, cell, next);
  }

  static AttributeEntry ofSuper(
      TypeToken token, TypeToken start, TypeAttribute attribute, AttributeEntry next) {
    return new AttributeEntry(
        Receiver.SUPER, token, null, NO_FIELD, attribute, start, null, null, next);
  }

  /** Whether this entry is about {@code super()} between these classes. */
  boolean fitsSuper(TypeToken wanted, TypeToken behind) {
    return token == wanted && start == behind && receiver == Receiver.SUPER;
  }

  /** Whether this entry is about receivers of this kind with this token. */
  boolean fits(Receiver kind, TypeToken wanted) {
    return token == wanted && receiver == kind;
  }

  /** The attribute of an instance; null when it takes the general way to tell. */
  PyObject getFromInstance(PyObject self, PyStr name) {
    if (!attribute.isData()) {
      PyObject own = own(self, name);
      if (own != null) {
        return own;
      }
    }
    PyObject value = attribute.value();
    if (value == null || !attribute.holds()) {
      return null;
    }
    return value instanceof PyFunction
        ? new PyBoundMethod(value, self)
        : value.descriptorGet(self, self.type());
  }

  private PyObject own(PyObject self, PyStr name) {
    Object[] values = self.attributeValues();
    if (values == null || values.length == 0) {
      return null;
    }
    if (PublishedArray.get(values, InstanceAttributes.DICT) instanceof PyDict dict) {
      return dict.get(name);
    }
    Object value = field < values.length ? PublishedArray.get(values, field) : null;
    return InstanceAttributes.isMoved(value)
        ? InstanceAttributes.get(self, name)
        : (PyObject) value;
  }

  /** {@link #method} unless the instance hides it; null when it takes the general way to tell. */
  PyObject methodOfInstance(PyObject self, PyStr name) {
    return method != null && own(self, name) == null ? method : null;
  }

  /** The attribute of a class; null when it takes the general way to tell. */
  PyObject getFromClass(PyType self) {
    PyObject value = attribute.value();
    return attribute.holds() ? value.descriptorGet(null, self) : null;
  }

  /** The attribute of a module, or null. */
  PyObject getFromModule(PyObject self) {
    return module == self ? cell.get() : null;
  }

  /** The data descriptor that takes assignments, or null. */
  PyObject setter() {
    return attribute.isData() ? attribute.value() : null;
  }
}
