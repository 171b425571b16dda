package typhon.runtime.frame;

/**
 * Where the JVM method of a body keeps its variables, in the order of varnames, cellvars, freevars:
 * a slot; for a number kept unboxed, also that of the raw value. The last element is the slot of
 * the position.
 */
public record VariablePlaces(int[] encoded) {
  /** The slot of the first value that a suspended body saves. */
  public static final int FIRST_SAVED = 5;

  private static final int NONE = -1;
  private static final int SLOT_BITS = 15;
  private static final int SLOT_MASK = (1 << SLOT_BITS) - 1;

  public static int object(int slot) {
    return slot > SLOT_MASK ? NONE : slot;
  }

  public static int number(int mark, int raw) {
    return mark > SLOT_MASK || raw >= SLOT_MASK ? NONE : mark | raw + 1 << SLOT_BITS;
  }

  /** What stands for a variable that has no slot. */
  public static int none() {
    return NONE;
  }

  /** Whether the body keeps its variables in JVM locals. */
  boolean isKnown() {
    return encoded.length > 0;
  }

  int count() {
    return Math.max(0, encoded.length - 1);
  }

  int slot(int i) {
    return encoded[i] < 0 ? NONE : encoded[i] & SLOT_MASK;
  }

  boolean isNumber(int i) {
    return encoded[i] > SLOT_MASK;
  }

  int raw(int i) {
    return (encoded[i] >> SLOT_BITS) - 1;
  }

  /** How many numbers are before a variable: its place among the raw values of a suspended body. */
  int numbersBefore(int i) {
    int numbers = 0;
    for (int k = 0; k < i; k++) {
      numbers += isNumber(k) ? 1 : 0;
    }
    return numbers;
  }

  int positionSlot() {
    return encoded[encoded.length - 1];
  }
}
