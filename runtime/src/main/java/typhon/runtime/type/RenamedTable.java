package typhon.runtime.type;

import java.util.Set;
import typhon.runtime.object.PyObject;

/** The table of a second Python type with the same Java class and methods. */
public final class RenamedTable extends TypeTable {
  private final String name;
  private final TypeTable original;
  private final Set<String> members;

  /**
   * The same table by another name.
   *
   * @param members computed attributes that are members in this type
   */
  public RenamedTable(String name, TypeTable original, String... members) {
    this.name = name;
    this.original = original;
    this.members = Set.of(members);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String module() {
    return original.module();
  }

  @Override
  public String doc() {
    return original.doc();
  }

  @Override
  public boolean subclassable() {
    return false;
  }

  @Override
  public boolean weakReferable() {
    return original.weakReferable();
  }

  @Override
  public Class<?> javaClass() {
    return original.javaClass();
  }

  @Override
  public boolean accepts(PyObject self) {
    return original.accepts(self);
  }

  @Override
  public void describe(BuiltinSink sink) {
    original.describe(members.isEmpty() ? sink : new MemberSink(sink, members));
  }

  private record MemberSink(BuiltinSink sink, Set<String> members) implements BuiltinSink {
    @Override
    public void callable(
        BuiltinTable table,
        int id,
        BuiltinKind kind,
        String name,
        String signature,
        String textSignature,
        String doc,
        int minDirect,
        int maxDirect) {
      sink.callable(table, id, kind, name, signature, textSignature, doc, minDirect, maxDirect);
    }

    @Override
    public void getSet(BuiltinTable table, String name, int getter, int setter, String doc) {
      int seen = members.contains(name) ? READ_ONLY_MEMBER : setter;
      sink.getSet(table, name, getter, seen, doc);
    }
  }
}
