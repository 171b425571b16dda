package typhon.runtime.type;

/** What the patterns of a {@code match} statement take the instances of a type for. */
public enum MatchKind {
  NONE,
  SEQUENCE,
  MAPPING
}
