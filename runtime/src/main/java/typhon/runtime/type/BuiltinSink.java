package typhon.runtime.type;

/** Receives what a generated table says of its builtins. */
public interface BuiltinSink {
  /**
   * A callable.
   *
   * @param signature the parameters, from which arguments are bound
   * @param textSignature what {@code __text_signature__} shows, or null for none
   * @param minDirect fewest positional arguments that {@code table.callN} takes
   * @param maxDirect most of them, at most 3; -1 when only {@code table.call} serves
   */
  void callable(
      BuiltinTable table,
      int id,
      BuiltinKind kind,
      String name,
      String signature,
      String textSignature,
      String doc,
      int minDirect,
      int maxDirect);

  /** The setter of an attribute that Python sees as a member and cannot set. */
  int READ_ONLY_MEMBER = -2;

  /**
   * A computed attribute; {@code setter} is -1 when it is read-only, {@link #READ_ONLY_MEMBER} when
   * it is a member.
   */
  void getSet(BuiltinTable table, String name, int getter, int setter, String doc);
}
