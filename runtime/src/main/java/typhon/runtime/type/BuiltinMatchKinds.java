package typhon.runtime.type;

import java.util.Set;

/**
 * Which built-in types are sequences or mappings to {@code match} (Python reference, section
 * 8.6.4).
 */
final class BuiltinMatchKinds {
  private static final Set<String> SEQUENCES =
      Set.of("list", "tuple", "range", "memoryview", "array.array", "collections.deque");
  private static final Set<String> MAPPINGS = Set.of("dict", "mappingproxy", "FrameLocalsProxy");

  private BuiltinMatchKinds() {}

  static MatchKind of(PyType type, PyType parent) {
    String name = type.fullName();
    if (SEQUENCES.contains(name)) {
      return MatchKind.SEQUENCE;
    }
    if (MAPPINGS.contains(name)) {
      return MatchKind.MAPPING;
    }
    return parent == null ? MatchKind.NONE : parent.matchKind();
  }
}
