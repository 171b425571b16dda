package typhon.stdlib._ast;

import java.util.HashMap;
import java.util.Map;
import typhon.runtime.object.PyStr;
import typhon.syntax.ast.Asdl;

/** The fields of each record with their Python names, read once. */
final class AstFields {
  private static final Map<Class<?>, Named[]> FIELDS = read();

  private AstFields() {}

  /** A field and its name. */
  record Named(PyStr key, Asdl.Field field) {}

  private static Map<Class<?>, Named[]> read() {
    Map<Class<?>, Named[]> all = new HashMap<>();
    for (Asdl.Group group : Asdl.groups()) {
      for (Asdl.Constructor constructor : group.constructors()) {
        if (constructor.record() != null) {
          all.put(
              constructor.record(),
              constructor.fields().stream()
                  .map(f -> new Named(PyStr.intern(f.name()), f))
                  .toArray(Named[]::new));
        }
      }
    }
    return Map.copyOf(all);
  }

  static Named[] of(Class<?> record) {
    return FIELDS.get(record);
  }
}
