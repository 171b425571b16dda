package typhon.stdlib._decimal;

/** How a coefficient is rounded; the names are Python's. */
enum Rounding {
  ROUND_UP,
  ROUND_DOWN,
  ROUND_CEILING,
  ROUND_FLOOR,
  ROUND_HALF_UP,
  ROUND_HALF_DOWN,
  ROUND_HALF_EVEN,
  ROUND_05UP;

  /**
   * Whether the truncated coefficient grows by one.
   *
   * @param lost 0: nothing was cut off, 1: less than half, 5: half, 9: more
   * @param last the last digit that is left
   */
  boolean increments(int lost, boolean negative, int last) {
    if (lost == 0) {
      return false;
    }
    return switch (this) {
      case ROUND_UP -> true;
      case ROUND_DOWN -> false;
      case ROUND_CEILING -> !negative;
      case ROUND_FLOOR -> negative;
      case ROUND_HALF_UP -> lost >= 5;
      case ROUND_HALF_DOWN -> lost > 5;
      case ROUND_HALF_EVEN -> lost > 5 || (lost == 5 && (last & 1) == 1);
      case ROUND_05UP -> last == 0 || last == 5;
    };
  }

  /** Whether a number too large becomes infinite rather than the largest finite one. */
  boolean overflowsToInfinity(boolean negative) {
    return switch (this) {
      case ROUND_DOWN, ROUND_05UP -> false;
      case ROUND_CEILING -> !negative;
      case ROUND_FLOOR -> negative;
      default -> true;
    };
  }
}
