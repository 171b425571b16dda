package typhon.runtime.trace;

/** The numbers of monitoring events: their bits in event sets (PEP 669). */
public final class Event {
  public static final int PY_START = 0;
  public static final int PY_RESUME = 1;
  public static final int PY_RETURN = 2;
  public static final int PY_YIELD = 3;
  public static final int CALL = 4;
  public static final int LINE = 5;
  public static final int INSTRUCTION = 6;
  public static final int JUMP = 7;
  public static final int BRANCH_LEFT = 8;
  public static final int BRANCH_RIGHT = 9;
  public static final int STOP_ITERATION = 10;
  public static final int RAISE = 11;
  public static final int EXCEPTION_HANDLED = 12;
  public static final int PY_UNWIND = 13;
  public static final int PY_THROW = 14;
  public static final int RERAISE = 15;
  public static final int C_RETURN = 16;
  public static final int C_RAISE = 17;
  public static final int BRANCH = 18;

  /** All kinds of events. */
  public static final int COUNT = 19;

  /** Events with a place in the code, which callbacks can disable there. */
  static final int LOCAL_COUNT = STOP_ITERATION + 1;

  private Event() {}
}
