package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * Stands for an object without keeping it alive: every operation goes to the object (CPython:
 * weakrefobject.c).
 *
 * <p>Thread rule: as that of {@link PyWeakReference}.
 */
@BuiltinType(name = "ProxyType", module = "weakref", exposed = false)
public final class PyWeakProxy extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyWeakProxyTable());

  /** The type of proxies of callable objects: it has {@code __call__} besides. */
  public static final PyType CALLABLE_TYPE =
      PyType.builtin(new CallableProxyTable(new PyWeakProxyTable()));

  private final PyWeakReference reference;
  private final boolean callable;

  PyWeakProxy(PyObject object, PyObject callback) {
    callable = object.type().special(SpecialMethod.CALL) != null;
    reference =
        new PyWeakReference(object, callback == null ? null : new ProxyCallback(this, callback));
  }

  /** The callback of a proxy receives the proxy, not the reference within it. */
  private static final class ProxyCallback extends PyObject {
    private final PyWeakProxy proxy;
    private final PyObject callback;

    ProxyCallback(PyWeakProxy proxy, PyObject callback) {
      this.proxy = proxy;
      this.callback = callback;
    }

    @Override
    public PyType type() {
      return callback.type();
    }

    @Override
    public PyObject call(typhon.runtime.frame.ThreadState ts, PyObject dead) {
      return callback.call(ts, proxy);
    }
  }

  @Override
  public PyType type() {
    return callable ? CALLABLE_TYPE : TYPE;
  }

  PyWeakReference reference() {
    return reference;
  }

  boolean hasCallback() {
    return reference.hasCallback();
  }

  /** The object; ReferenceError when it has gone. */
  PyObject object() {
    PyObject object = reference.get();
    if (object == null) {
      throw Errors.referenceError("weakly-referenced object no longer exists");
    }
    return object;
  }

  private static PyObject unwrap(PyObject value) {
    return value instanceof PyWeakProxy p ? p.object() : value;
  }

  @Override
  public PyObject attributeOrNull(PyStr name) {
    return Objects.getAttribute(object(), name);
  }

  @BuiltinMethod
  PyObject __getattribute__(PyObject name) {
    return Objects.getAttribute(object(), DefaultAttributes.requireName(name));
  }

  @BuiltinMethod
  void __setattr__(PyObject name, PyObject value) {
    Objects.setAttribute(object(), DefaultAttributes.requireName(name), value);
  }

  @BuiltinMethod
  void __delattr__(PyObject name) {
    Objects.deleteAttribute(object(), DefaultAttributes.requireName(name));
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(WeakReferences.describe("weakproxy", this, reference.get()));
  }

  @BuiltinMethod
  PyObject __str__() {
    return Objects.str(object());
  }

  @BuiltinMethod
  boolean __bool__() {
    return Objects.isTrue(object());
  }

  @BuiltinMethod
  PyObject __bytes__() {
    return Calls.method(object(), SpecialMethod.BYTES.pyName());
  }

  @BuiltinMethod
  PyObject __reversed__() {
    return Calls.method(object(), SpecialMethod.REVERSED.pyName());
  }

  @BuiltinMethod
  long __len__() {
    return Items.length(object());
  }

  @BuiltinMethod
  PyObject __getitem__(PyObject key) {
    return Items.getItem(object(), unwrap(key));
  }

  @BuiltinMethod
  void __setitem__(PyObject key, PyObject value) {
    Items.setItem(object(), unwrap(key), value);
  }

  @BuiltinMethod
  void __delitem__(PyObject key) {
    Items.deleteItem(object(), unwrap(key));
  }

  @BuiltinMethod
  boolean __contains__(PyObject value) {
    return Items.contains(object(), unwrap(value));
  }

  @BuiltinMethod
  PyObject __iter__() {
    return Iteration.iter(object());
  }

  // CPython: weakrefobject.c proxy_iternext
  @BuiltinMethod
  PyObject __next__() {
    PyObject iterator = object();
    if (iterator.type().special(SpecialMethod.NEXT) == null) {
      throw Errors.typeError(
          "Weakref proxy referenced a non-iterator '" + iterator.type().name() + "' object");
    }
    return Iteration.next(iterator);
  }

  @BuiltinMethod
  PyObject __int__() {
    return Calls.call(PyInt.TYPE, object());
  }

  @BuiltinMethod
  PyObject __float__() {
    return PyFloat.of(Numbers.asDouble(object()));
  }

  @BuiltinMethod
  PyObject __index__() {
    return Numbers.index(object());
  }

  @BuiltinMethod
  static PyObject __pow__(PyObject self, PyObject value, @Unset PyObject mod) {
    return Numbers.power(unwrap(self), unwrap(value), mod == null ? null : unwrap(mod));
  }

  @BuiltinMethod
  static PyObject __rpow__(PyObject self, PyObject value, @Unset PyObject mod) {
    return Numbers.power(unwrap(value), unwrap(self), mod == null ? null : unwrap(mod));
  }

  @BuiltinMethod
  static PyObject __lt__(PyObject self, PyObject value) {
    return Objects.richCompare(SpecialMethod.LT, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __le__(PyObject self, PyObject value) {
    return Objects.richCompare(SpecialMethod.LE, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __eq__(PyObject self, PyObject value) {
    return Objects.richCompare(SpecialMethod.EQ, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __ne__(PyObject self, PyObject value) {
    return Objects.richCompare(SpecialMethod.NE, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __gt__(PyObject self, PyObject value) {
    return Objects.richCompare(SpecialMethod.GT, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __ge__(PyObject self, PyObject value) {
    return Objects.richCompare(SpecialMethod.GE, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __add__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.ADD, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __radd__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.ADD, unwrap(value), unwrap(self));
  }

  @BuiltinMethod
  static PyObject __sub__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.SUB, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __rsub__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.SUB, unwrap(value), unwrap(self));
  }

  @BuiltinMethod
  static PyObject __mul__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.MUL, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __rmul__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.MUL, unwrap(value), unwrap(self));
  }

  @BuiltinMethod
  static PyObject __matmul__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.MATMUL, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __rmatmul__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.MATMUL, unwrap(value), unwrap(self));
  }

  @BuiltinMethod
  static PyObject __truediv__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.TRUEDIV, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __rtruediv__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.TRUEDIV, unwrap(value), unwrap(self));
  }

  @BuiltinMethod
  static PyObject __floordiv__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.FLOORDIV, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __rfloordiv__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.FLOORDIV, unwrap(value), unwrap(self));
  }

  @BuiltinMethod
  static PyObject __mod__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.MOD, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __rmod__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.MOD, unwrap(value), unwrap(self));
  }

  @BuiltinMethod
  static PyObject __divmod__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.DIVMOD, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __rdivmod__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.DIVMOD, unwrap(value), unwrap(self));
  }

  @BuiltinMethod
  static PyObject __lshift__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.LSHIFT, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __rlshift__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.LSHIFT, unwrap(value), unwrap(self));
  }

  @BuiltinMethod
  static PyObject __rshift__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.RSHIFT, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __rrshift__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.RSHIFT, unwrap(value), unwrap(self));
  }

  @BuiltinMethod
  static PyObject __and__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.AND, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __rand__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.AND, unwrap(value), unwrap(self));
  }

  @BuiltinMethod
  static PyObject __xor__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.XOR, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __rxor__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.XOR, unwrap(value), unwrap(self));
  }

  @BuiltinMethod
  static PyObject __or__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.OR, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __ror__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.OR, unwrap(value), unwrap(self));
  }

  @BuiltinMethod
  static PyObject __iadd__(PyObject self, PyObject value) {
    return Numbers.inPlace(SpecialMethod.IADD, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __isub__(PyObject self, PyObject value) {
    return Numbers.inPlace(SpecialMethod.ISUB, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __imul__(PyObject self, PyObject value) {
    return Numbers.inPlace(SpecialMethod.IMUL, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __imatmul__(PyObject self, PyObject value) {
    return Numbers.inPlace(SpecialMethod.IMATMUL, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __itruediv__(PyObject self, PyObject value) {
    return Numbers.inPlace(SpecialMethod.ITRUEDIV, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __ifloordiv__(PyObject self, PyObject value) {
    return Numbers.inPlace(SpecialMethod.IFLOORDIV, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __imod__(PyObject self, PyObject value) {
    return Numbers.inPlace(SpecialMethod.IMOD, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __ilshift__(PyObject self, PyObject value) {
    return Numbers.inPlace(SpecialMethod.ILSHIFT, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __irshift__(PyObject self, PyObject value) {
    return Numbers.inPlace(SpecialMethod.IRSHIFT, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __iand__(PyObject self, PyObject value) {
    return Numbers.inPlace(SpecialMethod.IAND, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __ixor__(PyObject self, PyObject value) {
    return Numbers.inPlace(SpecialMethod.IXOR, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __ior__(PyObject self, PyObject value) {
    return Numbers.inPlace(SpecialMethod.IOR, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  static PyObject __ipow__(PyObject self, PyObject value) {
    return Numbers.inPlace(SpecialMethod.IPOW, unwrap(self), unwrap(value));
  }

  @BuiltinMethod
  PyObject __neg__() {
    return Numbers.unary(SpecialMethod.NEG, object());
  }

  @BuiltinMethod
  PyObject __pos__() {
    return Numbers.unary(SpecialMethod.POS, object());
  }

  @BuiltinMethod
  PyObject __abs__() {
    return Numbers.unary(SpecialMethod.ABS, object());
  }

  @BuiltinMethod
  PyObject __invert__() {
    return Numbers.unary(SpecialMethod.INVERT, object());
  }
}
