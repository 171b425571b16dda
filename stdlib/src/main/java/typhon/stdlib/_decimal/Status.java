package typhon.stdlib._decimal;

/** What an operation signals. Thread rule: used by one operation only. */
final class Status {
  int flags;

  /** What the last cut took away: 0 nothing, 1 less than half a unit, 5 half, 9 more. */
  int lost;

  /** Signals an error; its result is NaN. */
  Num error(int flag) {
    flags |= flag;
    return Num.NAN;
  }

  Num invalid() {
    return error(Flags.INVALID_OPERATION);
  }
}
