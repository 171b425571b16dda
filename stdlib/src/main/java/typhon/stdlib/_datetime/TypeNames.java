package typhon.stdlib._datetime;

import typhon.runtime.type.PyType;

/** How types call themselves in repr(). */
final class TypeNames {
  private TypeNames() {}

  /** The built-in type with its module, a subclass without. */
  static String of(PyType type, PyType builtin) {
    return type == builtin ? "datetime." + type.name() : type.name();
  }
}
