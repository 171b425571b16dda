package typhon.stdlib._sre;

/**
 * A compiled regular expression. Immutable but for the lazy pages of its sets.
 *
 * <p>Registers: two marks per group, the number of the group closed last, then the slots of repeats
 * and of groups that are not backtracked into.
 *
 * @param code instructions, see the constants
 * @param sets the character sets
 * @param literals runs of literal characters
 * @param groups the number of groups
 * @param registers the number of registers
 * @param minWidth the least length of a match
 * @param prefix the literal that every match begins with, or null
 * @param literal whether the prefix is the whole expression
 * @param first the characters a match can begin with, or null if unknown or it may be empty
 * @param anchored whether a match can only begin where the string does
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
record Program(
    int[] code,
    CharSet[] sets,
    String[] literals,
    int groups,
    int registers,
    int minWidth,
    String prefix,
    boolean literal,
    CharSet first,
    boolean anchored) {

  // Instructions with their operands. Targets are indexes into the code; a unit is a pair (kind,
  // operand).

  /** The end of the expression. */
  static final int SUCCESS = 0;

  static final int FAIL = 1;

  /** LITERAL character. */
  static final int LITERAL = 2;

  /** NOT_LITERAL character. */
  static final int NOT_LITERAL = 3;

  /** SET number. */
  static final int SET = 4;

  /** ANY 0: anything but a line feed. */
  static final int ANY = 5;

  /** ANY_ALL 0. */
  static final int ANY_ALL = 6;

  /** STRING number: a run of literals. */
  static final int STRING = 7;

  /** AT position. */
  static final int AT = 8;

  /** MARK register. */
  static final int MARK = 9;

  static final int JUMP = 10;

  /**
   * BRANCH other kind operand: goes on unless the first unit rules it out, and to {@code other}
   * after failure.
   */
  static final int BRANCH = 11;

  /**
   * REPEAT_UNIT kind operand min max tail next: greedy; {@code next} is the literal after it or -1.
   */
  static final int REPEAT_UNIT = 12;

  /** LAZY_UNIT kind operand min max tail next. */
  static final int LAZY_UNIT = 13;

  /** POSSESSIVE_UNIT kind operand min max. */
  static final int POSSESSIVE_UNIT = 14;

  /**
   * REPEAT slot: begins a loop; registers slot (count) and slot + 1 (position of the last round).
   */
  static final int REPEAT = 15;

  /** GREEDY_UNTIL slot min max tail: the body follows. */
  static final int GREEDY_UNTIL = 16;

  /** LAZY_UNTIL slot min max tail: the body follows LAZY_AGAIN. */
  static final int LAZY_UNTIL = 17;

  /** LAZY_AGAIN slot max: the tail has failed, one more round. */
  static final int LAZY_AGAIN = 18;

  /**
   * POSSESSIVE slot min max tail: registers slot to slot + 2 (count, position, height of the
   * stack).
   */
  static final int POSSESSIVE = 19;

  /** POSSESSIVE_END slot loop. */
  static final int POSSESSIVE_END = 20;

  /** ATOMIC slot: register slot (height of the stack). */
  static final int ATOMIC = 21;

  static final int ATOMIC_END = 22;

  /** ASSERT slot back: registers slot (height) and slot + 1 (position). */
  static final int ASSERT = 23;

  static final int ASSERT_END = 24;

  /** ASSERT_NOT slot back after. */
  static final int ASSERT_NOT = 25;

  static final int ASSERT_NOT_END = 26;

  /** GROUP_REF group fold: fold is 0 for exact, 1 for ASCII case, 2 for Unicode case. */
  static final int GROUP_REF = 27;

  /** GROUP_EXISTS group otherwise. */
  static final int GROUP_EXISTS = 28;

  int lastIndexRegister() {
    return 2 * groups;
  }
}
