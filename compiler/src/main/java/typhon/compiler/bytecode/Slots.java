package typhon.compiler.bytecode;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;

/** The JVM local variables of one method: which slots are in use, and with what type. */
public final class Slots {
  /** What stands in the second slot of a long or double. */
  private static final ClassDesc SECOND_WORD = ConstantDescs.CD_void;

  private final List<ClassDesc> types = new ArrayList<>();

  /** The type that each slot had first, where slots keep theirs; else null. */
  private final List<ClassDesc> kept;

  /** Slots that may change their types, or keep them. */
  public Slots(boolean keep) {
    kept = keep ? new ArrayList<>() : null;
  }

  private boolean isFree(int slot, ClassDesc type) {
    return types.get(slot) == null && (kept == null || kept.get(slot).equals(type));
  }

  private void add(ClassDesc type) {
    types.add(type);
    if (kept != null) {
      kept.add(type);
    }
  }

  /** Takes a free slot for a value of one word. */
  public int take(ClassDesc type) {
    for (int i = 0; i < types.size(); i++) {
      if (isFree(i, type)) {
        types.set(i, type);
        return i;
      }
    }
    add(type);
    return types.size() - 1;
  }

  /** Takes two free slots in a row for a long or a double; answers the first. */
  public int takeWide(ClassDesc type) {
    for (int i = 0; i + 1 < types.size(); i++) {
      if (isFree(i, type) && isFree(i + 1, SECOND_WORD)) {
        types.set(i, type);
        types.set(i + 1, SECOND_WORD);
        return i;
      }
    }
    add(type);
    add(SECOND_WORD);
    return types.size() - 2;
  }

  /** Takes four slots in a row for two longs; answers the first. */
  public int takeTwoWide(ClassDesc type) {
    int first = types.size();
    List.of(type, SECOND_WORD, type, SECOND_WORD).forEach(this::add);
    return first;
  }

  /** Takes the next slot after all others: for parameters, in order. */
  public int append(ClassDesc type) {
    add(type);
    return types.size() - 1;
  }

  public void free(int slot) {
    types.set(slot, null);
    if (slot + 1 < types.size() && types.get(slot + 1) == SECOND_WORD) {
      types.set(slot + 1, null);
    }
  }

  /** The number of slots ever in use. */
  public int size() {
    return types.size();
  }

  /** The type of the value that begins in a slot, or null when there is none. */
  public ClassDesc type(int slot) {
    ClassDesc type = types.get(slot);
    return type == SECOND_WORD ? null : type;
  }
}
