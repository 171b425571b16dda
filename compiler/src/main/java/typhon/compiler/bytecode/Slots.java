package typhon.compiler.bytecode;

import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;

/** The JVM local variables of one method: which slots are in use, and with what type. */
public final class Slots {
  private final List<ClassDesc> types = new ArrayList<>();

  /** Takes a free slot for a value of one word. */
  public int take(ClassDesc type) {
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i) == null) {
        types.set(i, type);
        return i;
      }
    }
    types.add(type);
    return types.size() - 1;
  }

  /** Takes the next slot after all others: for parameters, in order. */
  public int append(ClassDesc type) {
    types.add(type);
    return types.size() - 1;
  }

  public void free(int slot) {
    types.set(slot, null);
  }

  /** The number of slots ever in use. */
  public int size() {
    return types.size();
  }

  /** The type in a slot, or null when it is free. */
  public ClassDesc type(int slot) {
    return types.get(slot);
  }
}
