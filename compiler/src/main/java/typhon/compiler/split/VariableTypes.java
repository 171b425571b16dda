package typhon.compiler.split;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.util.Arrays;

/** The types of JVM locals: each has one wherever it has a value. */
final class VariableTypes {
  private ClassDesc[] types = new ClassDesc[64];
  private boolean changed;

  /** Whether something was learnt since this was asked last. */
  boolean takeChanged() {
    boolean was = changed;
    changed = false;
    return was;
  }

  ClassDesc of(int slot) {
    return slot < types.length ? types[slot] : null;
  }

  ClassDesc load(int slot, TypeKind kind) {
    if (kind != TypeKind.REFERENCE) {
      return JavaType.of(kind);
    }
    ClassDesc known = of(slot);
    return known == null ? JavaType.NULL : known;
  }

  void store(int slot, ClassDesc type) {
    if (slot >= types.length) {
      types = Arrays.copyOf(types, Math.max(slot + 1, 2 * types.length));
    }
    ClassDesc joined = types[slot] == null ? type : JavaType.join(types[slot], type);
    if (!joined.equals(types[slot])) {
      types[slot] = joined;
      changed = true;
    }
  }
}
