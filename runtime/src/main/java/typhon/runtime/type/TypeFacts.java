package typhon.runtime.type;

import java.util.Map;
import java.util.Set;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyMethodDescriptor;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * What C code would read from a type: flags as {@code inspect} and {@code copyreg} use them, and
 * sizes. The sizes are those of CPython's layout, which programs compare with one another; the
 * JVM's are not known.
 */
final class TypeFacts {
  private static final long SEQUENCE = 1L << 5;
  private static final long MAPPING = 1L << 6;
  private static final long DISALLOW_INSTANTIATION = 1L << 7;
  private static final long IMMUTABLE = 1L << 8;
  private static final long HEAP_TYPE = 1L << 9;
  private static final long BASE_TYPE = 1L << 10;
  private static final long READY = 1L << 12;
  private static final long HAS_GC = 1L << 14;
  private static final long METHOD_DESCRIPTOR = 1L << 17;
  private static final long IS_ABSTRACT = 1L << 20;

  /** The bits that say "derives from this built-in type". */
  private static final Map<String, Long> SUBCLASS_BITS =
      Map.of(
          "int", 1L << 24,
          "list", 1L << 25,
          "tuple", 1L << 26,
          "bytes", 1L << 27,
          "str", 1L << 28,
          "dict", 1L << 29,
          "BaseException", 1L << 30,
          "type", 1L << 31);

  private static final Map<String, Long> ITEM_SIZES =
      Map.of("int", 4L, "tuple", 8L, "bytes", 1L, "type", 40L);

  private static final Set<String> ATOMS =
      Set.of(
          ("object int float complex bool str bytes bytearray range NoneType ellipsis"
                  + " NotImplementedType")
              .split(" "));

  private TypeFacts() {}

  /** Whether CPython's collector knows the instances: not those of types that hold no objects. */
  static boolean isCollected(PyType type) {
    return type.isHeapType() || !ATOMS.contains(type.name());
  }

  static long flags(PyType type) {
    long flags = READY;
    flags |= type.isHeapType() ? HEAP_TYPE | BASE_TYPE | HAS_GC : IMMUTABLE;
    if (!type.isHeapType() && !"builtins".equals(type.table().module())) {
      flags |= HEAP_TYPE; // CPython makes the types of its modules from specs
    }
    if (!type.isHeapType() && type.table().subclassable()) {
      flags |= BASE_TYPE;
    }
    if (!type.isHeapType() && type.special(SpecialMethod.NEW) == null) {
      flags |= DISALLOW_INSTANTIATION;
    }
    flags |= type.isAbstract() ? IS_ABSTRACT : 0;
    flags |=
        switch (type.matchKind()) {
          case SEQUENCE -> SEQUENCE;
          case MAPPING -> MAPPING;
          case NONE -> 0;
        };
    if (!type.isHeapType()
        && (type.name().equals("function") || type.name().equals("method_descriptor"))) {
      flags |= METHOD_DESCRIPTOR;
    }
    for (PyType t : type.mro()) {
      if (!t.isHeapType()) {
        flags |= SUBCLASS_BITS.getOrDefault(t.fullName(), 0L);
      }
    }
    return flags;
  }

  static long itemSize(PyType type) {
    for (PyType t : type.mro()) {
      Long size = t.isHeapType() ? null : ITEM_SIZES.get(t.fullName());
      if (size != null) {
        return size;
      }
    }
    return 0;
  }

  static long basicSize(PyType type) {
    long header =
        type.layout().name().equals("object") ? 16 : type.layout().name().equals("type") ? 928 : 24;
    return header + 8L * type.slotCount();
  }

  static long dictOffset(PyType type) {
    return type.hasInstanceDict() ? -1 : type.lookup(Names.DICT) == null ? 0 : 16;
  }

  static long weakrefOffset(PyType type) {
    if (!type.weakReferable()) {
      return 0;
    }
    return type.isHeapType() ? -32 : basicSize(type);
  }

  /**
   * The signature of a built-in type: that of its constructor or of {@code __init__}, where it
   * tells something and can be written down; that of object is empty.
   */
  static PyObject textSignature(PyType type) {
    if (type.isHeapType()) {
      return PyNone.NONE;
    }
    if (type.base() == null) {
      return PyStr.of("()");
    }
    String text = null;
    if (type.attributes().get(SpecialMethod.NEW.pyName()) instanceof PyBuiltinFunction f) {
      text = f.spec().textSignature;
    }
    if (!isTelling(text)
        && type.attributes().get(SpecialMethod.INIT.pyName()) instanceof PyMethodDescriptor d) {
      text = withoutSelf(d.spec().parameters());
    }
    return isTelling(text) ? PyStr.of(text) : PyNone.NONE;
  }

  private static boolean isTelling(String text) {
    return text != null && !text.startsWith("(*args") && !text.contains("<unrepresentable>");
  }

  private static String withoutSelf(String text) {
    return text == null ? null : text.replaceFirst("^\\(\\$self(, /)?(, )?", "(");
  }
}
