package typhon.runtime.type;

import typhon.runtime.object.PyStr;

/**
 * The special methods that the runtime itself looks up on types (Python reference, section 3.3).
 * One table: name, reflected twin, in-place form and operator symbol; everything else is derived
 * from it.
 */
public enum SpecialMethod {
  NEW("__new__"),
  INIT("__init__"),
  DEL("__del__"),
  REPR("__repr__"),
  STR("__str__"),
  BYTES("__bytes__"),
  FORMAT("__format__"),
  HASH("__hash__"),
  BOOL("__bool__"),
  CALL("__call__"),
  GETATTRIBUTE("__getattribute__"),
  GETATTR("__getattr__"),
  SETATTR("__setattr__"),
  DELATTR("__delattr__"),
  DIR("__dir__"),
  GET("__get__"),
  SET("__set__"),
  DELETE("__delete__"),
  SET_NAME("__set_name__"),
  LEN("__len__"),
  LENGTH_HINT("__length_hint__"),
  GETITEM("__getitem__"),
  SETITEM("__setitem__"),
  DELITEM("__delitem__"),
  MISSING("__missing__"),
  CONTAINS("__contains__"),
  ITER("__iter__"),
  NEXT("__next__"),
  REVERSED("__reversed__"),
  AWAIT("__await__"),
  AITER("__aiter__"),
  ANEXT("__anext__"),
  ENTER("__enter__"),
  EXIT("__exit__"),
  AENTER("__aenter__"),
  AEXIT("__aexit__"),
  INT("__int__"),
  FLOAT("__float__"),
  COMPLEX("__complex__"),
  INDEX("__index__"),
  TRUNC("__trunc__"),
  FLOOR("__floor__"),
  CEIL("__ceil__"),
  ROUND("__round__"),
  NEG("__neg__"),
  POS("__pos__"),
  ABS("__abs__"),
  INVERT("__invert__"),
  RADD("__radd__"),
  RSUB("__rsub__"),
  RMUL("__rmul__"),
  RMATMUL("__rmatmul__"),
  RTRUEDIV("__rtruediv__"),
  RFLOORDIV("__rfloordiv__"),
  RMOD("__rmod__"),
  RDIVMOD("__rdivmod__"),
  RPOW("__rpow__"),
  RLSHIFT("__rlshift__"),
  RRSHIFT("__rrshift__"),
  RAND("__rand__"),
  RXOR("__rxor__"),
  ROR("__ror__"),
  ADD("__add__", RADD, "+"),
  SUB("__sub__", RSUB, "-"),
  MUL("__mul__", RMUL, "*"),
  MATMUL("__matmul__", RMATMUL, "@"),
  TRUEDIV("__truediv__", RTRUEDIV, "/"),
  FLOORDIV("__floordiv__", RFLOORDIV, "//"),
  MOD("__mod__", RMOD, "%"),
  DIVMOD("__divmod__", RDIVMOD, "divmod()"),
  POW("__pow__", RPOW, "** or pow()"),
  LSHIFT("__lshift__", RLSHIFT, "<<"),
  RSHIFT("__rshift__", RRSHIFT, ">>"),
  AND("__and__", RAND, "&"),
  XOR("__xor__", RXOR, "^"),
  OR("__or__", ROR, "|"),
  IADD("__iadd__", ADD, "+="),
  ISUB("__isub__", SUB, "-="),
  IMUL("__imul__", MUL, "*="),
  IMATMUL("__imatmul__", MATMUL, "@="),
  ITRUEDIV("__itruediv__", TRUEDIV, "/="),
  IFLOORDIV("__ifloordiv__", FLOORDIV, "//="),
  IMOD("__imod__", MOD, "%="),
  IPOW("__ipow__", POW, "**="),
  ILSHIFT("__ilshift__", LSHIFT, "<<="),
  IRSHIFT("__irshift__", RSHIFT, ">>="),
  IAND("__iand__", AND, "&="),
  IXOR("__ixor__", XOR, "^="),
  IOR("__ior__", OR, "|="),
  EQ("__eq__", "=="),
  NE("__ne__", "!="),
  LT("__lt__", "<"),
  LE("__le__", "<="),
  GT("__gt__", ">"),
  GE("__ge__", ">="),
  INSTANCECHECK("__instancecheck__"),
  SUBCLASSCHECK("__subclasscheck__"),
  CLASS_GETITEM("__class_getitem__"),
  INIT_SUBCLASS("__init_subclass__"),
  PREPARE("__prepare__"),
  MRO("mro"),
  MRO_ENTRIES("__mro_entries__"),
  BUFFER("__buffer__"),
  RELEASE_BUFFER("__release_buffer__"),
  FSPATH("__fspath__"),
  SIZEOF("__sizeof__"),
  REDUCE("__reduce__"),
  REDUCE_EX("__reduce_ex__"),
  GETSTATE("__getstate__");

  static final int COUNT = values().length;

  private final String id;
  private final SpecialMethod twin;
  private final String symbol;

  /** Made on first use: the enum must not need PyStr to be initialised. */
  private PyStr pyName;

  SpecialMethod(String id) {
    this(id, null, "");
  }

  SpecialMethod(String id, String symbol) {
    this(id, null, symbol);
  }

  SpecialMethod(String id, SpecialMethod twin, String symbol) {
    this.id = id;
    this.twin = twin;
    this.symbol = symbol;
  }

  /** The Python name, e.g. {@code __add__}. */
  public String id() {
    return id;
  }

  /** The Python name as an interned str. */
  public PyStr pyName() {
    PyStr name = pyName;
    if (name == null) {
      name = PyStr.intern(id);
      pyName = name;
    }
    return name;
  }

  /** For a binary operation its reflected form, for an in-place one its plain form; else null. */
  public SpecialMethod twin() {
    return twin;
  }

  /** The operator in error messages, e.g. {@code +}. */
  public String symbol() {
    return symbol;
  }

  /** For a comparison: the one with operands exchanged. */
  public SpecialMethod swapped() {
    return switch (this) {
      case LT -> GT;
      case LE -> GE;
      case GT -> LT;
      case GE -> LE;
      default -> this;
    };
  }
}
