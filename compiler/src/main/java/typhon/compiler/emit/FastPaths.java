package typhon.compiler.emit;

/**
 * The budget of bytecode for paths inlined into a body (design D4): HotSpot compiles no loop nest
 * of more than about 2 KB well, and no method of more than 8,000 bytes at all. What finds no room
 * calls the shared operation.
 */
final class FastPaths {
  private static final int FUNCTION = 5000;
  private static final int LOOP_NEST = 2200;
  private static final int STRAIGHT = 700;

  private int function = FUNCTION;
  private int nest;
  private int straight = STRAIGHT;
  private int depth;

  void enterLoop() {
    if (depth++ == 0) {
      nest = LOOP_NEST;
    }
  }

  void leaveLoop() {
    depth--;
  }

  /** Takes room for about so many bytes, if there is as much. */
  boolean take(int bytes) {
    int left = Math.min(function, depth > 0 ? nest : straight);
    if (left < bytes) {
      return false;
    }
    function -= bytes;
    if (depth > 0) {
      nest -= bytes;
    } else {
      straight -= bytes;
    }
    return true;
  }
}
